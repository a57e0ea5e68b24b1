package io.asynctrait.processor.translate;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.diagnostic.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the rules found in one piece of source: each cause once, put in the order of the source. */
final class Findings {
  private final SourcePositions positions;
  private final List<Finding> found = new ArrayList<>();
  private final Set<Object> causes = new HashSet<>();

  private record Finding(Code code, Site.Source site, List<Object> arguments) {
    long start() {
      return site.start();
    }
  }

  private record Cause(Code code, Object cause) {}

  Findings(Trees trees) {
    positions = trees.getSourcePositions();
  }

  /**
   * Adds an error at {@code path}, unless {@code cause} has led to one of that code in this method.
   */
  void add(Code code, TreePath path, Object cause, Object... arguments) {
    if (causes.add(new Cause(code, cause))) {
      found.add(new Finding(code, site(path), List.of(arguments)));
    }
  }

  /** Lets a cause be named again: each method is told what stands against it. */
  void nextMethod() {
    causes.clear();
  }

  /** Hands everything over. */
  void addTo(Report report) {
    found.stream()
        .sorted(Comparator.comparingLong(Finding::start))
        .forEach(
            finding -> report.add(finding.code(), finding.site(), finding.arguments().toArray()));
  }

  /** Where {@code path} stands; of a selected member, where its name stands. */
  private Site.Source site(TreePath path) {
    CompilationUnitTree unit = path.getCompilationUnit();
    Tree tree = path.getLeaf();
    long start = positions.getStartPosition(unit, tree);
    long end = positions.getEndPosition(unit, tree);
    if (tree instanceof MemberSelectTree select) {
      start = end - select.getIdentifier().length();
    } else if (tree instanceof MemberReferenceTree reference) {
      boolean constructor = reference.getMode() == MemberReferenceTree.ReferenceMode.NEW;
      start = end - (constructor ? "new".length() : reference.getName().length());
    }
    return new Site.Source(
        unit.getSourceFile().toUri().toString(),
        start,
        end,
        unit.getLineMap().getLineNumber(start));
  }
}
