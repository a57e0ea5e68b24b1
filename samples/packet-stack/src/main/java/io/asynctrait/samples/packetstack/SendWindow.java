package io.asynctrait.samples.packetstack;

/** The segments that were sent and are not acknowledged, kept to be sent once more. */
final class SendWindow {
  private final Packet[] segments;
  private final int[] lengths;

  private long acknowledged;
  private long next;
  private int most;

  /**
   * Makes an empty window.
   *
   * @param capacity how many segments may be on their way
   */
  SendWindow(int capacity) {
    segments = new Packet[capacity];
    lengths = new int[capacity];
    for (int i = 0; i < capacity; i++) {
      segments[i] = new Packet(Network.LARGEST_PAYLOAD);
    }
  }

  /** The number of the first segment that is not acknowledged. */
  long acknowledged() {
    return acknowledged;
  }

  /** The number of the next segment. */
  long next() {
    return next;
  }

  /** How many segments are on their way. */
  int inFlight() {
    return (int) (next - acknowledged);
  }

  /** The most that {@link #inFlight()} has ever been. */
  int most() {
    return most;
  }

  int capacity() {
    return segments.length;
  }

  boolean isFull() {
    return inFlight() == segments.length;
  }

  /** Keeps a copy of {@code segment}, and returns its number. */
  long add(Packet segment) {
    if (isFull()) {
      throw new IllegalStateException("the window is full");
    }
    int slot = slot(next);
    segments[slot].set(segment);
    lengths[slot] = segment.length();
    long number = next++;
    most = Math.max(most, inFlight());
    return number;
  }

  /** Returns a segment that is on its way, as it was added, without the headers of layers below. */
  Packet segment(long number) {
    int slot = slot(number);
    segments[slot].reset(lengths[slot]);
    return segments[slot];
  }

  /**
   * All segments before {@code number} have arrived, which is one of those on their way or the
   * next.
   *
   * @return whether that is news
   */
  boolean acknowledge(long number) {
    if (number <= acknowledged) {
      return false;
    }
    acknowledged = number;
    return true;
  }

  private int slot(long number) {
    return (int) (number % segments.length);
  }
}
