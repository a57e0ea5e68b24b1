import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.util.List;
import java.util.Map;

@AsyncTrait
interface Values<T extends Comparable<T>> {
  DynamicFuture<Boolean> flag(boolean b);

  DynamicFuture<Byte> bytes(byte... b);

  DynamicFuture<Character> character(char[][] c);

  DynamicFuture<Short> shorts();

  DynamicFuture<Float> floats() throws IOException, InterruptedException;

  DynamicFuture<Double> doubles(T self, T frames, T value, T idle, T frame, T scratch, T state);

  DynamicFuture<Long> longs(List<? super T> cx, Map.Entry<T, int[]> receiver, int generated);

  DynamicFuture<Void> nothing();

  DynamicFuture<String[]> reference();

  DynamicFuture<T> variable();

  DynamicFuture<? extends List<T>> wildcard();

  DynamicFuture<?> anything();

  <U extends T, E extends Exception> DynamicFuture<U> generic(U u, Class<E> type) throws E;
}
