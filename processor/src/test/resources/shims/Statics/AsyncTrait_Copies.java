import io.asynctrait.runtime.DynamicFuture;
import javax.annotation.processing.Generated;

/** Static async methods of {@link Copies}. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public final class AsyncTrait_Copies {
  private AsyncTrait_Copies() {}

  /** Lazy form of {@link Copies#copy}. */
  public static <T> DynamicFuture<T> copy(T value, int... times) {
    return AsyncTrait_Copies_copy.handle(value, times);
  }

  /** Lazy form of {@link Copies#none}. */
  static DynamicFuture<Integer> none() {
    return AsyncTrait_Copies_none.handle();
  }
}
