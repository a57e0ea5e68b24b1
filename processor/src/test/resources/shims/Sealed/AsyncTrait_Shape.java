import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.frame.DefaultMethod;
import io.asynctrait.runtime.frame.Lanes;
import javax.annotation.processing.Generated;

/** The fused entry points of {@link Shape}. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
interface AsyncTrait_Shape<T> {
  /** Fused form of {@link Shape#area}. */
  long startArea(T unit, Context cx);

  /** Awaits {@link Shape#area} of any receiver. */
  @SuppressWarnings("unchecked")
  static <T> long awaitArea(Shape<T> receiver, T unit, Context cx) {
    if (receiver instanceof AsyncTrait_Circle<T> generated) {
      return generated.startArea(unit, cx);
    }
    return (Object) receiver instanceof AsyncTrait_Shape<?> generated
        ? ((AsyncTrait_Shape<T>) generated).startArea(unit, cx)
        : Lanes.startLong(receiver.area(unit), cx);
  }

  /** Fused form of {@link Shape#unit}. */
  T startUnitErased(T any, Context cx);

  /** Awaits {@link Shape#unit} of any receiver. */
  @SuppressWarnings("unchecked")
  static <T> T awaitUnitErased(Shape<T> receiver, T any, Context cx) {
    if (receiver instanceof AsyncTrait_Circle<T> generated) {
      return generated.startUnitErased(any, cx);
    }
    if ((Object) receiver instanceof AsyncTrait_Shape<?> generated) {
      return ((AsyncTrait_Shape<T>) generated).startUnitErased(any, cx);
    }
    return Overrides.UNIT.isOverriddenBy(receiver)
        ? Lanes.startReference(receiver.unit(any), cx)
        : AsyncTrait_Shape_unit.start(receiver, null, any, cx);
  }

  /** Tells which classes override the default methods of {@link Shape}. */
  final class Overrides {
    static final DefaultMethod UNIT = new DefaultMethod(Shape.class, "unit", Object.class);

    private Overrides() {}
  }
}
