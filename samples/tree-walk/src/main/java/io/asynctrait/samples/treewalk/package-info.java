/**
 * Walks a directory tree, every file and directory as an async call of its own, and shows what such
 * a call costs while it waits: with its rare heavy branch inside, and with that branch in an async
 * method of its own.
 *
 * <p>Read {@link io.asynctrait.samples.treewalk.TreeWalker} first, then its two variants, {@link
 * io.asynctrait.samples.treewalk.InlineWalker} and {@link
 * io.asynctrait.samples.treewalk.SegmentedWalker}; {@link io.asynctrait.samples.treewalk.StateCost}
 * measures them.
 */
package io.asynctrait.samples.treewalk;
