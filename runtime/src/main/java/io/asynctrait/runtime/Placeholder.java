package io.asynctrait.runtime;

/** Keeps the package non-empty until its first class is written. */
final class Placeholder {
  private Placeholder() {}
}
