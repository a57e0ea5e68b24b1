package cases.captures;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.function.Supplier;

/** A reference to the constructor of an inner class: it loses its outer object. */
@AsyncTrait
public class ConstructorReferenceOfInnerClass extends AsyncCase {
  public ConstructorReferenceOfInnerClass(Environment env) {
    super(env);
  }

  public class Inner {
    public final int n = 4;
  }

  public DynamicFuture<Integer> runReference() {
    await(p.nothing());
    Supplier<Inner> make = Inner::new;
    return ready(make.get().n);
  }
}
