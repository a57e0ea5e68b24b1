package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who sees which value of a {@link TaskLocal}. */
@Timeout(60)
final class TaskLocalTest {
  private static final TaskLocal<String> NAME = TaskLocal.create();
  private static final TaskLocal<@Nullable Object> OTHER = TaskLocal.create();

  /** Notes what it sees whenever its code runs, and ends after so many turns. */
  private static final class Watcher extends PollFuture<String> {
    final List<String> seen = new ArrayList<>();
    private final int turns;

    Watcher(int turns) {
      this.turns = turns;
    }

    @Override
    protected boolean advance(Context cx) {
      seen.add(NAME.orElse("nothing"));
      if (seen.size() == turns) {
        return succeed(NAME.orElse("nothing"));
      }
      cx.waker().wake();
      return false;
    }

    @Override
    protected void cancelled() {
      seen.add("cancelled under " + NAME.orElse("nothing"));
    }
  }

  /** Runs code at its only poll. */
  private static <T> DynamicFuture<T> code(Supplier<T> code) {
    return new PollFuture<>() {
      @Override
      protected boolean advance(Context cx) {
        return succeed(code.get());
      }
    };
  }

  private static Context context() {
    return Context.of(() -> {});
  }

  @Test
  void whatIsNotBoundIsNotThere() {
    assertThat(NAME.isBound()).isFalse();
    assertThat(NAME.orElse("other")).isEqualTo("other");
    assertThrows(NoSuchElementException.class, NAME::get);
  }

  @Test
  void aNullIsAValue() {
    String seen =
        TaskLocal.where(OTHER, null)
            .call(code(() -> OTHER.isBound() + " " + OTHER.get() + " " + OTHER.orElse("other")))
            .block();
    assertThat(seen).isEqualTo("true null null");
  }

  @Test
  void itIsSeenInEachTurnAndNotBetweenThem() {
    Watcher watcher = new Watcher(3);
    DynamicFuture<String> future = TaskLocal.where(NAME, "a").call(watcher);
    Context cx = context();
    while (!future.poll(cx)) {
      assertThat(NAME.isBound()).isFalse();
    }
    assertThat(future.take()).isEqualTo("a");
    assertThat(NAME.isBound()).isFalse();
    assertThat(watcher.seen).containsExactly("a", "a", "a");
  }

  @Test
  void theBodyIsCalledUnderIt() {
    String seen =
        TaskLocal.where(NAME, "a").call(() -> Async.ready(NAME.get() + " at the call")).block();
    assertThat(seen).isEqualTo("a at the call");
    DynamicFuture<String> neverPolled =
        TaskLocal.where(NAME, "a")
            .call(
                () -> {
                  throw new AssertionError("called");
                });
    neverPolled.cancel();
  }

  @Test
  void anInnerBindingHidesTheOuterOneWhileItLasts() {
    List<String> seen = new ArrayList<>();
    DynamicFuture<String> outer =
        code(
            () -> {
              seen.add(NAME.get() + OTHER.get());
              seen.add(
                  TaskLocal.where(NAME, "inner")
                      .call(code(() -> NAME.get() + OTHER.get()))
                      .block());
              seen.add(
                  TaskBindings.none()
                      .where(OTHER, 2)
                      .call(code(() -> NAME.isBound() + "" + OTHER.get()))
                      .block());
              return NAME.get() + OTHER.get();
            });
    seen.add(
        TaskLocal.where(NAME, "gone").where(NAME, "outer").where(OTHER, 1).call(outer).block());
    assertThat(seen).containsExactly("outer1", "inner1", "false2", "outer1").inOrder();
  }

  @Test
  void aFailureEndsTheBinding() {
    IllegalStateException failure = new IllegalStateException("on purpose");
    DynamicFuture<String> failing =
        TaskLocal.where(NAME, "a")
            .call(
                () -> {
                  throw failure;
                });
    assertThat(assertThrows(IllegalStateException.class, failing::block)).isSameInstanceAs(failure);
    assertThat(NAME.isBound()).isFalse();
  }

  @Test
  void aStackOverflowEndsTheBinding() {
    assertThrows(StackOverflowError.class, () -> deeper(0).block());
    assertThat(NAME.isBound()).isFalse();
    assertThat(TaskBindings.current()).isSameInstanceAs(TaskBindings.none());
  }

  private static DynamicFuture<Integer> deeper(int depth) {
    return TaskLocal.where(NAME, "depth " + depth)
        .call(() -> Async.ready(deeper(depth + 1).block() + 1));
  }

  @Test
  void cleanUpSeesIt() {
    Watcher watcher = new Watcher(5);
    DynamicFuture<String> future = TaskLocal.where(NAME, "a").call(watcher);
    assertThat(future.poll(context())).isFalse();
    TaskLocal.where(NAME, "the canceller's").run(future::cancel);
    assertThat(watcher.seen).containsExactly("a", "cancelled under a").inOrder();
  }

  @Test
  void tasksInterleavedOnALoopSeeTheirOwn() {
    try (EventLoop loop = EventLoop.start("interleaved")) {
      List<Watcher> watchers = new ArrayList<>();
      List<Task<String>> tasks = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        Watcher watcher = new Watcher(50);
        watchers.add(watcher);
        tasks.add(
            loop.spawn(i % 3 == 0 ? watcher : TaskLocal.where(NAME, "task " + i).call(watcher)));
      }
      for (int i = 0; i < tasks.size(); i++) {
        String expected = i % 3 == 0 ? "nothing" : "task " + i;
        assertThat(tasks.get(i).block()).isEqualTo(expected);
        assertThat(watchers.get(i).seen.stream().distinct()).containsExactly(expected);
      }
    }
  }

  @Test
  void itFollowsATaskFromThreadToThread() throws Exception {
    ForkJoinPool pool = new ForkJoinPool(3);
    TaskExecutor executor = TaskExecutor.on(pool);
    List<Task<String>> tasks = new ArrayList<>();
    List<Watcher> watchers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Watcher watcher = new Watcher(200);
      watchers.add(watcher);
      tasks.add(executor.spawn(TaskLocal.where(NAME, "task " + i).call(watcher)));
    }
    for (int i = 0; i < tasks.size(); i++) {
      assertThat(tasks.get(i).block()).isEqualTo("task " + i);
      assertThat(watchers.get(i).seen.stream().distinct()).containsExactly("task " + i);
    }
    pool.shutdown();
  }

  @Test
  void aSpawnedTaskInheritsIt() {
    try (EventLoop one = EventLoop.start("one");
        EventLoop other = EventLoop.start("other")) {
      Watcher stranger = new Watcher(3);
      Watcher grandchild = new Watcher(3);
      Task<Task<DynamicFuture<String>>> parent =
          one.spawn(
              TaskLocal.where(NAME, "a")
                  .where(OTHER, 1)
                  .call(
                      code(
                          () -> {
                            other.spawn(TaskBindings.none().call(stranger)).detach();
                            return other.spawn(
                                TaskLocal.where(OTHER, 2)
                                    .call(
                                        code(
                                            () ->
                                                one.spawn(
                                                        join(
                                                            grandchild,
                                                            code(() -> "" + OTHER.get())))
                                                    .future())));
                          })));
      DynamicFuture<String> last = parent.block().block();
      assertThat(last.block()).isEqualTo("a2");
      assertThat(grandchild.seen).containsExactly("a", "a", "a");
      assertThat(stranger.seen).doesNotContain("a");
    }
  }

  private static DynamicFuture<String> join(
      DynamicFuture<String> first, DynamicFuture<String> second) {
    return Async.join(first, second, String::concat);
  }

  @Test
  void whatIsInheritedDoesNotGrow() {
    DynamicFuture<TaskBindings> future = inheritingFrom(100);
    TaskBindings all = future.block();
    List<TaskBindings> visible = new ArrayList<>();
    all.addVisible(visible);
    int length = 0;
    for (TaskBindings binding = all; binding != binding.earlier; binding = binding.earlier) {
      length++;
    }
    assertThat(length).isEqualTo(1);
    assertThat(visible).hasSize(1);
    assertThat(visible.get(0).value).isEqualTo("1");
  }

  private static DynamicFuture<TaskBindings> inheritingFrom(int generation) {
    return generation == 0
        ? code(TaskBindings::current)
        : code(
            () -> {
              Executor sameThread = Runnable::run;
              return TaskLocal.where(NAME, "" + generation)
                  .call(
                      () ->
                          TaskExecutor.on(sameThread)
                              .spawn(inheritingFrom(generation - 1))
                              .<TaskBindings>future())
                  .block();
            });
  }

  @Test
  void childrenOfAGroupInheritIt() {
    Watcher early = new Watcher(4);
    Watcher late = new Watcher(4);
    DynamicFuture<String> scope =
        TaskLocal.where(NAME, "outer")
            .call(
                () ->
                    TaskGroup.run(
                        group -> {
                          DynamicFuture<String> first = group.spawn(early);
                          DynamicFuture<DynamicFuture<String>> second =
                              TaskLocal.where(NAME, "inner").call(code(() -> group.spawn(late)));
                          return join(first, second.block());
                        }));
    assertThat(scope.block()).isEqualTo("outerinner");
    assertThat(early.seen).containsExactly("outer", "outer", "outer", "outer");
    assertThat(late.seen).containsExactly("inner", "inner", "inner", "inner");
  }

  @Test
  void childrenOfAGroupAreCancelledUnderTheirs() {
    Watcher child = new Watcher(Integer.MAX_VALUE);
    DynamicFuture<String> scope =
        TaskLocal.where(NAME, "outer")
            .call(
                () ->
                    TaskGroup.run(
                        group -> {
                          DynamicFuture<String> inner =
                              TaskLocal.where(NAME, "inner")
                                  .call(code(() -> group.spawn(child)))
                                  .block();
                          return join(inner, new Watcher(Integer.MAX_VALUE));
                        }));
    assertThat(scope.poll(context())).isFalse();
    scope.cancel();
    assertThat(child.seen.stream().distinct())
        .containsExactly("inner", "cancelled under inner")
        .inOrder();
  }

  @Test
  void aTaskThatIsRunOnTopOfAnotherDoesNotSeeThatOnes() {
    TaskExecutor sameThread = TaskExecutor.on(Runnable::run);
    Promise<String> promise = new Promise<>();
    List<String> seen = new ArrayList<>();
    DynamicFuture<String> wait = promise.future();
    Task<String> waiting =
        sameThread.spawn(
            new PollFuture<>() {
              @Override
              protected boolean advance(Context cx) {
                seen.add(NAME.orElse("nothing"));
                return wait.poll(cx) && succeed(wait.take());
              }
            });
    sameThread
        .spawn(
            TaskLocal.where(NAME, "waker")
                .call(
                    code(
                        () -> {
                          promise.complete("done");
                          return seen.add(NAME.get());
                        })))
        .block();
    assertThat(waiting.take()).isEqualTo("done");
    assertThat(seen).containsExactly("nothing", "nothing", "waker").inOrder();
  }

  @Test
  void aRefusedTaskIsCancelledUnderItsOwn() {
    ConcurrentLinkedQueue<Runnable> commands = new ConcurrentLinkedQueue<>();
    boolean[] refuses = {false};
    TaskExecutor executor =
        TaskExecutor.on(
            command -> {
              if (refuses[0]) {
                throw new RejectedExecutionException("on purpose");
              }
              commands.add(command);
            });
    List<String> seen = new ArrayList<>();
    Waker[] waker = new Waker[2];
    List<Task<String>> tasks = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      int number = i;
      DynamicFuture<String> waiting =
          new PollFuture<>() {
            @Override
            protected boolean advance(Context cx) {
              waker[number] = cx.waker();
              return false;
            }

            @Override
            protected void cancelled() {
              seen.add(NAME.orElse("nothing"));
            }
          };
      tasks.add(executor.spawn(i == 0 ? waiting : TaskLocal.where(NAME, "a").call(waiting)));
      commands.remove().run();
    }
    refuses[0] = true;
    TaskLocal.where(NAME, "waker").run(() -> List.of(waker).forEach(Waker::wake));
    assertThat(seen).containsExactly("nothing", "a").inOrder();
    for (Task<String> task : tasks) {
      assertThrows(RejectedExecutionException.class, task::take);
    }
  }

  @Test
  void aLoopThatShutsDownCancelsUnderIt() {
    EventLoop loop = EventLoop.start("closed");
    Watcher watcher = new Watcher(Integer.MAX_VALUE);
    Task<String> task = loop.spawn(TaskLocal.where(NAME, "a").call(watcher));
    Task<String> later = loop.spawn(Async.ready("ran"));
    assertThat(later.block()).isEqualTo("ran");
    loop.close();
    assertThrows(CancellationException.class, task::take);
    assertThat(watcher.seen.stream().distinct())
        .containsExactly("a", "cancelled under a")
        .inOrder();
  }

  @Test
  void itIsSeenWhereAwaitsBlock() throws Exception {
    List<String> seen = new ArrayList<>();
    String value =
        Async.blocking(
            () ->
                Async.await(
                    TaskLocal.where(NAME, "a")
                        .call(
                            () -> {
                              seen.add(Async.await(new Watcher(3)));
                              return Async.ready(NAME.get());
                            })));
    assertThat(value).isEqualTo("a");
    assertThat(seen).containsExactly("a");
  }

  @Test
  void aSnapshotCarriesValuesToAnotherThread() throws Exception {
    List<String> seen = new ArrayList<>();
    TaskBindings[] snapshot = new TaskBindings[1];
    TaskLocal.where(NAME, "a").run(() -> snapshot[0] = TaskBindings.current());
    Thread thread = new Thread(() -> snapshot[0].run(() -> seen.add(NAME.get())));
    thread.start();
    thread.join();
    assertThat(seen).containsExactly("a");
  }

  @Test
  void aDumpLooksThroughIt() {
    try (EventLoop loop = EventLoop.start("dumped")) {
      Promise<String> promise = new Promise<>();
      Task<String> task = loop.spawn(TaskLocal.where(NAME, "a").call(promise.future()));
      Task<String> after = loop.spawn(Async.ready("polled"));
      assertThat(after.block()).isEqualTo("polled");
      assertThat(loop.dump().join().get(0).call().waitsFor()).startsWith("Promise");
      promise.complete("done");
      assertThat(task.block()).isEqualTo("done");
    }
  }
}
