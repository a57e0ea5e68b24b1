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

    @Override
    protected FrameCounters counters() {
      return COUNTERS;
    }
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
    FrameStatistics before = statistics();
    Recycler frames = Recycler.create(true, 1, Recycling.AS_DECLARED);
    for (int i = 0; i < 3; i++) {
      assertThat(new Call(frames).block()).isEqualTo(1);
    }
    assertThat(new Call(null).block()).isEqualTo(1);

    FrameStatistics after = statistics();
    assertThat(after.created() - before.created()).isEqualTo(2);
    assertThat(after.recycled() - before.recycled()).isEqualTo(2);
    assertThat(after.inFlight()).isEqualTo(before.inFlight());
    assertThat(after.overflowed()).isEqualTo(before.overflowed());
    assertThat(after.idle() - before.idle()).isEqualTo(1);
  }

  private static FrameStatistics statistics() {
    return FrameStatistics.all().stream()
        .filter(statistics -> statistics.method().equals(METHOD))
        .findFirst()
        .orElse(new FrameStatistics(METHOD, 0, 0, 0, 0, 0));
  }

  @Test
  void tellsWhereTheFramesAre() {
    Recycler frames = Recycler.create(true, 2, Recycling.AS_DECLARED);
    FrameStatistics before = statistics();
    List<Call> calls =
        List.of(new Call(frames), new Call(frames), new Call(frames), new Call(null));
    Context cx = Context.of(() -> {});
    for (Call call : calls) {
      assertThat(call.poll(cx)).isFalse();
    }
    FrameStatistics suspended = statistics();
    assertThat(suspended.created() - before.created()).isEqualTo(4);
    assertThat(suspended.inFlight() - before.inFlight()).isEqualTo(4);
    assertThat(suspended.idle()).isEqualTo(before.idle());

    for (Call call : calls.subList(0, 2)) {
      assertThat(call.poll(cx)).isTrue();
    }
    calls.subList(2, 4).forEach(DynamicFuture::cancel);
    FrameStatistics done = statistics();
    assertThat(done.inFlight()).isEqualTo(before.inFlight());
    assertThat(done.overflowed() - before.overflowed()).isEqualTo(1);
    assertThat(done.idle() - before.idle()).isEqualTo(2);

    assertThat(new Call(frames).poll(cx)).isFalse();
    FrameStatistics reused = statistics();
    assertThat(reused.recycled() - before.recycled()).isEqualTo(1);
    assertThat(reused.inFlight() - before.inFlight()).isEqualTo(1);
    assertThat(reused.idle() - before.idle()).isEqualTo(1);
  }

  @Test
  void methodsOfOneNameAreOneRow() {
    FrameCounters first = FrameCounters.of(FrameCounters.PROTOCOL, "twice.m()", "Twice.java", 1);
    FrameCounters second = FrameCounters.of(FrameCounters.PROTOCOL, "twice.m()", "Twice.java", 2);
    assertThat(first).isNotSameInstanceAs(second);
    assertThat(
            FrameStatistics.all().stream().filter(row -> row.method().equals("twice.m()")).count())
        .isEqualTo(1);
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
