package io.asynctrait.samples.packetstack;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import com.sun.management.ThreadMXBean;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/** What packets cost that are exchanged one after the other, in nanoseconds and heap bytes. */
@AsyncTrait
abstract class StackCost {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  final ProtocolStack stack;

  long nanos;
  long allocatedBytes;

  /** For the generated subclass. */
  StackCost(ProtocolStack stack) {
    this.stack = stack;
  }

  /** Opens the session, exchanges some packets to warm up, and then so many. */
  DynamicFuture<Void> measure(int warmUp, int packets) throws IOException {
    await(stack.session.open());
    await(exchange(warmUp));
    long startBytes = allocatedBytes();
    long start = System.nanoTime();
    await(exchange(packets));
    nanos = System.nanoTime() - start;
    allocatedBytes = allocatedBytes() - startBytes;
    return ready();
  }

  DynamicFuture<Void> exchange(int packets) throws IOException {
    for (int i = 0; i < packets; i++) {
      await(stack.application.exchange());
    }
    return ready();
  }

  static long allocatedBytes() {
    return THREADS.getCurrentThreadAllocatedBytes();
  }
}
