package cases.sealed;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.util.List;

/** Sealed types below open traits: the methods are declared above, the receivers are known below. */
@AsyncTrait
public class Inherited extends AsyncCase {
  public Inherited(Environment env) {
    super(env);
  }

  /** Open. */
  @AsyncTrait
  public interface Source<T> {
    DynamicFuture<T> next(T before) throws IOException;

    DynamicFuture<Integer> size(Object... unit) throws IOException;

    <U extends T> DynamicFuture<U> same(U value);

    default DynamicFuture<String> both(T before) throws IOException {
      T after = await(next(before));
      return ready(after + "/" + await(size(before)));
    }
  }

  /** Another one with one of the methods. */
  @AsyncTrait
  public interface Sized {
    DynamicFuture<Integer> size(Object... unit);
  }

  /** Sealed, and closer: it has the arguments, throws less, overrides a default method. */
  @AsyncTrait
  public sealed interface Numbers extends Source<Integer>, Sized permits Counter, Constant, Middle {
    @Override
    DynamicFuture<Integer> size(Object... unit);

    @Override
    default DynamicFuture<String> both(Integer before) throws IOException {
      return ready("numbers " + await(Source.super.both(before)));
    }
  }

  /** Sealed, generic, without a word of its own. */
  @AsyncTrait
  public sealed interface Boxes<E> extends Source<List<E>> permits Box {}

  /** A sealed class in between. */
  @AsyncTrait
  public abstract static sealed class Middle implements Numbers {
    public final Environment env;

    protected Middle(Environment env) {
      this.env = env;
    }

    @Override
    public DynamicFuture<Integer> size(Object... unit) {
      return ready(await(env.leaf().i(unit.length)));
    }

    @Override
    public <U extends Integer> DynamicFuture<U> same(U value) {
      return env.leaf().of(value);
    }
  }

  /** Generated. */
  @AsyncTrait
  public static non-sealed class Low extends Middle {
    public Low(Environment env) {
      super(env);
    }

    @Override
    public DynamicFuture<Integer> next(Integer before) {
      return ready(await(env.leaf().i(before)) - 1);
    }
  }

  /** Generated. */
  @AsyncTrait
  public static non-sealed class Counter implements Numbers {
    public final Environment env;

    public Counter(Environment env) {
      this.env = env;
    }

    @Override
    public DynamicFuture<Integer> next(Integer before) throws IOException {
      return ready(await(env.leaf().io(before)) + 1);
    }

    @Override
    public DynamicFuture<Integer> size(Object... unit) {
      return env.leaf().nullInt();
    }

    @Override
    public <U extends Integer> DynamicFuture<U> same(U value) {
      return ready(value);
    }
  }

  /** A record. */
  public record Constant(Environment env) implements Numbers {
    @Override
    public DynamicFuture<Integer> next(Integer before) {
      return env.probe().i(before);
    }

    @Override
    public DynamicFuture<Integer> size(Object... unit) {
      return env.probe().i(-1);
    }

    @Override
    public <U extends Integer> DynamicFuture<U> same(U value) {
      return ready(value);
    }
  }

  /** Generated, generic. */
  @AsyncTrait
  public static non-sealed class Box<X> implements Boxes<X> {
    public final Environment env;

    public Box(Environment env) {
      this.env = env;
    }

    @Override
    public DynamicFuture<List<X>> next(List<X> before) {
      return ready(await(env.leaf().of(before)).subList(1, before.size()));
    }

    @Override
    public DynamicFuture<Integer> size(Object... unit) throws IOException {
      return ready(await(env.leaf().io(unit.length)));
    }

    @Override
    public <U extends List<X>> DynamicFuture<U> same(U value) {
      return env.leaf().of(value);
    }
  }

  List<Numbers> numbers() {
    return List.of(env.create(Counter.class), env.create(Low.class), new Constant(env));
  }

  // 212: every method through the sealed trait
  public DynamicFuture<String> runNumbers() throws IOException {
    String all = "";
    for (Numbers n : numbers()) {
      Integer size = await(n.size(t(1), 2));
      int next = await(n.next(t(3)));
      all += size + "," + next + "," + await(n.<Integer>same(4)) + await(n.same(5)) + ";";
    }
    return ready(all);
  }

  // 212: an overridden default method, whose super it calls
  public DynamicFuture<String> runBoth() throws IOException {
    return ready(await(numbers().get(0).both(1)) + await(numbers().get(1).both(2)));
  }

  // 212: through the sealed class
  public DynamicFuture<String> runMiddle() throws IOException {
    Middle low = env.create(Low.class);
    return ready(await(low.next(1)) + "," + await(low.size()) + await(low.both(2)));
  }

  @SuppressWarnings("unchecked")
  Boxes<String> box() {
    return env.create(Box.class);
  }

  // 172, 212: through a generic sealed trait, with a wildcard as well
  public DynamicFuture<String> runBoxes() throws IOException {
    Boxes<String> box = box();
    Boxes<?> any = box;
    String next = await(box.next(List.of("a", "b"))).get(0);
    return ready(next + await(box.both(List.of("c", "d"))) + await(any.size(1, 2, 3)));
  }

  // 212: null and failures
  public DynamicFuture<String> runFailures() throws IOException {
    Numbers none = tr("none", null);
    String text = "";
    try {
      text += await(none.next(t(1)));
    } catch (NullPointerException e) {
      caught(e);
    }
    try {
      text += await(none.both(t(1)));
    } catch (NullPointerException e) {
      caught(e);
    }
    try {
      text += await(numbers().get(0).next(-1));
    } catch (IOException e) {
      caught(e);
    }
    try {
      int size = await(numbers().get(0).size());
      text += size;
    } catch (NullPointerException e) {
      caught(e);
    }
    return ready(text);
  }

  // 212: a tail call
  public DynamicFuture<Integer> runTail() throws IOException {
    return numbers().get(1).next(9);
  }
}
