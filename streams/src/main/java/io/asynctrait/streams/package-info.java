/**
 * Streams of elements that are awaited one by one, in straight-line loops.
 *
 * <pre>
 *   Iterable ----+                                     +----&gt; Iterator, for a thread that may block
 *                +--&gt; AsyncStream --&gt; operators ... ---+----&gt; await(stream.next()) in a loop, forEach
 *   Publisher ---+                                     +----&gt; Publisher
 * </pre>
 *
 * <p>{@link io.asynctrait.streams.AsyncStream} is a trait like those of a user, compiled by the
 * project's own processor; {@link io.asynctrait.streams.AsyncStreams} has the adapters.
 */
@NullMarked
package io.asynctrait.streams;

import org.jspecify.annotations.NullMarked;
