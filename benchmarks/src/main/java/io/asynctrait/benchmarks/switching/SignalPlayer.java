package io.asynctrait.benchmarks.switching;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Signal;

/** A task that waits for its turn and then wakes the other one. */
@AsyncTrait
class SignalPlayer {
  final Ball ball;
  final int number;
  final Signal mine;
  final Signal other;

  SignalPlayer(Ball ball, int number, Signal mine, Signal other) {
    this.ball = ball;
    this.number = number;
    this.mine = mine;
    this.other = other;
  }

  /** Moves so many times and returns how often it did. */
  DynamicFuture<Integer> play(int moves) {
    int moved = 0;
    while (moved < moves) {
      await(mine.next());
      ball.pass(number);
      moved++;
      other.raise();
    }
    return ready(moved);
  }
}
