package io.asynctrait.processor.ir;

/** One await, by identity: the start and the resume path share it. */
public final class SuspensionPoint {
  private final int state;
  private final long line;

  /** Makes the point with the number of its resume state. */
  public SuspensionPoint(int state, long line) {
    this.state = state;
    this.line = line;
  }

  /** The resume state, counted from 1. */
  public int state() {
    return state;
  }

  /** The source line of the await. */
  public long line() {
    return line;
  }

  @Override
  public String toString() {
    return "state " + state;
  }
}
