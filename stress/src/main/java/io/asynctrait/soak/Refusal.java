package io.asynctrait.soak;

/** How a step fails on purpose; what fails so depends on the seed alone. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  /** How many codes there are. */
  private static final int CODES = 64;

  private static final Refusal[] STACKLESS = new Refusal[CODES];

  static {
    for (int code = 0; code < CODES; code++) {
      STACKLESS[code] = new Refusal(code, false);
    }
  }

  final int code;

  private Refusal(int code, boolean hasStackTrace) {
    super("refused with code " + code, null, hasStackTrace, hasStackTrace);
    this.code = code;
  }

  /** The same object each time, made before, without a stack trace. */
  static Refusal stackless(long value) {
    return STACKLESS[codeOf(value)];
  }

  /** As exceptions are everywhere. */
  static Refusal ordinary(long value) {
    return new Refusal(codeOf(value), true);
  }

  private static int codeOf(long value) {
    return (int) (value & (CODES - 1));
  }
}
