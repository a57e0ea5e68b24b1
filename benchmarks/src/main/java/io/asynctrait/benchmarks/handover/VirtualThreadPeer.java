package io.asynctrait.benchmarks.handover;

import io.asynctrait.benchmarks.chain.Chains;
import io.asynctrait.benchmarks.chain.SyncSteps;
import io.asynctrait.benchmarks.threads.VirtualThreads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Virtual threads on one carrier, whose leaves park until the other thread unparks them. */
@State(Scope.Thread)
public class VirtualThreadPeer {
  private final List<Caller> callers = new ArrayList<>();

  /** Builds one chain for each task. */
  @Setup
  public void setUp(HandoverShape shape) {
    for (int i = 0; i < shape.tasks; i++) {
      SyncSteps.Step chain =
          Chains.<SyncSteps.Step>one(1, shape.depth, new Leaf(shape.other), SyncSteps.TYPES);
      callers.add(new Caller(chain, shape.callsPerTask(), shape.answer()));
    }
  }

  int run() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (Caller caller : callers) {
      caller.answered = 0;
      threads.add(VirtualThreads.start(caller));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    int answered = 0;
    for (Caller caller : callers) {
      answered += caller.answered;
    }
    return answered;
  }

  private static final class Leaf implements SyncSteps.Step {
    private final Executor other;
    private final Runnable resume = this::resume;
    private Thread waiting = Thread.currentThread();
    private volatile boolean resumed;

    Leaf(Executor other) {
      this.other = other;
    }

    @Override
    public int step(int n) {
      waiting = Thread.currentThread();
      resumed = false;
      other.execute(resume);
      while (!resumed) {
        LockSupport.park(this);
      }
      return n ^ 1;
    }

    private void resume() {
      Thread thread = waiting;
      resumed = true;
      LockSupport.unpark(thread);
    }
  }

  private static final class Caller implements Runnable {
    private final SyncSteps.Step chain;
    private final int calls;
    private final int answer;
    private int answered;

    Caller(SyncSteps.Step chain, int calls, int answer) {
      this.chain = chain;
      this.calls = calls;
      this.answer = answer;
    }

    @Override
    public void run() {
      while (answered < calls) {
        Chains.check(chain.step(1), answer);
        answered++;
      }
    }
  }
}
