import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Context;

@AsyncTrait
class Leaf implements AsyncTrait_Source_Polled<String> {
  @Override
  public String pollNext(int n, Context cx) {
    return "";
  }

  @Override
  public boolean pollHas(int n, Context cx) {
    return true;
  }

  @Override
  public void pollClose(Context cx) {}
}
