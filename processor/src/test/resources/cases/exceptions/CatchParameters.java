package cases.exceptions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.util.function.Supplier;

/** Catch parameters that are assigned, captured and rethrown over awaits. */
@AsyncTrait
public class CatchParameters extends AsyncCase {
  public CatchParameters(Environment env) {
    super(env);
  }

  // 71, 127, 128, 130
  public DynamicFuture<String> runReassigned() {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      try {
        try {
          if (i == 0) await(p.fails(new IllegalStateException("a")));
          if (i == 1) await(leaf.fails(new IllegalArgumentException("b")));
          s.append(await(p.s("none")));
        } catch (IllegalStateException e) {
          e = new IllegalStateException(e.getMessage() + await(p.s("2")));
          s.append(e.getMessage());
          throw e;
        } catch (IllegalArgumentException e) {
          Supplier<String> f = () -> e.getMessage();
          await(leaf.fails(new UnsupportedOperationException(f.get())));
        } finally {
          s.append('f').append(await(p.i(i)));
        }
      } catch (UnsupportedOperationException | IllegalStateException e) {
        await(p.nothing());
        s.append(e.getMessage());
        if (i == 0) continue;
        s.append("once");
      }
    }
    return ready(s.toString());
  }

  public DynamicFuture<Integer> io(int n) throws IOException {
    try {
      if (n > 0) throw new IOException("io");
      return ready(await(leaf.io(n)));
    } catch (Exception e) {
      log("caught " + await(p.s("x")));
      throw e;
    }
  }

  public DynamicFuture<String> runPrecise() {
    try {
      return ready("" + await(io(1)));
    } catch (IOException e) {
      return ready(e.getMessage());
    }
  }
}
