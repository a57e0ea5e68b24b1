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
import io.asynctrait.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/**
 * {@code try} with resources, taken apart as the language defines it (Java Language Specification,
 * 14.20.3.1), one resource after the other:
 *
 * <pre>
 * Input:   try (R r = open()) { body }
 * Output:  R r = open(); Throwable failure = null;
 *          try { body } catch (Throwable t) { failure = t; throw t; }
 *          finally { if (failure != null) closeAfterFailure(r, failure); else if (r != null) r.close(); }
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
    Tree resource = tree.getResources().get(index);
    noteDeprecatedClose(resource);
    List<Stmt> all = new ArrayList<>();
    Variable opened = open(resource, all);
    Variable failure =
        Variable.of(
            context.fresh(opened.name() + "Failure"), THROWABLE, Variable.Role.FAILURE, false);
    all.add(new Stmt.Declare(failure, new Expr.Leaf(Code.text("null"), THROWABLE, true)));
    all.add(
        new Stmt.Try(
            resource(tree, index + 1),
            List.of(remember(failure)),
            new Stmt.Block(List.of(close(opened, failure, isNew(resource)))),
            context.line(tree)));
    return new Stmt.Block(all);
  }

  private Variable open(Tree resource, List<Stmt> out) {
    if (resource instanceof VariableTree variable) {
      Stmt.Declare declaration = (Stmt.Declare) statements.statement(variable);
      out.add(declaration);
      return declaration.variable();
    }
    ExpressionTree expression = (ExpressionTree) resource;
    Variable existing = context.variables.get(context.element(expression));
    if (existing != null) {
      return existing;
    }
    Variable opened = temporary("resource", expressions.type(expression));
    out.add(new Stmt.Declare(opened, expressions.translate(expression, /* unboxed= */ false)));
    return opened;
  }

  /** This needs no guard against what a failed spill throws: closing has one. */
  private Stmt.Catch remember(Variable failure) {
    Variable thrown = temporary("thrown", THROWABLE);
    return new Stmt.Catch(
        thrown,
        List.of(THROWABLE),
        /* checked= */ List.of(),
        /* catchesErrors= */ false,
        /* catchesEverything= */ false,
        new Stmt.Block(List.of(new Stmt.Set(failure, read(thrown)), new Stmt.Throw(read(thrown)))));
  }

  /** A creation is never null. */
  private static boolean isNew(Tree resource) {
    return resource instanceof VariableTree variable
        && variable.getInitializer() instanceof NewClassTree;
  }

  private static Stmt close(Variable opened, Variable failure, boolean isNew) {
    Stmt close = new Stmt.Opaque(Code.of(Code.read(opened), ".close();"), true);
    Stmt closeAfterFailure =
        new Stmt.Opaque(
            Code.of(
                Code.classUse(RuntimeNames.FRAME, "Lanes"),
                ".closeAfterFailure(",
                Code.read(opened),
                ", ",
                Code.read(failure),
                ", ",
                new Piece.ContextUse(),
                ");"),
            true);
    Stmt closeIfPresent =
        isNew ? close : new Stmt.If(isPresent(opened), new Stmt.Block(List.of(close)), null);
    return new Stmt.If(
        isPresent(failure),
        new Stmt.Block(List.of(closeAfterFailure)),
        new Stmt.Block(List.of(closeIfPresent)));
  }

  /** The compiler does not warn of the {@code close()} that it calls itself. */
  private void noteDeprecatedClose(Tree resource) {
    if (context.type(resource) instanceof DeclaredType type) {
      ElementFilter.methodsIn(context.elements.getAllMembers((TypeElement) type.asElement()))
          .stream()
          .filter(method -> method.getSimpleName().contentEquals("close"))
          .filter(method -> method.getParameters().isEmpty())
          .forEach(context::noteDeprecated);
    }
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
