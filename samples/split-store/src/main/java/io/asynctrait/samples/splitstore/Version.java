package io.asynctrait.samples.splitstore;

/**
 * Which write a fragment belongs to. Fragments of different versions are never put together.
 *
 * @param time later writes of one writer have a larger one
 * @param writer who wrote it; tells writes of the same time apart
 */
record Version(long time, long writer) implements Comparable<Version> {
  @Override
  public int compareTo(Version other) {
    int byTime = Long.compare(time, other.time);
    return byTime != 0 ? byTime : Long.compare(writer, other.writer);
  }
}
