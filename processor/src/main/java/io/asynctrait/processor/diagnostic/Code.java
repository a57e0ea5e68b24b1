package io.asynctrait.processor.diagnostic;

import java.util.List;

/**
 * The catalogue: everything the processor can complain about, with a stable id, what is wrong and
 * the way out. {@code {0}}, {@code {1}}… stand for arguments.
 *
 * <p>AT0xx are about types, methods and names, AT1xx about bodies, AT3xx about the environment,
 * AT4xx about generated sources that are checked in.
 */
public enum Code {
  // Types.
  UNSUPPORTED_KIND(
      "AT001",
      "@AsyncTrait is on {0}, which is {1}: no shim can extend it",
      "annotate an interface or a class; a record or an enum can delegate to one"),
  FINAL_CLASS(
      "AT002",
      "@AsyncTrait class {0} is final: its shim has to extend it",
      "remove the final, and keep the constructors package-private to keep others from extending it"),
  INNER_CLASS(
      "AT003",
      "@AsyncTrait class {0} is an inner class: its shim would need an instance of the class around it",
      "make it static and pass the outer object to its constructor"),
  PRIVATE_TYPE(
      "AT004",
      "@AsyncTrait type {0} is private, or nested in a private type: generated code has no access",
      "make it package-private"),
  NO_CONSTRUCTOR(
      "AT005",
      "@AsyncTrait class {0} has private constructors only: its shim has to call one",
      "make one package-private"),
  SEALED_CLASS(
      "AT006",
      "@AsyncTrait class {0} is sealed and does not permit its shim",
      "make it non-sealed, or add {1} to its permits clause"),
  PRIVATE_TYPE_IN_SIGNATURE(
      "AT007",
      "{0} has the private type {1} in its signature: generated code cannot name it",
      "make {1} package-private"),
  CONSTRUCTOR_COLLISION(
      "AT008",
      "constructor {0} has the parameters that the shim adds to {1} for the choice of recycling",
      "put its Recycling parameter first"),

  // Methods.
  PRIVATE_METHOD(
      "AT011",
      "async method {0} is private: its state machine and its shim have no access",
      "make it package-private"),
  FINAL_METHOD(
      "AT012",
      "async method {0} is final: its shim has to override it",
      "remove the final; shims themselves are final"),
  SYNCHRONIZED_METHOD(
      "AT013",
      "async method {0} is synchronized: a monitor cannot be held while the method is suspended",
      "use synchronized blocks around code that does not await"),
  NATIVE_METHOD(
      "AT014",
      "async method {0} is native: it has no body to compile",
      "call the native method from an async method with a body"),
  RAW_FUTURE(
      "AT015",
      "{0} returns DynamicFuture without a type argument",
      "say what it is a future of: DynamicFuture<Void> if of nothing"),
  HIDDEN_TYPE_PARAMETER(
      "AT016",
      "type parameter {1} of async method {0} hides that of its type: its state machine needs both",
      "give it another name"),
  INACCESSIBLE_INHERITED_METHOD(
      "AT017",
      "{0} inherits the package-private async method {1} of another package: its shim cannot override it",
      "make {1} protected or public"),

  // Recycling.
  RECYCLE_ON_PLAIN_METHOD(
      "AT021",
      "@Recycle is on {0}, which is no async method and has no frames",
      "let it return DynamicFuture in an @AsyncTrait type, or remove the annotation"),
  RECYCLE_CAPACITY(
      "AT022",
      "@Recycle(capacity = {0}) keeps no frame",
      "give a capacity of at least 1, or write @Recycle(false)"),
  RECYCLE_CONFLICT(
      "AT023",
      "{0} and {1} disagree on @Recycle for {2}",
      "override the method in {3} with the @Recycle that you want"),

  // Names.
  ENTRY_NAME_TAKEN(
      "AT031",
      "{0} has the name and parameters of the method that is generated for {1}",
      "rename one of them"),
  GENERATED_TYPE_TAKEN("AT032", "{0} is generated both for {1} and for {2}", "rename one of them"),
  GENERATED_TYPE_EXISTS(
      "AT033",
      "{0}, which is generated for {1}, exists already and was written by hand",
      "rename it"),
  ENTRY_NAME_COLLISION(
      "AT034", "{0} is generated both for {1} and for {2}", "rename one of the methods"),

  // Bodies.
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
  PROCESSOR_DEFECT(
      "AT191",
      "the processor failed on {0}: {1}",
      "this is a defect of asynctrait-processor, please report it with the source of the method"),

  BODY_WITH_ERRORS(
      "AT192", "{0}", "the method cannot be compiled to a state machine before that is mended"),
  NOT_A_FUTURE(
      "AT193",
      "await takes a DynamicFuture, and this is {0}",
      "return DynamicFuture from the method that is called; Async.from(stage) adapts a CompletionStage"),

  // Environment.
  NOT_JAVAC(
      "AT301",
      "asynctrait-processor reads method bodies, which needs javac; this environment is {0}",
      "compile with javac, and let no tool wrap the processing environment"
          + " (IntelliJ IDEA does unless its build runs with -Djps.track.ap.dependencies=false)"),
  NO_COMPILER(
      "AT302",
      "asynctrait-processor reads method bodies, which needs a compiler, and {0} has none",
      "run the build on a JDK that has the module jdk.compiler"),
  MODULE_PATH_UNREADABLE(
      "AT303",
      "the method bodies of a modular build cannot be read on JDK 17, where javac does not show the"
          + " module path to processors",
      "compile with JDK 18 or later, which --release 17 allows, or compile module-info.java alone"),

  // Generated sources that are checked in.
  STALE_SOURCE(
      "AT401",
      "{0} is checked in and is not what is generated now:\n{1}\n",
      "delete it and let the processor write it anew"),
  MISSING_SOURCE(
      "AT402",
      "{0} is generated for {1} and is not checked in",
      "let the processor write it without -Aasynctrait.checkedIn"),
  LEFTOVER_SOURCE("AT403", "{0} is checked in and is generated from nothing any more", "delete it"),
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

  /** The whole text: id, what is wrong, the way out. */
  public String message(List<String> arguments) {
    String text = "[" + id + "] " + problem + "; " + wayOut;
    for (int i = 0; i < arguments.size(); i++) {
      text = text.replace("{" + i + "}", arguments.get(i));
    }
    return text;
  }
}
