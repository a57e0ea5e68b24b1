package io.asynctrait.samples.loadtester.engine;

import io.asynctrait.samples.loadtester.scenario.StatusException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.TimeoutException;

/** Names failures so that equal ones are counted together. */
final class FailureKind {
  private FailureKind() {}

  static String of(Throwable failure) {
    if (failure instanceof StatusException status) {
      return "status " + status.status();
    }
    if (failure instanceof ConnectException) {
      return "cannot connect";
    }
    if (failure instanceof HttpTimeoutException || failure instanceof TimeoutException) {
      return "timeout";
    }
    return failure.getClass().getName(); // not the message, which may differ each time
  }
}
