package io.asynctrait.samples.splitstore;

import java.io.IOException;

/** A server could not be started; the message says which one and why. */
final class StartException extends IOException {
  private static final long serialVersionUID = 1;

  StartException(int number, IOException cause) {
    super("server " + number + " does not start: " + cause.getMessage(), cause);
  }
}
