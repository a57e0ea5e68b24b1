package io.asynctrait.processor.shadow;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.Nullable;

/**
 * What exists in the running compilation outside the platform, as files that the shadow reads.
 *
 * <p>Listing a package through {@code Elements} would make the running compilation read every class
 * in it, with all the warnings and errors that this may cause. So nothing is listed there: types
 * are asked for by the names that occur in sources and class files.
 */
final class RunningCompilation implements AutoCloseable {
  private static final ModuleFinder PLATFORM = ModuleFinder.ofSystem();

  private final Elements elements;
  private final Trees trees;
  private final ClassFiles classFiles;
  private final ClassPathRoots roots;

  /** The modules outside the platform. */
  private final List<ModuleElement> modules = new ArrayList<>();

  /** The module of each package of the platform. */
  private final Map<String, ModuleDescriptor> platformPackages = new HashMap<>();

  /** {@code module/package}, for packages that sources name but their module does not export. */
  private final Set<String> internals = new TreeSet<>();

  /** Files found one by one, by package: sources, and class files whose place cannot be listed. */
  private final Map<String, Map<String, ShadowFile>> found = new HashMap<>();

  private final Set<String> classesAskedFor = new HashSet<>();
  private final Set<String> typesAskedFor = new HashSet<>();
  private final Set<CompilationUnitTree> scanned = new HashSet<>();
  private final Deque<String> names = new ArrayDeque<>();

  /** What a run of the shadow was told about each package. */
  private final Map<String, Set<String>> told = new TreeMap<>();

  RunningCompilation(ProcessingEnvironment environment, Trees trees, StandardJavaFileManager files)
      throws IOException {
    this.elements = environment.getElementUtils();
    this.trees = trees;
    classFiles = new ClassFiles(environment);
    roots = new ClassPathRoots(files);
    for (ModuleReference module : PLATFORM.findAll()) {
      module
          .descriptor()
          .packages()
          .forEach(name -> platformPackages.put(name, module.descriptor()));
    }
    for (ModuleElement module : elements.getAllModuleElements()) {
      if (!isPlatform(module)) {
        modules.add(module);
      }
      addModule(module);
    }
  }

  /** Whether {@code type} is in a module that reads others which cannot be read here. */
  boolean isCutOff(TypeElement type) {
    ModuleElement own = elements.getModuleOf(type);
    return own != null
        && !own.isUnnamed()
        && !ClassFiles.reachModulePath()
        && elements.getAllModuleElements().stream()
            .anyMatch(module -> !module.isUnnamed() && !module.equals(own) && !isPlatform(module));
  }

  /** The source file that declares {@code type}, whole, or null if it comes from none. */
  @Nullable ShadowFile wholeSource(TypeElement type) throws IOException {
    CompilationUnitTree unit = unitOf(type);
    if (unit == null) {
      return null;
    }
    scanned.add(unit);
    askFor(SourceNames.in(unit, /* withBodies= */ true));
    FileObject file = unit.getSourceFile();
    return ShadowFile.source(file, binaryName(type), () -> file.getCharContent(true));
  }

  /** {@code module/package} of what the sources use of the platform without it being exported. */
  Set<String> internals() {
    return internals;
  }

  /** The files of the classes of a package: sources as skeletons, the rest as class files. */
  Collection<ShadowFile> filesOf(String packageName) throws IOException {
    if (platformPackages.containsKey(packageName)) {
      return List.of();
    }
    Map<String, ShadowFile> files = allOf(packageName);
    told.put(packageName, Set.copyOf(files.keySet()));
    return files.values();
  }

  /**
   * Forgets what a run was told.
   *
   * @return whether more has been found since then, which makes another run necessary
   */
  boolean hasGrown() throws IOException {
    boolean grown = false;
    for (Map.Entry<String, Set<String>> entry : told.entrySet()) {
      grown |= !entry.getValue().containsAll(allOf(entry.getKey()).keySet());
    }
    told.clear();
    return grown;
  }

  @Override
  public void close() throws IOException {
    roots.close();
  }

  private Map<String, ShadowFile> allOf(String packageName) throws IOException {
    Map<String, ShadowFile> files = new LinkedHashMap<>(found.getOrDefault(packageName, Map.of()));
    for (Map.Entry<String, JavaFileObject> entry : roots.classesIn(packageName).entrySet()) {
      String name = entry.getKey();
      if (!isFromSource(files, name)) {
        files.putIfAbsent(name, classFile(entry.getValue(), name));
      }
    }
    return files;
  }

  /** Whether a class, or the one that it is nested in, has a source: any class file is stale. */
  private static boolean isFromSource(Map<String, ShadowFile> files, String binaryName) {
    for (int end = binaryName.length(); end > 0; end = binaryName.lastIndexOf('$', end - 1)) {
      ShadowFile file = files.get(binaryName.substring(0, end));
      if (file != null && file.getKind() == JavaFileObject.Kind.SOURCE) {
        return true;
      }
    }
    return false;
  }

  private ShadowFile classFile(FileObject file, String binaryName) {
    return ShadowFile.classFile(file, binaryName, content -> askForClasses(content));
  }

  /** Called when the shadow reads a class file: it may go on to read what is named there. */
  private void askForClasses(byte[] content) throws IOException {
    for (String name : ClassFileNames.in(content)) {
      if (!isKnown(name)) {
        FileObject file = classFiles.onClassPath(name);
        if (file != null) {
          addClassFile(file, name);
        } else {
          int nested = name.indexOf('$', name.lastIndexOf('.') + 2);
          askFor(Set.of(nested < 0 ? name : name.substring(0, nested)));
        }
      }
    }
  }

  private boolean isKnown(String binaryName) throws IOException {
    String packageName = packageOf(binaryName);
    return platformPackages.containsKey(packageName)
        || !classesAskedFor.add(binaryName)
        || roots.classesIn(packageName).containsKey(binaryName)
        || isFromSource(found.getOrDefault(packageName, Map.of()), binaryName);
  }

  private void askFor(Set<String> typeNames) throws IOException {
    names.addAll(typeNames);
    for (String name = names.poll(); name != null; name = names.poll()) {
      ModuleDescriptor platform = platformPackages.get(packageOf(name));
      if (platform != null) {
        noteInternal(platform, packageOf(name));
      } else if (typesAskedFor.add(name)) {
        TypeElement type = typeNamed(name);
        if (type != null && type.getEnclosingElement() instanceof PackageElement) {
          addType(type);
        }
      }
    }
  }

  /** Of the platform's modules no more is asked: it has none of the packages that come here. */
  private @Nullable TypeElement typeNamed(String name) {
    for (ModuleElement module : modules) {
      TypeElement type = elements.getTypeElement(module, name);
      if (type != null) {
        return type;
      }
    }
    return null;
  }

  private void noteInternal(ModuleDescriptor module, String packageName) {
    boolean exported =
        module.exports().stream()
            .anyMatch(export -> !export.isQualified() && export.source().equals(packageName));
    if (!exported) {
      internals.add(module.name() + "/" + packageName);
    }
  }

  private void addType(TypeElement type) throws IOException {
    String name = binaryName(type);
    CompilationUnitTree unit = unitOf(type);
    if (unit != null) {
      put(ShadowFile.source(unit.getSourceFile(), name, () -> Skeleton.of(trees, unit)));
      if (scanned.add(unit)) {
        names.addAll(SourceNames.in(unit, /* withBodies= */ false));
      }
      return;
    }
    FileObject read = classFiles.of(type);
    FileObject file = read != null ? read : classFiles.onClassPath(name);
    if (file != null && !roots.add(file, name)) {
      put(classFile(file, name));
      for (TypeElement member : ElementFilter.typesIn(type.getEnclosedElements())) {
        addType(member);
      }
    }
  }

  private void addClassFile(FileObject file, String binaryName) throws IOException {
    if (!roots.add(file, binaryName)) {
      put(classFile(file, binaryName));
    }
  }

  private void addModule(ModuleElement module) throws IOException {
    FileObject file = module.isUnnamed() || isPlatform(module) ? null : classFiles.of(module);
    if (file != null) {
      roots.add(file, "module-info");
    }
  }

  private static boolean isPlatform(ModuleElement module) {
    return PLATFORM.find(module.getQualifiedName().toString()).isPresent();
  }

  private void put(ShadowFile file) {
    found
        .computeIfAbsent(packageOf(file.binaryName()), unused -> new LinkedHashMap<>())
        .putIfAbsent(file.binaryName(), file);
  }

  private String binaryName(TypeElement type) {
    return elements.getBinaryName(type).toString();
  }

  private @Nullable CompilationUnitTree unitOf(TypeElement type) {
    TreePath path = trees.getPath(type);
    return path == null ? null : path.getCompilationUnit();
  }

  private static String packageOf(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    return dot < 0 ? "" : binaryName.substring(0, dot);
  }
}
