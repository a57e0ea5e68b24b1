package io.asynctrait.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.model.RuntimeNames;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The source files of the compilation, each looked through once, without types. */
final class RootFiles {
  private final Elements elements;
  private final Trees trees;
  private final CompiledTypes types;
  private final MissingGeneratedTypes missing;

  /** The files that have been looked through, with whether they await outside annotated types. */
  private final Map<CompilationUnitTree, Boolean> files = new HashMap<>();

  private final Set<String> withAwaits = new LinkedHashSet<>();

  RootFiles(Elements elements, Trees trees, CompiledTypes types) {
    this.types = types;
    this.elements = elements;
    this.trees = trees;
    this.missing = new MissingGeneratedTypes(elements);
  }

  /** Looks through what a round brings; {@code report} takes what is wrong by its form alone. */
  void collect(RoundEnvironment round, Report report) {
    if (elements.getTypeElement(RuntimeNames.ASYNC) == null) {
      return;
    }
    for (Element root : round.getRootElements()) {
      TreePath path = root instanceof TypeElement ? trees.getPath(root) : null;
      if (path != null && !MissingGeneratedTypes.isGeneratedName(root.getSimpleName())) {
        String name = ((TypeElement) root).getQualifiedName().toString();
        missing.addRoot(name);
        if (files.computeIfAbsent(path.getCompilationUnit(), unit -> read(unit, report))) {
          withAwaits.add(name);
        }
      }
    }
  }

  private boolean read(CompilationUnitTree unit, Report report) {
    TreeSites sites = new TreeSites(trees.getSourcePositions(), unit);
    SourceMentions mentions = SourceMentions.of(unit, sites, report);
    missing.add(unit, mentions.generatedNames(), sites);
    return mentions.awaitsOutside();
  }

  /** Hands over the types in whose files there may be an await outside of annotated types. */
  List<TypeElement> takeWithAwaits() {
    List<TypeElement> found =
        withAwaits.stream().flatMap(name -> Stream.ofNullable(types.find(name))).toList();
    withAwaits.clear();
    return found;
  }

  boolean hasAwaits() {
    return !withAwaits.isEmpty();
  }

  /** Reports names of generated types that nothing has generated, when all has been generated. */
  void checkNames(Report report) {
    missing.check(report);
  }
}
