package io.asynctrait.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Makes programs, compiles them many at a time, and compares each with its oracle. */
final class Fuzzer {
  /** What a fuzzed program showed. */
  record Bug(Program program, String difference) {}

  private final UnaryOperator<String> mutation;
  private long made;
  private long rejected;

  Fuzzer() {
    this(text -> text);
  }

  private Fuzzer(UnaryOperator<String> mutation) {
    this.mutation = mutation;
  }

  /** A fuzzer whose subjects are changed and do what their oracles do not, to be tested itself. */
  static Fuzzer withSubjects(UnaryOperator<String> mutation) {
    return new Fuzzer(mutation);
  }

  private Program generate(String name, Choices choices) {
    Program program = Program.generate(name, choices);
    return new Program(
        name, mutation.apply(program.text()), program.cancelText(), program.choices());
  }

  /** How many programs were made. */
  long made() {
    return made;
  }

  /** How many of them plain javac rejected. */
  long rejected() {
    return rejected;
  }

  /** Runs programs made from the seeds {@code first}, {@code first + 1}, … */
  List<Bug> run(long first, int count) {
    List<Program> programs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      programs.add(generate("P" + i, Choices.random(first + i)));
    }
    made += count;
    return run(programs);
  }

  /** Runs programs that are there. */
  List<Bug> run(List<Program> programs) {
    List<Bug> bugs = new ArrayList<>();
    try (Compilation compilation = Compilation.run(programs, true)) {
      if (compilation.problems().isEmpty()) {
        for (Program program : programs) {
          compare(program, compilation, bugs);
        }
        return bugs;
      }
    }
    if (programs.size() == 1) {
      check(programs.get(0), bugs);
      return bugs;
    }
    int half = programs.size() / 2;
    bugs.addAll(run(programs.subList(0, half)));
    bugs.addAll(run(programs.subList(half, programs.size())));
    return bugs;
  }

  private static void compare(Program program, Compilation compilation, List<Bug> bugs) {
    String difference;
    try {
      difference = new Comparison(program, compilation).difference();
    } catch (RuntimeException | LinkageError e) {
      difference = "failed: " + e + (e.getCause() == null ? "" : " because of " + e.getCause());
    }
    if (!difference.isEmpty()) {
      bugs.add(new Bug(program, difference));
    }
  }

  /** A program that does not compile with the processor: whose fault is it? */
  private void check(Program program, List<Bug> bugs) {
    try (Compilation plain = Compilation.run(List.of(program), false)) {
      if (!plain.problems().isEmpty()) {
        rejected++;
        return;
      }
    }
    try (Compilation processed = Compilation.run(List.of(program), true)) {
      if (!processed.problems().isEmpty()) {
        bugs.add(new Bug(program, "does not compile: " + processed.problems()));
      } else {
        compare(program, processed, bugs);
      }
    }
  }

  /** The smallest program found that shows a bug of the same kind. */
  Bug shrink(Bug bug) {
    Function<List<Integer>, Bug> attempt =
        choices -> {
          List<Bug> found = run(List.of(generate(bug.program().name(), Choices.replay(choices))));
          return found.isEmpty() || !kind(found.get(0)).equals(kind(bug)) ? null : found.get(0);
        };
    return new Shrinker(attempt).shrink(bug);
  }

  private static String kind(Bug bug) {
    return bug.difference().startsWith("does not compile")
        ? "compile"
        : bug.difference().startsWith("failed") ? "failed" : "differs";
  }
}
