import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import java.util.ArrayList;
import java.util.List;

/** A poll function that says "not yet" and then throws: the caller's clean-up has to run. */
public final class FailsAfterPending {
  private FailsAfterPending() {}

  @AsyncTrait
  public interface Source {
    DynamicFuture<Integer> read();
  }

  @AsyncTrait
  public static class Leaf implements AsyncTrait_FailsAfterPending_Source_Polled {
    @Override
    public int pollRead(Context cx) {
      cx.pending();
      throw new IllegalStateException("rejected");
    }
  }

  @AsyncTrait
  public static class User {
    public final Source source;
    public final List<String> trace = new ArrayList<>();

    public User(Source source) {
      this.source = source;
    }

    public DynamicFuture<Integer> use() {
      try {
        return ready(await(source.read()));
      } catch (IllegalStateException e) {
        trace.add("caught " + e.getMessage());
        return ready(-1);
      } finally {
        trace.add("finally");
      }
    }
  }

  /** Returns what the user's code did. */
  public static List<String> run() {
    User user = new AsyncTrait_FailsAfterPending_User(new AsyncTrait_FailsAfterPending_Leaf());
    DynamicFuture<Integer> future = user.use();
    boolean unused = future.poll(Context.of(() -> {}));
    try {
      user.trace.add("value " + future.take());
    } catch (IllegalStateException e) {
      user.trace.add("threw " + e.getMessage());
    }
    return user.trace;
  }
}
