package cases.captures;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.function.Supplier;

/** A method reference whose receiver is a local that is assigned behind it. */
@AsyncTrait
public class BoundReferences extends AsyncCase {
  public BoundReferences(Environment env) {
    super(env);
  }

  // 45, 49
  public String use(Supplier<String> f, String s) {
    return f.get() + s;
  }

  public DynamicFuture<String> runReference() {
    String x = "a";
    String r = use(x::toUpperCase, x = await(p.s("b")));
    return ready(r + use(await(p.s("c"))::toUpperCase, await(p.s("d"))) + x);
  }

  public DynamicFuture<String> runNullReference() {
    String none = null;
    try {
      return ready(use(none::trim, await(p.s("b"))));
    } catch (NullPointerException e) {
      return ready("npe");
    }
  }
}
