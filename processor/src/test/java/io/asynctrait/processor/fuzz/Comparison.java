package io.asynctrait.processor.fuzz;

import io.asynctrait.processor.cases.IdleFrames;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntSupplier;

/** Runs one compiled program in all the ways there are, and compares. */
final class Comparison {
  /** So that frames are used again, and fields keep what they were set to. */
  private static final int CALLS = 3;

  private static final int CANCELLATIONS = 3;
  private static final int MOST_POLLS = 100_000;

  private final Program program;
  private final Compilation compilation;
  private final Random random;

  Comparison(Program program, Compilation compilation) {
    this.program = program;
    this.compilation = compilation;
    this.random = new Random(program.choices().hashCode());
  }

  /** What one call did. */
  private record Outcome(List<String> trace, String end) {
    @Override
    public String toString() {
      return String.join("\n  ", trace) + "\n  => " + end;
    }
  }

  /** What the subject does differently; empty if nothing. */
  String difference() {
    try {
      return compare();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot run " + program.name(), e);
    }
  }

  private String compare() throws ReflectiveOperationException {
    List<Outcome> expected = oracle();
    for (Recycling recycling : List.of(Recycling.ALWAYS, Recycling.NEVER)) {
      long seed = random.nextLong();
      List<IntSupplier> schedules =
          List.of(() -> 0, () -> 1, () -> -1, mixed(seed), mixed(seed + 1), mixed(seed + 2));
      for (int i = 0; i < schedules.size(); i++) {
        String where = "recycling " + recycling + ", schedule " + i;
        String difference = compare(expected, schedules.get(i), recycling);
        if (!difference.isEmpty()) {
          return where + ": " + difference;
        }
      }
    }
    for (int i = 0; i < CANCELLATIONS && !program.cancelText().isEmpty(); i++) {
      int at = 1 + random.nextInt(1 + 2 * i * i);
      String difference = compareCancelled(at, random.nextBoolean());
      if (!difference.isEmpty()) {
        return "cancelled at leaf " + at + ": " + difference;
      }
    }
    return "";
  }

  private static IntSupplier mixed(long seed) {
    Random random = new Random(seed);
    return () -> random.nextInt(3) - 1;
  }

  private Fuzzed create(String name, World world, Recycling recycling)
      throws ReflectiveOperationException {
    Class<?> type = compilation.load(name);
    return (Fuzzed)
        (recycling == null
            ? type.getConstructor(World.class).newInstance(world)
            : type.getDeclaredConstructor(World.class, Recycling.class)
                .newInstance(world, recycling));
  }

  private static DynamicFuture<?> call(Fuzzed object) throws Throwable {
    try {
      return (DynamicFuture<?>) object.getClass().getMethod("run").invoke(object);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private List<Outcome> oracle() throws ReflectiveOperationException {
    World world = new World(() -> 0);
    Fuzzed object = create(program.name(), world, null);
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      outcomes.add(blocking(world, object));
    }
    return outcomes;
  }

  private static Outcome blocking(World world, Fuzzed object) {
    world.begin();
    String end;
    try {
      end = value(Async.blocking(() -> Sneaky.run(() -> call(object)).block()));
    } catch (Throwable failure) {
      end = describe(failure);
    }
    return new Outcome(world.takeTrace(), end);
  }

  private String compare(List<Outcome> expected, IntSupplier schedule, Recycling recycling)
      throws ReflectiveOperationException {
    World world = new World(schedule);
    Fuzzed object = create("AsyncTrait_" + program.name(), world, recycling);
    for (int i = 0; i < CALLS; i++) {
      Outcome actual = poll(world, object);
      if (!actual.equals(expected.get(i))) {
        return "call " + (i + 1) + " did\n  " + actual + "\nexpected\n  " + expected.get(i);
      }
      IdleFrames.requireEmpty(object);
    }
    return "";
  }

  private static Outcome poll(World world, Fuzzed object) {
    world.begin();
    String end;
    try {
      DynamicFuture<?> future = call(object);
      boolean[] woken = {false};
      Context cx = Context.of(() -> woken[0] = true);
      int polls = 0;
      while (!future.poll(cx)) {
        if (++polls > MOST_POLLS) {
          return new Outcome(world.takeTrace(), "never ends");
        }
        if (!woken[0] && (!world.release() || !woken[0])) {
          return new Outcome(world.takeTrace(), "lost wake-up");
        }
        woken[0] = false;
      }
      end = value(future.take());
    } catch (Throwable failure) {
      end = describe(failure);
    }
    return new Outcome(world.takeTrace(), end);
  }

  /** Cancels at the {@code at}th leaf, then calls once more on the same object. */
  private String compareCancelled(int at, boolean recycled) throws ReflectiveOperationException {
    World plainWorld = new World(() -> 0);
    Fuzzed plain = create(program.cancelName(), plainWorld, null);
    plainWorld.cancelAt(at);
    Outcome expected = blocking(plainWorld, plain);
    if (!plainWorld.isCancelling() || plainWorld.isTainted()) {
      return ""; // it was complete before, or goes on where the two forms are not comparable
    }
    plainWorld.endCancellation();
    Outcome expectedNext = blocking(plainWorld, plain);

    World world = new World(() -> -1);
    Fuzzed object =
        create(
            "AsyncTrait_" + program.name(), world, recycled ? Recycling.ALWAYS : Recycling.NEVER);
    world.begin();
    Outcome actual = cancel(world, object, at);
    if (!actual.trace().equals(expected.trace())) {
      return "did\n  " + actual + "\nexpected\n  " + expected;
    }
    IdleFrames.requireEmpty(object);
    world.endCancellation();
    Outcome next = poll(world, object);
    return next.equals(expectedNext)
        ? ""
        : "the next call did\n  " + next + "\nexpected\n  " + expectedNext;
  }

  private static Outcome cancel(World world, Fuzzed object, int at) {
    String end = "cancelled";
    try {
      DynamicFuture<?> future = call(object);
      Context cx = Context.of(() -> {});
      for (int polls = 1; !future.poll(cx); polls++) {
        if (polls == at) {
          future.cancel();
          return new Outcome(world.takeTrace(), end);
        }
        world.release();
      }
      end = "complete";
    } catch (Throwable failure) {
      end = describe(failure);
    }
    return new Outcome(world.takeTrace(), end);
  }

  private static String value(Object value) {
    return value instanceof int[] array
        ? java.util.Arrays.toString(array)
        : Objects.toString(value);
  }

  /** The message of a null pointer is the virtual machine's and names temporaries. */
  private static String describe(Throwable failure) {
    StringBuilder text = new StringBuilder(failure.getClass().getName());
    if (!(failure instanceof NullPointerException) && !(failure instanceof ClassCastException)) {
      text.append(": ").append(failure.getMessage());
    }
    for (Throwable suppressed : failure.getSuppressed()) {
      text.append(", suppressed ").append(suppressed);
    }
    return text.toString();
  }

  /** Lets a call throw anything. */
  private interface Sneaky<T> {
    T call() throws Throwable;

    static <T> T run(Sneaky<T> call) throws Exception {
      try {
        return call.call();
      } catch (Exception | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new LinkageError("neither exception nor error", e);
      }
    }
  }
}
