package io.asynctrait.samples.packetstack;

import java.io.IOException;

/** A packet arrived that is not as it was sent; sending it again may help. */
final class DamagedPacketException extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedPacketException(String message) {
    super(message);
  }
}
