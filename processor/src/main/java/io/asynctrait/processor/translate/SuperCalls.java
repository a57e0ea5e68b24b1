package io.asynctrait.processor.translate;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Piece;
import io.asynctrait.processor.ir.Variable;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.List;

/** Calls of what is overridden. Outside of its class, nobody but a machine can make one. */
final class SuperCalls {
  private SuperCalls() {}

  /** {@code super} or {@code Type.super}. */
  static boolean isSuper(Tree expression) {
    return expression instanceof IdentifierTree identifier
        ? identifier.getName().contentEquals("super")
        : expression instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals("super");
  }

  /** The start of a lazy {@code super} call of an async method, up to its arguments. */
  static Code handle(MethodModel model, Variable receiver) {
    return Code.of(
        SourceCode.machine(model),
        ".handle(",
        new Piece.VariableUse(receiver, Piece.Access.READ),
        ", ",
        Code.classUse(RuntimeNames.FRAME, "Recycler"),
        ".base(",
        new Piece.FramesUse(),
        ", ",
        SourceCode.machine(model),
        ".class)");
  }

  /**
   * Puts the lazy call of a machine in place of an async {@code super} call, up to its arguments.
   */
  static void replace(
      MethodContext context,
      MethodInvocationTree call,
      MethodModel model,
      Variable receiver,
      Edits edits) {
    List<Piece> pieces = new ArrayList<>(handle(model, receiver).pieces());
    if (!call.getArguments().isEmpty()) {
      pieces.add(new Piece.Text(", "));
    }
    long open = context.text.indexOf('(', (int) context.end(call.getMethodSelect()));
    edits.replace(context.start(call), open + 1, pieces);
  }
}
