package cases.exceptions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;

/** Generic exceptions, one of them given by an explicit type argument. */
@AsyncTrait
public class ExplicitThrownTypeDropped extends AsyncCase {
  public ExplicitThrownTypeDropped(Environment env) {
    super(env);
  }

  public <E extends Exception> DynamicFuture<Integer> checked(Class<E> type, int n) throws E {
    int v = await(p.i(n));
    if (v < 0) {
      try {
        throw type.getConstructor().newInstance();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return ready(v);
  }

  public DynamicFuture<String> runGenericThrows() {
    try {
      return ready("" + await(checked(IOException.class, 1)) + await(checked(IOException.class, -1)));
    } catch (IOException e) {
      return ready("caught");
    }
  }

  public <E extends Exception> DynamicFuture<Integer> free(int n) throws E {
    return ready(await(p.i(n)));
  }

  public DynamicFuture<Integer> runExplicitThrows() {
    try {
      return ready(await(this.<IOException>free(3)) + 1);
    } catch (IOException e) {
      return ready(0);
    }
  }
}
