package io.asynctrait.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Site;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds places in the source files of the running compilation: offsets are the same in every
 * compilation of a file and in every round, trees and elements are not.
 */
final class SourceLocator {
  /** A tree of the running compilation. */
  record Place(Tree tree, CompilationUnitTree unit) {}

  private final Elements elements;
  private final Trees trees;
  private final Set<String> roots = new LinkedHashSet<>();

  SourceLocator(Elements elements, Trees trees) {
    this.elements = elements;
    this.trees = trees;
  }

  /** Adds types whose files may be asked for. */
  void addRoots(Set<? extends Element> added) {
    for (Element root : added) {
      if (root instanceof TypeElement type) {
        roots.add(((QualifiedNameable) type).getQualifiedName().toString());
      }
    }
  }

  /** Returns where an element of this round is declared, if its source is being compiled. */
  Optional<Site.Source> sourceOf(Element element) {
    TreePath path = trees.getPath(element);
    if (path == null) {
      return Optional.empty();
    }
    return Optional.of(
        new TreeSites(trees.getSourcePositions(), path.getCompilationUnit()).of(path.getLeaf()));
  }

  /**
   * Returns the tree at that place: the one with the same extent, else the first that starts there,
   * else the innermost around its start.
   */
  Optional<Place> find(Site.Source source) {
    for (String root : roots) {
      TypeElement type = elements.getTypeElement(root);
      TreePath path = type == null ? null : trees.getPath(type);
      if (path != null) {
        CompilationUnitTree unit = path.getCompilationUnit();
        if (unit.getSourceFile().toUri().toString().equals(source.file())) {
          Search search = new Search(unit, source);
          search.scan(unit, null);
          return Optional.ofNullable(search.best()).map(tree -> new Place(tree, unit));
        }
      }
    }
    return Optional.empty();
  }

  /** Looks at all trees of a file, outer ones first. */
  private final class Search extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final Site.Source source;
    private boolean exact;
    private @Nullable Tree found;
    private @Nullable Tree around;

    Search(CompilationUnitTree unit, Site.Source source) {
      this.unit = unit;
      this.source = source;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
      if (tree == null || exact) {
        return null;
      }
      if (tree != unit) {
        look(tree);
      }
      return super.scan(tree, null);
    }

    private void look(Tree tree) {
      SourcePositions positions = trees.getSourcePositions();
      long start = positions.getStartPosition(unit, tree);
      long end = positions.getEndPosition(unit, tree);
      if (start == source.start()) {
        exact = end == source.end();
        if (exact || found == null) {
          found = tree;
        }
      } else if (0 <= start && start < source.start() && source.start() < end) {
        around = tree;
      }
    }

    @Nullable Tree best() {
      return found == null ? around : found;
    }
  }
}
