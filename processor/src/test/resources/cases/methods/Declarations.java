package cases.methods;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.io.EOFException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** Unusual but valid declarations of async methods. */
@AsyncTrait
public class Declarations extends AsyncCase {
  public Declarations(Environment env) {
    super(env);
  }

  // 175: a receiver parameter
  public DynamicFuture<Integer> receiver(Declarations this, int a) {
    return ready(await(this.p.i(a)));
  }

  // 175: a parameter with C-style dimensions
  public DynamicFuture<Integer> dimensions(int a[], String[]... b) {
    await(p.nothing());
    return ready(a.length + b.length + b[0].length);
  }

  // 175: declarations with annotations and unchecked exceptions in throws
  @SuppressWarnings("unused")
  @Recycle(capacity = 4)
  public DynamicFuture<Double> modifiers(final double a) throws RuntimeException, IOException {
    return ready(a * await(p.d(a)));
  }

  // 86: package-private methods and fields
  int hidden = 3;

  DynamicFuture<Integer> packagePrivate(int a) {
    hidden += await(p.i(a));
    return ready(hidden);
  }

  // 175, 86
  public DynamicFuture<String> runDeclarations() throws IOException {
    hidden = 3;
    int a = await(receiver(1)) + await(dimensions(new int[2], new String[3])) + await(packagePrivate(5));
    return ready(a + " " + hidden);
  }

  // 57: parameters named like the methods and fields of the class
  public DynamicFuture<Integer> same(int same, int hidden) {
    this.hidden = same;
    await(p.nothing());
    return ready(same + hidden + this.hidden);
  }

  // 57
  public DynamicFuture<Integer> runSameNames() {
    return same(1, 2);
  }

  // 152: throws clauses of several kinds
  public DynamicFuture<Integer> throwing(int way) throws IOException, TimeoutException {
    await(p.i(way));
    if (way == 0) {
      throw new EOFException("eof");
    } else if (way == 1) {
      throw new TimeoutException("timeout");
    } else {
      return ready(await(leaf.io(way)));
    }
  }

  // 152
  public DynamicFuture<String> runThrowing() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 3; way++) {
      try {
        s.append(await(throwing(way)));
      } catch (EOFException e) {
        s.append(await(p.s("E"))).append(e.getMessage());
      } catch (IOException | TimeoutException e) {
        s.append(e.getMessage());
      }
    }
    return ready(s.toString());
  }

  // 86: protected members of a class of the same package
  @AsyncTrait
  public static class Sibling extends Guarded {
    public final Environment env;

    public Sibling(Environment env) {
      this.env = env;
    }

    public DynamicFuture<Integer> use() {
      count += await(env.probe().i(2));
      return ready(count + twice(count));
    }
  }

  /** Has protected members. */
  public static class Guarded {
    protected int count;

    protected int twice(int a) {
      return 2 * a;
    }
  }

  // 86
  public DynamicFuture<Integer> runProtected() {
    return ready(await(env.create(Sibling.class).use()));
  }
}
