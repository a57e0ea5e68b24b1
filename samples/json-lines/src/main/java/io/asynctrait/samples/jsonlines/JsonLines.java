package io.asynctrait.samples.jsonlines;

/** Parses, filters and aggregates line-delimited JSON in constant memory. */
public final class JsonLines {
  private JsonLines() {}

  public static void main(String[] arguments) {}
}
