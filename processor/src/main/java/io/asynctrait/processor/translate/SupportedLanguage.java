package io.asynctrait.processor.translate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import org.jspecify.annotations.Nullable;

/**
 * The statements and expressions that cannot be taken apart yet. A statement without an await stays
 * as the user wrote it, so it matters only where awaits stand in or beside such a construct.
 */
final class SupportedLanguage {
  private final Awaits awaits;

  SupportedLanguage(Awaits awaits) {
    this.awaits = awaits;
  }

  /**
   * What to call the construct in an error, or null if it is supported.
   *
   * @param tree a tree of a method that awaits, outside of the lambdas and classes in it
   * @param container the innermost statement that gives {@code tree} its scope
   */
  @Nullable String refusal(Tree tree, Tree container) {
    return switch (tree.getKind()) {
      case SYNCHRONIZED ->
          awaits.in(((SynchronizedTree) tree).getExpression())
              ? "an await for the lock of a synchronized block"
              : null;
      case CLASS, INTERFACE, ENUM, RECORD ->
          awaits.in(container) && !((ClassTree) tree).getSimpleName().contentEquals("")
              ? "the local type " + ((ClassTree) tree).getSimpleName()
              : null;
      default -> null;
    };
  }
}
