package io.asynctrait.samples.treewalk;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Semaphore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.security.MessageDigest;
import java.util.concurrent.Executor;

/**
 * The same as {@link InlineWalker}, with a method of its own for large files: what that needs is in
 * its own frame, which there is while a large file is being read.
 */
@AsyncTrait
abstract class SegmentedWalker extends TreeWalker {
  /** For the generated subclass; see {@link TreeWalker}. */
  SegmentedWalker(Disk disk, Executor threads, Semaphore permits, Tally tally, long large) {
    super(disk, threads, permits, tally, large);
  }

  @Override
  DynamicFuture<byte[]> file(Entry file) {
    tally.begun();
    try {
      await(permits.acquire());
      try {
        if (file.size() >= large) {
          return ready(await(largeFile(file)));
        }
        Disk.Content content =
            await(Async.onThread(threads, () -> disk.read(file.path())), IOException.class);
        tally.file(file, content.length(), content.digest());
        return ready(content.digest());
      } catch (IOException e) {
        return ready(unread(file, e));
      } finally {
        permits.release();
      }
    } finally {
      tally.ended();
    }
  }

  DynamicFuture<byte[]> largeFile(Entry file) throws IOException {
    long position = 0;
    long zeroBlocks = 0;
    MessageDigest digest = Digests.sha256();
    ByteBuffer buffer = ByteBuffer.allocate(Block.SIZE);
    try (ReadableByteChannel channel =
        await(Async.onThread(threads, () -> disk.open(file.path())), IOException.class)) {
      Block block;
      do {
        block =
            await(
                Async.onThread(threads, () -> Block.read(channel, buffer, digest)),
                IOException.class);
        position += block.length();
        zeroBlocks += block.isZero() ? 1 : 0;
      } while (block.isFull());
    }
    byte[] result = digest.digest();
    tally.largeFile(zeroBlocks);
    tally.file(file, position, result);
    return ready(result);
  }
}
