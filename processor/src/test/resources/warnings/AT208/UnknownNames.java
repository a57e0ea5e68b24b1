import static io.asynctrait.runtime.Async.*;

import io.asynctrait.annotations.*;
import io.asynctrait.runtime.*;
@AsyncTrait
@SuppressWarnings("asynctrait.dropped-futures") // warning: AT208
class UnknownNames {
  @SuppressWarnings({"unchecked", "asynctrait.future-in-file"}) // warning: AT208
  int field;

  @SuppressWarnings("asynctrait.") // warning: AT208
  void method() {
    @SuppressWarnings("asynctrait.lock-over-awaits") // warning: AT208
    int local = 1;
  }

  @SuppressWarnings({"asynctrait.lock-over-await", "asynctrait", "deprecation"})
  void right() {}

  @SuppressWarnings({"asynctrait.unknown-warning", "asynctrait.of-a-later-version"})
  void silenced() {}

  DynamicFuture<Integer> m() {
    return ready(1);
  }
}
