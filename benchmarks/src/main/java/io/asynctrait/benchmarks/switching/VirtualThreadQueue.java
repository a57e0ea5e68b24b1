package io.asynctrait.benchmarks.switching;

import io.asynctrait.benchmarks.threads.VirtualThreads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Virtual threads on one carrier; the senders stay from run to run. */
public abstract class VirtualThreadQueue {
  private final BlockingQueue<Integer> queue;
  private final Tally tally = new Tally();
  private final List<Thread> senders = new ArrayList<>();

  VirtualThreadQueue(BlockingQueue<Integer> queue) {
    this.queue = queue;
  }

  /**
   * Starts the senders, from a virtual thread: the carrier prefers those that its own threads have
   * started or unparked, so with the others the first sender and the receiver would keep it to
   * themselves.
   */
  @Setup
  public void setUp() throws InterruptedException {
    VirtualThreads.start(this::startSenders).join();
  }

  private void startSenders() {
    for (int i = 0; i < Tally.SENDERS; i++) {
      Integer element = i;
      senders.add(VirtualThreads.start(() -> send(element)));
    }
  }

  private void send(Integer element) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        queue.put(element);
      }
    } catch (InterruptedException ended) {
      // What the end of the benchmark does.
    }
  }

  int run() throws InterruptedException {
    Thread receiver = VirtualThreads.start(this::receive);
    receiver.join();
    return taken(tally);
  }

  abstract int taken(Tally tally);

  private void receive() {
    try {
      for (int i = 0; i < Tally.ELEMENTS; i++) {
        tally.add(queue.take());
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends the senders. */
  @TearDown
  public void tearDown() {
    senders.forEach(Thread::interrupt);
  }

  /** Hands over directly; who waits is served in order, as by the channels of the others. */
  @State(Scope.Thread)
  public static class Fair extends VirtualThreadQueue {
    /** Made by the harness. */
    public Fair() {
      super(new SynchronousQueue<>(true));
    }

    @Override
    int taken(Tally tally) {
      return tally.takeFromAll();
    }
  }

  /**
   * Holds elements. Who runs overtakes who waits, with a fair lock, too: few senders have turns, so
   * their elements are counted whoever sent them.
   */
  @State(Scope.Thread)
  public static class Buffered extends VirtualThreadQueue {
    /** Made by the harness. */
    public Buffered() {
      super(new ArrayBlockingQueue<>(Tally.CAPACITY));
    }

    @Override
    int taken(Tally tally) {
      return tally.take();
    }
  }
}
