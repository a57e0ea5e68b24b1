package cases.names;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;

/** Member types and type parameters with the names of those that generated code uses. */
@AsyncTrait
public class Nested extends AsyncCase {
  public Nested(Environment env) {
    super(env);
  }

  public static class Frame {
    public String name = "frame";
  }

  public static class Recycler {
    public String name = "recycler";
  }

  public static class Handle {
    public String name = "handle";
  }

  public static class Override2 {
    public String name = "override";
  }

  // 163
  public DynamicFuture<String> runNested() {
    Frame frame = new Frame();
    Recycler recycler = new Recycler();
    Handle handle = new Handle();
    await(p.nothing());
    return ready(
        frame.name + recycler.name + handle.name + await(later(handle)).name + await(leaf.i(1)));
  }

  @Recycle
  public DynamicFuture<Handle> later(Handle handle) {
    await(p.nothing());
    return ready(handle);
  }

  // 163: type parameters of such names
  public DynamicFuture<String> runParameters() {
    return ready(await(generic("a", 1)) + await(generic().handle("c", 2)));
  }

  @Recycle
  public <Recycler, Handle> DynamicFuture<String> generic(Recycler one, Handle two) {
    Recycler kept = one;
    await(p.nothing());
    Handle other = two;
    await(p.nothing());
    return ready(kept + "" + other);
  }

  @SuppressWarnings("unchecked")
  public Generic<String> generic() {
    Generic<String> generic = (Generic<String>) env.create(Generic.class);
    generic.value = "b";
    return generic;
  }

  @AsyncTrait
  public static class Generic<Lanes> extends AsyncCase {
    public Lanes value;

    public Generic(Environment env) {
      super(env);
    }

    public <Context> DynamicFuture<String> handle(Context context, int n) {
      Lanes kept = value;
      n += await(ready2(n));
      return ready(kept + "" + context + n);
    }

    public DynamicFuture<Integer> ready2(int n) {
      return ready(n);
    }
  }
}
