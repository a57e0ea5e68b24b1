package io.asynctrait.processor.fuzz;

import io.asynctrait.processor.cases.MisbehavedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Compiles programs together and compares each with its oracle. */
final class Batch {
  private static final int LONGEST_SECONDS = 20;

  private final MemoryCompiler compiler;
  private final Support support;
  private final String prefix;
  private final Comparison.Tampering tampering;

  /**
   * Makes a batch.
   *
   * @param prefix begins the names of the classes; batches that run at once need different ones
   */
  Batch(Support support, String prefix, Comparison.Tampering tampering) {
    this.support = support;
    this.compiler = new MemoryCompiler(List.of(support.classes()));
    this.prefix = prefix;
    this.tampering = tampering;
  }

  /** The verdicts, in the order of the programs. */
  List<Verdict> run(List<Program> programs) {
    Map<String, Program> named = new LinkedHashMap<>();
    for (Program program : programs) {
      named.put(prefix + named.size(), program);
    }
    Map<String, Verdict> verdicts = new TreeMap<>();
    Map<String, byte[]> oracles = compile(named, verdicts, Form.ORACLE);
    Map<String, byte[]> subjects = compile(named, verdicts, Form.SUBJECT);
    ClassLoader oracleLoader = new MemoryLoader(oracles, support.loader());
    ClassLoader subjectLoader = new MemoryLoader(subjects, support.loader());
    List<Verdict> ordered = new ArrayList<>();
    named.forEach(
        (name, program) ->
            ordered.add(
                verdicts.computeIfAbsent(
                    name,
                    n ->
                        compare(
                            new Comparison(oracleLoader, subjectLoader, n, program, tampering)))));
    return ordered;
  }

  /** Compiles those that have no verdict; who is refused gets one, and the others go on. */
  private Map<String, byte[]> compile(
      Map<String, Program> programs, Map<String, Verdict> verdicts, Form form) {
    Map<String, String> sources = new TreeMap<>();
    programs.forEach(
        (name, program) -> {
          if (!verdicts.containsKey(name)) {
            sources.put("cases.fuzz." + name, program.print(form, name));
          }
        });
    while (!sources.isEmpty()) {
      MemoryCompiler.Result result = compiler.compile(sources, form == Form.SUBJECT);
      if (result.problems().isEmpty()) {
        return result.classes();
      }
      int before = verdicts.size();
      for (MemoryCompiler.Problem problem : result.problems()) {
        String owner = owner(problem.source(), programs);
        if (owner != null) {
          verdicts.putIfAbsent(owner, refused(form, problem));
        }
      }
      if (verdicts.size() == before) {
        return alone(sources, programs, verdicts, form, result.problems().get(0));
      }
      verdicts.keySet().forEach(name -> sources.remove("cases.fuzz." + name));
    }
    return Map.of();
  }

  /** A problem that is at no line: each program is compiled by itself. */
  private Map<String, byte[]> alone(
      Map<String, String> sources,
      Map<String, Program> programs,
      Map<String, Verdict> verdicts,
      Form form,
      MemoryCompiler.Problem problem) {
    if (sources.size() == 1) {
      String name = sources.keySet().iterator().next().substring("cases.fuzz.".length());
      verdicts.put(name, refused(form, problem));
      return Map.of();
    }
    Map<String, byte[]> classes = new TreeMap<>();
    for (String name : sources.keySet()) {
      String simple = name.substring("cases.fuzz.".length());
      classes.putAll(compile(Map.of(simple, programs.get(simple)), verdicts, form));
    }
    return classes;
  }

  private static Verdict refused(Form form, MemoryCompiler.Problem problem) {
    Verdict.Kind kind = form == Form.ORACLE ? Verdict.Kind.INVALID : Verdict.Kind.NOT_COMPILED;
    return new Verdict(kind, key(problem), problem.code() + ": " + problem.message());
  }

  /** The compiler's name for the error; the processor's errors have a number, crashes a line. */
  private static String key(MemoryCompiler.Problem problem) {
    java.util.regex.Matcher number =
        java.util.regex.Pattern.compile("\\[AT\\d+\\]").matcher(problem.message());
    if (number.find()) {
      String message = problem.message().substring(number.start());
      return message.replaceAll("\\b\\w*\\d+\\b(?!\\])", "").replaceAll("\\s+", " ").strip();
    }
    if (problem.code().equals("crash")) {
      return problem
          .message()
          .lines()
          .filter(line -> line.contains("io.asynctrait"))
          .findFirst()
          .orElse("crash");
    }
    return problem.code();
  }

  /** The program that a source belongs to, which may be generated for it. */
  private static String owner(String source, Map<String, Program> programs) {
    String name =
        source.startsWith("AsyncTrait_") ? source.substring("AsyncTrait_".length()) : source;
    String simple = name.replaceAll("(Base|Trait|Resource)?(_.*)?$", "");
    return programs.containsKey(simple) ? simple : null;
  }

  /** A wrong state machine may run for ever. */
  private static Verdict compare(Comparison comparison) {
    FutureTask<Verdict> task = new FutureTask<>(() -> verdict(comparison));
    Thread thread = new Thread(task, "fuzz");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(LONGEST_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return new Verdict(
          Verdict.Kind.DIFFERENT, "hangs", "not done after " + LONGEST_SECONDS + " s");
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Verdict verdict(Comparison comparison) {
    try {
      comparison.run();
      return Verdict.PASSED;
    } catch (Comparison.NoOracleException e) {
      return new Verdict(Verdict.Kind.INVALID, "no oracle", String.valueOf(e.getCause()));
    } catch (MisbehavedException e) {
      return new Verdict(Verdict.Kind.DIFFERENT, key(e.getMessage()), e.getMessage() + cause(e));
    } catch (Throwable e) {
      return new Verdict(Verdict.Kind.DIFFERENT, e.getClass().getName(), e + cause(e));
    }
  }

  private static String cause(Throwable failure) {
    java.io.StringWriter text = new java.io.StringWriter();
    if (failure.getCause() != null || !(failure instanceof MisbehavedException)) {
      failure.printStackTrace(new java.io.PrintWriter(text));
    }
    return text.toString();
  }

  /** The kind of difference: what was run how, without numbers. */
  private static String key(String message) {
    boolean cancelled = message.contains("cancelled at suspension");
    for (String kind :
        List.of(
            "side effects differ",
            "outcomes differ",
            "lost wake-up",
            "not released",
            "still holds")) {
      if (message.contains(kind)) {
        return (cancelled ? "cancelled, " : "") + kind;
      }
    }
    return (cancelled ? "cancelled, " : "")
        + message.lines().findFirst().orElse("").replaceAll("^[^:]*: |\\d+", "");
  }
}
