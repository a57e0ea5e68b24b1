package cases.methods;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;

/** An override that declares fewer exceptions. */
@AsyncTrait
public class NarrowerThrows extends AsyncCase {
  public NarrowerThrows(Environment env) {
    super(env);
  }

  // 152
  @AsyncTrait
  public interface Reads {
    DynamicFuture<Integer> read() throws IOException;
  }

  @AsyncTrait
  public static class Never implements Reads {
    public final Environment env;

    public Never(Environment env) {
      this.env = env;
    }

    @Override
    public DynamicFuture<Integer> read() {
      return ready(await(env.probe().i(3)) + 1);
    }

    public DynamicFuture<Integer> twice() {
      int a = await(read());
      return ready(a + await(this.read()));
    }
  }

  public DynamicFuture<Integer> runNever() {
    Never n = env.create(Never.class);
    return ready(await(n.twice()) + await(n.read()));
  }
}
