package io.asynctrait.runtime.frame;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

  /** By method name: text and numbers only, so no class or loader is kept alive. */
  private static final Map<String, FrameCounters> ALL = new ConcurrentHashMap<>();

  private final String method;
  private long created;
  private long recycled;

  private FrameCounters(String method) {
    this.method = method;
  }

  /**
   * Returns the counters of {@code method}; called once by each generated state machine as it is
   * initialised.
   *
   * @param protocol the {@link #PROTOCOL} that the state machine was generated for
   * @throws IllegalStateException if this runtime does not speak {@code protocol}
   */
  public static FrameCounters of(int protocol, String method) {
    if (protocol > PROTOCOL) {
      throw new IllegalStateException(
          method
              + " was generated for frame protocol "
              + protocol
              + ", but asynctrait-runtime on the class path speaks "
              + PROTOCOL
              + " at most: use the runtime of the processor's version or a later one");
    }
    return ALL.computeIfAbsent(method, FrameCounters::new);
  }

  /**
   * Returns the counters of every method whose state machine has been initialised, in no particular
   * order.
   */
  public static List<FrameCounters> all() {
    return List.copyOf(ALL.values());
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
