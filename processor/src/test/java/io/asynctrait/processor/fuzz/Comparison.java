package io.asynctrait.processor.fuzz;

import io.asynctrait.processor.cases.Driver;
import io.asynctrait.processor.cases.IdleFrames;
import io.asynctrait.processor.cases.MisbehavedException;
import io.asynctrait.processor.cases.Observation;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.FrameStatistics;
import io.asynctrait.runtime.Recycling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/** Runs one program in all the ways that must make no difference. */
final class Comparison {
  private static final int CALLS = 3;
  private static final int MOST_CANCELLATIONS = 12;

  private final ClassLoader oracles;
  private final ClassLoader subjects;
  private final String name;
  private final Program program;
  private final Tampering tampering;

  /**
   * Makes a comparison.
   *
   * @param tampering what is done to the subject's observations: nothing, unless the comparison
   *     itself is tested
   */
  Comparison(
      ClassLoader oracles,
      ClassLoader subjects,
      String name,
      Program program,
      Tampering tampering) {
    this.oracles = oracles;
    this.subjects = subjects;
    this.name = name;
    this.program = program;
    this.tampering = tampering;
  }

  /** Changes what a subject did, to see whether that is noticed. */
  interface Tampering {
    Tampering NONE = observation -> observation;

    Observation of(Observation observation);
  }

  /**
   * One of the programs cannot be loaded, as javac makes class files that are wrong now and then
   * (from {@code synchronized} in an operand, JDK 17); or the plain one doubles a text too often.
   */
  static final class NoOracleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoOracleException(Throwable cause) {
      super(cause);
    }
  }

  /** A way to run the subject. */
  private record Way(String name, IntSupplier schedule) {}

  /** Throws {@link MisbehavedException} at the first difference. */
  void run() throws Exception {
    List<Observation> expected;
    try {
      expected = oracle();
    } catch (LinkageError | OutOfMemoryError e) {
      throw new NoOracleException(e);
    }
    for (Recycling recycling : List.of(Recycling.ALWAYS, Recycling.NEVER)) {
      for (Way way : ways()) {
        compare(expected, way, recycling);
      }
    }
    cancel(expected.get(0));
  }

  private static List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    ways.add(new Way("all ready", () -> 0));
    ways.add(new Way("all pending", () -> 1));
    ways.add(new Way("released", () -> -1));
    for (int i = 1; i <= 3; i++) {
      SplittableRandom random = new SplittableRandom(i);
      ways.add(new Way("mixed " + i, () -> random.nextInt(3)));
    }
    return ways;
  }

  private List<Observation> oracle() throws Exception {
    return Async.blocking(
        () -> {
          World world = World.oracle(oracles, name);
          List<Observation> observations = new ArrayList<>();
          for (int i = 0; i < CALLS; i++) {
            Plain.begin(world.trace(), 0);
            Observation observation =
                Observation.of(world.trace(), () -> world.call().call().block());
            if (observation.failure() instanceof OutOfMemoryError error) {
              throw error; // where it comes up depends on what else there is
            }
            observations.add(observation);
          }
          return observations;
        });
  }

  private void compare(List<Observation> expected, Way way, Recycling recycling) {
    String where = "recycling " + recycling + ", leaves " + way.name();
    try {
      World world = World.subject(subjects, name, way.schedule(), recycling);
      Map<String, Long> before = frames();
      Driver driver = new Driver(world.trace(), world::release);
      for (int i = 0; i < CALLS; i++) {
        where = "recycling " + recycling + ", leaves " + way.name() + ", call " + (i + 1);
        observe(world, driver).requireSameAs(expected.get(i));
        IdleFrames.requireEmpty(world.object());
      }
      if (recycling == Recycling.ALWAYS) {
        requireRecycled(before);
      }
    } catch (MisbehavedException e) {
      if (e.getCause() instanceof VerifyError error) {
        requireGenerated(error);
      }
      throw new MisbehavedException(where + ": " + e.getMessage(), e.getCause());
    } catch (VerifyError e) {
      requireGenerated(e);
      throw e;
    }
  }

  /** javac 17 writes class files of valid programs that do not verify; that is no fault of ours. */
  private static void requireGenerated(VerifyError error) {
    if (!String.valueOf(error.getMessage()).matches("(?s).*Location:\\s+[\\w/]*/AsyncTrait_.*")) {
      throw new NoOracleException(error);
    }
  }

  private Observation observe(World world, Driver driver) {
    return tampering.of(Observation.of(world.trace(), () -> driver.run(world.call())));
  }

  private Map<String, Long> frames() {
    return FrameStatistics.all().stream()
        .filter(
            statistics ->
                statistics.method().startsWith(name + ".")
                    || statistics.method().startsWith(name + "Base.")
                    || statistics.method().startsWith(name + "Trait."))
        .collect(Collectors.toMap(FrameStatistics::method, FrameStatistics::created));
  }

  /** A method that does not call itself has one frame at a time, so one is enough. */
  private void requireRecycled(Map<String, Long> before) {
    if (program.recursive()) {
      return;
    }
    frames()
        .forEach(
            (method, created) -> {
              long made = created - before.getOrDefault(method, 0L);
              if (made > 1) {
                throw new MisbehavedException(
                    "frames not released: " + made + " were made for " + method);
              }
            });
  }

  /** Cancels at suspensions, and calls again on the same object. */
  private void cancel(Observation whole) throws Exception {
    long leaves = whole.trace().stream().filter(line -> line.startsWith("poll ")).count();
    List<Integer> points = new ArrayList<>();
    long step = Math.max(1, leaves / MOST_CANCELLATIONS);
    for (long i = 1; i <= leaves; i += step) {
      points.add((int) i);
    }
    for (int point : points) {
      Recycling recycling = point % 2 == 0 ? Recycling.NEVER : Recycling.ALWAYS;
      String where = "recycling " + recycling + ", cancelled at suspension " + point;
      try {
        cancelAt(point, recycling);
      } catch (MisbehavedException e) {
        throw new MisbehavedException(where + ": " + e.getMessage(), e.getCause());
      }
    }
  }

  private void cancelAt(int point, Recycling recycling) throws Exception {
    List<Observation> expected = cancelledOracle(point);
    World world = World.subject(subjects, name, () -> -1, recycling);
    Map<String, Long> before = frames();
    Driver driver = new Driver(world.trace(), world::release);
    tampering
        .of(
            Observation.of(
                world.trace(),
                () -> driver.cancelAt(point, world.call()).isPresent() ? "cancelled" : "done"))
        .requireSameAs(expected.get(0));
    IdleFrames.requireEmpty(world.object());
    // The cancelled leaf does not wait any more.
    world.release();
    Observation next = observe(world, driver);
    try {
      next.requireSameAs(expected.get(1));
    } catch (MisbehavedException e) {
      throw new MisbehavedException("the next call: " + e.getMessage(), e.getCause());
    }
    if (recycling == Recycling.ALWAYS) {
      requireRecycled(before);
    }
  }

  private List<Observation> cancelledOracle(int point) throws Exception {
    return Async.blocking(
        () -> {
          World world = World.oracle(oracles, name);
          Observation cancelled =
              Observation.of(
                  world.trace(),
                  () -> {
                    Plain plain = Plain.begin(world.trace(), point);
                    try {
                      world.call().call().block();
                    } catch (Throwable thrown) {
                      if (!plain.isCancelled()) {
                        return "done";
                      }
                    }
                    if (plain.isCancelled() && plain.failure() != null) {
                      world.trace().add("clean-up failed: " + Driver.describe(plain.failure()));
                    }
                    return plain.isCancelled() ? "cancelled" : "done";
                  });
          Plain.begin(world.trace(), 0);
          return List.of(
              cancelled, Observation.of(world.trace(), () -> world.call().call().block()));
        });
  }
}
