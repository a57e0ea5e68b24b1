package io.asynctrait.samples.treewalk;

import java.nio.file.Path;

/**
 * What a directory has under a name.
 *
 * @param size of a file, in bytes
 */
record Entry(Path path, Kind kind, long size) {
  /** What there can be; a link is none of the others, wherever it leads. */
  enum Kind {
    DIRECTORY,
    FILE,
    LINK,
    /** A pipe, a socket, a device: opening one may block for ever. */
    OTHER
  }

  String name() {
    return path.getFileName().toString();
  }
}
