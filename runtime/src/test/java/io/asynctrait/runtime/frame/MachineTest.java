package io.asynctrait.runtime.frame;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.management.ThreadMXBean;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Recycling;
import io.asynctrait.runtime.Signal;
import io.asynctrait.runtime.TaskExecutor;
import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** State machines written by hand, as the processor writes them, over the leaves of the runtime. */
final class MachineTest {
  /** What the machines belong to. */
  private static final class Source {
    final Signal signal = new Signal();
    final List<String> events = new ArrayList<>();
    final @Nullable Recycler nextFrames = Recycler.create(true, 1, Recycling.AS_DECLARED);
    final @Nullable Recycler sumFrames = Recycler.create(true, 1, Recycling.AS_DECLARED);
    int value;
    boolean cleanUpAwaits;
    @Nullable RuntimeException cleanUpFailure;
  }

  /** {@code await(signal.next()); return ++value;}. */
  private static final class Next extends LongFrame {
    private static final FrameCounters COUNTERS = FrameCounters.of(1, "MachineTest.next()");
    private final Source self;

    private Next(Source self) {
      super(self.nextFrames);
      this.self = self;
    }

    static long start(Source self, Context cx) {
      self.signal.startNext(cx);
      if (cx.isSuspended()) {
        Next frame = (Next) take(self.nextFrames, COUNTERS, cx);
        return (frame == null ? new Next(self) : frame).suspendFirst(cx, 1);
      }
      return ++self.value;
    }

    @Override
    protected long resume(Context cx) throws Throwable {
      if (state != 1) {
        throw poisoned();
      }
      awaitedLong(cx);
      if (cx.isSuspended()) {
        return pending(cx);
      }
      return ++self.value;
    }

    @Override
    protected void clear() {}
  }

  /** {@code try { return await(next()) + await(next()); } finally { ... }}. */
  private static final class Sum extends LongFrame {
    private static final FrameCounters COUNTERS = FrameCounters.of(1, "MachineTest.sum()");
    private final Source self;
    private long first;

    private Sum(Source self) {
      super(self.sumFrames);
      this.self = self;
    }

    static long start(Source self, Context cx) throws Throwable {
      long first = Next.start(self, cx);
      if (cx.isSuspended()) {
        return frame(self, cx).suspendFirst(cx, 1);
      }
      long second = Next.start(self, cx);
      if (cx.isSuspended()) {
        Sum frame = frame(self, cx);
        frame.first = first;
        return frame.suspendFirst(cx, 2);
      }
      cleanUp(self, cx);
      return first + second;
    }

    private static Sum frame(Source self, Context cx) {
      Sum frame = (Sum) take(self.sumFrames, COUNTERS, cx);
      return frame == null ? new Sum(self) : frame;
    }

    private static void cleanUp(Source self, Context cx) {
      self.events.add("finally");
      if (self.cleanUpAwaits) {
        mayStart(cx);
      }
      if (self.cleanUpFailure != null) {
        throw self.cleanUpFailure;
      }
    }

    @Override
    protected long resume(Context cx) throws Throwable {
      long result;
      try {
        if (state == 1) {
          first = awaitedLong(cx);
          if (cx.isSuspended()) {
            return pending(cx);
          }
          long second = Next.start(self, cx);
          if (cx.isSuspended()) {
            return suspend(cx, 2);
          }
          result = first + second;
        } else if (state == 2) {
          long second = awaitedLong(cx);
          if (cx.isSuspended()) {
            return pending(cx);
          }
          result = first + second;
        } else {
          throw poisoned();
        }
      } catch (Throwable pending) {
        cleanUp(self, cx);
        throw pending;
      }
      cleanUp(self, cx);
      return result;
    }

    @Override
    protected boolean hasCleanUp() {
      return true;
    }

    @Override
    protected void clear() {
      first = 0;
    }
  }

  /** {@code for (;;) await(next());}. */
  private static final class Forever extends LongFrame {
    private final Source self;

    private Forever(Source self) {
      super(null);
      this.self = self;
    }

    static long start(Source self, Context cx) {
      for (; ; ) {
        Next.start(self, cx);
        if (cx.isSuspended()) {
          return new Forever(self).suspendFirst(cx, 1);
        }
      }
    }

    @Override
    protected long resume(Context cx) throws Throwable {
      awaitedLong(cx);
      if (cx.isSuspended()) {
        return pending(cx);
      }
      for (; ; ) {
        Next.start(self, cx);
        if (cx.isSuspended()) {
          return suspend(cx, 1);
        }
      }
    }

    @Override
    protected void clear() {}
  }

  private static DynamicFuture<Long> sum(Source source) {
    return new LongCall<Long>() {
      @Override
      protected long start(Context cx) throws Throwable {
        return Sum.start(source, cx);
      }

      @Override
      protected @Nullable Long box(long value, Context cx) {
        return Lanes.boxLong(value, cx);
      }

      @Override
      protected void clear() {}
    };
  }

  private final Source source = new Source();
  private final Context cx = Context.of(() -> {});

  @Test
  void suspendsAndGoesOn() {
    for (int round = 0; round < 3; round++) {
      DynamicFuture<Long> sum = sum(source);
      source.value = 0;
      assertThat(sum.poll(cx)).isFalse();
      assertThat(sum.poll(cx)).isFalse();
      source.signal.raise();
      assertThat(sum.poll(cx)).isFalse();
      source.signal.raise();
      assertThat(sum.poll(cx)).isTrue();
      assertThat(sum.take()).isEqualTo(3);
    }
    assertThat(source.events).containsExactly("finally", "finally", "finally");
  }

  @Test
  void reusesItsFrames() {
    DynamicFuture<Long> warmUp = sum(source);
    warmUp.poll(cx);
    warmUp.cancel();
    FrameCounters counters = Next.COUNTERS;
    long created = counters.createdCount();
    long recycled = counters.recycledCount();
    for (int round = 0; round < 5; round++) {
      DynamicFuture<Long> sum = sum(source);
      assertThat(sum.poll(cx)).isFalse();
      source.signal.raise();
      assertThat(sum.poll(cx)).isFalse();
      source.signal.raise();
      assertThat(sum.poll(cx)).isTrue();
    }
    assertThat(counters.createdCount()).isEqualTo(created);
    assertThat(counters.recycledCount()).isEqualTo(recycled + 10);
  }

  @Test
  void suspendingAndGoingOnAllocatesNothing() {
    DynamicFuture<Long> future =
        new LongCall<Long>() {
          @Override
          protected long start(Context cx) {
            return Forever.start(source, cx);
          }

          @Override
          protected @Nullable Long box(long value, Context cx) {
            return value;
          }

          @Override
          protected void clear() {}
        };
    assertThat(future.poll(cx)).isFalse();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    int rounds = 20_000;
    long perRound = Long.MAX_VALUE;
    for (int attempt = 0; attempt < 5 && perRound != 0; attempt++) {
      long before = threads.getThreadAllocatedBytes(thread);
      for (int i = 0; i < rounds; i++) {
        source.signal.raise();
        boolean unused = future.poll(cx);
      }
      perRound = (threads.getThreadAllocatedBytes(thread) - before) / rounds;
    }
    assertThat(perRound).isEqualTo(0);
    assertThat(source.value).isAtLeast(rounds);
  }

  @Test
  void cancelTakesBackTheRegistrationAndRunsTheFinally() {
    DynamicFuture<Long> sum = sum(source);
    assertThat(sum.poll(cx)).isFalse();
    sum.cancel();
    assertThat(source.events).containsExactly("finally");
    DynamicFuture<Long> again = sum(source);
    assertThat(again.poll(cx)).isFalse();
    source.signal.raise();
    assertThat(again.poll(cx)).isFalse();
    source.signal.raise();
    assertThat(again.poll(cx)).isTrue();
    assertThat(again.take()).isEqualTo(3);
  }

  @Test
  void cancelKeepsTheRaise() {
    DynamicFuture<Long> sum = sum(source);
    assertThat(sum.poll(cx)).isFalse();
    source.signal.raise();
    sum.cancel();
    assertThat(source.signal.poll(cx)).isTrue();
  }

  @Test
  void awaitsInCleanUpAreNotStarted() {
    source.cleanUpAwaits = true;
    DynamicFuture<Long> sum = sum(source);
    assertThat(sum.poll(cx)).isFalse();
    sum.cancel();
    assertThat(source.events).containsExactly("finally");
    assertThrows(IllegalStateException.class, () -> sum.poll(cx));
  }

  @Test
  void aFailingFinallyComesOutOfCancel() {
    source.cleanUpFailure = new IllegalArgumentException();
    DynamicFuture<Long> sum = sum(source);
    assertThat(sum.poll(cx)).isFalse();
    assertThat(assertThrows(IllegalArgumentException.class, sum::cancel))
        .isSameInstanceAs(source.cleanUpFailure);
  }

  @Test
  void aSecondWaiterFailsAtItsAwait() {
    DynamicFuture<Long> first = sum(source);
    DynamicFuture<Long> second = sum(source);
    assertThat(first.poll(cx)).isFalse();
    assertThat(second.poll(cx)).isTrue();
    assertThrows(IllegalStateException.class, second::take);
    source.signal.raise();
    assertThat(first.poll(cx)).isFalse();
    source.signal.raise();
    assertThat(first.poll(cx)).isTrue();
  }

  @Test
  void yieldingIsFused() {
    ArrayDeque<Runnable> commands = new ArrayDeque<>();
    DynamicFuture<Long> future =
        new LongCall<Long>() {
          @Override
          protected long start(Context cx) {
            return Async.startYieldNow(cx);
          }

          @Override
          protected @Nullable Long box(long value, Context cx) {
            return value;
          }

          @Override
          protected void clear() {}
        };
    var task = TaskExecutor.on(commands::add).spawn(future);
    commands.remove().run();
    assertThat(task.isDone()).isFalse();
    commands.remove().run();
    assertThat(task.take()).isEqualTo(0);
  }

  @Test
  void aCancelledTaskRunsTheFinallyOnItsExecutor() {
    ArrayDeque<Runnable> commands = new ArrayDeque<>();
    var task = TaskExecutor.on(commands::add).spawn(sum(source));
    commands.remove().run();
    task.cancel();
    assertThat(source.events).isEmpty();
    commands.remove().run();
    assertThat(source.events).containsExactly("finally");
    assertThrows(CancellationException.class, task::take);
  }
}
