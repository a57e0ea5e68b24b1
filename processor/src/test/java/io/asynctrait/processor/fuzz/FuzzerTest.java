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

  @TempDir static Path directory;

  private static Support support() {
    return Support.compile(directory);
  }

  private static List<Program> programs(int count) {
    return LongStream.range(0, count)
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
    assertThat(body(shrunk)).hasSize(2);
  }

  @Test
  void anEffectThatIsMissingAfterACancellationIsNoticed() {
    String shrunk = shrinkWith(droppingBehindCancellation());

    assertThat(shrunk).contains("finally");
    assertThat(body(shrunk).size()).isAtMost(8);
  }

  @Test
  void anotherOutcomeIsNoticed() {
    Batch batch =
        new Batch(
            support(),
            "F",
            seen ->
                new Observation(
                    seen.trace(), seen.failure() == null ? "another" : null, seen.failure()));

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
    List<Program> programs = programs(40);
    List<Verdict> verdicts = batch.run(programs);
    for (int i = 0; i < programs.size(); i++) {
      if (verdicts.get(i).kind() == Verdict.Kind.DIFFERENT) {
        return new Shrinker(batch, 100)
            .shrink(programs.get(i), verdicts.get(i))
            .print(Form.SUBJECT, "P");
      }
    }
    throw new AssertionError("not noticed: " + verdicts);
  }

  /** The lines of {@code run}, but for the first. */
  private static List<String> body(String program) {
    List<String> lines = program.lines().toList();
    int start = 0;
    while (!lines.get(start).contains(" run()")) {
      start++;
    }
    int end = start;
    while (!lines.get(end).equals("  }")) {
      end++;
    }
    return lines.subList(start + 2, end);
  }
}
