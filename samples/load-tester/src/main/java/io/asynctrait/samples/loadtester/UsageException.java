package io.asynctrait.samples.loadtester;

/** What was asked for cannot be done; the message, one line, tells the user why and the way out. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
