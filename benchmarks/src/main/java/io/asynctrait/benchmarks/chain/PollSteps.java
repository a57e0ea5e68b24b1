package io.asynctrait.benchmarks.chain;

import java.util.List;
import java.util.function.Function;

/**
 * The chain as poll functions written by hand, without misuse checks, cancellation, a second call
 * in flight, or results other than an int: what nobody wants to write.
 */
public final class PollSteps {
  private PollSteps() {}

  /** One step of a chain; a call is started, then polled until it is done. */
  public abstract static class Step {
    public int value;

    public abstract void start(int n);

    public abstract boolean poll();
  }

  /** The end of a chain that is always ready. */
  public static final class ReadyLeaf extends Step {
    @Override
    public void start(int n) {
      value = n ^ 1;
    }

    @Override
    public boolean poll() {
      return true;
    }
  }

  /** The end of a chain that waits until somebody raises it. */
  public static final class PendingLeaf extends Step {
    public boolean raised;

    @Override
    public void start(int n) {
      value = n ^ 1;
    }

    @Override
    public boolean poll() {
      boolean done = raised;
      raised = false;
      return done;
    }
  }

  /** One class for each receiver type. */
  public static final List<Function<Step, Step>> TYPES =
      List.of(
          Link0::new,
          Link1::new,
          Link2::new,
          Link3::new,
          Link4::new,
          Link5::new,
          Link6::new,
          Link7::new);

  public static final class Link0 extends Step {
    private final Step next;

    Link0(Step next) {
      this.next = next;
    }

    @Override
    public void start(int n) {
      next.start(n + 1);
    }

    @Override
    public boolean poll() {
      if (!next.poll()) {
        return false;
      }
      value = next.value + 1;
      return true;
    }
  }

  public static final class Link1 extends Step {
    private final Step next;

    Link1(Step next) {
      this.next = next;
    }

    @Override
    public void start(int n) {
      next.start(n + 1);
    }

    @Override
    public boolean poll() {
      if (!next.poll()) {
        return false;
      }
      value = next.value + 2;
      return true;
    }
  }

  public static final class Link2 extends Step {
    private final Step next;

    Link2(Step next) {
      this.next = next;
    }

    @Override
    public void start(int n) {
      next.start(n + 1);
    }

    @Override
    public boolean poll() {
      if (!next.poll()) {
        return false;
      }
      value = next.value + 3;
      return true;
    }
  }

  public static final class Link3 extends Step {
    private final Step next;

    Link3(Step next) {
      this.next = next;
    }

    @Override
    public void start(int n) {
      next.start(n + 1);
    }

    @Override
    public boolean poll() {
      if (!next.poll()) {
        return false;
      }
      value = next.value + 4;
      return true;
    }
  }

  public static final class Link4 extends Step {
    private final Step next;

    Link4(Step next) {
      this.next = next;
    }

    @Override
    public void start(int n) {
      next.start(n + 1);
    }

    @Override
    public boolean poll() {
      if (!next.poll()) {
        return false;
      }
      value = next.value + 5;
      return true;
    }
  }

  public static final class Link5 extends Step {
    private final Step next;

    Link5(Step next) {
      this.next = next;
    }

    @Override
    public void start(int n) {
      next.start(n + 1);
    }

    @Override
    public boolean poll() {
      if (!next.poll()) {
        return false;
      }
      value = next.value + 6;
      return true;
    }
  }

  public static final class Link6 extends Step {
    private final Step next;

    Link6(Step next) {
      this.next = next;
    }

    @Override
    public void start(int n) {
      next.start(n + 1);
    }

    @Override
    public boolean poll() {
      if (!next.poll()) {
        return false;
      }
      value = next.value + 7;
      return true;
    }
  }

  public static final class Link7 extends Step {
    private final Step next;

    Link7(Step next) {
      this.next = next;
    }

    @Override
    public void start(int n) {
      next.start(n + 1);
    }

    @Override
    public boolean poll() {
      if (!next.poll()) {
        return false;
      }
      value = next.value + 8;
      return true;
    }
  }
}
