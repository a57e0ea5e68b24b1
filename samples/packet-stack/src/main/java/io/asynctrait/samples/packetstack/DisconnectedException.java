package io.asynctrait.samples.packetstack;

import java.io.IOException;

/** The process at the other end of the socket is gone, or has closed it. */
final class DisconnectedException extends IOException {
  private static final long serialVersionUID = 1L;

  DisconnectedException(String message) {
    super(message);
  }
}
