package cases.frames;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Recursion in recycled frames, with clean-up and static helpers. */
@AsyncTrait
public class Recursion extends AsyncCase {
  public Recursion(Environment env) {
    super(env);
  }

  // 170, 205, 208
  @Recycle
  public DynamicFuture<Integer> depth(int n, List<String> seen) {
    String mine = "d" + n;
    try {
      if (n == 0) {
        await(p.fails(new IllegalStateException("bottom")));
      }
      int below = await(depth(n - 1, seen));
      return ready(below + await(helper(p.i(n))));
    } catch (IllegalStateException e) {
      if (n < 2) {
        await(p.nothing());
        throw e;
      }
      return ready(await(leaf.i(1000)));
    } finally {
      seen.add(mine);
      log(mine + await(p.s("f")));
    }
  }

  @Recycle
  public static <T> DynamicFuture<T> helper(DynamicFuture<T> future) {
    T first = await(future);
    return ready(first);
  }

  public DynamicFuture<String> runDepth() {
    List<String> seen = new ArrayList<>();
    int n = await(depth(4, seen));
    Function<DynamicFuture<Integer>, DynamicFuture<Integer>> f = Recursion::helper;
    n += await(f.apply(p.i(5))) + await(Recursion.<Integer>helper(p.i(6)));
    return ready(n + "" + seen);
  }
}
