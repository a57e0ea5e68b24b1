package cases.frames;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Both;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;

/** Several activations of one method of one object at once. */
@AsyncTrait
public class Interleaved extends AsyncCase {
  public Interleaved(Environment env) {
    super(env);
  }

  @Recycle
  public DynamicFuture<Integer> work(int n) {
    int a = n;
    int b = await(p.quiet(n));
    String s = "s".repeat(n);
    for (int i = 0; i < 3; i++) {
      a += await(p.quiet(i)) + b;
      s += i;
    }
    return ready(a * 10 + s.length());
  }

  // 179, 208: two activations, polled by turns
  public DynamicFuture<Integer> runTwo() {
    return ready(await(new Both(work(1), work(2))));
  }

  // 179, 208: four, nested
  public DynamicFuture<Integer> runFour() {
    int first = await(new Both(new Both(work(1), work(2)), work(3)));
    return ready(first + await(new Both(work(3), new Both(work(2), work(1)))));
  }

  // 208: a method that awaits two activations of itself
  @Recycle(capacity = 2)
  public DynamicFuture<Integer> tree(int depth) {
    if (depth == 0) {
      return ready(await(p.quiet(1)));
    }
    int both = await(new Both(tree(depth - 1), tree(depth - 1)));
    return ready(both % 7 + depth);
  }

  // 208
  public DynamicFuture<Integer> runTree() {
    return ready(await(tree(4)));
  }

  // 209: handles that are never polled
  public DynamicFuture<Integer> runDropped() {
    int sum = 0;
    for (int i = 0; i < 5; i++) {
      DynamicFuture<Integer> dropped = work(i + 10);
      sum += await(work(i));
    }
    return ready(sum);
  }

  @Recycle
  public DynamicFuture<String> maybeSet(int n) {
    String s = null;
    int v = 0;
    if (n > 0) {
      s = "set" + n;
      v = n;
    }
    await(p.quiet(1));
    return ready(s + v);
  }

  // 204: a recycled frame shows nothing of the call before
  public DynamicFuture<String> runFresh() {
    return ready(await(maybeSet(5)) + await(maybeSet(0)) + await(maybeSet(6)) + await(maybeSet(-1)));
  }

  @Recycle
  public DynamicFuture<Integer> failing(int n) {
    try {
      int v = await(p.quiet(n));
      if (v % 2 == 0) {
        throw new IllegalStateException("even " + v);
      }
      return ready(v);
    } finally {
      log("finally " + await(p.quiet(n)));
    }
  }

  // 205: frames come back after failures, also after one in finally
  public DynamicFuture<Integer> runFailures() {
    int n = 0;
    for (int i = 0; i < 6; i++) {
      try {
        n += await(failing(i));
      } catch (IllegalStateException e) {
        caught(e);
      }
    }
    return ready(n);
  }
}
