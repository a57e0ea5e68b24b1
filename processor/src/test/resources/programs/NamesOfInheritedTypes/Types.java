import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.Async;

/** Inherited member types with the names of those that generated code uses. */
@AsyncTrait
class Types implements Inherited, Trait {
  int Recycler = 1;

  io.asynctrait.runtime.DynamicFuture<String> all() {
    Recycling recycling = new Recycling();
    Context context = new Context();
    DynamicFuture future = new DynamicFuture();
    Lanes lanes = new Lanes();
    await(Async.yieldNow());
    return ready(
        recycling.name + context.name + future.name + lanes.name + new Override().name
            + await(later(new Handle())).name + await(one(2)) + COUNTERS + Recycler);
  }

  @Recycle
  io.asynctrait.runtime.DynamicFuture<Handle> later(Handle handle) {
    await(Async.yieldNow());
    return ready(handle);
  }

  @java.lang.Override
  public io.asynctrait.runtime.DynamicFuture<Integer> one(int Lanes) {
    await(Async.yieldNow());
    return ready(Lanes + await(two()));
  }
}
