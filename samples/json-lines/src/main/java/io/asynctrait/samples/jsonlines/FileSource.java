package io.asynctrait.samples.jsonlines;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.Executor;

/**
 * A file. Files have no readiness that a selector could tell, so a read blocks a thread, which is
 * not the one of the event loop. Cancelling a read interrupts that thread, which closes the file.
 */
@AsyncTrait
abstract class FileSource implements ByteSource {
  final FileChannel file;
  final Executor threads;

  /**
   * For the generated subclass.
   *
   * @param threads gives the threads that may block
   */
  FileSource(FileChannel file, Executor threads) {
    this.file = file;
    this.threads = threads;
  }

  @Override
  public DynamicFuture<Integer> read(ByteBuffer dst) {
    return Async.onThread(threads, () -> file.read(dst));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
