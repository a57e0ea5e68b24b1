package io.asynctrait.processor.translate;

import com.sun.source.tree.Tree;

/** Which statements cannot be copied as text, though nothing awaits in them. */
final class Structure {
  private final Captures captures;
  private final Completion completion;

  Structure(Captures captures, Completion completion) {
    this.captures = captures;
    this.completion = completion;
  }

  /** Whether {@code tree} has to be taken apart. */
  boolean isNeeded(Tree tree) {
    return captures.needStructure(tree) || completion.holdsBackJumps(tree);
  }
}
