package io.asynctrait.processor;

import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** Access to the trees of the running compilation, which only javac has. */
final class JavacTrees {
  private JavacTrees() {}

  /**
   * Returns the trees, or nothing if the environment is another compiler's, or wrapped by a tool.
   */
  static Optional<Trees> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError notJavac) {
      return Optional.empty();
    }
  }
}
