package cases.captures;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.function.Supplier;

/** An anonymous class that inherits a field of the name that the receiver has in generated code. */
@AsyncTrait
public class InheritedFieldHidesReceiver extends AsyncCase {
  public InheritedFieldHidesReceiver(Environment env) {
    super(env);
  }

  // 58, 81
  public static class Base {
    public String self = "base";
    public int cx = 3;
  }

  public String mine() {
    return "mine";
  }

  public DynamicFuture<String> runInherited() {
    await(p.nothing());
    Supplier<String> f =
        new Shown() {
          @Override
          public String get() {
            return mine() + p.hashCode();
          }
        };
    return ready("" + f.get().startsWith("mine"));
  }

  public abstract static class Shown extends Base implements Supplier<String> {}
}
