package io.asynctrait.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A generated project in a temporary directory, to be compiled again and again. */
final class CompiledProject implements AutoCloseable {
  private final Path root;
  private final ProjectCompiler compiler = new ProjectCompiler();
  private final List<Path> sources;
  private final List<Path> withGenerated;

  CompiledProject(int methods) throws IOException {
    root = Files.createTempDirectory("compile-benchmark");
    ProjectGenerator.write(root.resolve("sources"), methods);
    sources = ProjectCompiler.javaFiles(root.resolve("sources"));
    compiler.compileWithProcessor(sources, root.resolve("generated"));
    withGenerated = new ArrayList<>(sources);
    withGenerated.addAll(ProjectCompiler.javaFiles(root.resolve("generated")));
  }

  /** The sources alone; the processor generates the others. */
  void compileWithProcessor() throws IOException {
    compiler.compileWithProcessor(sources, root.resolve("output"));
  }

  /** The sources and the generated ones, without the processor. */
  void compileGenerated() throws IOException {
    compiler.compile(withGenerated, root.resolve("output"));
  }

  /** Deletes what was compiled. */
  void clear() throws IOException {
    ProjectCompiler.delete(root.resolve("output"));
  }

  @Override
  public void close() throws IOException {
    compiler.close();
    ProjectCompiler.delete(root);
  }
}
