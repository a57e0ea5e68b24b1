package io.asynctrait.processor.cases;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import io.asynctrait.processor.ir.BytecodeSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A method of a generated state machine: how big it is, and how big it was taken for; the largest
 * of those that share a name.
 *
 * @param name with its class
 * @param actual the bytes in the class file
 * @param estimate the bytes by {@link BytecodeSize}
 */
record MethodSize(String name, int actual, int estimate) {
  private static final String PATHS = "start|resume\\d*|suspend\\d+";

  double factor() {
    return (double) estimate / actual;
  }

  /** The paths of all state machines below two directories. */
  static List<MethodSize> of(Path sources, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(sources)) {
      files = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    List<MethodSize> sizes = new ArrayList<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        add(unit, positions, classes, sizes);
      }
    }
    return sizes;
  }

  private static void add(
      CompilationUnitTree unit, SourcePositions positions, Path classes, List<MethodSize> sizes)
      throws IOException {
    String text = unit.getSourceFile().getCharContent(true).toString();
    ClassTree type = (ClassTree) unit.getTypeDecls().get(0);
    if (!text.contains("State machine of")) {
      return;
    }
    Path directory =
        unit.getPackageName() == null
            ? classes
            : classes.resolve(unit.getPackageName().toString().replace('.', '/'));
    Map<String, Integer> actual =
        ClassFileSizes.of(directory.resolve(type.getSimpleName() + ".class"));
    Map<String, Integer> estimates = new LinkedHashMap<>();
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method && method.getName().toString().matches(PATHS)) {
        String source =
            text.substring(
                (int) positions.getStartPosition(unit, member),
                (int) positions.getEndPosition(unit, member));
        estimates.merge(method.getName().toString(), BytecodeSize.of(source), Math::max);
      }
    }
    estimates.forEach(
        (name, estimate) ->
            sizes.add(
                new MethodSize(type.getSimpleName() + "." + name, actual.get(name), estimate)));
  }
}
