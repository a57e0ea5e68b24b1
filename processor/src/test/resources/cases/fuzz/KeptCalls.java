package cases.fuzz;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.util.List;

/** Calls whose futures are kept, and that declare checked exceptions; what a loop goes over. */
@AsyncTrait
public class KeptCalls extends AsyncCase {
  public KeptCalls(Environment env) {
    super(env);
  }

  static DynamicFuture<Integer> checked(KeptCalls self, int value) throws IOException {
    if (await(self.p.i(value)) > 1) {
      throw new IOException("more than one");
    }
    return ready(value);
  }

  public DynamicFuture<Integer> runStatic() {
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      try {
        DynamicFuture<Integer> kept = checked(this, t(i));
        log("kept");
        sum += await(kept);
      } catch (IOException e) {
        caught(e);
      }
    }
    return ready(sum);
  }

  public DynamicFuture<Integer> runLoopOverSwitch() {
    int sum = 0;
    for (int i :
        switch (await(p.i(1))) {
          case 1 -> {
            log("one");
            yield List.of(1, 2);
          }
          default -> List.of(3);
        }) {
      sum += await(leaf.i(i));
    }
    return ready(sum);
  }

  public DynamicFuture<Integer> runLoopOverConditional() {
    int sum = 0;
    for (int i : tb(true) ? await(p.of(List.of(1, 2))) : List.of(3)) {
      sum += i;
    }
    for (int i : tb(true) ? List.of(1, 2) : List.of(3)) {
      sum += await(leaf.i(i));
    }
    for (int i : new java.util.ArrayList<>(await(p.of(List.of(4))))) {
      sum += i;
    }
    return ready(sum);
  }

  /** Fails on the second element. */
  @AsyncTrait
  public static class Base extends AsyncCase {
    public Base(Environment env) {
      super(env);
    }

    public DynamicFuture<Integer> element(int value) throws IOException {
      if (await(p.i(value)) > 1) {
        throw new IOException("more than one");
      }
      return ready(value);
    }
  }

  /** Keeps the overridden call. */
  @AsyncTrait
  public static class Derived extends Base {
    public Derived(Environment env) {
      super(env);
    }

    @Override
    public DynamicFuture<Integer> element(int value) {
      try {
        DynamicFuture<Integer> kept = super.element(t(value));
        log("kept");
        return ready(await(kept));
      } catch (IOException e) {
        caught(e);
        return ready(-1);
      }
    }
  }

  public DynamicFuture<Integer> runSuper() {
    Derived derived = env.create(Derived.class);
    return ready(await(derived.element(1)) + await(derived.element(2)));
  }

  public static List<String> runSuperTrace() {
    return List.of(
        "t 1", "kept", "poll i 1", "done i 1",
        "t 2", "kept", "poll i 2", "done i 2", "caught IOException: more than one");
  }

  public static List<String> runStaticTrace() {
    return List.of(
        "t 0", "kept", "poll i 0", "done i 0",
        "t 1", "kept", "poll i 1", "done i 1",
        "t 2", "kept", "poll i 2", "done i 2", "caught IOException: more than one");
  }
}
