import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.TaskExecutor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** Each moment at which a call can be cancelled, by its handle and by its task. */
class Main {
  private final List<String> report = new ArrayList<>();
  private final Queue<Runnable> commands = new ArrayDeque<>();
  private final Context cx = Context.of(() -> {});
  private Course course = new Course();
  private DynamicFuture<String> handle = newCall();

  static List<String> run() throws Exception {
    Main main = new Main();
    main.handles();
    main.tasks();
    return main.report;
  }

  private DynamicFuture<String> newCall() {
    course = new Course();
    return new AsyncTrait_Outer(course, new AsyncTrait_Inner(course)).work();
  }

  private void handles() throws Exception {
    handle.cancel();
    tell("before its first poll");

    handle.poll(cx);
    handle.cancel();
    tell("at its first await");

    toItsSecondAwait();
    handle.cancel();
    tell("at its second await");

    toItsSecondAwait();
    handle.cancel();
    handle.cancel();
    tell("twice");

    course.between = () -> attempt(handle::cancel);
    toItsEnd();
    tell("in its own poll");

    course.between = () -> elsewhere(() -> attempt(handle::cancel));
    toItsEnd();
    tell("by another thread in its poll");

    toItsSecondAwait();
    elsewhere(handle::cancel);
    tell("by another thread while it waits");

    toItsEnd();
    handle.cancel();
    course.see(handle.take());
    tell("when it has ended");

    toItsEnd();
    handle.take();
    handle.cancel();
    tell("when its answer was taken");
  }

  private void tasks() throws Exception {
    Task<String> unpolled = spawn();
    unpolled.cancel();
    runAll();
    tell("before its first poll", unpolled);

    Task<String> waiting = spawn();
    runAll();
    waiting.cancel();
    course.see("requested");
    runAll();
    tell("while it waits", waiting);

    Task<String> elsewhere = spawn();
    runAll();
    elsewhere(elsewhere::cancel);
    course.see("requested");
    runAll();
    tell("by another thread while it waits", elsewhere);

    Task<String> woken = spawn();
    runAll();
    course.signal.raise();
    woken.cancel();
    runAll();
    tell("when it was woken and not yet polled", woken);

    Task<String> inside = spawn();
    course.between =
        () -> {
          inside.cancel();
          course.see("requested");
        };
    runAll();
    course.signal.raise();
    runAll();
    tell("in its own poll", inside);

    Task<String> polled = spawn();
    course.between =
        () -> {
          elsewhere(polled::cancel);
          course.see("requested");
        };
    runAll();
    course.signal.raise();
    runAll();
    tell("by another thread in its poll", polled);

    Task<String> ended = spawn();
    runAll();
    course.signal.raise();
    runAll();
    course.signal.raise();
    runAll();
    ended.cancel();
    runAll();
    tell("when it has ended", ended);
  }

  private void toItsSecondAwait() {
    handle.poll(cx);
    course.signal.raise();
    handle.poll(cx);
  }

  private void toItsEnd() {
    toItsSecondAwait();
    course.signal.raise();
    handle.poll(cx);
  }

  private Task<String> spawn() {
    return TaskExecutor.on(commands::add).spawn(handle);
  }

  private void runAll() {
    for (Runnable command = commands.poll(); command != null; command = commands.poll()) {
      command.run();
    }
  }

  private void attempt(Runnable cancelling) {
    try {
      cancelling.run();
      course.see("cancelled");
    } catch (IllegalStateException e) {
      course.see("refused");
    }
  }

  private static void elsewhere(Runnable action) {
    Thread other = new Thread(action);
    other.start();
    try {
      other.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void tell(String moment, Task<String> task) {
    try {
      course.see("answers " + task.take());
    } catch (RuntimeException e) {
      course.see(e.getClass().getSimpleName());
    }
    tell("its task, " + moment);
  }

  private void tell(String moment) {
    report.add(moment + ": " + String.join(", ", course.seen));
    handle = newCall();
  }
}
