package io.asynctrait.samples.packetstack;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import com.sun.management.ThreadMXBean;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** What packets cost that are exchanged one after the other, in time and heap bytes. */
@AsyncTrait
abstract class StackCost {
  static final int ROUNDS = 10;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  final ProtocolStack stack;
  final long[] nanos = new long[ROUNDS];
  final long[] cpuNanos = new long[ROUNDS];
  final long[] bytes = new long[ROUNDS];
  final int warmUp;
  final int packets;

  /**
   * For the generated subclass.
   *
   * @param warmUp how many packets are exchanged before the measurement begins
   * @param packets how many packets are exchanged in each of its rounds
   */
  StackCost(ProtocolStack stack, int warmUp, int packets) {
    this.stack = stack;
    this.warmUp = warmUp;
    this.packets = packets;
  }

  /** Opens the session, warms up, and measures. */
  DynamicFuture<Void> measure() throws IOException {
    await(stack.session.open());
    await(round(0, warmUp));
    allocatedBytes(); // which allocates, the first time
    for (int i = 0; i < ROUNDS; i++) {
      long before = allocatedBytes();
      await(round(i, packets));
      bytes[i] = allocatedBytes() - before;
    }
    return ready();
  }

  @Recycle
  DynamicFuture<Void> round(int number, int count) throws IOException {
    long startCpu = cpuNanos();
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      await(stack.application.exchange());
    }
    nanos[number] = System.nanoTime() - start;
    cpuNanos[number] = cpuNanos() - startCpu;
    return ready();
  }

  /** How long a packet took in the round in the middle, in nanoseconds. */
  double nanosPerPacket() {
    return median(nanos) / packets;
  }

  /** How much of the processor a packet took, which tells more on a machine that is busy. */
  double cpuNanosPerPacket() {
    return median(cpuNanos) / packets;
  }

  /**
   * How many heap bytes the thread has allocated in the round in the middle, for all its packets.
   * In one or another the virtual machine may still load a class or link a call.
   */
  long bytesOfARound() {
    return (long) median(bytes);
  }

  private static double median(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[values.length / 2];
  }

  static long cpuNanos() {
    return THREADS.getCurrentThreadCpuTime();
  }

  static long allocatedBytes() {
    return THREADS.getCurrentThreadAllocatedBytes();
  }
}
