package io.asynctrait.samples.quickstart;

/** The smallest program that uses AsyncTrait. */
public final class QuickStart {

  private QuickStart() {}

  /**
   * Runs the sample.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    System.out.println("AsyncTrait quick start");
  }
}
