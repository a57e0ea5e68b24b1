package io.asynctrait.samples.treewalk;

import com.sun.management.ThreadMXBean;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Semaphore;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a call for a file keeps while it waits for its turn. Counted twice: by the allocations of
 * the thread, which are exact, and by what is on the heap with many such calls, which has what the
 * call is held by and waits in as well.
 *
 * @param frameBytes of one frame
 * @param liveBytes for each of the calls, on the heap after a collection
 */
record StateCost(long frameBytes, double liveBytes) {
  /** As many waiters as a semaphore keeps for the next ones, so that those cost nothing. */
  private static final int FEW = 1_000;

  private static final int ROUNDS = 5;

  private static final int FEWEST_COLLECTIONS = 3;
  private static final int COLLECTIONS = 20;

  /** What looking at the heap leaves there. */
  private static final int STRAY_BYTES = 10_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /**
   * Measures in this thread.
   *
   * @param calls how many are to wait at the same time for the second figure
   */
  static StateCost of(Variant variant, int calls) {
    return new StateCost(frameBytes(variant), liveBytes(variant, calls));
  }

  /**
   * The least of some rounds. The first round makes the waiters of the semaphore; in some of the
   * others one of the calls is charged some hundred bytes more, which happens where the C2 compiler
   * is on and neither in the interpreter nor with C1 alone.
   */
  private static long frameBytes(Variant variant) {
    TreeWalker walker = walker(variant);
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      List<DynamicFuture<byte[]>> calls = create(walker, FEW);
      Context cx = Context.of(() -> {});
      long before = THREADS.getCurrentThreadAllocatedBytes();
      poll(calls, cx);
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
      cancel(calls); // the semaphore has its waiters for the next round
    }
    if (least % FEW != 0) {
      throw new IllegalStateException(least + " bytes are no " + FEW + " frames");
    }
    return least / FEW;
  }

  private static double liveBytes(Variant variant, int count) {
    TreeWalker walker = walker(variant);
    List<DynamicFuture<byte[]>> none = suspend(walker, 0);
    long before = heap();
    List<DynamicFuture<byte[]>> calls = suspend(walker, count);
    long after = heap();
    cancel(none);
    cancel(calls);
    return (double) (after - before) / count;
  }

  /** A walker that never has a permit. */
  private static TreeWalker walker(Variant variant) {
    return variant.walker(new Disk(), task -> {}, new Semaphore(0), new Tally(), Block.SIZE);
  }

  private static List<DynamicFuture<byte[]>> suspend(TreeWalker walker, int count) {
    List<DynamicFuture<byte[]>> calls = create(walker, count);
    poll(calls, Context.of(() -> {}));
    return calls;
  }

  private static List<DynamicFuture<byte[]>> create(TreeWalker walker, int count) {
    Entry file = new Entry(Path.of("file"), Entry.Kind.FILE, 1);
    List<DynamicFuture<byte[]>> calls = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      calls.add(walker.file(file));
    }
    return calls;
  }

  private static void poll(List<DynamicFuture<byte[]>> calls, Context cx) {
    for (int i = 0; i < calls.size(); i++) {
      if (calls.get(i).poll(cx)) {
        throw new IllegalStateException("there was a permit");
      }
    }
  }

  private static void cancel(List<DynamicFuture<byte[]>> calls) {
    calls.forEach(DynamicFuture::cancel);
  }

  /**
   * What is live: collects until the heap no longer shrinks. What an earlier walk has left, its
   * threads among it, is not gone with the first collection.
   */
  private static long heap() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      boolean shrinks = used < least - STRAY_BYTES;
      least = Math.min(least, used);
      if (!shrinks && i >= FEWEST_COLLECTIONS) {
        break;
      }
    }
    return least;
  }
}
