package io.asynctrait.benchmarks.threads;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Starts virtual threads, on a JDK that has them. */
public final class VirtualThreads {
  /** Whether this JDK has virtual threads. */
  public static final boolean EXIST = Runtime.version().feature() >= 21;

  /** What the names of the benchmarks match that need them. */
  public static final String BENCHMARKS = "\\.virtualThread";

  /** Schedules all virtual threads on one carrier, as if they were tasks of one loop. */
  public static final String ONE_CARRIER = "-Djdk.virtualThreadScheduler.parallelism=1";

  /** Belongs to the other: no second carrier while the first one is busy or pinned. */
  public static final String NO_SPARE_CARRIER = "-Djdk.virtualThreadScheduler.maxPoolSize=1";

  private VirtualThreads() {}

  /**
   * Starts a virtual thread.
   *
   * @throws UnsupportedOperationException on a JDK without virtual threads
   */
  public static Thread start(Runnable body) {
    if (!EXIST) {
      throw new UnsupportedOperationException(
          "JDK " + Runtime.version().feature() + " has no virtual threads");
    }
    try {
      return (Thread) Holder.START.invokeExact(body);
    } catch (Throwable failure) {
      throw new IllegalStateException("a virtual thread cannot be started", failure);
    }
  }

  /** Looked up at the first use, which a JDK without virtual threads never comes to. */
  private static final class Holder {
    static final MethodHandle START = find();

    private static MethodHandle find() {
      try {
        return MethodHandles.lookup()
            .findStatic(
                Thread.class,
                "startVirtualThread",
                MethodType.methodType(Thread.class, Runnable.class));
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }
  }
}
