package io.asynctrait.processor.diagnostic;

import java.util.List;

/**
 * The catalogue: everything the processor can complain about, with a stable id, what is wrong and
 * the way out. {@code {0}}, {@code {1}}… stand for arguments.
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
  AWAIT_IN_SYNCHRONIZED(
      "AT103",
      "await inside a synchronized block: a method that is suspended cannot hold a lock",
      "end the block before the await"),
  AWAIT_NOT_ASYNC(
      "AT104",
      "await in {0}, which is not async",
      "move it into a method of an @AsyncTrait type that returns DynamicFuture"),
  AWAIT_REFERENCE(
      "AT105",
      "await as a method reference: nothing would be suspended where it is called",
      "write await(...) in the body of an async method"),
  PRIVATE_MEMBER(
      "AT106",
      "{0} is private, so the class generated for {1} cannot reach it",
      "make it package-private"),
  PROTECTED_MEMBER(
      "AT107",
      "{0} is protected in another package, so the class generated for {1} cannot reach it",
      "use it through a package-private method of {2}"),
  SUPER_METHOD(
      "AT108",
      "super.{0} cannot be called from the class generated for {1}",
      "add a package-private method {2} to {3} that calls it, and call that"),
  SUPER_FIELD(
      "AT109",
      "super.{0} cannot be named in the class generated for {1}",
      "write (({2}) this).{0}"),
  OUTER_INSTANCE(
      "AT110",
      "{0} needs the instance that encloses {2}, which the class generated for {1} cannot reach",
      "keep what is needed in a field of {2}"),
  UNDENOTABLE_TYPE(
      "AT111",
      "{0} has {1} as its type, which generated code cannot name",
      "declare it with a type that has a name"),
  BODIES_UNREADABLE(
      "AT190",
      "the method bodies cannot be read: javac failed with {0}",
      "compile with another JDK of version 17 or later, or report this with the source"),
  MODULE_PATH_UNREADABLE(
      "AT191",
      "the method bodies of a modular build cannot be read on JDK 17, where javac does not show the"
          + " module path to processors",
      "compile with JDK 18 or later, which --release 17 allows, or compile module-info.java alone"),
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
