package io.asynctrait.processor.fuzz;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Runs random programs, the same in every build unless {@code -Dfuzz.seed} says otherwise; and the
 * fuzzer against generated code that is wrong.
 */
final class FuzzTest {
  private static final int PROGRAMS = Integer.getInteger("fuzz.programs", 500);
  private static final long SEED = Long.getLong("fuzz.seed", 1);
  private static final int BATCH = 125;

  @Test
  void randomProgramsDoWhatTheirOraclesDo() {
    Fuzzer fuzzer = new Fuzzer();
    while (fuzzer.made() < PROGRAMS) {
      int count = (int) Math.min(BATCH, PROGRAMS - fuzzer.made());
      List<Fuzzer.Bug> bugs = fuzzer.run(SEED + fuzzer.made(), count);
      if (!bugs.isEmpty()) {
        throw new AssertionError(KeptPrograms.write(fuzzer.shrink(bugs.get(0)), 1));
      }
    }
    // Programs that javac rejects test nothing.
    assertThat(fuzzer.rejected()).isAtMost(PROGRAMS / 50);
  }

  @Test
  void programsOfEarlierBugsAreRight() throws IOException {
    List<Program> programs = KeptPrograms.all();
    assertThat(programs).isNotEmpty();
    String bugs =
        new Fuzzer()
            .run(programs).stream()
                .map(bug -> bug.program().name() + " " + bug.difference())
                .collect(Collectors.joining("\n"));
    assertThat(bugs).isEmpty();
  }

  /** Every subject logs something else than the oracle of its cancellations. */
  @Test
  void aDifferenceIsNoticedAndShrunk() {
    Fuzzer broken = Fuzzer.withSubjects(text -> text.replace("w.log(", "w.log(\"!\" + "));
    Fuzzer.Bug bug = null;
    for (long seed = 1; bug == null && seed < 100; seed++) {
      bug = broken.run(seed, 1).stream().findFirst().orElse(null);
    }
    assertThat(bug).isNotNull();
    Fuzzer.Bug shrunk = broken.shrink(bug);
    assertThat(shrunk.program().text().length()).isLessThan(bug.program().text().length());
    assertThat(shrunk.program().text()).contains("w.log(");
    assertThat(shrunk.program().text().lines().filter(line -> line.contains(";")).count())
        .isAtMost(14);
  }
}
