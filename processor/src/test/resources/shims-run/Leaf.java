import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Context;

/** Is not ready at the first polls of a call, which it counts in the scratch of the call. */
@AsyncTrait
class Leaf implements AsyncTrait_Source_Polled<String> {
  @Override
  public int pollNext(String s, Context cx) {
    if (cx.scratch() < 2) {
      cx.scratch(cx.scratch() + 1);
      cx.waker().wake();
      return cx.pending();
    }
    return 20 + s.length();
  }

  @Override
  public String pollSame(String s, Context cx) {
    if (cx.scratch() == 0) {
      cx.scratch(1);
      cx.waker().wake();
      cx.pending();
      return null;
    }
    return s;
  }
}
