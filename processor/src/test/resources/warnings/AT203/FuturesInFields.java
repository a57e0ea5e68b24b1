import static io.asynctrait.runtime.Async.*;

import io.asynctrait.annotations.*;
import io.asynctrait.runtime.*;
import java.util.ArrayList;
import java.util.List;

@AsyncTrait
abstract class FuturesInFields {
  DynamicFuture<Integer> initialised = next(); // warning: AT203
  static DynamicFuture<Integer> shared = ready(1); // warning: AT203
  DynamicFuture<Integer> empty = null;
  DynamicFuture<Integer> blank;
  int number;

  @SuppressWarnings("asynctrait.future-in-field")
  DynamicFuture<Integer> silenced = next();

  abstract DynamicFuture<Integer> next();

  FuturesInFields(DynamicFuture<Integer> given) {
    blank = given; // warning: AT203
  }

  FuturesInFields() {}

  DynamicFuture<Integer> inABody(FuturesInFields other) {
    this.blank = next(); // warning: AT203
    other.blank = (next()); // warning: AT203
    blank = null;
    number = await(next());
    DynamicFuture<Integer> local = next();
    local = next();
    List<DynamicFuture<Integer>> list = new ArrayList<>();
    list.add(next());
    DynamicFuture<?>[] array = {next()};
    array[0] = next();
    return local;
  }
}
