package io.asynctrait.samples.loadtester.engine;

/** Says that what is running is to end early; made once, by any thread. */
public final class StopRequest {
  private volatile boolean made;

  /** Makes a request that is not made yet. */
  public StopRequest() {}

  /** Asks to end early. */
  public void make() {
    made = true;
  }

  /** Returns whether somebody has asked. */
  public boolean isMade() {
    return made;
  }
}
