package io.asynctrait.runtime.frame;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How many frames the calls of one async method made and reused, and where those are from.
 *
 * <p>Touched when a call suspends and when its frame is released, with opaque accesses: no atomic
 * instruction is paid, so two threads that do so in the same method at the same moment may be
 * counted as one. {@code -Dasynctrait.counters=exact} pays it.
 */
public final class FrameCounters {
  /** The version of the contract between generated code and this package. */
  public static final int PROTOCOL = 1;

  /** Constant for the compiler. */
  private static final boolean IS_EXACT =
      "exact".equalsIgnoreCase(System.getProperty("asynctrait.counters"));

  private static final VarHandle CREATED;
  private static final VarHandle RECYCLED;
  private static final VarHandle RELEASED;
  private static final VarHandle OVERFLOWED;
  private static final VarHandle DROPPED;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      CREATED = lookup.findVarHandle(FrameCounters.class, "created", long.class);
      RECYCLED = lookup.findVarHandle(FrameCounters.class, "recycled", long.class);
      RELEASED = lookup.findVarHandle(FrameCounters.class, "released", long.class);
      OVERFLOWED = lookup.findVarHandle(FrameCounters.class, "overflowed", long.class);
      DROPPED = lookup.findVarHandle(FrameCounters.class, "dropped", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** By what they were made with: text and numbers only, so no class or loader is kept alive. */
  private static final Map<List<Object>, FrameCounters> ALL = new ConcurrentHashMap<>();

  private final String method;
  private final @Nullable String file;
  private final int[] lines;
  private long created;
  private long recycled;

  private long released;

  /** Released into a recycler that had no room; without any recycler. */
  private long overflowed;

  private long dropped;

  private FrameCounters(String method, @Nullable String file, int[] lines) {
    this.method = method;
    this.file = file;
    this.lines = lines;
  }

  /**
   * Returns the counters of {@code method}, which is not written in one place; called once by each
   * generated state machine as it is initialised.
   *
   * @param protocol the {@link #PROTOCOL} that the state machine was generated for
   * @throws IllegalStateException if this runtime does not speak {@code protocol}
   */
  public static FrameCounters of(int protocol, String method) {
    requireSpoken(protocol, method);
    return ALL.computeIfAbsent(
        List.of(method), unused -> new FrameCounters(method, null, new int[0]));
  }

  /**
   * Returns the counters of {@code method}; called once by each generated state machine as it is
   * initialised.
   *
   * @param protocol the {@link #PROTOCOL} that the state machine was generated for
   * @param file the source file of the method, without its directory
   * @param lines the lines of its awaits, from state 1 on; 0 for a state in which nothing is
   *     awaited
   * @throws IllegalStateException if this runtime does not speak {@code protocol}
   */
  public static FrameCounters of(int protocol, String method, String file, int... lines) {
    requireSpoken(protocol, method);
    int[] kept = lines.clone();
    return ALL.computeIfAbsent(
        List.of(method, file, Arrays.toString(kept)),
        unused -> new FrameCounters(method, file, kept));
  }

  private static void requireSpoken(int protocol, String method) {
    if (protocol > PROTOCOL) {
      throw new IllegalStateException(
          method
              + " was generated for frame protocol "
              + protocol
              + ", but asynctrait-runtime on the class path speaks "
              + PROTOCOL
              + " at most: use the runtime of the processor's version or a later one");
    }
  }

  /**
   * Returns the counters of every method whose state machine has been initialised, in no particular
   * order. A method that was loaded twice from different sources has several.
   */
  public static List<FrameCounters> all() {
    return List.copyOf(ALL.values());
  }

  /** Where a call that waits in {@code state} stands in the source, as in a stack trace. */
  StackTraceElement place(int state) {
    String name = method.substring(0, method.indexOf('('));
    int dot = name.lastIndexOf('.');
    boolean known = file != null && state >= 1 && state <= lines.length && lines[state - 1] > 0;
    return new StackTraceElement(
        name.substring(0, Math.max(dot, 0)),
        name.substring(dot + 1),
        file,
        known ? lines[state - 1] : -1);
  }

  void created() {
    if (IS_EXACT) {
      long unused = (long) CREATED.getAndAdd(this, 1L);
    } else {
      CREATED.setOpaque(this, created + 1);
    }
  }

  void recycled() {
    if (IS_EXACT) {
      long unused = (long) RECYCLED.getAndAdd(this, 1L);
    } else {
      RECYCLED.setOpaque(this, recycled + 1);
    }
  }

  void released() {
    if (IS_EXACT) {
      long unused = (long) RELEASED.getAndAdd(this, 1L);
    } else {
      RELEASED.setOpaque(this, released + 1);
    }
  }

  void overflowed() {
    if (IS_EXACT) {
      long unused = (long) OVERFLOWED.getAndAdd(this, 1L);
    } else {
      OVERFLOWED.setOpaque(this, overflowed + 1);
    }
  }

  void dropped() {
    if (IS_EXACT) {
      long unused = (long) DROPPED.getAndAdd(this, 1L);
    } else {
      DROPPED.setOpaque(this, dropped + 1);
    }
  }

  /** The method, as {@code Type.method(ParameterTypes)}. */
  public String method() {
    return method;
  }

  /** How many suspending calls made a new frame. */
  public long createdCount() {
    return (long) CREATED.getOpaque(this);
  }

  /** How many suspending calls found an idle frame. */
  public long recycledCount() {
    return (long) RECYCLED.getOpaque(this);
  }

  /** How many frames were given back to a recycler that had no room for them. */
  public long overflowedCount() {
    return (long) OVERFLOWED.getOpaque(this);
  }

  /** How many calls are suspended at this moment, or were dropped without being cancelled. */
  public long inFlightCount() {
    // What ends is read first: a call that ends in between is counted once too often.
    long ended = (long) RELEASED.getOpaque(this);
    return Math.max(0, createdCount() + recycledCount() - ended);
  }

  /** How many frames wait in recyclers; those of objects that became garbage are among them. */
  public long idleCount() {
    long gone = recycledCount() + overflowedCount() + (long) DROPPED.getOpaque(this);
    return Math.max(0, (long) RELEASED.getOpaque(this) - gone);
  }
}
