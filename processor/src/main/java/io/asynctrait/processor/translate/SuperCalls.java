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
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

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
  private static Code handle(MethodContext context, MethodModel model, Variable receiver) {
    Code frames =
        Code.of(
            Code.classUse(RuntimeNames.FRAME, "Recycler"),
            ".base(",
            new Piece.FramesUse(),
            ", ",
            SourceCode.machine(model),
            ".class)");
    return Code.of(
        SourceCode.machine(model),
        ".handle(",
        declaring(context, model, Code.read(receiver)),
        ", ",
        model.bound().isPresent()
            ? Code.of(SourceCode.machine(model), ".bind(", Code.read(receiver), ", ", frames, ")")
            : frames);
  }

  /** A receiver that also tells the compiler what the call declares to throw. */
  private static Code declaring(MethodContext context, MethodModel model, Code receiver) {
    Code declaring = receiver;
    for (TypeMirror thrown : model.element().getThrownTypes()) {
      if (context.isChecked(thrown) && thrown instanceof DeclaredType type) {
        declaring =
            Code.of(
                Code.classUse(RuntimeNames.FRAME, "Lanes"),
                ".mayThrow(",
                declaring,
                ", ",
                TypeTranslator.classUse((TypeElement) type.asElement()),
                ".class)");
      }
    }
    return declaring;
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
    List<Piece> pieces = new ArrayList<>(handle(context, model, receiver).pieces());
    if (!call.getArguments().isEmpty()) {
      pieces.add(new Piece.Text(", "));
    }
    long open = context.text.indexOf('(', (int) context.end(call.getMethodSelect()));
    edits.replace(context.start(call), open + 1, pieces);
  }
}
