import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.List;

@AsyncTrait
abstract class NamelessTypes {
  abstract DynamicFuture<Integer> next();

  static <T extends Comparable<T> & java.io.Serializable> T both(T one) {
    return one;
  }

  static <T> List<T> listOf(T one) {
    return List.of(one);
  }

  DynamicFuture<Integer> anonymous() {
    var counter = // error: AT111
        new Object() {
          int count = 1;
        };
    await(next());
    return ready(counter.count);
  }

  DynamicFuture<Integer> insideAnother() {
    var counters = // error: AT111
        listOf(
            new Object() {
              int count = 1;
            });
    for (var counter : counters) { // error: AT111
      await(next());
      counter.count++;
    }
    return ready(1);
  }
}
