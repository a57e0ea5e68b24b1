package demo;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;

@AsyncTrait
interface Pipe {
  DynamicFuture<Integer> next();

  /** A leaf that never has anything. */
  @AsyncTrait
  class Dry implements AsyncTrait_Pipe_Polled {
    @Override
    public int pollNext(Context cx) {
      return cx.pending();
    }
  }
}
