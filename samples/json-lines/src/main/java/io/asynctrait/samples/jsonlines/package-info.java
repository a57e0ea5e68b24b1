/**
 * Parses, filters and aggregates line-delimited JSON of any size, from a file or a socket, in
 * constant memory.
 *
 * <p>{@link io.asynctrait.samples.jsonlines.Pipeline} is the one to read first; it puts the streams
 * together. {@link io.asynctrait.samples.jsonlines.ChunkStream} and {@link
 * io.asynctrait.samples.jsonlines.LineStream} are streams of this sample's own, {@link
 * io.asynctrait.samples.jsonlines.FileSource} and {@link
 * io.asynctrait.samples.jsonlines.SocketSource} where the bytes come from. What does not wait is
 * plain code: {@link io.asynctrait.samples.jsonlines.LineSplitter}, {@link
 * io.asynctrait.samples.jsonlines.EventParser}, {@link io.asynctrait.samples.jsonlines.Aggregate}.
 */
package io.asynctrait.samples.jsonlines;
