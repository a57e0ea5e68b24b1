package io.asynctrait.samples.quickstart;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.testing.DeterministicExecutor;
import java.nio.ByteBuffer;

/** Gives bytes in pieces; whether a read suspends is up to the executor. */
@AsyncTrait
abstract class ScriptedSource implements ByteSource {
  final DeterministicExecutor executor;
  final ByteBuffer bytes;
  final int piece;

  /**
   * For the generated subclass.
   *
   * @param bytes what to give before the end
   * @param piece how many bytes a read gives at most
   */
  ScriptedSource(DeterministicExecutor executor, byte[] bytes, int piece) {
    this.executor = executor;
    this.bytes = ByteBuffer.wrap(bytes);
    this.piece = piece;
  }

  @Override
  public DynamicFuture<Integer> read(ByteBuffer dst) {
    await(executor.pause());
    if (!bytes.hasRemaining()) {
      return ready(-1);
    }
    int length = Math.min(piece, Math.min(dst.remaining(), bytes.remaining()));
    dst.put(bytes.slice(bytes.position(), length));
    bytes.position(bytes.position() + length);
    return ready(length);
  }
}
