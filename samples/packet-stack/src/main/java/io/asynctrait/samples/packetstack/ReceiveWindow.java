package io.asynctrait.samples.packetstack;

/** Which segment is due, and what the other end has to be told about that. */
final class ReceiveWindow {
  private final int patience;

  private long expected;
  private long told;
  private boolean asked;

  private boolean acknowledgementDue;
  private boolean repetitionDue;

  /**
   * Expects segment 0.
   *
   * @param window how many segments the other end sends without an acknowledgement
   */
  ReceiveWindow(int window) {
    patience = Math.max(1, window / 2);
  }

  /** The number of the segment that is due. */
  long expected() {
    return expected;
  }

  /** Takes a segment; returns whether it is the one that is due. */
  boolean take(long number) {
    if (number == expected) {
      expected++;
      asked = false;
      acknowledgementDue |= expected - told >= patience;
      return true;
    }
    if (number < expected) {
      acknowledgementDue = true; // it was sent again, so the other end does not know
    } else if (!asked) {
      askForRepetition();
    }
    return false;
  }

  /** Something did not arrive. */
  void askForRepetition() {
    asked = true;
    repetitionDue = true;
  }

  /** The other end wants to be told. */
  void askForAcknowledgement() {
    acknowledgementDue = true;
  }

  /** Whether a segment without data has to be sent. */
  boolean isDue() {
    return acknowledgementDue || repetitionDue;
  }

  /** A segment tells what is expected; whether it asks for a repetition as well. */
  boolean tell() {
    boolean repeat = repetitionDue;
    told = expected;
    acknowledgementDue = false;
    repetitionDue = false;
    return repeat;
  }
}
