package io.asynctrait.benchmarks.tree;

import io.asynctrait.benchmarks.compile.ProjectCompiler;
import io.asynctrait.runtime.Recycling;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The variants of one form: written, compiled with the processor where it takes part, loaded. */
final class Variants implements AutoCloseable {
  private static final Pattern CLASS_NAME = Pattern.compile("class (\\w+)");

  private final VariantForm form;
  private final TreeShape shape;
  private final Path root;
  private final URLClassLoader loader;

  Variants(VariantForm form, TreeShape shape) throws IOException {
    this.form = form;
    this.shape = shape;
    root = Files.createTempDirectory("tree-benchmark");
    write(root.resolve("sources/variants"));
    List<Path> sources = ProjectCompiler.javaFiles(root.resolve("sources"));
    try (ProjectCompiler compiler = new ProjectCompiler()) {
      if (form.generated) {
        compiler.compileWithProcessor(sources, root);
      } else {
        compiler.compile(sources, root);
      }
    }
    URL classes = root.resolve("classes").toUri().toURL();
    loader = new URLClassLoader(new URL[] {classes}, AsyncStep.class.getClassLoader());
  }

  private void write(Path directory) throws IOException {
    Files.createDirectories(directory);
    for (int variant = 0; variant < shape.variants; variant++) {
      for (String source : form.sources) {
        String text = source.formatted(variant, TreeShape.increment(variant));
        Matcher name = CLASS_NAME.matcher(text);
        if (!name.find()) {
          throw new IllegalStateException("no class in " + text);
        }
        Files.writeString(directory.resolve(name.group(1) + ".java"), text);
      }
    }
  }

  /** Returns the trees of a form of plain calls. */
  SynchronousStep[] synchronous() throws ReflectiveOperationException {
    SynchronousStep[] trees = new SynchronousStep[shape.variants];
    for (int tree = 0; tree < trees.length; tree++) {
      trees[tree] = tree(tree, SynchronousStep.class, List.of());
    }
    return trees;
  }

  /** Returns the trees of a form of async calls. */
  AsyncStep[] async(Recycling recycling) throws ReflectiveOperationException {
    AsyncStep[] trees = new AsyncStep[shape.variants];
    for (int tree = 0; tree < trees.length; tree++) {
      trees[tree] = tree(tree, AsyncStep.class, List.of(recycling));
    }
    return trees;
  }

  private <S> S tree(int tree, Class<S> type, List<?> options) throws ReflectiveOperationException {
    S step = type.cast(instance("Leaf" + shape.variant(tree, TreeShape.LINKS), options));
    if (!form.isStatic()) {
      for (int level = TreeShape.LINKS - 1; level >= 0; level--) {
        List<Object> arguments = new ArrayList<>(List.of(step));
        arguments.addAll(options);
        step = type.cast(instance("Link" + shape.variant(tree, level), arguments));
      }
    }
    return step;
  }

  private Object instance(String name, List<?> arguments) throws ReflectiveOperationException {
    String prefix = form.generated ? "AsyncTrait_" : "";
    Class<?> type = loader.loadClass("variants." + prefix + name);
    Constructor<?> constructor =
        Arrays.stream(type.getConstructors())
            .filter(candidate -> candidate.getParameterCount() == arguments.size())
            .findFirst()
            .orElseThrow();
    return constructor.newInstance(arguments.toArray());
  }

  @Override
  public void close() throws IOException {
    loader.close();
    ProjectCompiler.delete(root);
  }
}
