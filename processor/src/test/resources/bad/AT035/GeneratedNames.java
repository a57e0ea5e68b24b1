import io.asynctrait.annotations.*;
import io.asynctrait.runtime.*;

class GeneratedNames {
  Object make(int choice) {
    return switch (choice) {
      case 0 -> new AsyncTrait_GeneratedNames(); // error: AT035
      case 1 -> new AsyncTrait_GeneratedNames_Annotatd(); // error: AT035
      case 2 -> new AsyncTrait_GeneratedNames_Unfinished(); // error: AT035
      case 3 -> new AsyncTrait_Nothing(); // error: AT035
      case 4 -> new AsyncTrait_GeneratedNames_Annotated();
      case 5 -> new AsyncTrait_Own();
      default -> AsyncTrait_GeneratedNames_Trait.of(null);
    };
  }

  static class AsyncTrait_Own {}

  int localVariable() {
    int AsyncTrait_local = 1;
    return AsyncTrait_local;
  }

  @AsyncTrait
  static class Annotated {
    DynamicFuture<Integer> m() {
      return Async.ready(1);
    }
  }

  @AsyncTrait
  abstract static class Unfinished {
    abstract DynamicFuture<Integer> m();
  }

  @AsyncTrait
  interface Trait {
    DynamicFuture<Integer> m();
  }
}
