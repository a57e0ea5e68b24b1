/**
 * What users call: lazy futures, the static entry points of async code, leaves to build on, and
 * executors to run it.
 *
 * <pre>
 *   TaskExecutor, EventLoop --poll(Context)--&gt; Task --poll--&gt; DynamicFuture ... --poll--&gt; leaf
 *                 ^                             |  ^                                       |
 *                 +---------- schedule ---------+  +---------- Waker.wake() --------------+
 *                                                     (Signal, Promise, Timer, Async.from)
 * </pre>
 *
 * <p>A poll goes down to the leaf that cannot go on, which keeps the waker; what the leaf waits for
 * wakes the task; the task has its executor poll it once more.
 *
 * <p>The package depends on {@code java.base} alone, and neither on the annotations nor on the
 * processor. Who asks for a bean of the statistics needs {@code java.management} as well.
 */
@NullMarked
package io.asynctrait.runtime;

import org.jspecify.annotations.NullMarked;
