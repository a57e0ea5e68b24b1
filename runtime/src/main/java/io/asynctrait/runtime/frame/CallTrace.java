package io.asynctrait.runtime.frame;

import io.asynctrait.runtime.CallDump;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from a suspended call down to what it waits for: activation by activation, and into each
 * branch where it waits for several calls at once.
 *
 * <p>Frames are read as they lie there, so this is done by the thread that polls them, between two
 * polls.
 */
public final class CallTrace {
  /** The outermost first. */
  private final List<StackTraceElement> activations = new ArrayList<>();

  private final List<CallDump> branches = new ArrayList<>();
  private String waitsFor = "";
  private @Nullable Object next;

  private CallTrace() {}

  /** Returns where {@code call}, a frame or a future, stands. */
  public static CallDump of(Object call) {
    CallTrace trace = new CallTrace();
    trace.next = call;
    // A loop: calls may be nested deeper than this thread has stack.
    for (Object here = trace.takeNext(); here != null; here = trace.takeNext()) {
      trace.enter(here);
    }
    Collections.reverse(trace.activations);
    return new CallDump(trace.activations, trace.waitsFor, trace.branches);
  }

  private @Nullable Object takeNext() {
    Object taken = next;
    next = null;
    return taken;
  }

  private void enter(Object here) {
    if (here instanceof Traced traced) {
      traced.trace(this);
    } else if (here instanceof Frame frame && frame.counters() != null) {
      FrameCounters method = frame.counters();
      activations.add(method.place(frame.state));
      next = frame.awaited();
      waitsFor = "what its poll function waits for"; // unless there is something next
    } else {
      waitsFor = describe(here);
    }
  }

  /** A future written by hand is called what it calls itself. */
  private static String describe(Object future) {
    try {
      return String.valueOf(future);
    } catch (Throwable failure) {
      return future.getClass().getName();
    }
  }

  /** What is traced waits for something that is no call; {@code what} has an article or a name. */
  public void waitsFor(String what) {
    waitsFor = what;
  }

  /** What is traced waits for {@code call} and for nothing else. */
  public void goesOnIn(Object call) {
    next = call;
  }

  /** What is traced waits for {@code call} among others. */
  public void branch(Object call) {
    branches.add(of(call));
  }
}
