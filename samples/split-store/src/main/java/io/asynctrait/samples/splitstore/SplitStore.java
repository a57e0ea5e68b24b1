package io.asynctrait.samples.splitstore;

/** Records split over several servers, with redundancy, over gRPC. */
public final class SplitStore {
  private SplitStore() {}

  public static void main(String[] arguments) {}
}
