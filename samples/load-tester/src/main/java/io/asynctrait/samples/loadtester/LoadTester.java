package io.asynctrait.samples.loadtester;

/** Runs asynchronous scenarios against an HTTP server at a set rate or flat out. */
public final class LoadTester {
  private LoadTester() {}

  public static void main(String[] arguments) {}
}
