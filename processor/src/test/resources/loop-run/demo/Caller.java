package demo;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.TaskGroup;
import io.asynctrait.runtime.TaskLocal;
import java.util.ArrayList;
import java.util.List;

/** Methods that look at a task-local value. */
@AsyncTrait
class Caller {
  static final TaskLocal<String> NAME = TaskLocal.create();

  final Channel<Integer> in;
  final Channel<Integer> out;
  final List<String> log;

  Caller(Channel<Integer> in, Channel<Integer> out, List<String> log) {
    this.in = in;
    this.out = out;
    this.log = log;
  }

  /** How often another name than {@code name} was seen while somebody elsewhere answered. */
  DynamicFuture<Integer> pingPong(String name, int rounds) {
    int wrong = 0;
    for (int i = 0; i < rounds; i++) {
      await(out.send(i));
      wrong += await(check(name));
      await(in.receive());
      wrong += await(check(name));
    }
    return ready(wrong);
  }

  @Recycle
  DynamicFuture<Integer> check(String name) {
    int wrong = NAME.get().equals(name) ? 0 : 1;
    await(Async.yieldNow());
    return ready(NAME.get().equals(name) ? wrong : wrong + 1);
  }

  DynamicFuture<String> name() {
    String before = NAME.get();
    await(Async.yieldNow());
    return ready(before.equals(NAME.get()) ? before : before + " became " + NAME.get());
  }

  DynamicFuture<String> nested() {
    String seen = await(name());
    seen += ", " + await(TaskLocal.where(NAME, "inner").call(() -> name()));
    return ready(seen + ", " + NAME.get());
  }

  DynamicFuture<String> failing() {
    String seen = NAME.get();
    try {
      await(TaskLocal.where(NAME, "inner").call(() -> fail()));
    } catch (IllegalStateException e) {
      seen += ", " + e.getMessage() + ", " + NAME.get();
    }
    return ready(seen);
  }

  DynamicFuture<String> fail() {
    String name = await(name());
    throw new IllegalStateException(name + " failed");
  }

  DynamicFuture<String> group() {
    return TaskGroup.run(group -> children(group));
  }

  DynamicFuture<String> children(TaskGroup group) {
    List<DynamicFuture<String>> children = new ArrayList<>();
    children.add(group.spawn(name()));
    children.add(await(TaskLocal.where(NAME, "inner").call(() -> child(group))));
    StringBuilder seen = new StringBuilder(NAME.get());
    for (DynamicFuture<String> child : children) {
      seen.append(", ").append(await(child));
    }
    return ready(seen.append(", ").append(NAME.get()).toString());
  }

  DynamicFuture<DynamicFuture<String>> child(TaskGroup group) {
    await(Async.yieldNow());
    return ready(group.spawn(name()));
  }

  DynamicFuture<Integer> stuck() {
    try {
      return ready(await(TaskLocal.where(NAME, "inner").call(() -> waiting())));
    } finally {
      log.add(NAME.get() + " cleans up");
    }
  }

  DynamicFuture<Integer> waiting() {
    try {
      return ready(await(in.receive()));
    } finally {
      log.add(NAME.get() + " cleans up");
    }
  }
}
