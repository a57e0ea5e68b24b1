package cases.exceptions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** A multi-catch whose alternatives share an interface: refused, by an error about an anonymous class. */
@AsyncTrait
public class MultiCatchOfSharedInterface extends AsyncCase {
  public MultiCatchOfSharedInterface(Environment env) {
    super(env);
  }

  // 126
  public interface Coded {
    int code();
  }

  public static class A extends RuntimeException implements Coded {
    private static final long serialVersionUID = 1L;

    @Override
    public int code() {
      return 1;
    }
  }

  public static class B extends RuntimeException implements Coded {
    private static final long serialVersionUID = 1L;

    @Override
    public int code() {
      return 2;
    }
  }

  public DynamicFuture<Integer> runCoded() {
    try {
      await(p.fails(new B()));
    } catch (A | B e) {
      await(p.nothing());
      return ready(e.code());
    }
    return ready(0);
  }
}
