package cases.support;

/** Base class of the objects under test: the environment, and ways to write side effects into its trace. */
public abstract class AsyncCase {
  public final Environment env;
  public final Probe p;
  public final Leaf leaf;

  public AsyncCase(Environment env) {
    this.env = env;
    this.p = env.probe();
    this.leaf = env.leaf();
  }

  public final void log(String line) {
    env.log(line);
  }

  /** Logs and returns its argument, as the following methods do for other types. */
  public final int t(int value) {
    log("t " + value);
    return value;
  }

  public final long tl(long value) {
    log("tl " + value);
    return value;
  }

  public final double td(double value) {
    log("td " + value);
    return value;
  }

  public final boolean tb(boolean value) {
    log("tb " + value);
    return value;
  }

  public final String ts(String value) {
    log("ts " + value);
    return value;
  }

  /** Logs {@code name} and returns {@code value}. */
  public final <T> T tr(String name, T value) {
    log("tr " + name);
    return value;
  }

  /** Logs {@code message} and throws. */
  public final int boom(String message) {
    log("boom " + message);
    throw new IllegalStateException(message);
  }

  /** Logs a failure. The message of a null pointer is the virtual machine's and names temporaries, so it is left out. */
  public final void caught(Throwable failure) {
    log("caught " + describe(failure));
  }

  /** Describes a failure and what was suppressed by it. */
  public static String describe(Throwable failure) {
    StringBuilder text = new StringBuilder(failure.getClass().getSimpleName());
    if (!(failure instanceof NullPointerException)) {
      text.append(": ").append(failure.getMessage());
    }
    for (Throwable suppressed : failure.getSuppressed()) {
      text.append(" (suppressed ").append(describe(suppressed)).append(')');
    }
    return text.toString();
  }
}
