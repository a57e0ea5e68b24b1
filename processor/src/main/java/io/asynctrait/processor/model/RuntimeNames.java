package io.asynctrait.processor.model;

/** The runtime's names, as text: the processor never loads its classes. */
public final class RuntimeNames {
  /** The package that users call. */
  public static final String RUNTIME = "io.asynctrait.runtime";

  /** The package that generated code calls. */
  public static final String FRAME = "io.asynctrait.runtime.frame";

  /** The class of {@code await}, {@code ready} and the rest. */
  public static final String ASYNC = RUNTIME + ".Async";

  /** What async methods return. */
  public static final String DYNAMIC_FUTURE = RUNTIME + ".DynamicFuture";

  /** What a poll is given. */
  public static final String CONTEXT = RUNTIME + ".Context";

  private RuntimeNames() {}
}
