package io.asynctrait.processor.translate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Expr;
import io.asynctrait.processor.ir.Piece;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Type;
import io.asynctrait.processor.ir.Variable;
import java.util.List;

/**
 * {@code try} with resources, taken apart as the language defines it (Java Language Specification,
 * 14.20.3.1), one resource after the other:
 *
 * <pre>
 * Input:   try (R r = open()) { body }
 * Output:  R r = open(); Throwable failure = null;
 *          try { body } catch (Throwable t) { failure = t; throw t; }
 *          finally { if (r != null) { close r, with failures suppressed in failure } }
 * </pre>
 *
 * <p>A cancellation is seen by the {@code finally} alone, so what closing throws then is a failure
 * of the clean-up.
 */
final class ResourceTranslator {
  private static final Type THROWABLE = Type.reference("java.lang", "Throwable");
  private static final Type TRUTH = Type.primitive(Type.Kind.BOOLEAN);

  private final MethodContext context;
  private final ExpressionTranslator expressions;
  private final StatementTranslator statements;

  ResourceTranslator(
      MethodContext context, ExpressionTranslator expressions, StatementTranslator statements) {
    this.context = context;
    this.expressions = expressions;
    this.statements = statements;
  }

  /** The {@code try} without its own handlers. */
  Stmt.Block translate(TryTree tree) {
    return resource(tree, 0);
  }

  private Stmt.Block resource(TryTree tree, int index) {
    if (index == tree.getResources().size()) {
      return statements.block(tree.getBlock());
    }
    Stmt.Declare resource = declare(tree.getResources().get(index));
    Variable opened = resource.variable();
    Variable failure = temporary(opened.name() + "Failure", THROWABLE);
    Variable thrown = temporary("thrown", THROWABLE);
    Stmt.Catch remember =
        new Stmt.Catch(
            thrown,
            List.of(THROWABLE),
            /* catchesErrors= */ true,
            /* catchesEverything= */ false,
            new Stmt.Block(
                List.of(new Stmt.Set(failure, read(thrown)), new Stmt.Throw(read(thrown)))));
    Stmt close = close(opened, failure);
    if (!isNew(tree.getResources().get(index))) {
      close = new Stmt.If(isPresent(opened), new Stmt.Block(List.of(close)), null);
    }
    return new Stmt.Block(
        List.of(
            resource,
            new Stmt.Declare(failure, new Expr.Leaf(Code.text("null"), THROWABLE, true)),
            new Stmt.Try(
                resource(tree, index + 1),
                List.of(remember),
                new Stmt.Block(List.of(close)),
                context.line(tree))));
  }

  private Stmt.Declare declare(Tree resource) {
    if (resource instanceof VariableTree variable) {
      return (Stmt.Declare) statements.statement(variable);
    }
    ExpressionTree expression = (ExpressionTree) resource;
    Type type = expressions.type(expression);
    return new Stmt.Declare(
        temporary("resource", type), expressions.translate(expression, /* unboxed= */ false));
  }

  /** A creation is never null. */
  private static boolean isNew(Tree resource) {
    return resource instanceof VariableTree variable
        && variable.getInitializer() instanceof NewClassTree;
  }

  private Stmt close(Variable opened, Variable failure) {
    Variable closing = temporary("closing", THROWABLE);
    Stmt close = new Stmt.Opaque(Code.of(Code.read(opened), ".close();"), true);
    Stmt suppress =
        new Stmt.Opaque(
            Code.of(Code.read(failure), ".addSuppressed(", Code.read(closing), ");"), true);
    Stmt closeQuietly =
        new Stmt.Try(
            new Stmt.Block(List.of(close)),
            List.of(
                new Stmt.Catch(
                    closing,
                    List.of(THROWABLE),
                    /* catchesErrors= */ true,
                    /* catchesEverything= */ false,
                    new Stmt.Block(List.of(suppress)))),
            null,
            0);
    return new Stmt.If(
        isPresent(failure), new Stmt.Block(List.of(closeQuietly)), new Stmt.Block(List.of(close)));
  }

  private static Expr isPresent(Variable variable) {
    return new Expr.Leaf(Code.of(Code.read(variable), " != null"), TRUTH, true);
  }

  private static Expr read(Variable variable) {
    return new Expr.Leaf(
        Code.of(new Piece.VariableUse(variable, Piece.Access.READ)), variable.type(), true);
  }

  private Variable temporary(String wish, Type type) {
    return Variable.of(context.fresh(wish), type, Variable.Role.TEMPORARY, false);
  }
}
