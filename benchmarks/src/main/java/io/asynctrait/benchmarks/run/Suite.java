package io.asynctrait.benchmarks.run;

import java.util.List;

/** What one command runs. */
enum Suite {
  /** Everything, as the benchmarks say themselves, and the programs. */
  ALL(
      List.of(
          Group.ofPackage("ready"),
          Suite.suspension(),
          Suite.longLived(),
          Group.ofPackage("handover"),
          Group.ofPackage("switching"),
          Group.ofPackage("traits"),
          Group.ofPackage("tree").settingUpFor(Suite.TREE_SECONDS),
          Group.ofPackage("streams"),
          Group.ofPackage("pointer"),
          Group.ofPackage("compile").settingUpFor(Suite.COMPILE_SECONDS))),

  /** All benchmarks at run time, with few parameters, in iterations that fit into a given time. */
  SUBSET(
      List.of(
          Group.ofPackage("ready"),
          Suite.suspension().with("types", "8"),
          Suite.longLived(),
          Group.ofPackage("handover"),
          Group.ofPackage("switching"),
          Group.ofPackage("streams").with("kinds", "3"),
          Group.ofPackage("traits").with("classes", "4"),
          Group.ofPackage("tree")
              .with("order", "random")
              .settingUpFor(Suite.TREE_SECONDS)
              .withOwnWarmUp(), // 512 variants are not warm in three short iterations
          Group.ofPackage("pointer").with("functions", "4")));

  /** 512 variants are generated and compiled in each JVM. */
  private static final double TREE_SECONDS = 24;

  /** Up to 14 compilations of up to 5,000 methods in each JVM. */
  private static final double COMPILE_SECONDS = 240;

  final List<Group> groups;

  Suite(List<Group> groups) {
    this.groups = groups;
  }

  private static Group suspension() {
    return Group.ofBenchmark("suspension", "SuspensionBenchmark", "suspension");
  }

  private static Group longLived() {
    return Group.ofBenchmark("suspension", "LongLivedBenchmark", "long-lived")
        .with("depth", "5")
        .with("types", "8");
  }

  /** Whether the programs are run that measure what JMH cannot. */
  boolean hasPrograms() {
    return this == ALL;
  }
}
