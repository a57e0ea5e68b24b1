import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Async;
import java.util.function.Supplier;

/** User types with the names of those that generated code uses, in the same package. */
@AsyncTrait
public class Types implements Traits {
  Types() {}

  // 163: every one of them, kept over an await
  DynamicFuture<java.lang.String> kept() {
    Frame frame = new Frame();
    LongFrame longFrame = new LongFrame();
    Context context = new Context();
    Recycler recycler = new Recycler();
    Recycling recycling = new Recycling();
    Lanes lanes = new Lanes();
    Handle handle = new Handle();
    String string = new String();
    Override override = new Override();
    Generated generated = new Generated();
    SuppressWarnings suppressed = new SuppressWarnings();
    Throwable throwable = new Throwable();
    Box<Object> object = new Box<>(new Object());
    await(Async.yieldNow());
    java.lang.String s =
        frame.name + longFrame.name + context.name + recycler.name + recycling.name + lanes.name
            + handle.name + string.name + override.name + generated.name;
    await(Async.yieldNow());
    return ready(
        s + suppressed.name + throwable.name + object.value.name + Lanes.all() + Double.twice(2)
            + Integer.twice(3) + await(handle(handle, frame)).name);
  }

  @Recycle
  DynamicFuture<Handle> handle(Handle handle, Frame frame) {
    await(Async.yieldNow());
    return ready(handle == null || frame == null ? new Handle() : handle);
  }

  // 163: values in lanes, failures and finally
  DynamicFuture<java.lang.String> lanes() {
    java.lang.String s = "";
    try {
      double d = await(wrapped(1.5));
      java.lang.Integer i = await(none());
      s += d + "" + i;
      await(fails());
    } catch (IllegalStateException e) {
      await(Async.yieldNow());
      s += e.getMessage();
    } finally {
      s += await(count(1));
    }
    Supplier<String> later = String::new;
    await(Async.yieldNow());
    return ready(s + later.get().name + await(wrapped(2.5)) + await(count(await(two()))));
  }

  DynamicFuture<java.lang.Integer> none() {
    return ready((java.lang.Integer) null);
  }

  DynamicFuture<Void> fails() {
    await(Async.yieldNow());
    throw new IllegalStateException("x");
  }

  @Recycle
  DynamicFuture<java.lang.Double> wrapped(double d) {
    await(Async.yieldNow());
    java.lang.Double boxed = d;
    return ready(boxed);
  }

  // 163: traits and defaults
  DynamicFuture<java.lang.String> traits() {
    return ready(
        await(one(new Frame())).name + await(two()) + await(AsyncTrait_Traits.of(this).two()));
  }

  @java.lang.Override
  public DynamicFuture<Recycler> one(Frame frame) {
    await(Async.yieldNow());
    return ready(new Recycler());
  }

  public static java.util.List<java.lang.String> run() {
    Types types = new AsyncTrait_Types();
    return java.util.List.of(
        types.kept().block(), types.lanes().block(), types.traits().block());
  }
}
