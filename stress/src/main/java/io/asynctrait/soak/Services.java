package io.asynctrait.soak;

import io.asynctrait.runtime.Semaphore;

/** Objects that several strands share, on all event loops. */
final class Services {
  /** How many kinds of branches there are. */
  static final int KINDS = 3;

  private Services() {}

  /**
   * Makes a trunk with branches of each kind.
   *
   * @param permits how many calls may be in its guarded branch at a time
   */
  static Step trunk(int permits) {
    Step rest = new AsyncTrait_Rest();
    return new AsyncTrait_Trunk(
        new AsyncTrait_Twice(rest),
        new AsyncTrait_Relay(rest),
        new AsyncTrait_Guarded(rest, new Semaphore(permits)));
  }
}
