package io.asynctrait.samples.splitstore;

import java.util.List;

/**
 * What became of the fragments of one write. To be used by one thread at a time, which ends when
 * all servers have answered or failed.
 */
final class Placement {
  private final String key;
  private final Answers answers;
  private int stored;
  private boolean holdsEarlier;

  Placement(String key, List<? extends Named> servers) {
    this.key = key;
    this.answers = new Answers(servers);
  }

  /**
   * A server has stored its fragment.
   *
   * @param earlier whether it keeps fragments of earlier writes, too
   */
  void add(int server, boolean earlier) {
    answers.answered(server, "stored it");
    stored++;
    holdsEarlier |= earlier;
  }

  /** A server has not said that it stored its fragment. */
  void fail(int server, Throwable failure) {
    answers.failed(server, failure);
  }

  /** Whether a server keeps what nobody needs any more, now that this write is acknowledged. */
  boolean holdsEarlier() {
    return holdsEarlier;
  }

  /**
   * Returns how many servers have stored their fragment.
   *
   * @throws TooFewFragmentsException if that is not enough to acknowledge the write
   */
  int stored() throws TooFewFragmentsException {
    if (stored >= Codec.NEEDED) {
      return stored;
    }
    throw TooFewFragmentsException.writing(key, stored, answers.inWords());
  }
}
