package io.asynctrait.processor.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue: everything the processor can complain about, with a stable id, what is wrong and
 * the way out. {@code {0}}, {@code {1}}… stand for arguments.
 *
 * <p>AT0xx are about types, methods and names, AT1xx about bodies, AT2xx are about what compiles
 * but is hardly meant, AT3xx about the environment, AT4xx about generated sources that are checked
 * in. {@code docs/errors.md} explains each under its id.
 */
public enum Code {
  // Types.
  UNSUPPORTED_KIND(
      "AT001",
      "@AsyncTrait is on {0}, which is {1}: nothing can be generated that extends it",
      "annotate an interface or a class; a record or an enum can delegate to one"),
  FINAL_CLASS(
      "AT002",
      "@AsyncTrait class {0} is final: the class generated from it has to extend it",
      "remove the final; package-private constructors keep others from extending it"),
  INNER_CLASS(
      "AT003",
      "@AsyncTrait class {0} is an inner class: the class generated from it would need an instance of"
          + " the class around it",
      "make it static and pass the outer object to its constructor"),
  PRIVATE_TYPE(
      "AT004",
      "@AsyncTrait type {0} is private, or nested in a private type: generated code has no access to it",
      "make it package-private"),
  NO_CONSTRUCTOR(
      "AT005",
      "@AsyncTrait class {0} has private constructors only: the class generated from it has to call one",
      "make one package-private"),
  SEALED_CLASS(
      "AT006",
      "@AsyncTrait class {0} is sealed and does not permit the class generated from it",
      "remove the sealed, or add {1} to its permits clause, or make it abstract if nobody instantiates it"),
  PRIVATE_TYPE_IN_SIGNATURE(
      "AT007",
      "{0} has the private type {1} in its signature: generated code cannot name it",
      "make {1} package-private"),
  CONSTRUCTOR_COLLISION(
      "AT008",
      "constructor {0} has the parameters of the constructor that is generated from {1} for the"
          + " choice of recycling",
      "put its Recycling parameter first"),
  LOCAL_CLASS(
      "AT009",
      "@AsyncTrait is on the local type {0}, for which nothing can be generated",
      "make it a member of the class around it, static if it is a class"),

  // Methods.
  PRIVATE_METHOD(
      "AT011",
      "async method {0} is private: generated code has to override and to call it",
      "make it package-private"),
  FINAL_METHOD(
      "AT012",
      "async method {0} is final: generated code has to override it",
      "remove the final; the class generated from its type is final itself"),
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
      "type parameter {1} of async method {0} hides that of its type: the class generated for the method needs both",
      "give it another name"),
  INACCESSIBLE_INHERITED_METHOD(
      "AT017",
      "{0} inherits the package-private async method {1} of another package: the class generated"
          + " from {0} cannot override it",
      "make {1} protected or public"),
  HIDDEN_ASYNC_METHOD(
      "AT018",
      "{0} uses the async method {1} of {2}, which is package-private in another package, like all"
          + " that is generated from it",
      "make {2} public, or declare {1} in a public type of its package, too"),

  // Recycling.
  RECYCLE_ON_PLAIN_METHOD(
      "AT021",
      "@Recycle is on {0}, which is no async method: there is nothing to recycle",
      "let it return DynamicFuture in an @AsyncTrait type, or remove the annotation"),
  RECYCLE_CAPACITY(
      "AT022",
      "@Recycle(capacity = {0}) keeps nothing for the next call",
      "give a capacity of at least 1, or write @Recycle(false)"),
  RECYCLE_CONFLICT(
      "AT023",
      "{0} and {1} disagree on @Recycle for {2}",
      "override the method in {3} with the @Recycle that you want"),
  RECYCLE_ELEMENT(
      "AT024",
      "@Recycle has no element {0}{1}",
      "it has capacity, and value, which need not be named"),

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
  NO_GENERATED_TYPE("AT035", "nothing generates {0}{1}", "{2}"),

  // Bodies.
  UNSUPPORTED(
      "AT101",
      "{0} is not supported in a method that awaits",
      "await into a local variable before it, or move it into a method that does not await"),
  AWAIT_IN_LAMBDA("AT102", "await inside {0}, of which no state machine is made", "{1}"),
  AWAIT_IN_SYNCHRONIZED(
      "AT103",
      "await inside a synchronized block: a method that is suspended cannot hold a monitor",
      "end the block before the await"),
  AWAIT_NOT_ASYNC(
      "AT104",
      "await in {0}, which is not async",
      "move it into a method of an @AsyncTrait type that returns DynamicFuture"),
  AWAIT_REFERENCE(
      "AT105", "await as a method reference: nothing would be suspended where it is called", "{0}"),
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
  AWAIT_IN_GUARD(
      "AT112",
      "await in the guard of a case: the cases behind it could not be tried when it is resumed",
      "await in front of the switch, or in the case, and decide there"),
  BODIES_UNREADABLE(
      "AT190",
      "the method bodies cannot be read: javac failed with {0}",
      "compile with another JDK of version 17 or later, or report this with the source"),
  PROCESSOR_DEFECT(
      "AT191",
      "the processor failed on {0}: {1}",
      "this is a defect of asynctrait-processor, please report it with the source of the method"),

  BODY_WITH_ERRORS(
      "AT192", "{0}{1}", "mend this first: the async method is generated from its source"),
  NOT_A_FUTURE(
      "AT193",
      "await takes a DynamicFuture, and this is {0}{1}",
      "return DynamicFuture from the method that is called; Async.from(stage) adapts a CompletionStage"),

  // Warnings.
  DROPPED_FUTURE(
      "AT201",
      "dropped-future",
      "nobody takes the future of {0}, so nothing of the call ever runs",
      "await it, return it or spawn it"),
  AWAITED_TWICE(
      "AT202",
      "awaited-twice",
      "{0} has been awaited before on every way that leads here, and a future gives its value once",
      "keep the value in a variable, or make the call again"),
  FUTURE_IN_FIELD(
      "AT203",
      "future-in-field",
      "the field {0} keeps a future, which can be awaited once only",
      "keep the value, or what the call needs, and make the call where it is awaited"),
  AWAIT_OUTSIDE(
      "AT204",
      "await-outside",
      "await in {0}, which is no @AsyncTrait type: it throws unless it runs under Async.blocking",
      "annotate the type, or pass the code to Async.blocking(() -> ...)"),
  NEEDLESS_RECYCLE(
      "AT205",
      "needless-recycle",
      "@Recycle is on {0}, which never suspends: there is nothing to recycle",
      "remove the annotation"),
  LOCK_OVER_AWAIT(
      "AT206",
      "lock-over-await",
      "{0} is held over this await: other calls on this thread block for it, and the thread that goes"
          + " on may not be its owner",
      "release it before the await and take it again behind"),
  CALL_RETURNED_FROM_TRY(
      "AT207",
      "call-returned-from-try",
      "the call that is returned starts when the try has been left, {0}",
      "write return ready(await({1})) to have it run inside"),
  UNKNOWN_WARNING(
      "AT208", "unknown-warning", "there is no warning asynctrait.{0}{1}", "the names are {2}"),
  UNKNOWN_OPTION("AT209", "unknown-option", "there is no option -A{0}{1}", "the options are {2}"),
  BIG_METHOD(
      "AT290",
      "big-method",
      "the {1} path of {0} has a part of about {2} bytes of bytecode, which cannot be divided: the JIT"
          + " compiler leaves methods of more than {3} to the interpreter",
      "move parts of its longest statement into methods of their own"),

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
  CANNOT_WRITE(
      "AT304",
      "{0} cannot be written: {1}",
      "see that the directory can be written to and that nothing else makes a file of that name"),
  CLASS_MISSING(
      "AT305",
      "{0} cannot be compiled, because {1}",
      "put what it needs on the class path, or mend the file"),
  LANGUAGE_LEVEL(
      "AT306",
      "the sources are of Java {0}, and what is generated is of Java 17",
      "compile with --release 17 or later"),
  TOO_DEEP(
      "AT307",
      "{0} is nested too deeply for the stack of the compiler",
      "split the expression, or give javac more of it: -J-Xss16m"),
  NOT_PROCESSED(
      "AT308",
      "{0} was compiled without asynctrait-processor, and what is generated from {1} needs what is"
          + " generated from it",
      "compile it with the processor"),

  // Generated sources that are checked in.
  STALE_SOURCE(
      "AT401",
      "{0} is checked in and is not what is generated now{1}",
      "delete it and let the processor write it anew"),
  MISSING_SOURCE(
      "AT402",
      "{0} is generated for {1} and is not checked in",
      "let the processor write it without -Aasynctrait.checkedIn"),
  LEFTOVER_SOURCE("AT403", "{0} is checked in and is generated from nothing any more", "delete it"),
  ;

  /** What the names of warnings begin with in {@code @SuppressWarnings}. */
  public static final String PREFIX = "asynctrait.";

  private final String id;
  private final @Nullable String warning;
  private final String problem;
  private final String wayOut;

  Code(String id, String problem, String wayOut) {
    this(id, null, problem, wayOut);
  }

  Code(String id, @Nullable String warning, String problem, String wayOut) {
    this.id = id;
    this.warning = warning;
    this.problem = problem;
    this.wayOut = wayOut;
  }

  /** The stable name that users search for. */
  public String id() {
    return id;
  }

  /** Whether it stops generation for the type. */
  public boolean isError() {
    return warning == null;
  }

  /** The name by which a warning is silenced; empty for an error. */
  public Optional<String> warning() {
    return Optional.ofNullable(warning);
  }

  /** The names of all warnings. */
  public static List<String> warnings() {
    return Arrays.stream(values()).flatMap(code -> code.warning().stream()).toList();
  }

  /**
   * The whole text: id, what is wrong, the way out, the name of a warning. What an argument says
   * beyond its first line stands behind all that.
   */
  public String message(List<String> arguments) {
    String text = "[" + id + "] " + problem + "; " + wayOut;
    if (warning != null) {
      text += " (" + PREFIX + warning + ")";
    }
    StringBuilder details = new StringBuilder();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      int end = argument.indexOf('\n');
      text = text.replace("{" + i + "}", end < 0 ? argument : argument.substring(0, end));
      details.append(end < 0 ? "" : argument.substring(end));
    }
    return text + details;
  }
}
