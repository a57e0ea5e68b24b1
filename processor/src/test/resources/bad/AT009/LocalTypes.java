import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;

class LocalTypes {
  final Object anonymous =
      new Object() {
        @AsyncTrait // error: AT009
        class InAnonymous {}
      };

  static {
    @io.asynctrait.annotations.AsyncTrait // error: AT009
    interface InInitializer {
      DynamicFuture<Integer> m();
    }
  }

  void m() {
    @AsyncTrait // error: AT009
    class InMethod {
      DynamicFuture<Integer> m() {
        return Async.ready(1);
      }
    }
    Runnable lambda =
        () -> {
          class Around {
            @AsyncTrait // error: AT009
            class Deeper {}
          }
        };
    @other.AsyncTrait
    class OfAnother {}
  }

  class Inner {
    @AsyncTrait
    static class Member {
      DynamicFuture<Integer> m() {
        return Async.ready(1);
      }
    }
  }
}
