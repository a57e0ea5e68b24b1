package io.asynctrait.processor.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/** Generates, runs, shrinks and reports, until somebody has enough. */
final class Fuzzer {
  /** How many programs are compiled in one run of javac. */
  static final int TOGETHER = 50;

  private static final int SHRINK_SECONDS = Integer.getInteger("fuzz.shrinkSeconds", 120);

  private final Set<Feature> features;
  private final Batch batch;
  private final Report report;
  private final List<String> failures = new ArrayList<>();
  private final Map<String, Integer> kinds = new HashMap<>();
  private long programs;
  private long invalid;

  Fuzzer(Support support, String prefix, Set<Feature> features, Path output) {
    this.features = features;
    this.batch = new Batch(support, prefix, Comparison.Tampering.NONE);
    this.report = new Report(output);
  }

  /** Runs one batch of programs. */
  void run(long firstSeed, int count) {
    List<Long> seeds = LongStream.range(firstSeed, firstSeed + count).boxed().toList();
    List<Program> written =
        seeds.stream().map(seed -> new ProgramWriter(seed, features).write()).toList();
    List<Verdict> verdicts = batch.run(written);
    for (int i = 0; i < count; i++) {
      programs++;
      Verdict verdict = verdicts.get(i);
      if (verdict.kind() == Verdict.Kind.INVALID) {
        invalid++;
        if (Boolean.getBoolean("fuzz.invalid")) {
          System.out.println("invalid " + seeds.get(i) + ": " + verdict.details());
        }
      } else if (verdict.isFailure()) {
        failed(written.get(i), verdict, seeds.get(i));
      }
    }
  }

  /** One failure of each kind is made small; of the others, the seed is told. */
  private void failed(Program program, Verdict verdict, long seed) {
    String kind = verdict.kind() + " " + verdict.key();
    Program shrunk = program;
    Verdict last = verdict;
    if (kinds.merge(kind, 1, Integer::sum) <= Integer.getInteger("fuzz.shrunk", 1)) {
      shrunk = new Shrinker(batch, SHRINK_SECONDS).shrink(program, verdict);
      last = batch.run(List.of(shrunk)).get(0);
    }
    Path file = report.write(shrunk, last, seed);
    failures.add("seed " + seed + ", " + kind + ": " + file);
  }

  long programs() {
    return programs;
  }

  long invalid() {
    return invalid;
  }

  List<String> failures() {
    return failures;
  }
}
