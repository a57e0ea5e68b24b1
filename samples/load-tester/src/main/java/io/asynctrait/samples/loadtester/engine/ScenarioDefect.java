package io.asynctrait.samples.loadtester.engine;

/** A scenario has thrown an {@code Error}, which is no failure to count. */
public final class ScenarioDefect extends Exception {
  private static final long serialVersionUID = 1;

  ScenarioDefect(Throwable cause) {
    super(cause.toString(), cause);
  }
}
