package io.asynctrait.benchmarks.run;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ScheduleTest {
  private final Schedule schedule = new Schedule();

  @Test
  void everyBenchmarkIsInOneGroup() {
    List<String> names = new ArrayList<>();
    Suite.ALL.groups.forEach(group -> names.addAll(schedule.names(group)));
    Group everything = new Group("everything", ".*", Map.of(), 0, false);

    assertThat(names).containsNoDuplicates();
    assertThat(names).containsExactlyElementsIn(schedule.names(everything));
  }

  @Test
  void noGroupIsEmpty() {
    for (Suite suite : Suite.values()) {
      for (Group group : suite.groups) {
        assertWithMessage("%s of %s", group, suite).that(schedule.results(group)).isGreaterThan(0);
      }
    }
  }

  @Test
  void subsetTakesTheTimeThatIsAskedFor() {
    double iteration = schedule.iterationSeconds(Suite.SUBSET.groups, 10);
    double seconds =
        Suite.SUBSET.groups.stream()
            .mapToDouble(group -> schedule.subsetSeconds(group, iteration))
            .sum();

    assertThat(seconds).isWithin(1).of(600);
    assertThat(iteration).isAtMost(1);
  }

  @Test
  void valuesOfParametersAreCounted() {
    Group types = Group.ofPackage("ready").with("types", "8");

    assertThat(schedule.results(Group.ofPackage("ready"))).isEqualTo(2 * schedule.results(types));
  }

  @Test
  void annotatedIterationsAreCounted() {
    Group one = new Group("one", "\\.ReadyBenchmark\\.synchronous$", Map.of(), 0, false);

    // Two JVMs for each of four shapes, ten iterations of a second each.
    assertThat(schedule.annotatedSeconds(one)).isWithin(0.001).of(80);
  }
}
