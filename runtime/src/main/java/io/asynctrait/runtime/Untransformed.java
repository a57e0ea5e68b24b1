package io.asynctrait.runtime;

import java.lang.StackWalker.StackFrame;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;

/** Explains an {@code await} that the processor did not compile away. */
final class Untransformed {
  private Untransformed() {}

  static IllegalStateException await() {
    Optional<StackFrame> caller =
        StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
            .walk(
                frames ->
                    frames
                        .filter(frame -> !frame.getClassName().startsWith("io.asynctrait.runtime."))
                        .findFirst());
    return new IllegalStateException(
        caller.map(Untransformed::explain).orElse("await(...) has no caller"));
  }

  private static String explain(StackFrame caller) {
    Class<?> type = caller.getDeclaringClass();
    String where =
        "await(...) in " + type.getName() + "." + caller.getMethodName() + " was not transformed";
    String generated = generatedName(type);
    if (!exists(generated, type)) {
      return where
          + ": annotate the type with @AsyncTrait and compile with asynctrait-processor, or run it by"
          + " Async.blocking(...)";
    }
    if (isStatic(caller)) {
      return where + ": call " + generated + "." + caller.getMethodName() + "(...) instead";
    }
    if (type.isInterface()) {
      return where + ": this object is not generated, wrap it with " + generated + ".of(...)";
    }
    return where + ": construct " + generated + " instead of " + type.getSimpleName();
  }

  private static boolean isStatic(StackFrame caller) {
    try {
      Method method =
          caller
              .getDeclaringClass()
              .getDeclaredMethod(caller.getMethodName(), caller.getMethodType().parameterArray());
      return Modifier.isStatic(method.getModifiers()) && !method.isSynthetic();
    } catch (NoSuchMethodException e) {
      return false; // a constructor or an initialiser
    }
  }

  /** The name of the generated type, by the processor's rules. */
  private static String generatedName(Class<?> type) {
    StringBuilder names = new StringBuilder(escape(type.getSimpleName()));
    for (Class<?> outer = type.getEnclosingClass();
        outer != null;
        outer = outer.getEnclosingClass()) {
      names.insert(0, escape(outer.getSimpleName()) + "_");
    }
    String simple = "AsyncTrait_" + names;
    return type.getPackageName().isEmpty() ? simple : type.getPackageName() + "." + simple;
  }

  private static String escape(String name) {
    return name.replace("_", "__");
  }

  private static boolean exists(String name, Class<?> user) {
    try {
      Class.forName(name, false, user.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
