package io.asynctrait.runtime;

/**
 * What the creator of an object decides about recycling its frames; the last parameter of a
 * generated constructor.
 */
public enum Recycling {
  /** Methods that are declared with {@code @Recycle} recycle their frames. */
  AS_DECLARED,
  /** No method of the object recycles. */
  NEVER,
  /** Every async method of the object recycles, with the capacity that it declares or 1. */
  ALWAYS;

  /** Whether a method's frames are recycled, given what its declaration says. */
  public boolean recycles(boolean declared) {
    return switch (this) {
      case AS_DECLARED -> declared;
      case NEVER -> false;
      case ALWAYS -> true;
    };
  }
}
