package io.asynctrait.benchmarks.suspension;

import io.asynctrait.benchmarks.chain.Chains;
import io.asynctrait.benchmarks.chain.SyncSteps;
import io.asynctrait.benchmarks.threads.VirtualThreads;
import java.util.concurrent.locks.LockSupport;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Two virtual threads on one carrier, each of which calls its chains of plain calls one after
 * another. The leaf lets the other go on, then parks. So at each turn one chain is suspended and
 * another one of the same depth is resumed.
 */
@State(Scope.Thread)
public class VirtualThreadPeer {
  /** How often the turn passes in one run. */
  static final int TURNS = 4096;

  private final Side first = new Side(0);
  private final Side second = new Side(1);
  private int[] answers = {};
  private volatile int turn;
  private volatile Throwable failure;

  /** Builds the chains. */
  @Setup
  public void setUp(SuspensionShape shape) {
    answers = shape.answers();
    first.build(shape);
    second.build(shape);
  }

  int run() throws InterruptedException {
    first.answered = 0;
    second.answered = 0;
    turn = first.number;
    Thread firstThread = VirtualThreads.start(first);
    Thread secondThread = VirtualThreads.start(second);
    firstThread.join();
    secondThread.join();
    if (failure != null) {
      throw new IllegalStateException(failure);
    }
    return Chains.check(first.answered + second.answered, TURNS);
  }

  private final class Side implements Runnable, SyncSteps.Step {
    private final int number;
    private SyncSteps.Step[] chains = {};
    private int index;

    /** Set by the thread itself, before the other can owe it a wake-up. */
    private volatile Thread thread;

    private int answered;

    Side(int number) {
      this.number = number;
    }

    void build(SuspensionShape shape) {
      chains = shape.<SyncSteps.Step>chains(this, SyncSteps.TYPES).toArray(new SyncSteps.Step[0]);
    }

    /** The life of one thread. */
    @Override
    public void run() {
      thread = Thread.currentThread();
      try {
        awaitTurn();
        while (answered < TURNS / 2) {
          index = SuspensionShape.next(index);
          Chains.check(chains[index].step(1), answers[index]);
          answered++;
        }
      } catch (Throwable thrown) {
        failure = thrown;
      }
      passTurn();
    }

    /** The leaf of the chains. */
    @Override
    public int step(int n) {
      passTurn();
      awaitTurn();
      return n ^ 1;
    }

    private void passTurn() {
      Side other = number == 0 ? second : first;
      turn = other.number;
      LockSupport.unpark(other.thread);
    }

    private void awaitTurn() {
      while (turn != number && failure == null) {
        LockSupport.park(this);
      }
    }
  }
}
