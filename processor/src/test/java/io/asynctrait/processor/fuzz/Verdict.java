package io.asynctrait.processor.fuzz;

/**
 * What became of a program.
 *
 * @param kind what it is, for counting
 * @param key names the kind of failure, so that a smaller program can be known to have the same
 * @param details for people
 */
record Verdict(Kind kind, String key, String details) {
  enum Kind {
    SAME,
    /** Plain javac does not take it, so it says nothing. */
    INVALID,
    /** The processor or javac after it does not take it. */
    NOT_COMPILED,
    DIFFERENT
  }

  static final Verdict PASSED = new Verdict(Kind.SAME, "", "");

  boolean isFailure() {
    return kind == Kind.NOT_COMPILED || kind == Kind.DIFFERENT;
  }

  boolean isLike(Verdict other) {
    return kind == other.kind && key.equals(other.key);
  }
}
