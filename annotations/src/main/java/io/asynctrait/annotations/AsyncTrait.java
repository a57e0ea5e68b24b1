package io.asynctrait.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface or a class whose async methods are compiled to state machines.
 *
 * <p>An <em>async method</em> is a method of an annotated type that returns {@code
 * DynamicFuture<T>}. Its body is written as straight-line code with {@code await(...)}: {@code
 * return ready(v)} completes the call, {@code return someFuture} completes it with the outcome of
 * that future, and {@code throw} fails it. The exception that is thrown is the very object that the
 * caller's {@code await} throws.
 *
 * <pre>{@code
 * @AsyncTrait
 * public interface ByteSource {
 *   DynamicFuture<Integer> read(ByteBuffer dst) throws IOException;
 *
 *   default DynamicFuture<Void> readFully(ByteBuffer dst) throws IOException {
 *     while (dst.hasRemaining()) {
 *       if (await(read(dst)) < 0) throw new EOFException();
 *     }
 *     return ready();
 *   }
 * }
 * }</pre>
 *
 * <p>A call is lazy: its arguments are captured at the call, and nothing of the body runs before
 * the first poll.
 *
 * <p>For an interface {@code I} the processor generates the interface {@code AsyncTrait_I}, for a
 * class {@code C} the final class {@code AsyncTrait_C}, which extends {@code C}, repeats its
 * constructors and is what a program instantiates. Each async method {@code m} with a body becomes
 * a class {@code AsyncTrait_C_m}. A member type {@code Outer.Inner} gives {@code
 * AsyncTrait_Outer_Inner}. An underscore in a name of the user's is doubled, and overloaded methods
 * get a suffix made of their parameter types.
 *
 * <p>A construct that cannot be compiled this way, such as a private or final async method, a final
 * class or a {@code synchronized} block around an {@code await}, is a compile-time error at its
 * line.
 *
 * @see Recycle
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AsyncTrait {}
