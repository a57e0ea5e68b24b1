package io.asynctrait.samples.jsonlines;

import java.io.Console;

/** Tells whether somebody is looking. */
final class Terminal {
  private Terminal() {}

  /**
   * Whether input and output are a terminal. From JDK 22 on, there may be a console without one.
   */
  static boolean isInteractive() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
