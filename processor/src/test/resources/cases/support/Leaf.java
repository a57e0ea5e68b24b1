package cases.support;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;

/** Leaves of every lane, as async methods. */
@AsyncTrait
public interface Leaf {
  @Recycle
  DynamicFuture<Integer> i(int value);

  @Recycle
  DynamicFuture<Long> l(long value);

  DynamicFuture<Short> sh(short value);

  DynamicFuture<Byte> b(byte value);

  @Recycle
  DynamicFuture<Character> c(char value);

  DynamicFuture<Float> f(float value);

  @Recycle(capacity = 2)
  DynamicFuture<Double> d(double value);

  DynamicFuture<Boolean> z(boolean value);

  @Recycle
  DynamicFuture<String> s(String value);

  <T> DynamicFuture<T> of(T value);

  @Recycle
  <T> DynamicFuture<T> fails(Throwable failure);

  @Recycle
  DynamicFuture<Void> nothing();

  DynamicFuture<Integer> nullInt();

  /** Answers {@code value}, or fails with an {@link IOException} if it is negative. */
  @Recycle
  DynamicFuture<Integer> io(int value) throws IOException;
}
