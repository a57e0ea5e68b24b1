package io.asynctrait.samples.jsonlines;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;

/**
 * The buffers that are read into, which go round: from here to the reader, through the stream to
 * whoever splits lines, and back. There are never more than {@code most}; this is the bound on what
 * the whole pipeline holds of its input. Used by the thread of one event loop.
 */
final class ChunkPool {
  private final int chunkSize;
  private final int most;
  private final ArrayDeque<ByteBuffer> idle = new ArrayDeque<>();
  private int created;

  ChunkPool(int chunkSize, int most) {
    this.chunkSize = chunkSize;
    this.most = most;
  }

  /**
   * Gives an empty buffer.
   *
   * @throws IllegalStateException if all of them are out: somebody keeps more than was agreed
   */
  ByteBuffer take() {
    ByteBuffer chunk = idle.poll();
    if (chunk != null) {
      return chunk.clear();
    }
    if (created == most) {
      throw new IllegalStateException("all " + most + " buffers are in use");
    }
    created++;
    return ByteBuffer.allocate(chunkSize);
  }

  /** Takes a buffer back. */
  void give(ByteBuffer chunk) {
    idle.push(chunk);
  }

  /** How many buffers were ever made. */
  int created() {
    return created;
  }

  int chunkSize() {
    return chunkSize;
  }
}
