package other;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;

/** Answers 1, 2, 3, each when it is told. */
@AsyncTrait
class Counter implements Values {
  final Signal signal = new Signal();
  int last;

  @Override
  public DynamicFuture<Integer> next() {
    await(signal.next());
    return ready(++last);
  }

  @Override
  public DynamicFuture<Range> complete(RangeBuilder builder) {
    return ready(builder.to(await(next()) * 10).build());
  }
}
