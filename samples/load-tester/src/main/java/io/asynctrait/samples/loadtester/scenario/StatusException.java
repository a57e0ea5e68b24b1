package io.asynctrait.samples.loadtester.scenario;

import java.io.IOException;

/** The server has answered that it did not do what it was asked for. */
public final class StatusException extends IOException {
  private static final long serialVersionUID = 1;

  private final int status;

  /**
   * Says so.
   *
   * @param status the status of the answer, 400 or more
   */
  public StatusException(int status) {
    super("status " + status);
    this.status = status;
  }

  /** Returns the status of the answer. */
  public int status() {
    return status;
  }
}
