package io.asynctrait.processor.fuzz;

import static com.google.common.truth.Truth.assertThat;

import io.asynctrait.processor.cases.Observation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fuzzer notices what it is there to notice, and makes it small. */
final class FuzzerTest {
  private static final Set<Feature> FEATURES = EnumSet.of(Feature.LAMBDAS);
  private static final int MOST_PROGRAMS = 400;
  private static final int TOGETHER = 40;

  @TempDir static Path directory;

  private static Support support() {
    return Support.compile(directory);
  }

  private static List<Program> programs(int count) {
    return programs(0, count);
  }

  private static List<Program> programs(int first, int count) {
    return LongStream.range(first, first + count)
        .mapToObj(seed -> new ProgramWriter(seed, FEATURES).write())
        .toList();
  }

  @Test
  void oneSeedMakesOneProgram() {
    Set<Feature> all = EnumSet.allOf(Feature.class);
    for (long seed = 0; seed < 20; seed++) {
      assertThat(new ProgramWriter(seed, all).write().print(Form.SUBJECT, "P"))
          .isEqualTo(new ProgramWriter(seed, all).write().print(Form.SUBJECT, "P"));
    }
  }

  @Test
  void aDroppedEffectIsNoticedAndMadeSmall() {
    String shrunk = shrinkWith(dropping(line -> line.startsWith("tl ")));

    assertThat(shrunk).contains("tl(");
    assertThat(bodies(shrunk).size()).isAtMost(4);
  }

  @Test
  void anEffectThatIsMissingAfterACancellationIsNoticed() {
    String shrunk = shrinkWith(droppingBehindCancellation());

    assertThat(shrunk).contains("finally");
    assertThat(bodies(shrunk).size()).isAtMost(10);
  }

  @Test
  void anotherOutcomeIsNoticed() {
    Batch batch =
        new Batch(
            support(),
            "F",
            seen ->
                new Observation(
                    seen.trace(), seen.failure() == null ? "another" : "no failure", null));

    assertThat(batch.run(programs(5)).stream().map(Verdict::kind).distinct())
        .containsExactly(Verdict.Kind.DIFFERENT);
  }

  @Test
  void anOracleThatDoesNotCompileIsNoFailure() {
    Program program = new Program(Node.fixed("class § {\nint x = \"\";\n}\n"), false);
    Batch batch = new Batch(support(), "F", Comparison.Tampering.NONE);

    assertThat(batch.run(List.of(program)).get(0).kind()).isEqualTo(Verdict.Kind.INVALID);
  }

  @Test
  void oneProgramThatIsRefusedDoesNotStopTheOthers() {
    Batch batch = new Batch(support(), "F", Comparison.Tampering.NONE);
    Program refused =
        new Program(
            Node.fixed(
                """
                package cases.fuzz;
                @io.asynctrait.annotations.AsyncTrait
                final class § {}
                """),
            false);

    List<Verdict> verdicts = batch.run(List.of(refused, programs(1).get(0)));

    assertThat(verdicts.get(0).kind()).isEqualTo(Verdict.Kind.NOT_COMPILED);
    assertThat(verdicts.get(0).key()).contains("[AT002]");
    assertThat(verdicts.get(1)).isEqualTo(Verdict.PASSED);
  }

  private static Comparison.Tampering dropping(Predicate<String> effect) {
    return seen -> {
      List<String> trace = new ArrayList<>(seen.trace());
      trace.stream().filter(effect).findFirst().ifPresent(trace::remove);
      return new Observation(trace, seen.value(), seen.failure());
    };
  }

  /** The last effect of a clean-up. */
  private static Comparison.Tampering droppingBehindCancellation() {
    return seen -> {
      List<String> trace = new ArrayList<>(seen.trace());
      boolean cleansUp =
          "cancelled".equals(seen.value())
              && !trace.isEmpty()
              && !trace.get(trace.size() - 1).startsWith("cancelled ");
      if (cleansUp) {
        trace.remove(trace.size() - 1);
      }
      return new Observation(trace, seen.value(), seen.failure());
    };
  }

  /** The first program that fails, made small. */
  private static String shrinkWith(Comparison.Tampering tampering) {
    Batch batch = new Batch(support(), "F", tampering);
    for (int first = 0; first < MOST_PROGRAMS; first += TOGETHER) {
      List<Program> programs = programs(first, TOGETHER);
      List<Verdict> verdicts = batch.run(programs);
      for (int i = 0; i < TOGETHER; i++) {
        if (verdicts.get(i).kind() == Verdict.Kind.DIFFERENT) {
          return new Shrinker(batch, 100)
              .shrink(programs.get(i), verdicts.get(i))
              .print(Form.SUBJECT, "P");
        }
      }
    }
    throw new AssertionError("not noticed in " + MOST_PROGRAMS + " programs");
  }

  /** The lines of all async methods, but for the fuel. */
  private static List<String> bodies(String program) {
    List<String> bodies = new ArrayList<>();
    boolean inside = false;
    for (String line : program.lines().toList()) {
      inside &= !line.equals("  }");
      if (inside && !line.contains("fuel = ")) {
        bodies.add(line);
      }
      inside |= line.startsWith("  ") && line.contains(" DynamicFuture<") && line.endsWith("{");
    }
    return bodies;
  }
}
