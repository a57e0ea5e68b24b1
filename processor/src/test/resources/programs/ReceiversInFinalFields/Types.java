import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;
import static io.asynctrait.runtime.Async.yieldNow;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import java.io.Serializable;
import java.util.List;

/** Objects whose receivers are in final fields, made in unusual ways. */
final class Types {
  private Types() {}

  /** What all of them are. */
  @AsyncTrait
  interface Step {
    @Recycle
    DynamicFuture<Integer> step(int n);
  }

  /** Has those as parameters, and methods with the names of generated ones, but other parameters. */
  @AsyncTrait
  static class Named implements Step {
    final Step boundStep;
    final BoundStep bound;
    final Adapter adapter;

    Named(Step boundStep, BoundStep bound, Adapter adapter) {
      this.boundStep = boundStep;
      this.bound = bound;
      this.adapter = adapter;
    }

    DynamicFuture<Integer> values(BoundStep other, Adapter any) {
      return ready(other.value + any.value + await(boundStep.step(bound.value + adapter.value)));
    }

    int bindStep(Step step) {
      return 1;
    }

    Object boundMethod(String name) {
      return name;
    }

    @Override
    public DynamicFuture<Integer> step(int self) {
      int frames = await(boundStep.step(self));
      int boundStepStep = await(boundStep.step(frames));
      return ready(self + frames + boundStepStep + bindStep(null));
    }
  }

  /** Waits once. */
  @AsyncTrait
  static class Waiting implements Step {
    @Override
    public DynamicFuture<Integer> step(int n) {
      await(yieldNow());
      return ready(n + 1);
    }
  }

  /** Written as a poll function. */
  @AsyncTrait
  abstract static class Polled implements AsyncTrait_Types_Step_Polled {
    @Override
    public int pollStep(int n, Context cx) {
      if (cx.scratch() == 0) {
        cx.scratch(1);
        cx.waker().wake();
        cx.pending();
        return 0;
      }
      return n + 2;
    }
  }

  /** Not annotated: it overrides what the generated class would start. */
  static class Plain extends Waiting {
    @Override
    public DynamicFuture<Integer> step(int n) {
      return ready(n + 100);
    }
  }

  /** A copy of it goes on with its own state. */
  @AsyncTrait
  static class Copied implements Step, Cloneable {
    final Step next;
    int added;

    Copied(Step next) {
      this.next = next;
    }

    @Override
    public DynamicFuture<Integer> step(int n) {
      int below = await(next.step(n));
      return ready(below + added);
    }

    @Override
    public Copied clone() {
      try {
        return (Copied) super.clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }
  }

  /** Read from a stream, where no constructor of it runs. */
  @AsyncTrait
  static class Stored implements Step, Serializable {
    private static final long serialVersionUID = 1;

    final transient Step lost;
    final Kept kept;

    Stored(Step lost, Kept kept) {
      this.lost = lost;
      this.kept = kept;
    }

    @Override
    public DynamicFuture<Integer> step(int n) {
      return ready(await(kept.step(n)) + (lost == null ? 0 : await(lost.step(n))));
    }
  }

  /** What is stored with it. */
  @AsyncTrait
  static class Kept implements Step, Serializable {
    private static final long serialVersionUID = 1;

    @Override
    public DynamicFuture<Integer> step(int n) {
      await(yieldNow());
      return ready(n * 10);
    }
  }

  /** Two objects that have each other: one is made while the other is being constructed. */
  @AsyncTrait
  static class Parent implements Step {
    final Step child;
    final List<DynamicFuture<Integer>> early;

    Parent() {
      child = new AsyncTrait_Types_Child(this);
      // Before the generated constructor has run.
      early = List.of(step(1), child.step(2));
    }

    @Override
    public DynamicFuture<Integer> step(int n) {
      return n > 3 ? ready(n) : ready(await(child.step(n + 1)));
    }
  }

  /** See {@link Parent}. */
  @AsyncTrait
  static class Child implements Step {
    final Step parent;

    Child(Step parent) {
      this.parent = parent;
    }

    @Override
    public DynamicFuture<Integer> step(int n) {
      await(yieldNow());
      return ready(await(parent.step(n + 1)) * 2);
    }
  }

  /** The receiver's declared type is a type variable. */
  @AsyncTrait
  static class Generic<S extends Step> implements Step {
    final S next;

    Generic(S next) {
      this.next = next;
    }

    @Override
    public DynamicFuture<Integer> step(int n) {
      return ready(await(next.step(n)) + await(next.step(1)));
    }
  }
}
