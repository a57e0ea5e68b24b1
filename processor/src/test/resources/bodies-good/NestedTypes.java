import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

class NestedTypes {
  static int shared;

  @AsyncTrait
  class Inner {
    int size;

    class Part {}

    DynamicFuture<Integer> m(DynamicFuture<Integer> future) {
      Part part = new Part();
      return ready(shared + size + part.hashCode() + await(future));
    }
  }

  @AsyncTrait
  interface Member {
    DynamicFuture<Integer> next();

    default DynamicFuture<Integer> twice() {
      return ready(await(next()) + await(next()));
    }

    static DynamicFuture<Integer> thrice(Member member) {
      return ready(await(member.twice()) + await(member.next()));
    }
  }
}
