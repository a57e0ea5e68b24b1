package io.asynctrait.benchmarks.plot;

import io.asynctrait.benchmarks.results.Peer;
import java.awt.Color;

/** The colours of all plots. */
final class Colours {
  static final Color BACKGROUND = Color.WHITE;
  static final Color TEXT = new Color(0x222222);
  static final Color GRID = new Color(0xDDDDDD);

  private Colours() {}

  static Color of(Peer peer) {
    return new Color(peer.colour);
  }
}
