/**
 * An echo service in three styles under the same load: run {@code EchoLoad}.
 *
 * <p>A message is its length, as four bytes, and so many bytes. Each server has one thread, or one
 * carrier of virtual threads, for all connections; the clients have another one.
 */
package io.asynctrait.benchmarks.echo;
