import static io.asynctrait.runtime.Async.*;

import io.asynctrait.annotations.*;
import io.asynctrait.runtime.*;
@AsyncTrait
class NeedlessRecycling {
  @Recycle // warning: AT205
  DynamicFuture<Integer> value() {
    return ready(1);
  }

  @Recycle(capacity = 3) // warning: AT205
  DynamicFuture<Integer> choice(boolean b) {
    return b ? ready(1) : (failed(new IllegalStateException()));
  }

  @Recycle // warning: AT205
  DynamicFuture<Void> failing() {
    throw new IllegalStateException();
  }

  @Recycle // warning: AT205
  static DynamicFuture<Void> statics() {
    Runnable r =
        () -> {
          return;
        };
    r.run();
    return ready();
  }

  @Recycle(false)
  DynamicFuture<Integer> off() {
    return ready(1);
  }

  @Recycle
  DynamicFuture<Integer> awaits() {
    return ready(await(value()));
  }

  @Recycle
  DynamicFuture<Integer> calls() {
    return value();
  }

  @Recycle
  DynamicFuture<Integer> callsPerhaps(boolean b) {
    return b ? value() : ready(1);
  }

  @Recycle
  DynamicFuture<Integer> passesOn(DynamicFuture<Integer> f) {
    return f;
  }

  DynamicFuture<Integer> plain() {
    return ready(1);
  }

  @Recycle
  @SuppressWarnings("asynctrait.needless-recycle")
  DynamicFuture<Integer> silenced() {
    return ready(1);
  }

  /** The annotation holds for those who implement it. */
  @AsyncTrait
  interface Trait {
    @Recycle
    default DynamicFuture<Integer> byDefault() {
      return ready(1);
    }
  }

  @AsyncTrait
  abstract static class Base {
    @Recycle
    DynamicFuture<Integer> overridable() {
      return ready(1);
    }
  }

  @AsyncTrait
  static class Extended {
    @Recycle
    DynamicFuture<Integer> overridden() {
      return ready(1);
    }
  }

  @AsyncTrait
  static class Extending extends Extended {
    @Override
    DynamicFuture<Integer> overridden() {
      return ready(await(super.overridden()));
    }
  }
}
