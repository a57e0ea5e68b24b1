package io.asynctrait.soak;

import io.asynctrait.runtime.Channel;
import io.asynctrait.runtime.Signal;
import java.util.List;

/**
 * What belongs to one strand of calls: where it waits to be woken, and what it has done so far.
 * Confined to the task that makes the calls, but for the signal.
 */
final class Cell {
  /** Raised once for each time that the strand has asked for it. */
  final Signal woken = new Signal();

  private final List<Channel<Cell>> requests;
  private final boolean hasStackTraces;

  /** How many calls have begun, those of tail calls and of cancelled ones too. */
  long calls;

  /** How many clean-ups are still to be done. */
  private long entered;

  /** Whether a raise of the signal is on its way that nobody has consumed. */
  private boolean isAsking;

  /**
   * Makes one that has done nothing.
   *
   * @param requests where to ask to be woken: one channel for each event loop
   * @param hasStackTraces whether its refusals are ordinary exceptions
   */
  Cell(List<Channel<Cell>> requests, boolean hasStackTraces) {
    this.requests = requests;
    this.hasStackTraces = hasStackTraces;
  }

  /** A call has begun. */
  void pass() {
    calls++;
  }

  /** Something was taken that has to be given back. */
  void take() {
    entered++;
  }

  /** A call has begun that has clean-up code. */
  void enter() {
    pass();
    take();
  }

  /** The clean-up code. */
  void leave() {
    entered--;
  }

  Refusal refusal(long value) {
    return hasStackTraces ? Refusal.ordinary(value) : Refusal.stackless(value);
  }

  /** Has one of the event loops raise {@link #woken}. */
  void askToBeWoken(long seed) {
    isAsking = true;
    if (!requests.get(Seeds.choose(seed, requests.size())).trySend(this)) {
      throw new AssertionError("each strand asks once at a time, so there is room");
    }
  }

  void wasWoken() {
    isAsking = false;
  }

  /** Whether a call was cancelled while it waited, so that its wake-up is still to come. */
  boolean isAsking() {
    return isAsking;
  }

  /** To be called between two calls: every clean-up was done, once. */
  void requireLeft() {
    if (entered != 0) {
      throw new AssertionError("clean-up code ran too seldom or too often: " + entered);
    }
  }
}
