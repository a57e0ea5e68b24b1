package io.asynctrait.runtime.frame;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How many frames the calls of one async method made and reused.
 *
 * <p>Touched at a suspension only, with opaque accesses: no atomic instruction is paid, so two
 * threads that suspend in the same method at the same moment may be counted as one.
 */
public final class FrameCounters {
  /** The version of the contract between generated code and this package. */
  public static final int PROTOCOL = 1;

  private static final VarHandle CREATED;
  private static final VarHandle RECYCLED;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      CREATED = lookup.findVarHandle(FrameCounters.class, "created", long.class);
      RECYCLED = lookup.findVarHandle(FrameCounters.class, "recycled", long.class);
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
   * @param lines the lines of its awaits, from state 1 on; 0 for a state in which nothing is awaited
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
    CREATED.setOpaque(this, created + 1);
  }

  void recycled() {
    RECYCLED.setOpaque(this, recycled + 1);
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
}
