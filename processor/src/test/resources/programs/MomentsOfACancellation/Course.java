import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;
import java.util.ArrayList;
import java.util.List;

/** What one call does, and what was seen of it. */
final class Course {
  final Signal signal = new Signal();
  final List<String> seen = new ArrayList<>();
  private final Thread here = Thread.currentThread();
  DynamicFuture<Void> cleaning = Async.ready();
  Runnable between = () -> {};

  void between() {
    between.run();
  }

  void see(String event) {
    seen.add(Thread.currentThread() == here ? event : event + " on another thread");
  }

  Resource open() {
    return new Resource();
  }

  final class Resource implements AutoCloseable {
    void use(String answer) {
      see("uses " + answer);
    }

    @Override
    public void close() {
      see("resource closed");
    }
  }
}
