package io.asynctrait.processor.diagnostic;

import java.util.List;

/**
 * The catalogue: everything the processor can complain about, with a stable id, what is wrong and the way out. {@code {0}},
 * {@code {1}}… stand for arguments.
 */
public enum Code {
  UNSUPPORTED(
      "AT101",
      "{0} is not supported in a method that awaits",
      "move it into a method of its own that does not await, and call that"),
  AWAIT_IN_LAMBDA(
      "AT102",
      "await inside {0}: it would have to suspend a method that is not async",
      "write a method of an @AsyncTrait type for it"),

  // Bodies.
  BODIES_UNREADABLE(
      "AT190",
      "the method bodies cannot be read: javac failed with {0}",
      "compile with another JDK of version 17 or later, or report this with the source"),
  ;

  private final String id;
  private final String problem;
  private final String wayOut;

  Code(String id, String problem, String wayOut) {
    this.id = id;
    this.problem = problem;
    this.wayOut = wayOut;
  }

  /** The stable name that users search for. */
  public String id() {
    return id;
  }

  /** Whether it stops generation for the type. */
  public boolean isError() {
    return true;
  }

  String format(List<String> arguments) {
    String text = "[" + id + "] " + problem + "; " + wayOut;
    for (int i = 0; i < arguments.size(); i++) {
      text = text.replace("{" + i + "}", arguments.get(i));
    }
    return text;
  }
}
