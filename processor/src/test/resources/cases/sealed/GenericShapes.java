package cases.sealed;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;

/** A generic sealed trait whose classes fill in its parameters in every way. */
@AsyncTrait
public class GenericShapes extends AsyncCase {
  public GenericShapes(Environment env) {
    super(env);
  }

  /** The trait. */
  @AsyncTrait
  public sealed interface Source<T, X extends Exception> {
    DynamicFuture<T> next(T before) throws X;

    default DynamicFuture<T> twice(T before) throws X {
      return next(await(next(before)));
    }
  }

  /** Its parameters are the trait's. */
  @AsyncTrait
  public static non-sealed class Same<A, B extends Exception> implements Source<A, B> {
    public final Environment env;

    public Same(Environment env) {
      this.env = env;
    }

    @Override
    public DynamicFuture<A> next(A before) throws B {
      env.log("Same.next");
      return env.leaf().of(before);
    }
  }

  /** In another order, with another bound. */
  @AsyncTrait
  public static non-sealed class Swapped<B extends IOException, A extends Comparable<A>>
      implements Source<A, B> {
    public final Environment env;

    public Swapped(Environment env) {
      this.env = env;
    }

    @Override
    public DynamicFuture<A> next(A before) throws B {
      A after = await(env.leaf().of(before));
      return ready(after.compareTo(before) == 0 ? after : null);
    }
  }

  /** None; the value is a primitive for those who know the class. */
  @AsyncTrait
  public static non-sealed class Counter implements Source<Integer, IOException> {
    public final Environment env;

    public Counter(Environment env) {
      this.env = env;
    }

    @Override
    public DynamicFuture<Integer> next(Integer before) throws FileNotFoundException {
      if (before < 0) {
        throw new FileNotFoundException("negative");
      }
      return ready(await(env.leaf().i(before)) + 1);
    }
  }

  /** One for both. */
  @AsyncTrait
  public static non-sealed class Lists<E> implements Source<List<E>, RuntimeException> {
    public final Environment env;

    public Lists(Environment env) {
      this.env = env;
    }

    @Override
    public DynamicFuture<List<E>> next(List<E> before) {
      return ready(await(env.leaf().of(before)).subList(1, before.size()));
    }
  }

  /** A record. */
  public record Constant<T>(T value) implements Source<T, FileNotFoundException> {
    @Override
    public DynamicFuture<T> next(T before) {
      return ready(value);
    }
  }

  @SuppressWarnings("unchecked")
  <T, X extends Exception> Source<T, X> source(Class<?> type) {
    return (Source<T, X>) env.create(type);
  }

  // 172, 212: every way to fill in the parameters
  public DynamicFuture<String> runAll() throws IOException {
    Source<String, IOException> same = source(Same.class);
    Source<String, FileNotFoundException> swapped = source(Swapped.class);
    Source<Integer, IOException> counter = source(Counter.class);
    Source<List<Integer>, RuntimeException> lists = source(Lists.class);
    Source<String, FileNotFoundException> constant = new Constant<>("c");
    String all = await(same.next("a")) + await(swapped.next("b")) + await(counter.next(t(1)));
    all += await(lists.next(List.of(1, 2))) + await(constant.next("d"));
    all += await(same.twice("a")) + await(swapped.twice("b")) + await(counter.twice(t(1)));
    return ready(all + await(lists.twice(List.of(1, 2, 3))) + await(constant.twice("d")));
  }

  // 172, 212: under a type variable of the caller
  public DynamicFuture<String> runVariable() throws IOException {
    Counter counter = env.create(Counter.class);
    return ready(await(pump(counter, 3)) + "/" + await(pump(new Constant<>(7), 3)));
  }

  public <T> DynamicFuture<T> pump(Source<T, ? extends IOException> source, T first)
      throws IOException {
    T value = await(source.next(first));
    value = await(source.twice(value));
    return source.next(value);
  }

  // 212: what it throws
  public DynamicFuture<String> runFailure() {
    Source<Integer, IOException> counter = source(Counter.class);
    try {
      return ready("no " + await(counter.twice(-1)));
    } catch (IOException e) {
      caught(e);
      return ready("failed");
    }
  }
}
