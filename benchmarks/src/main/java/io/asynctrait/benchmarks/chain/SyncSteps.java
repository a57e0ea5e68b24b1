package io.asynctrait.benchmarks.chain;

import java.util.List;
import java.util.function.Function;

/**
 * The chain as plain synchronous calls through an interface: the floor that everything is compared
 * with.
 */
public final class SyncSteps {
  private SyncSteps() {}

  /** One step of a chain. */
  public interface Step {
    int step(int n);
  }

  /** The end of a chain. */
  public static final class Leaf implements Step {
    @Override
    public int step(int n) {
      return n ^ 1;
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

  public static final class Link0 implements Step {
    private final Step next;

    Link0(Step next) {
      this.next = next;
    }

    @Override
    public int step(int n) {
      return next.step(n + 1) + 1;
    }
  }

  public static final class Link1 implements Step {
    private final Step next;

    Link1(Step next) {
      this.next = next;
    }

    @Override
    public int step(int n) {
      return next.step(n + 1) + 2;
    }
  }

  public static final class Link2 implements Step {
    private final Step next;

    Link2(Step next) {
      this.next = next;
    }

    @Override
    public int step(int n) {
      return next.step(n + 1) + 3;
    }
  }

  public static final class Link3 implements Step {
    private final Step next;

    Link3(Step next) {
      this.next = next;
    }

    @Override
    public int step(int n) {
      return next.step(n + 1) + 4;
    }
  }

  public static final class Link4 implements Step {
    private final Step next;

    Link4(Step next) {
      this.next = next;
    }

    @Override
    public int step(int n) {
      return next.step(n + 1) + 5;
    }
  }

  public static final class Link5 implements Step {
    private final Step next;

    Link5(Step next) {
      this.next = next;
    }

    @Override
    public int step(int n) {
      return next.step(n + 1) + 6;
    }
  }

  public static final class Link6 implements Step {
    private final Step next;

    Link6(Step next) {
      this.next = next;
    }

    @Override
    public int step(int n) {
      return next.step(n + 1) + 7;
    }
  }

  public static final class Link7 implements Step {
    private final Step next;

    Link7(Step next) {
      this.next = next;
    }

    @Override
    public int step(int n) {
      return next.step(n + 1) + 8;
    }
  }
}
