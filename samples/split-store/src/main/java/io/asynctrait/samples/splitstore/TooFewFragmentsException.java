package io.asynctrait.samples.splitstore;

import java.io.IOException;
import java.util.List;

/**
 * A record could not be read or written, because too few servers did their part. The message says
 * what became of each.
 */
final class TooFewFragmentsException extends IOException {
  private static final long serialVersionUID = 1;

  private final int answered;

  private TooFewFragmentsException(String message, int answered) {
    super(message);
    this.answered = answered;
  }

  /**
   * Makes the exception of a read.
   *
   * @param answered how many servers have answered
   * @param servers what became of each server, in words
   */
  static TooFewFragmentsException reading(String key, int answered, List<String> servers) {
    return new TooFewFragmentsException(
        "cannot read " + key + ": " + answers(answered, servers), answered);
  }

  /**
   * Makes the exception of a write.
   *
   * @param stored how many servers have stored their fragment
   * @param servers what became of each server, in words
   */
  static TooFewFragmentsException writing(String key, int stored, List<String> servers) {
    return new TooFewFragmentsException(
        "cannot write " + key + ": " + answers(stored, servers), stored);
  }

  private static String answers(int answered, List<String> servers) {
    return "%d of %d servers answered, and %d fragments are needed: %s"
        .formatted(answered, servers.size(), Codec.NEEDED, String.join("; ", servers));
  }

  /** How many servers did their part. */
  int answered() {
    return answered;
  }
}
