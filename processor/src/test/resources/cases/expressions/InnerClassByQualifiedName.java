package cases.expressions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** An inner class that is created by its qualified name. */
@AsyncTrait
public class InnerClassByQualifiedName extends AsyncCase {
  public InnerClassByQualifiedName(Environment env) {
    super(env);
  }

  // 24, 87
  public class Inner {
    public final int n;

    public Inner() {
      n = t(4);
    }
  }

  public DynamicFuture<Integer> runQualified() {
    int a = await(p.i(1));
    InnerClassByQualifiedName.Inner inner = new InnerClassByQualifiedName.Inner();
    return ready(a + inner.n);
  }
}
