package io.asynctrait.processor.emit;

import com.palantir.javapoet.ClassName;

/** The runtime's types that shims refer to, by name. */
final class RuntimeTypes {
  private static final String RUNTIME = "io.asynctrait.runtime";
  private static final String FRAME = RUNTIME + ".frame";

  static final ClassName CONTEXT = ClassName.get(RUNTIME, "Context");
  static final ClassName DYNAMIC_FUTURE = ClassName.get(RUNTIME, "DynamicFuture");
  static final ClassName RECYCLING = ClassName.get(RUNTIME, "Recycling");
  static final ClassName BOUND_METHODS = ClassName.get(FRAME, "BoundMethods");
  static final ClassName DEFAULT_METHOD = ClassName.get(FRAME, "DefaultMethod");
  static final ClassName FRAME_BASE = ClassName.get(FRAME, "Frame");
  static final ClassName LANES = ClassName.get(FRAME, "Lanes");
  static final ClassName LONG_CALL = ClassName.get(FRAME, "LongCall");
  static final ClassName LONG_FRAME = ClassName.get(FRAME, "LongFrame");
  static final ClassName RECYCLER = ClassName.get(FRAME, "Recycler");
  static final ClassName REFERENCE_CALL = ClassName.get(FRAME, "ReferenceCall");
  static final ClassName REFERENCE_FRAME = ClassName.get(FRAME, "ReferenceFrame");

  private RuntimeTypes() {}
}
