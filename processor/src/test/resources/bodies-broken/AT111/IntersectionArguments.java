import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.Collection;
import java.util.List;

@AsyncTrait
abstract class IntersectionArguments {
  abstract DynamicFuture<Integer> next();

  static int count(Collection<? extends Comparable<?>> all) {
    return all.size();
  }

  static <T extends Comparable<?>> T first(List<T> all) {
    return all.get(0);
  }

  static int any(Collection<?> all) {
    return all.size();
  }

  static <T> int free(List<T> all) {
    return all.size();
  }

  DynamicFuture<Integer> passedOn() {
    var all = List.of(1, "x");
    await(next());
    int n = any(all) + free(all);
    n += count(all); // error: AT111
    n += first(all).hashCode(); // error: AT111
    Collection<? extends Comparable<?>> assigned = all; // error: AT111
    return ready(n + assigned.size());
  }

  DynamicFuture<Integer> beforeTheAwait() {
    Collection<? extends Comparable<?>> all = List.of(1, "x");
    await(next());
    return ready(count(all) + any(all));
  }
}
