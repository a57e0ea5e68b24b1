package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;

import io.asynctrait.runtime.frame.Frame;
import io.asynctrait.runtime.frame.FrameCounters;
import io.asynctrait.runtime.frame.LongCall;
import io.asynctrait.runtime.frame.LongFrame;
import io.asynctrait.runtime.frame.Recycler;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class FrameStatisticsTest {
  private static final String METHOD = "FrameStatisticsTest.method()";

  /** What a generated state machine does at its first suspension and after its last. */
  private static final class Machine extends LongFrame {
    private static final FrameCounters COUNTERS = FrameCounters.of(FrameCounters.PROTOCOL, METHOD);

    private Machine(@Nullable Recycler home) {
      super(home);
    }

    static long start(@Nullable Recycler frames, Context cx) {
      Frame idle = take(frames, COUNTERS, cx);
      Machine frame = idle == null ? new Machine(frames) : (Machine) idle;
      cx.waker().wake();
      cx.pending();
      return frame.suspendFirst(cx, 1);
    }

    @Override
    protected long resume(Context cx) {
      return 1;
    }

    @Override
    protected void clear() {}
  }

  private static final class Call extends LongCall<Long> {
    private final @Nullable Recycler frames;

    Call(@Nullable Recycler frames) {
      this.frames = frames;
    }

    @Override
    protected long start(Context cx) {
      return Machine.start(frames, cx);
    }

    @Override
    protected Long box(long value, Context cx) {
      return value;
    }

    @Override
    protected void clear() {}
  }

  @Test
  void countsFramesOfEachMethod() {
    Recycler frames = Recycler.create(true, 1, Recycling.AS_DECLARED);
    for (int i = 0; i < 3; i++) {
      assertThat(new Call(frames).block()).isEqualTo(1);
    }
    assertThat(new Call(null).block()).isEqualTo(1);

    assertThat(FrameStatistics.all()).contains(new FrameStatistics(METHOD, 2, 2));
  }

  @Test
  void isOrderedByName() {
    FrameCounters.of(FrameCounters.PROTOCOL, "b.b()");
    FrameCounters.of(FrameCounters.PROTOCOL, "a.a()");
    List<String> names = FrameStatistics.all().stream().map(FrameStatistics::method).toList();
    assertThat(names).isInOrder();
    assertThat(names).containsAtLeast("a.a()", "b.b()").inOrder();
  }
}
