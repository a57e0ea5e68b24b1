package cases.methods;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;

/** Calls whose receiver is in a final field of the object, which is looked at once. */
@AsyncTrait
public class ReceiversInFinalFields extends AsyncCase {
  public ReceiversInFinalFields(Environment env) {
    super(env);
  }

  @AsyncTrait
  public interface Source {
    @Recycle
    DynamicFuture<Integer> take(int n) throws IOException;

    @Recycle
    DynamicFuture<String> take(String text);

    @Recycle
    default DynamicFuture<Integer> twice(int n) throws IOException {
      return ready(await(take(n)) + await(take(n + 1)));
    }
  }

  @AsyncTrait
  public static class Leaf implements Source {
    final Environment env;

    public Leaf(Environment env) {
      this.env = env;
    }

    @Override
    public DynamicFuture<Integer> take(int n) throws IOException {
      int got = await(env.probe().i(n));
      if (got > 90) {
        throw new IOException("take " + got);
      }
      return ready(got);
    }

    @Override
    public DynamicFuture<String> take(String text) {
      return ready(await(env.probe().s(text)) + "!");
    }
  }

  @AsyncTrait
  public static class Middle implements Source {
    final Source below;
    final Leaf leaf;
    final Environment env;

    public Middle(Environment env) {
      this.env = env;
      this.below = env.create(Leaf.class);
      this.leaf = env.create(Leaf.class);
    }

    @Override
    public DynamicFuture<Integer> take(int n) throws IOException {
      int belowTake = 0;
      for (int i = 0; i < 2; i++) {
        belowTake += await(below.take(n + i)) * await(this.below.take(1));
      }
      return ready(belowTake);
    }

    @Override
    public DynamicFuture<String> take(String text) {
      String first = await(leaf.take(text));
      return leaf.take(first + await(below.take("b")));
    }
  }

  @AsyncTrait
  public static class Upper extends Middle {
    final Source own;

    public Upper(Environment env) {
      super(env);
      this.own = this instanceof Object ? env.create(Middle.class) : null;
    }

    @Override
    public DynamicFuture<Integer> take(int n) throws IOException {
      int sum = await(super.take(n));
      try {
        sum += await(own.twice(n)) + await(below.take(97));
      } catch (IOException e) {
        env.log(e.getMessage());
        sum += await(own.take(n));
      } finally {
        env.log("finally " + await(own.take("f")));
      }
      return ready(sum + await(below.take(2)));
    }
  }

  @AsyncTrait
  public static class Missing {
    final Source none;
    final Environment env;

    public Missing(Environment env) {
      this.env = env;
      this.none = null;
    }

    int argument() {
      env.log("argument");
      return 1;
    }

    public DynamicFuture<Integer> take() throws IOException {
      return ready(await(none.take(argument())));
    }
  }

  public DynamicFuture<String> runChain() throws IOException {
    Middle middle = env.create(Middle.class);
    return ready(await(middle.take(3)) + await(middle.take("a")) + await(middle.twice(4)));
  }

  public DynamicFuture<Integer> runInherited() throws IOException {
    Upper upper = env.create(Upper.class);
    return ready(await(upper.take(5)) + await(upper.twice(6)) + await(upper.take("u")).length());
  }

  public DynamicFuture<Integer> runNull() throws IOException {
    Missing missing = env.create(Missing.class);
    try {
      return ready(await(missing.take()));
    } catch (NullPointerException e) {
      return ready(-1);
    }
  }
}
