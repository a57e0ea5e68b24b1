package io.asynctrait.processor.translate;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Piece;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.model.MethodModel;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Copies source text, with a symbol wherever the text would mean something else in another class:
 * names of variables, members and types, {@code this}, and jumps out of the copied piece.
 *
 * <p>Everything between the symbols stays as the user wrote it, comments, literals and layout
 * included; so syntax that is newer than this processor is copied right.
 */
final class SourceCode {
  private final MethodContext context;
  private Function<Tree, Stmt> jumps = tree -> new Stmt.Block(List.of());

  SourceCode(MethodContext context) {
    this.context = context;
  }

  /**
   * Tells how a {@code return}, {@code break} or {@code continue} that leaves copied code is
   * translated.
   */
  void translateJumpsWith(Function<Tree, Stmt> jumps) {
    this.jumps = jumps;
  }

  /** Copies a tree. */
  Code copy(Tree tree) {
    return copy(tree, List.of());
  }

  /** Copies a tree with a hole in place of each of {@code operands}. */
  Code copy(Tree tree, List<? extends Tree> operands) {
    Edits edits = new Edits(context.text);
    for (int i = 0; i < operands.size(); i++) {
      Tree operand = operands.get(i);
      edits.replace(context.start(operand), context.end(operand), List.of(new Piece.Hole(i)));
    }
    scan(tree, operands, edits);
    return edits.apply((int) context.start(tree), (int) context.end(tree));
  }

  /** Copies the declaration of a type, with further edits of its own. */
  Code copyDeclaration(ClassTree tree, Consumer<Edits> more) {
    Edits edits = new Edits(context.text);
    scan(tree, List.of(), edits);
    more.accept(edits);
    return edits.apply((int) context.start(tree), (int) context.end(tree));
  }

  private void scan(Tree tree, List<? extends Tree> operands, Edits edits) {
    new SymbolScanner(context, tree, operands, edits, jumps).scan(context.path(tree), null);
  }

  /** Copies the labels of a {@code case}, with the keyword, as far as the colon or arrow. */
  Code copyLabels(CaseTree tree, CaseLabels labels) {
    List<Tree> written = labels.written();
    if (written.isEmpty()) {
      return Code.text("default");
    }
    Edits edits = new Edits(context.text);
    written.forEach(label -> scan(label, List.of(), edits));
    Tree last = written.get(written.size() - 1);
    Code copied = edits.apply((int) context.start(tree), (int) context.end(last));
    return labels.isDefault() ? Code.of(copied, ", default") : copied;
  }

  /** Copies what stands between the braces of a block that is not empty. */
  Code copyInside(BlockTree block) {
    Edits edits = new Edits(context.text);
    scan(block, List.of(), edits);
    int start = (int) context.start(block) + 1;
    int end = (int) context.end(block) - 1;
    while (Character.isWhitespace(context.text.charAt(start))) {
      start++;
    }
    while (Character.isWhitespace(context.text.charAt(end - 1))) {
      end--;
    }
    return edits.apply(start, end);
  }

  /** The name of a method's state machine. */
  static Code machine(MethodModel model) {
    return Code.classUse(model.machine().packageName(), model.machine().simpleName());
  }
}
