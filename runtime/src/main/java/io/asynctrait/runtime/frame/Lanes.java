package io.asynctrait.runtime.frame;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import org.jspecify.annotations.Nullable;

/**
 * How values travel between generated methods: primitives in a {@code long}, everything else as a
 * reference; and how calls of receivers that are not generated join in.
 *
 * <p>A {@code boolean} is 0 or 1, a {@code double} or {@code float} its raw bits, an integral type
 * its value, {@code Void} 0. A null of a wrapper type is an outcome of its own in the context.
 */
public final class Lanes {
  private Lanes() {}

  /**
   * Awaits a future that is not known to be generated, for a primitive value.
   *
   * @throws NullPointerException if {@code future} is null
   */
  public static long startLong(DynamicFuture<?> future, Context cx) {
    return toLane(startReference(future, cx), cx);
  }

  /**
   * Awaits a future that is not known to be generated, of a method without a value.
   *
   * @throws NullPointerException if {@code future} is null
   */
  public static long startVoid(DynamicFuture<?> future, Context cx) {
    startReference(future, cx);
    return 0;
  }

  /** Drops the value of an awaited call, which may be null. */
  public static void discard(long value, Context cx) {
    boolean unused = takeNull(cx);
  }

  /**
   * Awaits a future that is not known to be generated.
   *
   * @throws NullPointerException if {@code future} is null
   */
  public static <T extends @Nullable Object> @Nullable T startReference(
      DynamicFuture<? extends T> future, Context cx) {
    if (future == null) {
      throw new NullPointerException("await(null): there is no future to wait for");
    }
    if (future.poll(cx)) {
      return future.take();
    }
    cx.pending();
    ((Suspension) cx).handover.child = future;
    return null;
  }

  /**
   * Suspends a fused call of a leaf on {@code frame}, which has registered the waker.
   *
   * @return 0
   */
  public static long suspendOn(Frame frame, Context cx) {
    cx.pending();
    ((Suspension) cx).handover.child = frame;
    return 0;
  }

  /** A poll function threw: if it had said "pending" before, that does not count. */
  public static void failed(Context cx) {
    ((Suspension) cx).outcome = Suspension.VALUE;
  }

  /** Makes the compiler believe that a checked exception of a future is thrown here. */
  @SuppressWarnings("unused")
  public static <E extends Throwable> void mayThrow(Class<E> exception) throws E {}

  /** The same in the middle of an expression: returns {@code value}. */
  @SuppressWarnings("unused")
  public static <T extends @Nullable Object, E extends Throwable> T mayThrow(
      T value, Class<E> exception) throws E {
    return value;
  }

  /**
   * Throws {@code failure} itself, checked or not; the declared result lets generated code write
   * {@code throw}.
   */
  @SuppressWarnings("unchecked")
  public static <E extends Throwable> RuntimeException rethrow(Throwable failure) throws E {
    throw (E) failure;
  }

  static long toLane(@Nullable Object value, Context cx) {
    if (value == null) {
      return cx.isSuspended() ? 0 : nullLane(cx);
    }
    if (value instanceof Number number) {
      if (value instanceof Double) {
        return Double.doubleToRawLongBits(number.doubleValue());
      }
      if (value instanceof Float) {
        return Float.floatToRawIntBits(number.floatValue());
      }
      return number.longValue();
    }
    if (value instanceof Boolean b) {
      return b ? 1 : 0;
    }
    return ((Character) value).charValue();
  }

  private static long nullLane(Context cx) {
    ((Suspension) cx).outcome = Suspension.NULL;
    return 0;
  }

  /**
   * Whether the call's value is null, which is consumed by asking; false also if the call
   * suspended.
   */
  public static boolean takeNull(Context cx) {
    Suspension suspension = cx;
    if (suspension.outcome != Suspension.NULL) {
      return false;
    }
    suspension.outcome = Suspension.VALUE;
    return true;
  }

  private static boolean hasNoValue(Context cx) {
    return cx.isSuspended() && (takeNull(cx) || cx.isSuspended());
  }

  /** Returns a value that stayed in its lane, or was null there. */
  public static long lane(long value, boolean isNull, Context cx) {
    return isNull ? nullLane(cx) : value;
  }

  /** Returns the value of an {@code Integer} method for its caller's primitive lane. */
  public static long lane(@Nullable Integer value, Context cx) {
    return value == null ? nullLane(cx) : value;
  }

  /** Returns the value of a {@code Long} method for its caller's primitive lane. */
  public static long lane(@Nullable Long value, Context cx) {
    return value == null ? nullLane(cx) : value;
  }

  /** Returns the value of a {@code Short} method for its caller's primitive lane. */
  public static long lane(@Nullable Short value, Context cx) {
    return value == null ? nullLane(cx) : value;
  }

  /** Returns the value of a {@code Byte} method for its caller's primitive lane. */
  public static long lane(@Nullable Byte value, Context cx) {
    return value == null ? nullLane(cx) : value;
  }

  /** Returns the value of a {@code Character} method for its caller's primitive lane. */
  public static long lane(@Nullable Character value, Context cx) {
    return value == null ? nullLane(cx) : value;
  }

  /** Returns the value of a {@code Boolean} method for its caller's primitive lane. */
  public static long lane(@Nullable Boolean value, Context cx) {
    return value == null ? nullLane(cx) : value ? 1 : 0;
  }

  /** Returns the value of a {@code Float} method for its caller's primitive lane. */
  public static long lane(@Nullable Float value, Context cx) {
    return value == null ? nullLane(cx) : Float.floatToRawIntBits(value);
  }

  /** Returns the value of a {@code Double} method for its caller's primitive lane. */
  public static long lane(@Nullable Double value, Context cx) {
    return value == null ? nullLane(cx) : Double.doubleToRawLongBits(value);
  }

  /** Boxes an awaited {@code Integer}; null if the call's value is null or it suspended. */
  public static @Nullable Integer boxInteger(long value, Context cx) {
    return hasNoValue(cx) ? null : (Integer) (int) value;
  }

  /** Boxes an awaited {@code Long}; null if the call's value is null or it suspended. */
  public static @Nullable Long boxLong(long value, Context cx) {
    return hasNoValue(cx) ? null : (Long) value;
  }

  /** Boxes an awaited {@code Short}; null if the call's value is null or it suspended. */
  public static @Nullable Short boxShort(long value, Context cx) {
    return hasNoValue(cx) ? null : (Short) (short) value;
  }

  /** Boxes an awaited {@code Byte}; null if the call's value is null or it suspended. */
  public static @Nullable Byte boxByte(long value, Context cx) {
    return hasNoValue(cx) ? null : (Byte) (byte) value;
  }

  /** Boxes an awaited {@code Character}; null if the call's value is null or it suspended. */
  public static @Nullable Character boxCharacter(long value, Context cx) {
    return hasNoValue(cx) ? null : (Character) (char) value;
  }

  /** Boxes an awaited {@code Boolean}; null if the call's value is null or it suspended. */
  public static @Nullable Boolean boxBoolean(long value, Context cx) {
    return hasNoValue(cx) ? null : (Boolean) (value != 0);
  }

  /** Boxes an awaited {@code Float}; null if the call's value is null or it suspended. */
  public static @Nullable Float boxFloat(long value, Context cx) {
    return hasNoValue(cx) ? null : (Float) Float.intBitsToFloat((int) value);
  }

  /** Boxes an awaited {@code Double}; null if the call's value is null or it suspended. */
  public static @Nullable Double boxDouble(long value, Context cx) {
    return hasNoValue(cx) ? null : (Double) Double.longBitsToDouble(value);
  }

  /** The value of an awaited {@code Void}: null. */
  public static @Nullable Void boxVoid(long value, Context cx) {
    boolean unused = hasNoValue(cx);
    return null;
  }

  /**
   * Closes a resource, if there is one, after the code that uses it has failed: what closing throws
   * is suppressed in {@code failure}. If that is only how a cancellation unwinds, which is
   * forgotten in the end, it is a failure of the clean-up.
   */
  public static void closeAfterFailure(
      @Nullable AutoCloseable resource, Throwable failure, Context cx) {
    if (resource == null) {
      return;
    }
    try {
      resource.close();
    } catch (Throwable closing) {
      if (((Suspension) cx).isUnwinding(failure)) {
        ((Suspension) cx).cleanUpFailed(closing);
      } else {
        failure.addSuppressed(closing);
      }
    }
  }
}
