package io.asynctrait.samples.jsonlines;

/** The figures of the events of one key. */
final class Group {
  private final String key;
  private final Histogram histogram = new Histogram();
  private long count;
  private long numbers;
  private double sum;
  private double least = Double.POSITIVE_INFINITY;
  private double most = Double.NEGATIVE_INFINITY;

  Group(String key) {
    this.key = key;
  }

  /** Counts an event without a number. */
  void add() {
    count++;
  }

  /** Counts an event with a number. */
  void add(double number) {
    count++;
    numbers++;
    sum += number;
    least = Math.min(least, number);
    most = Math.max(most, number);
    histogram.add(number);
  }

  String key() {
    return key;
  }

  long count() {
    return count;
  }

  /** How many of the events had a number; without any, the figures below make no sense. */
  long numbers() {
    return numbers;
  }

  double sum() {
    return sum;
  }

  double least() {
    return least;
  }

  double most() {
    return most;
  }

  double mean() {
    return sum / numbers;
  }

  /** Returns a percentile, see {@link Histogram#percentile}, within what there really was. */
  double percentile(double share) {
    return Math.max(least, Math.min(most, histogram.percentile(share)));
  }
}
