package io.asynctrait.processor;

import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** Access to the trees of the running compilation, which only javac has. */
final class JavacTrees {
  /**
   * How IntelliJ IDEA's build wraps the environment; it offers a way through to the compiler's own.
   */
  private static final String WRAPPERS = "org.jetbrains.jps.javac.APIWrappers";

  private JavacTrees() {}

  /**
   * Returns the trees, or nothing if the environment is another compiler's, or wrapped by a tool
   * that does not let anybody through.
   */
  static Optional<Trees> of(ProcessingEnvironment environment) {
    return instance(environment).or(() -> unwrap(environment).flatMap(JavacTrees::instance));
  }

  private static Optional<Trees> instance(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError notJavac) {
      return Optional.empty();
    }
  }

  private static Optional<ProcessingEnvironment> unwrap(ProcessingEnvironment environment) {
    try {
      Object inner =
          Class.forName(WRAPPERS, false, environment.getClass().getClassLoader())
              .getMethod("unwrap", Class.class, Object.class)
              .invoke(null, ProcessingEnvironment.class, environment);
      return inner instanceof ProcessingEnvironment unwrapped
          ? Optional.of(unwrapped)
          : Optional.empty();
    } catch (ReflectiveOperationException | LinkageError | IllegalArgumentException otherTool) {
      return Optional.empty();
    }
  }
}
