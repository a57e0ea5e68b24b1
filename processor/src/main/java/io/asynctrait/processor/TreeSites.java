package io.asynctrait.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import io.asynctrait.processor.diagnostic.Site;

/**
 * Where the trees of a file stand.
 *
 * @param positions knows the offsets
 * @param unit the file
 */
record TreeSites(SourcePositions positions, CompilationUnitTree unit) {
  Site.Source of(Tree tree) {
    long start = positions.getStartPosition(unit, tree);
    return new Site.Source(
        unit.getSourceFile().toUri().toString(),
        start,
        positions.getEndPosition(unit, tree),
        start < 0 ? 0 : unit.getLineMap().getLineNumber(start));
  }
}
