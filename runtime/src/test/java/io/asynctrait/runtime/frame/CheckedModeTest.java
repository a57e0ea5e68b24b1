package io.asynctrait.runtime.frame;

import static com.google.common.truth.Truth.assertThat;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.OtherJvm;
import io.asynctrait.runtime.Promise;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.Signal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The switches that hold for a whole process, each in a process of its own. */
final class CheckedModeTest {
  private static final Recycler FRAMES = Recycler.create(true, 1, Recycling.AS_DECLARED);
  private static final FrameCounters COUNTERS = FrameCounters.of(1, "CheckedModeTest.next()");

  /** {@code await(signal.next())}. */
  private static final class Next extends LongFrame {
    Next() {
      super(FRAMES);
    }

    static @Nullable Next suspend(Signal signal, Context cx) {
      signal.startNext(cx);
      if (!cx.isSuspended()) {
        return null;
      }
      Frame idle = take(FRAMES, COUNTERS, cx);
      Next frame = idle == null ? new Next() : (Next) idle;
      frame.suspendFirst(cx, 1);
      Object unused = ((Suspension) cx).takeChild();
      boolean suspended = cx.isSuspended();
      ((Suspension) cx).outcome = Suspension.VALUE;
      return suspended ? frame : null;
    }

    @Override
    protected long resume(Context cx) throws Throwable {
      awaitedLong(cx);
      return cx.isSuspended() ? pending(cx) : 7;
    }

    @Override
    protected void clear() {}
  }

  /** What the other processes run. */
  public static final class Program {
    private Program() {}

    public static void main(String[] arguments) throws Throwable {
      switch (arguments[0]) {
        case "recycles" -> recycles();
        case "touch" -> touch();
        default -> drop();
      }
    }

    private static Next finished(Signal signal, Context cx) throws Throwable {
      Next frame = Next.suspend(signal, cx);
      signal.raise();
      System.out.println("value " + frame.run(cx));
      return frame;
    }

    private static void recycles() throws Throwable {
      Signal signal = new Signal();
      Context cx = Context.of(() -> {});
      Next first = finished(signal, cx);
      Next second = finished(signal, cx);
      System.out.println(first == second ? "recycled" : "fresh");
    }

    private static void touch() throws Throwable {
      Context cx = Context.of(() -> {});
      Next frame = finished(new Signal(), cx);
      try {
        long unused = frame.run(cx);
        System.out.println("not noticed");
      } catch (IllegalStateException e) {
        e.printStackTrace(System.out);
      }
    }

    private static void drop() throws Throwable {
      Context cx = Context.of(() -> {});
      consume(cx);
      forget(cx);
      for (int i = 0; i < 50; i++) {
        System.gc();
        Thread.sleep(10);
      }
    }

    private static void consume(Context cx) {
      DynamicFuture<String> taken = Async.ready("taken");
      boolean unused = taken.poll(cx);
      System.out.println(taken.take());
      Async.ready("cancelled").cancel();
      DynamicFuture<String> failed = Async.failed(new IllegalArgumentException("failed"));
      unused = failed.poll(cx);
      try {
        System.out.println(failed.take());
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }

    private static void forget(Context cx) {
      DynamicFuture<String> unpolled = Async.ready("unpolled");
      boolean unused = new Promise<String>().future().poll(cx);
      System.out.println(unpolled.hashCode() == 0 ? "" : "forgotten");
    }
  }

  private static String run(String program, String... options) throws Exception {
    List<String> arguments = new ArrayList<>(Arrays.asList(options));
    arguments.addAll(
        List.of("-cp", System.getProperty("java.class.path"), Program.class.getName(), program));
    return OtherJvm.run(0, arguments);
  }

  @Test
  void recyclingIsOnByItself() throws Exception {
    assertThat(run("recycles")).contains("recycled");
  }

  @Test
  void recyclingCanBeTurnedOff() throws Exception {
    assertThat(run("recycles", "-Dasynctrait.recycling=never")).contains("fresh");
  }

  @Test
  void checkedFramesAreUsedOnce() throws Exception {
    assertThat(run("recycles", "-Dasynctrait.checked=true")).contains("fresh");
  }

  @Test
  void aTouchOfAReleasedFrameShowsBothStackTraces() throws Exception {
    String output = run("touch", "-Dasynctrait.checked=true");
    assertThat(output).contains("a frame was touched after its release");
    assertThat(output).containsMatch("(?s)Program.touch.*Caused by.*was released here.*finished");
  }

  @Test
  void droppedHandlesAreReportedWithTheirOrigin() throws Exception {
    String output = run("drop", "-Dasynctrait.checked=true");
    assertThat(output).contains("forgotten");
    assertThat(output.split("a future was dropped", -1)).hasLength(3);
    assertThat(output.split("Program.forget", -1).length).isAtLeast(3);
    assertThat(output).doesNotContain("Program.consume(");
  }

  @Test
  void withoutCheckingNothingIsReported() throws Exception {
    assertThat(run("drop")).doesNotContain("dropped");
  }
}
