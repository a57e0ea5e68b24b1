package io.asynctrait.samples.book;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Asks javac whether a text is a file, and where things stand in it. */
final class JavaParser {
  private JavaParser() {}

  /**
   * A text that is a file.
   *
   * @param unit its tree
   * @param positions where the tree's parts stand
   */
  record Parsed(CompilationUnitTree unit, SourcePositions positions) {
    boolean hasHeader() {
      return unit.getPackage() != null || !unit.getImports().isEmpty();
    }

    int end(Tree tree) {
      return (int) positions.getEndPosition(unit, tree);
    }
  }

  /** The tree of {@code text}, or nothing if it is not a file in Java 17. */
  static Optional<Parsed> parse(String text) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Parsed parsed = parse(text, diagnostics);
    boolean failed =
        diagnostics.getDiagnostics().stream()
            .anyMatch(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR);
    return failed ? Optional.empty() : Optional.of(parsed);
  }

  private static Parsed parse(String text, DiagnosticCollector<JavaFileObject> diagnostics) {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null,
                    null,
                    diagnostics,
                    List.of("--release", "17", "-proc:none"),
                    null,
                    List.of(new Text(text)));
    try {
      return new Parsed(task.parse().iterator().next(), Trees.instance(task).getSourcePositions());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String text) {
      super(URI.create("text:///Text.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
