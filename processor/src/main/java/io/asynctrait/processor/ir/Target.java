package io.asynctrait.processor.ir;

import org.jspecify.annotations.Nullable;

/** Where a {@code break} or {@code continue} goes, by identity. */
public final class Target {
  private final @Nullable String label;

  /** Makes the target of a loop or labelled statement; {@code label} is the user's, if any. */
  public Target(@Nullable String label) {
    this.label = label;
  }

  /** The user's label. */
  public @Nullable String label() {
    return label;
  }

  @Override
  public String toString() {
    return label == null ? "loop" : label;
  }
}
