package io.asynctrait.processor.shadow;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.lang.module.ModuleFinder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import org.jspecify.annotations.Nullable;

/** What exists in the running compilation outside the platform, as files that the shadow reads. */
final class RunningCompilation {
  private final Elements elements;
  private final Trees trees;
  private final ClassFiles classFiles;
  private final ModuleFinder platform = ModuleFinder.ofSystem();
  private final Map<String, List<ShadowFile>> packages = new HashMap<>();

  RunningCompilation(ProcessingEnvironment environment) {
    elements = environment.getElementUtils();
    trees = Trees.instance(environment);
    classFiles = new ClassFiles(environment);
  }

  /** The source file that declares {@code type}, whole. */
  @Nullable ShadowFile wholeSource(TypeElement type) {
    CompilationUnitTree unit = unitOf(type);
    if (unit == null) {
      return null;
    }
    FileObject file = unit.getSourceFile();
    String binaryName = elements.getBinaryName(type).toString();
    return ShadowFile.source(file, binaryName, () -> file.getCharContent(true));
  }

  /** The files of all classes of a package: sources as skeletons, the rest as class files. */
  List<ShadowFile> filesOf(String packageName) {
    List<ShadowFile> known = packages.get(packageName);
    if (known == null) {
      known = List.copyOf(load(packageName));
      packages.put(packageName, known);
    }
    return known;
  }

  private List<ShadowFile> load(String packageName) {
    List<ShadowFile> files = new ArrayList<>();
    for (PackageElement found : packagesNamed(packageName)) {
      for (TypeElement type : ElementFilter.typesIn(found.getEnclosedElements())) {
        CompilationUnitTree unit = unitOf(type);
        if (unit == null) {
          addClassFiles(type, files);
        } else {
          String binaryName = elements.getBinaryName(type).toString();
          files.add(
              ShadowFile.source(unit.getSourceFile(), binaryName, () -> Skeleton.of(trees, unit)));
        }
      }
    }
    return files;
  }

  private Collection<? extends PackageElement> packagesNamed(String name) {
    List<PackageElement> found = new ArrayList<>();
    for (PackageElement candidate : elements.getAllPackageElements(name)) {
      if (!isPlatform(elements.getModuleOf(candidate))) {
        found.add(candidate);
      }
    }
    return found;
  }

  private boolean isPlatform(@Nullable ModuleElement module) {
    return module != null
        && !module.isUnnamed()
        && platform.find(module.getQualifiedName().toString()).isPresent();
  }

  private void addClassFiles(TypeElement type, List<ShadowFile> files) {
    FileObject file = classFiles.find(type);
    if (file == null) {
      return;
    }
    files.add(ShadowFile.classFile(file, elements.getBinaryName(type).toString()));
    for (TypeElement member : ElementFilter.typesIn(type.getEnclosedElements())) {
      addClassFiles(member, files);
    }
  }

  private @Nullable CompilationUnitTree unitOf(TypeElement type) {
    TreePath path = trees.getPath(type);
    return path == null ? null : path.getCompilationUnit();
  }
}
