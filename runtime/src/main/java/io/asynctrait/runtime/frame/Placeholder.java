package io.asynctrait.runtime.frame;

/** Keeps the package non-empty until its first class is written. */
final class Placeholder {
  private Placeholder() {}
}
