package cases.methods;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.Comparator;

/** Interfaces may declare methods of Object anew; a class that inherits them leaves nothing abstract. */
@AsyncTrait
public class ObjectMethodsDeclaredAgain extends AsyncCase {
  public ObjectMethodsDeclaredAgain(Environment env) {
    super(env);
  }

  /** Declares two of them. */
  @AsyncTrait
  public interface Named {
    @Override
    boolean equals(Object other);

    @Override
    int hashCode();

    DynamicFuture<String> name(int n);
  }

  /** Implements none of them. */
  @AsyncTrait
  public static class Sorted implements Named, Comparator<String> {
    public final Environment env;

    public Sorted(Environment env) {
      this.env = env;
    }

    @Override
    public int compare(String a, String b) {
      return a.compareTo(b);
    }

    @Override
    public DynamicFuture<String> name(int n) {
      return ready("n" + await(env.leaf().i(n)));
    }
  }

  // 171
  public DynamicFuture<Integer> runCompared() {
    Sorted sorted = env.create(Sorted.class);
    return ready(sorted.compare(await(sorted.name(1)), await(sorted.name(2))));
  }
}
