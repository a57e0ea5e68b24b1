import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Lanes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The fused entry points of {@link Values}. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
interface AsyncTrait_Values<T extends Comparable<T>> extends Values<T> {
  /** Fused form of {@link Values#flag}. */
  default long startFlag(boolean b, Context cx) {
    return Lanes.startLong(flag(b), cx);
  }

  /** Awaits {@link Values#flag} of any receiver. */
  static <T extends Comparable<T>> long awaitFlag(Values<T> receiver, boolean b, Context cx) {
    return receiver instanceof AsyncTrait_Values<T> generated
        ? generated.startFlag(b, cx)
        : Lanes.startLong(receiver.flag(b), cx);
  }

  /** Fused form of {@link Values#bytes}. */
  default long startBytes(byte[] b, Context cx) {
    return Lanes.startLong(bytes(b), cx);
  }

  /** Awaits {@link Values#bytes} of any receiver. */
  static <T extends Comparable<T>> long awaitBytes(Values<T> receiver, byte[] b, Context cx) {
    return receiver instanceof AsyncTrait_Values<T> generated
        ? generated.startBytes(b, cx)
        : Lanes.startLong(receiver.bytes(b), cx);
  }

  /** Fused form of {@link Values#character}. */
  default long startCharacter(char[][] c, Context cx) {
    return Lanes.startLong(character(c), cx);
  }

  /** Awaits {@link Values#character} of any receiver. */
  static <T extends Comparable<T>> long awaitCharacter(Values<T> receiver, char[][] c, Context cx) {
    return receiver instanceof AsyncTrait_Values<T> generated
        ? generated.startCharacter(c, cx)
        : Lanes.startLong(receiver.character(c), cx);
  }

  /** Fused form of {@link Values#shorts}. */
  default long startShorts(Context cx) {
    return Lanes.startLong(shorts(), cx);
  }

  /** Awaits {@link Values#shorts} of any receiver. */
  static <T extends Comparable<T>> long awaitShorts(Values<T> receiver, Context cx) {
    return receiver instanceof AsyncTrait_Values<T> generated
        ? generated.startShorts(cx)
        : Lanes.startLong(receiver.shorts(), cx);
  }

  /** Fused form of {@link Values#floats}. */
  default long startFloats(Context cx) throws IOException, InterruptedException {
    return Lanes.startLong(floats(), cx);
  }

  /** Awaits {@link Values#floats} of any receiver. */
  static <T extends Comparable<T>> long awaitFloats(Values<T> receiver, Context cx) throws
      IOException, InterruptedException {
    return receiver instanceof AsyncTrait_Values<T> generated
        ? generated.startFloats(cx)
        : Lanes.startLong(receiver.floats(), cx);
  }

  /** Fused form of {@link Values#doubles}. */
  default long startDoubles(T self, T frames, T value, T idle, T frame, T scratch, T state,
      Context cx) {
    return Lanes.startLong(doubles(self, frames, value, idle, frame, scratch, state), cx);
  }

  /** Awaits {@link Values#doubles} of any receiver. */
  static <T extends Comparable<T>> long awaitDoubles(Values<T> receiver, T self, T frames, T value,
      T idle, T frame, T scratch, T state, Context cx) {
    return receiver instanceof AsyncTrait_Values<T> generated
        ? generated.startDoubles(self, frames, value, idle, frame, scratch, state, cx)
        : Lanes.startLong(receiver.doubles(self, frames, value, idle, frame, scratch, state), cx);
  }

  /** Fused form of {@link Values#longs}. */
  default long startLongs(List<? super T> cx, Map.Entry<T, int[]> receiver, int generated,
      Context cx_) {
    return Lanes.startLong(longs(cx, receiver, generated), cx_);
  }

  /** Awaits {@link Values#longs} of any receiver. */
  static <T extends Comparable<T>> long awaitLongs(Values<T> receiver_, List<? super T> cx,
      Map.Entry<T, int[]> receiver, int generated, Context cx_) {
    return receiver_ instanceof AsyncTrait_Values<T> generated_
        ? generated_.startLongs(cx, receiver, generated, cx_)
        : Lanes.startLong(receiver_.longs(cx, receiver, generated), cx_);
  }

  /** Fused form of {@link Values#nothing}. */
  default long startNothing(Context cx) {
    return Lanes.startVoid(nothing(), cx);
  }

  /** Awaits {@link Values#nothing} of any receiver. */
  static <T extends Comparable<T>> long awaitNothing(Values<T> receiver, Context cx) {
    return receiver instanceof AsyncTrait_Values<T> generated
        ? generated.startNothing(cx)
        : Lanes.startVoid(receiver.nothing(), cx);
  }

  /** Fused form of {@link Values#reference}. */
  default String[] startReference(Context cx) {
    return Lanes.startReference(reference(), cx);
  }

  /** Awaits {@link Values#reference} of any receiver. */
  static <T extends Comparable<T>> String[] awaitReference(Values<T> receiver, Context cx) {
    return receiver instanceof AsyncTrait_Values<T> generated
        ? generated.startReference(cx)
        : Lanes.startReference(receiver.reference(), cx);
  }

  /** Fused form of {@link Values#variable}. */
  default T startVariableErased(Context cx) {
    return Lanes.startReference(variable(), cx);
  }

  /** Awaits {@link Values#variable} of any receiver. */
  static <T extends Comparable<T>> T awaitVariableErased(Values<T> receiver, Context cx) {
    return receiver instanceof AsyncTrait_Values<T> generated
        ? generated.startVariableErased(cx)
        : Lanes.startReference(receiver.variable(), cx);
  }

  /** Fused form of {@link Values#wildcard}. */
  default List<T> startWildcardErased(Context cx) {
    return Lanes.startReference(wildcard(), cx);
  }

  /** Awaits {@link Values#wildcard} of any receiver. */
  static <T extends Comparable<T>> List<T> awaitWildcardErased(Values<T> receiver, Context cx) {
    return receiver instanceof AsyncTrait_Values<T> generated
        ? generated.startWildcardErased(cx)
        : Lanes.startReference(receiver.wildcard(), cx);
  }

  /** Fused form of {@link Values#anything}. */
  default Object startAnythingErased(Context cx) {
    return Lanes.startReference(anything(), cx);
  }

  /** Awaits {@link Values#anything} of any receiver. */
  static <T extends Comparable<T>> Object awaitAnythingErased(Values<T> receiver, Context cx) {
    return receiver instanceof AsyncTrait_Values<T> generated
        ? generated.startAnythingErased(cx)
        : Lanes.startReference(receiver.anything(), cx);
  }

  /** Fused form of {@link Values#generic}. */
  default <U extends T, E extends Exception> U startGenericErased(U u, Class<E> type, Context cx)
      throws E {
    return Lanes.startReference(generic(u, type), cx);
  }

  /** Awaits {@link Values#generic} of any receiver. */
  static <T extends Comparable<T>, U extends T, E extends Exception> U awaitGenericErased(
      Values<T> receiver, U u, Class<E> type, Context cx) throws E {
    return receiver instanceof AsyncTrait_Values<T> generated
        ? generated.startGenericErased(u, type, cx)
        : Lanes.startReference(receiver.generic(u, type), cx);
  }

  /** Returns {@code any} if it is generated, else an adapter whose default async methods work. */
  static <T extends Comparable<T>> Values<T> of(Values<T> any) {
    return any instanceof AsyncTrait_Values<T> ? any : new Adapter<>(any);
  }

  /** Passes every call on to an implementation that is not generated; see {@link #of}. */
  final class Adapter<T extends Comparable<T>> implements AsyncTrait_Values<T> {
    private final Values<T> any;

    private Adapter(Values<T> any) {
      this.any = Objects.requireNonNull(any);
    }

    @Override
    public DynamicFuture<Boolean> flag(boolean b) {
      return any.flag(b);
    }

    @Override
    public DynamicFuture<Byte> bytes(byte... b) {
      return any.bytes(b);
    }

    @Override
    public DynamicFuture<Character> character(char[][] c) {
      return any.character(c);
    }

    @Override
    public DynamicFuture<Short> shorts() {
      return any.shorts();
    }

    @Override
    public DynamicFuture<Float> floats() throws IOException, InterruptedException {
      return any.floats();
    }

    @Override
    public DynamicFuture<Double> doubles(T self, T frames, T value, T idle, T frame, T scratch,
        T state) {
      return any.doubles(self, frames, value, idle, frame, scratch, state);
    }

    @Override
    public DynamicFuture<Long> longs(List<? super T> cx, Map.Entry<T, int[]> receiver,
        int generated) {
      return any.longs(cx, receiver, generated);
    }

    @Override
    public DynamicFuture<Void> nothing() {
      return any.nothing();
    }

    @Override
    public DynamicFuture<String[]> reference() {
      return any.reference();
    }

    @Override
    public DynamicFuture<T> variable() {
      return any.variable();
    }

    @Override
    public DynamicFuture<? extends List<T>> wildcard() {
      return any.wildcard();
    }

    @Override
    public DynamicFuture<?> anything() {
      return any.anything();
    }

    @Override
    public <U extends T, E extends Exception> DynamicFuture<U> generic(U u, Class<E> type) throws
        E {
      return any.generic(u, type);
    }

    @Override
    public String toString() {
      return any.toString();
    }
  }
}
