package io.asynctrait.benchmarks.switching;

import io.asynctrait.benchmarks.threads.VirtualThreads;
import java.util.concurrent.locks.LockSupport;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Two virtual threads on one carrier, each of which unparks the other and parks. */
@State(Scope.Thread)
public class VirtualThreadPlayers {
  private final Player first = new Player(0);
  private final Player second = new Player(1);
  private volatile int turn;

  int run() throws InterruptedException {
    first.moved = 0;
    second.moved = 0;
    turn = 0;
    Thread firstThread = VirtualThreads.start(first);
    Thread secondThread = VirtualThreads.start(second);
    firstThread.join();
    secondThread.join();
    return first.moved + second.moved;
  }

  private final class Player implements Runnable {
    private final int number;
    private int moved;

    /** Set by the thread itself, before the other can owe it a wake-up. */
    private volatile Thread thread;

    Player(int number) {
      this.number = number;
    }

    @Override
    public void run() {
      thread = Thread.currentThread();
      Player other = number == 0 ? second : first;
      while (moved < Ball.MOVES) {
        while (turn != number) {
          LockSupport.park(this);
        }
        moved++;
        turn = other.number;
        LockSupport.unpark(other.thread);
      }
    }
  }
}
