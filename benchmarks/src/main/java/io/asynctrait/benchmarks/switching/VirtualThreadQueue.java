package io.asynctrait.benchmarks.switching;

import io.asynctrait.benchmarks.threads.VirtualThreads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Virtual threads on one carrier; the senders stay from run to run. */
public abstract class VirtualThreadQueue {
  private final BlockingQueue<Integer> queue;
  private final Tally tally = new Tally();
  private final List<Thread> senders = new ArrayList<>();

  VirtualThreadQueue(boolean fair) {
    this.queue = new ArrayBlockingQueue<>(Tally.CAPACITY, fair);
  }

  /** Starts the senders. */
  @Setup
  public void setUp() {
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

  /** Who waits is served in order, as by the channels of the others. */
  @State(Scope.Thread)
  public static class Fair extends VirtualThreadQueue {
    /** Made by the harness. */
    public Fair() {
      super(true);
    }

    @Override
    int taken(Tally tally) {
      return tally.takeFromAll();
    }
  }

  /** Who runs may overtake who waits: few senders have turns, and most elements come in bulk. */
  @State(Scope.Thread)
  public static class Unfair extends VirtualThreadQueue {
    /** Made by the harness. */
    public Unfair() {
      super(false);
    }

    @Override
    int taken(Tally tally) {
      return tally.take();
    }
  }
}
