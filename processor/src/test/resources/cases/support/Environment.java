package cases.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;

/** What one object under test sees of the outside: the trace that it writes and the leaves that it awaits. */
public final class Environment {
  private static final int MOST_LINES = 100_000;

  private final List<String> trace;
  private final IntSupplier schedule;
  private final List<Runnable> waiting = new ArrayList<>();
  private final Probe probe = new Probe(this);
  private final Function<Class<?>, Object> factory;
  private Leaf leaf;

  /**
   * Makes an environment without a {@link #leaf()}.
   *
   * @param trace where side effects are logged
   * @param schedule asked once for each leaf: how many polls find it pending, or -1 if it waits for {@link #release()}
   * @param factory see {@link #create}
   */
  public Environment(
      List<String> trace, IntSupplier schedule, Function<Class<?>, Object> factory) {
    this.trace = trace;
    this.schedule = schedule;
    this.factory = factory;
  }

  /** Appends one side effect to the trace. */
  public void log(String line) {
    if (trace.size() > MOST_LINES) {
      throw new AssertionError("runs for ever: " + line);
    }
    trace.add(line);
  }

  /** Hand-written leaves. */
  public Probe probe() {
    return probe;
  }

  /** Leaves that are async methods themselves. */
  public Leaf leaf() {
    return leaf;
  }

  /** Sets what {@link #leaf()} answers. */
  public void leaf(Leaf leaf) {
    this.leaf = leaf;
  }

  /** Makes an object of the class as written or of the generated one, whichever is under test; its constructor takes this. */
  @SuppressWarnings("unchecked")
  public <T> T create(Class<T> type) {
    return (T) factory.apply(type);
  }

  int nextSchedule() {
    return schedule.getAsInt();
  }

  void waiting(Runnable wakeUp) {
    waiting.add(wakeUp);
  }

  /** Completes every leaf that waits for it, and wakes its last waker. */
  public boolean release() {
    List<Runnable> released = List.copyOf(waiting);
    waiting.clear();
    released.forEach(Runnable::run);
    return !released.isEmpty();
  }
}
