package io.asynctrait.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets an object keep the frames of an async method and use them again for later calls.
 *
 * <p>A call that suspends stores its live variables in a frame; a call that never suspends needs
 * none. Without this annotation every call that suspends allocates one frame. With it, the call
 * takes an idle frame of the object if there is one, and allocates one otherwise. It never waits
 * for a frame and never fails because of the pool; recursive and concurrent calls use more frames.
 * Taking a frame and giving it back is safe from any thread.
 *
 * <p>An idle frame refers to none of the arguments or variables of the calls it served. Frames
 * never escape to hand-written code, so a future that is kept too long cannot see the result of
 * another call.
 *
 * <p>The annotation of a trait's method holds for the implementing classes; the annotation of an
 * implementing method overrides it. A class that inherits one method from two traits which disagree
 * is a compile-time error. The frames of a static async method are kept per class. The creator of
 * an object can override the declared choice for that object by passing a {@code Recycling} value
 * to the generated constructor.
 *
 * @see AsyncTrait
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Recycle {

  /**
   * Whether frames are recycled.
   *
   * @return {@code false} to turn off the recycling that an overridden method declares
   */
  boolean value() default true;

  /**
   * The number of idle frames that one object keeps for the method. Up to this many calls can be in
   * flight at once on one object without a further allocation; the frames of calls beyond it are
   * allocated and then left to the garbage collector. Where more than one thread uses an object, it
   * may keep as many once more for the threads that are not the first.
   *
   * @return the number of idle frames, at least one
   */
  int capacity() default 1;
}
