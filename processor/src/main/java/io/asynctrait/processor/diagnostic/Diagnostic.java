package io.asynctrait.processor.diagnostic;

import java.util.List;

/**
 * One thing to tell the user.
 *
 * @param code what is wrong, from the catalogue
 * @param site where
 * @param arguments what fills the code's text
 */
public record Diagnostic(Code code, Site site, List<String> arguments) {
  /** Copies the arguments. */
  public Diagnostic {
    arguments = List.copyOf(arguments);
  }

  /** The whole message: the code's id, what is wrong, the way out. */
  public String message() {
    return code.message(arguments);
  }
}
