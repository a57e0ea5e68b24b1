package io.asynctrait.soak;

/** What a worker has done, all of it found right. */
final class Tally {
  long calls;
  long answers;
  long refusals;
  long cancellations;

  /** Adds what another one has done. */
  void add(Tally other) {
    calls += other.calls;
    answers += other.answers;
    refusals += other.refusals;
    cancellations += other.cancellations;
  }
}
