package io.asynctrait.processor.translate;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import org.jspecify.annotations.Nullable;

/** Which statements cannot be copied as text, though nothing awaits in them. */
final class Structure {
  private final MethodContext context;
  private final Captures captures;
  private final Completion completion;

  Structure(MethodContext context, Captures captures, Completion completion) {
    this.context = context;
    this.captures = captures;
    this.completion = completion;
  }

  /** Whether {@code tree} has to be taken apart. */
  boolean isNeeded(Tree tree) {
    return captures.needStructure(tree)
        || completion.holdsBackJumps(tree)
        || catchesUnwinding(tree);
  }

  /**
   * Whether a {@code catch} of everything in {@code tree} is around a jump in a {@code finally}: a
   * cancellation goes on instead of the jump, and the user is not to catch it.
   */
  private boolean catchesUnwinding(Tree tree) {
    boolean[] found = {false};
    new OwnStatements() {
      @Override
      public @Nullable Void visitTry(TryTree attempt, @Nullable Void unused) {
        found[0] |=
            attempt.getCatches().stream().anyMatch(Structure.this::catchesAll)
                && jumps(attempt.getBlock())
                && isInFinally(context.path(attempt));
        return super.visitTry(attempt, null);
      }
    }.scan(tree, null);
    return found[0];
  }

  private boolean catchesAll(CatchTree handler) {
    return "java.lang.Throwable".equals(String.valueOf(context.type(handler.getParameter())));
  }

  private static boolean jumps(Tree tree) {
    boolean[] found = {false};
    new OwnStatements() {
      @Override
      public @Nullable Void visitReturn(ReturnTree jump, @Nullable Void unused) {
        found[0] = true;
        return null;
      }

      @Override
      public @Nullable Void visitBreak(BreakTree jump, @Nullable Void unused) {
        found[0] = true;
        return null;
      }

      @Override
      public @Nullable Void visitContinue(ContinueTree jump, @Nullable Void unused) {
        found[0] = true;
        return null;
      }
    }.scan(tree, null);
    return found[0];
  }

  private static boolean isInFinally(TreePath path) {
    for (TreePath at = path; at.getParentPath() != null; at = at.getParentPath()) {
      if (at.getParentPath().getLeaf() instanceof TryTree around
          && around.getFinallyBlock() == at.getLeaf()) {
        return true;
      }
    }
    return false;
  }
}
