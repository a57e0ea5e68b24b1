package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TaskGroupTest {
  private final Wakes wakes = new Wakes();
  private final Context cx = Context.of(wakes);
  private final List<String> log = new ArrayList<>();

  /** Ends when its promise does; tells when it is polled and cancelled. */
  private final class Child extends PollFuture<Integer> {
    final String name;
    final Promise<Integer> promise = new Promise<>();
    private final DynamicFuture<Integer> outcome = promise.future();
    @Nullable RuntimeException cleanUp;

    Child(String name) {
      this.name = name;
    }

    @Override
    protected boolean advance(Context cx) {
      log.add(name);
      return outcome.poll(cx) && succeed(outcome.take());
    }

    @Override
    protected void cancelled() {
      log.add("cancel " + name);
      if (cleanUp != null) {
        throw cleanUp;
      }
    }
  }

  @Test
  void pollsOnlyWhoWasWokenAndEndsWithTheLast() {
    Child body = new Child("body");
    Child a = new Child("a");
    Child b = new Child("b");
    DynamicFuture<Integer> scope =
        TaskGroup.run(
            group -> {
              group.spawn(a);
              group.spawn(b);
              return body;
            });
    assertThat(log).isEmpty();
    assertThat(scope.poll(cx)).isFalse();
    assertThat(log).containsExactly("a", "b", "body").inOrder();
    log.clear();
    body.promise.complete(7);
    assertThat(wakes.count()).isAtLeast(1);
    assertThat(scope.poll(cx)).isFalse();
    assertThat(log).containsExactly("body");
    log.clear();
    assertThat(scope.poll(cx)).isFalse();
    assertThat(log).isEmpty();
    b.promise.complete(1);
    a.promise.complete(1);
    assertThat(scope.poll(cx)).isTrue();
    assertThat(log).containsExactly("b", "a").inOrder();
    assertThat(scope.take()).isEqualTo(7);
  }

  @Test
  void firstFailureCancelsTheOthers() {
    Child body = new Child("body");
    Child a = new Child("a");
    Child b = new Child("b");
    a.cleanUp = new IllegalArgumentException("clean-up");
    DynamicFuture<Integer> scope =
        TaskGroup.run(
            group -> {
              group.spawn(a);
              group.spawn(b);
              return body;
            });
    assertThat(scope.poll(cx)).isFalse();
    log.clear();
    RuntimeException failure = new RuntimeException("b failed");
    b.promise.fail(failure);
    assertThat(scope.poll(cx)).isTrue();
    assertThat(log).containsExactly("b", "cancel a", "cancel body").inOrder();
    assertThat(assertThrows(RuntimeException.class, scope::take)).isSameInstanceAs(failure);
    assertThat(failure.getSuppressed()).asList().containsExactly(a.cleanUp);
  }

  @Test
  void cancellingEndsChildrenNewestFirst() {
    Child body = new Child("body");
    DynamicFuture<Integer> scope =
        TaskGroup.run(
            group -> {
              group.spawn(new Child("a"));
              group.spawn(new Child("b"));
              return body;
            });
    assertThat(scope.poll(cx)).isFalse();
    log.clear();
    scope.cancel();
    assertThat(log).containsExactly("cancel b", "cancel a", "cancel body").inOrder();
  }

  @Test
  void aBodyThatThrowsFailsTheScopeAndCancelsItsChildren() {
    IOException failure = new IOException();
    DynamicFuture<Integer> scope =
        TaskGroup.run(
            group -> {
              group.spawn(new Child("a"));
              throw failure;
            });
    assertThat(scope.poll(cx)).isTrue();
    assertThat(log).containsExactly("cancel a");
    assertThat(assertThrows(IOException.class, scope::take)).isSameInstanceAs(failure);
  }

  @Test
  void theBodyAwaitsItsChildren() {
    Child a = new Child("a");
    AtomicReference<DynamicFuture<Integer>> handle = new AtomicReference<>();
    DynamicFuture<Integer> scope =
        TaskGroup.run(
            group -> {
              handle.set(group.spawn(a));
              return handle.get();
            });
    assertThat(scope.poll(cx)).isFalse();
    a.promise.complete(5);
    assertThat(scope.poll(cx)).isTrue();
    assertThat(scope.take()).isEqualTo(5);
  }

  @Test
  void childrenSpawnChildren() {
    Child grandchild = new Child("grandchild");
    DynamicFuture<Integer> scope =
        TaskGroup.run(
            group -> {
              group.spawn(
                  new PollFuture<Integer>() {
                    @Override
                    protected boolean advance(Context cx) {
                      group.spawn(grandchild);
                      return succeed(0);
                    }
                  });
              return Async.ready(3);
            });
    assertThat(scope.poll(cx)).isFalse();
    grandchild.promise.complete(1);
    assertThat(scope.poll(cx)).isTrue();
    assertThat(scope.take()).isEqualTo(3);
  }

  @Test
  void takesNoChildrenFromOutside() {
    AtomicReference<TaskGroup> leaked = new AtomicReference<>();
    Child body = new Child("body");
    DynamicFuture<Integer> scope =
        TaskGroup.run(
            group -> {
              leaked.set(group);
              return body;
            });
    assertThat(scope.poll(cx)).isFalse();
    Child late = new Child("late");
    assertThrows(IllegalStateException.class, () -> leaked.get().spawn(late));
    assertThat(log).contains("cancel late");
    scope.cancel();
  }

  @Test
  void aFailingBodyFunctionCancelsWhatItSpawned() {
    DynamicFuture<Integer> scope =
        TaskGroup.run(
            group -> {
              group.spawn(new Child("a"));
              throw new IllegalStateException("body");
            });
    assertThat(scope.poll(cx)).isTrue();
    assertThrows(IllegalStateException.class, scope::take);
    assertThat(log).containsExactly("cancel a");
  }

  @Test
  void runsOnAnEventLoopWithWakeUpsFromAnotherThread() {
    try (EventLoop loop = EventLoop.start("group");
        EventLoop other = EventLoop.start("other")) {
      Channel<Integer> channel = new Channel<>(1);
      Task<Integer> task =
          loop.spawn(
              TaskGroup.<Integer>run(
                  group -> {
                    for (int i = 0; i < 100; i++) {
                      group.spawn(channel.receive());
                    }
                    return Async.ready(1);
                  }));
      for (int i = 0; i < 100; i++) {
        other.spawn(channel.send(i)).block();
      }
      assertThat(task.block()).isEqualTo(1);
      assertThat(channel.size()).isEqualTo(0);
    }
  }

  @Test
  void aMemberThatWakesItselfLetsOthersRun() {
    try (EventLoop loop = EventLoop.start("group")) {
      Task<Integer> busy =
          loop.spawn(
              TaskGroup.<Integer>run(
                  group ->
                      new PollFuture<Integer>() {
                        @Override
                        protected boolean advance(Context cx) {
                          cx.waker().wake();
                          return false;
                        }
                      }));
      assertThat(loop.spawn(Async.ready("others")).block()).isEqualTo("others");
      busy.cancel();
    }
  }

  /** Completes at once, and keeps the waker that it was polled with. */
  private static final class Hasty extends PollFuture<Integer> {
    @Nullable Waker waker;

    @Override
    protected boolean advance(Context cx) {
      waker = cx.waker();
      return succeed(1);
    }
  }

  @Test
  void membersThatAreWokenAfterTheirEndStayEnded() {
    Hasty body = new Hasty();
    Hasty child = new Hasty();
    Child other = new Child("other");
    DynamicFuture<Integer> scope =
        TaskGroup.run(
            group -> {
              group.spawn(child);
              group.spawn(other);
              return body;
            });
    assertThat(scope.poll(cx)).isFalse();
    child.waker.wake();
    body.waker.wake();
    assertThat(scope.poll(cx)).isFalse();
    other.promise.complete(2);
    assertThat(scope.poll(cx)).isTrue();
    assertThat(scope.take()).isEqualTo(1);
  }
}
