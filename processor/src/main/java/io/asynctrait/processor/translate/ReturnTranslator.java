package io.asynctrait.processor.translate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import io.asynctrait.processor.ir.AwaitCall;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Expr;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.model.Lane;
import io.asynctrait.processor.model.MethodModel;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * {@code return ready(value)} is a value, {@code return call(...)} a tail call, any other future is
 * polled.
 */
final class ReturnTranslator {
  private final MethodContext context;
  private final MethodModel model;
  private final TypeMirror resultType;
  private final ExpressionTranslator expressions;

  ReturnTranslator(
      MethodContext context,
      MethodModel model,
      TypeMirror resultType,
      ExpressionTranslator expressions) {
    this.context = context;
    this.model = model;
    this.resultType = resultType;
    this.expressions = expressions;
  }

  Stmt translate(ReturnTree tree) {
    ExpressionTree future = tree.getExpression();
    while (future instanceof ParenthesizedTree parenthesized) {
      future = parenthesized.getExpression();
    }
    boolean inTry = context.isInTry(tree);
    if (context.isAsync(future, "ready")) {
      return ready((MethodInvocationTree) future, inTry);
    }
    return new Stmt.TailCall(tailCall(future, inTry), inTry);
  }

  private AwaitCall tailCall(ExpressionTree future, boolean inTry) {
    CallTranslator calls = expressions.calls();
    AwaitCall.Carrier carrier = CallTranslator.carrier(model.lane());
    if (calls.carrierOf(future, resultType) != carrier) {
      // The callee's value travels in another lane than ours, so it is asked for as a future.
      return calls.polled(future, carrier, List.of(), "result");
    }
    return inTry ? calls.tailCall(future, resultType) : calls.call(future, resultType, List.of());
  }

  private Stmt ready(MethodInvocationTree ready, boolean inTry) {
    Lane lane = model.lane();
    if (ready.getArguments().isEmpty()) {
      return new Stmt.Return(null, false, inTry);
    }
    ExpressionTree argument = ready.getArguments().get(0);
    while (argument instanceof ParenthesizedTree parenthesized) {
      argument = parenthesized.getExpression();
    }
    if (argument instanceof MethodInvocationTree await
        && context.isAwait(argument)
        && !inTry
        && lane.isLong()) {
      ExpressionTree future = await.getArguments().get(0);
      CallTranslator calls = expressions.calls();
      if (calls.carrierOf(future, resultType) == CallTranslator.carrier(lane)) {
        return new Stmt.TailCall(calls.call(future, resultType, List.of()), false);
      }
    }
    TypeMirror type = context.type(argument);
    boolean primitive = type != null && type.getKind().isPrimitive();
    Expr value = expressions.translate(argument, primitive);
    if (lane == Lane.VOID) {
      boolean pure = value instanceof Expr.Leaf leaf && leaf.pure();
      return !pure
          ? new Stmt.Block(List.of(evaluate(value), new Stmt.Return(null, false, inTry)))
          : new Stmt.Return(null, false, inTry);
    }
    boolean nullable = lane.isLong() && !primitive;
    return new Stmt.Return(value, nullable, inTry);
  }

  /** {@code ready(nothing())}: for its effects. */
  private static Stmt evaluate(Expr value) {
    if (value instanceof Expr.Leaf leaf) {
      return new Stmt.Opaque(
          Code.of(Code.classUse("java.util", "Objects"), ".isNull(", leaf.code(), ");"), true);
    }
    return new Stmt.Evaluate(value);
  }
}
