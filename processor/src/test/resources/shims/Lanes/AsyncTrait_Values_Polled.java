import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * {@link Values} written as poll functions, by an annotated class that implements this.
 *
 * <p>A poll function returns the value; or it registers the waker of {@code cx}, calls
 * {@code cx.pending()} and returns anything. {@code cx.scratch()} is kept from poll to
 * poll of one call and starts as 0.
 */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
interface AsyncTrait_Values_Polled<T extends Comparable<T>> extends Values<T> {
  /** Polls a call of {@link Values#flag}. */
  boolean pollFlag(boolean b, Context cx);

  @Override
  default DynamicFuture<Boolean> flag(boolean b) {
    return AsyncTrait_Values_flag.handle(this, null, b);
  }

  /** Polls a call of {@link Values#bytes}. */
  byte pollBytes(byte[] b, Context cx);

  @Override
  default DynamicFuture<Byte> bytes(byte... b) {
    return AsyncTrait_Values_bytes.handle(this, null, b);
  }

  /** Polls a call of {@link Values#character}. */
  char pollCharacter(char[][] c, Context cx);

  @Override
  default DynamicFuture<Character> character(char[][] c) {
    return AsyncTrait_Values_character.handle(this, null, c);
  }

  /** Polls a call of {@link Values#shorts}. */
  short pollShorts(Context cx);

  @Override
  default DynamicFuture<Short> shorts() {
    return AsyncTrait_Values_shorts.handle(this, null);
  }

  /** Polls a call of {@link Values#floats}. */
  float pollFloats(Context cx) throws IOException, InterruptedException;

  @Override
  default DynamicFuture<Float> floats() throws IOException, InterruptedException {
    return AsyncTrait_Values_floats.handle(this, null);
  }

  /** Polls a call of {@link Values#doubles}. */
  double pollDoubles(T self, T frames, T value, T idle, T frame, T scratch, T state, Context cx);

  @Override
  default DynamicFuture<Double> doubles(T self, T frames, T value, T idle, T frame, T scratch,
      T state) {
    return AsyncTrait_Values_doubles.handle(this, null, self, frames, value, idle, frame, scratch,
        state);
  }

  /** Polls a call of {@link Values#longs}. */
  long pollLongs(List<? super T> cx, Map.Entry<T, int[]> receiver, int generated, Context cx_);

  @Override
  default DynamicFuture<Long> longs(List<? super T> cx, Map.Entry<T, int[]> receiver,
      int generated) {
    return AsyncTrait_Values_longs.handle(this, null, cx, receiver, generated);
  }

  /** Polls a call of {@link Values#nothing}. */
  void pollNothing(Context cx);

  @Override
  default DynamicFuture<Void> nothing() {
    return AsyncTrait_Values_nothing.handle(this, null);
  }

  /** Polls a call of {@link Values#reference}. */
  String[] pollReference(Context cx);

  @Override
  default DynamicFuture<String[]> reference() {
    return AsyncTrait_Values_reference.handle(this, null);
  }

  /** Polls a call of {@link Values#variable}. */
  T pollVariable(Context cx);

  @Override
  default DynamicFuture<T> variable() {
    return AsyncTrait_Values_variable.handle(this, null);
  }

  /** Polls a call of {@link Values#wildcard}. */
  List<T> pollWildcard(Context cx);

  @Override
  default DynamicFuture<? extends List<T>> wildcard() {
    return AsyncTrait_Values_wildcard.handle(this, null);
  }

  /** Polls a call of {@link Values#anything}. */
  Object pollAnything(Context cx);

  @Override
  default DynamicFuture<?> anything() {
    return AsyncTrait_Values_anything.handle(this, null);
  }

  /** Polls a call of {@link Values#generic}. */
  <U extends T, E extends Exception> U pollGeneric(U u, Class<E> type, Context cx) throws E;

  @Override
  default <U extends T, E extends Exception> DynamicFuture<U> generic(U u, Class<E> type) throws E {
    return AsyncTrait_Values_generic.handle(this, null, u, type);
  }
}
