package cases.support;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;

/** Awaits the probe's futures: with one await, with two, with a tail call, and with a value of another type. */
@AsyncTrait
public class GeneratedLeaf implements Leaf {
  final Probe probe;

  public GeneratedLeaf(Environment env) {
    this.probe = env.probe();
  }

  @Override
  public DynamicFuture<Integer> i(int value) {
    int result = await(probe.i(value));
    return ready(result);
  }

  @Override
  public DynamicFuture<Long> l(long value) {
    return probe.l(value);
  }

  @Override
  public DynamicFuture<Short> sh(short value) {
    short result = await(probe.sh(value));
    return ready(result);
  }

  @Override
  public DynamicFuture<Byte> b(byte value) {
    byte result = await(probe.b(value));
    return ready(result);
  }

  @Override
  public DynamicFuture<Character> c(char value) {
    char result = await(probe.c(value));
    return ready(result);
  }

  @Override
  public DynamicFuture<Float> f(float value) {
    float result = await(probe.f(value));
    return ready(result);
  }

  @Override
  public DynamicFuture<Double> d(double value) {
    double half = await(probe.d(value / 2));
    double other = await(probe.d(value - half));
    return ready(half + other);
  }

  @Override
  public DynamicFuture<Boolean> z(boolean value) {
    return ready(await(probe.z(value)));
  }

  @Override
  public DynamicFuture<String> s(String value) {
    String result = await(probe.s(value));
    return ready(result);
  }

  @Override
  public <T> DynamicFuture<T> of(T value) {
    T result = await(probe.of(value));
    return ready(result);
  }

  @Override
  public <T> DynamicFuture<T> fails(Throwable failure) {
    T never = await(probe.fails(failure));
    return ready(never);
  }

  @Override
  public DynamicFuture<Void> nothing() {
    await(probe.nothing());
    return ready();
  }

  @Override
  public DynamicFuture<Integer> nullInt() {
    Integer result = await(probe.nullInt());
    return ready(result);
  }

  @Override
  public DynamicFuture<Integer> io(int value) throws IOException {
    int result = await(probe.i(value));
    if (result < 0) {
      throw new IOException("io " + result);
    }
    return ready(result);
  }
}
