import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

class RecycleConflict {
  @AsyncTrait
  interface One {
    @Recycle
    DynamicFuture<Integer> m();
  }

  @AsyncTrait
  interface Other {
    @Recycle(false)
    DynamicFuture<Integer> m();
  }

  @AsyncTrait
  static class Undecided implements One, Other {
    @Override // error: AT023
    public DynamicFuture<Integer> m() {
      return Async.ready(1);
    }
  }

  @AsyncTrait
  static class Decided implements One, Other {
    @Override
    @Recycle
    public DynamicFuture<Integer> m() {
      return Async.ready(1);
    }
  }

  @AsyncTrait
  static class Base {
    @Recycle(capacity = 2)
    public DynamicFuture<Integer> m() {
      return Async.ready(1);
    }
  }

  /** The superclass has the body and decides. */
  @AsyncTrait
  static class Inheriting extends Base implements One, Other {}
}
