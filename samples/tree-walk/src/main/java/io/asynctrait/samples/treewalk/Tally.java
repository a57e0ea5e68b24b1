package io.asynctrait.samples.treewalk;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what a walk comes across. Written by the thread of one event loop. */
final class Tally {
  private static final int SHOWN = 10;

  /** Digests of what was in files that are not empty, with the number of bytes at first. */
  private final Map<ByteBuffer, Long> contents = new HashMap<>();

  private final List<String> troubles = new ArrayList<>();
  private volatile long files;
  private volatile long bytes;
  private long directories;
  private long links;
  private long others;
  private long largeFiles;
  private long zeroBlocks;
  private long duplicates;
  private long duplicateBytes;
  private long unreadable;
  private long vanished;
  private long changed;
  private int running;
  private int mostRunning;

  /** A call begins that will be waiting with others. */
  void begun() {
    running++;
    mostRunning = Math.max(mostRunning, running);
  }

  void ended() {
    running--;
  }

  void directory() {
    directories++;
  }

  void link() {
    links++;
  }

  void other() {
    others++;
  }

  /** Counts a file that was read. */
  // Only one thread writes, so a read and a write do for an addition.
  @SuppressWarnings("NonAtomicVolatileUpdate")
  void file(Entry file, long length, byte[] digest) {
    files = files + 1;
    bytes = bytes + length;
    if (length != file.size()) {
      changed++;
      trouble(file.path(), "changed while it was read");
    }
    if (length > 0 && contents.putIfAbsent(ByteBuffer.wrap(digest), length) != null) {
      duplicates++;
      duplicateBytes += length;
    }
  }

  /** Counts what only large files have. */
  void largeFile(long blocksOfZeros) {
    largeFiles++;
    zeroBlocks += blocksOfZeros;
  }

  void unreadable(Path path, Exception reason) {
    unreadable++;
    String message = reason.getMessage();
    boolean saysNoMore = message == null || message.equals(path.toString());
    trouble(path, reason.getClass().getSimpleName() + (saysNoMore ? "" : ": " + message));
  }

  void vanished(Path path) {
    vanished++;
    trouble(path, "vanished");
  }

  private void trouble(Path path, String what) {
    if (troubles.size() < SHOWN) {
      troubles.add(printable(path + ": " + what));
    }
  }

  /** Names of files may have characters that a terminal would obey. */
  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", "?");
  }

  /** The files that were read; for any thread. */
  long files() {
    return files;
  }

  /** The bytes of these; for any thread. */
  long bytes() {
    return bytes;
  }

  long directories() {
    return directories;
  }

  long links() {
    return links;
  }

  long others() {
    return others;
  }

  long largeFiles() {
    return largeFiles;
  }

  long zeroBlocks() {
    return zeroBlocks;
  }

  /** The files whose content another file has, too. */
  long duplicates() {
    return duplicates;
  }

  long duplicateBytes() {
    return duplicateBytes;
  }

  long unreadable() {
    return unreadable;
  }

  long vanished() {
    return vanished;
  }

  long changed() {
    return changed;
  }

  /** How many calls have been waiting at the same time, at most. */
  int mostRunning() {
    return mostRunning;
  }

  /** The first few of what could not be read as it was. */
  List<String> troubles() {
    return troubles;
  }
}
