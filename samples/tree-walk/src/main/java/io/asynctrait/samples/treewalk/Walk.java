package io.asynctrait.samples.treewalk;

import java.util.HexFormat;

/**
 * What one walk came to.
 *
 * @param digest of the whole tree, in hexadecimal
 */
record Walk(Tally tally, String digest) {
  Walk(Tally tally, byte[] digest) {
    this(tally, HexFormat.of().formatHex(digest));
  }

  /** Whether everything was read as it was. */
  boolean isComplete() {
    return tally.unreadable() + tally.vanished() + tally.changed() == 0;
  }
}
