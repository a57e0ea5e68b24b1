package io.asynctrait.processor.translate;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.StatementTree;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Expr;
import io.asynctrait.processor.ir.Piece;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Target;
import io.asynctrait.processor.ir.Type;
import io.asynctrait.processor.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * {@code for} loops that await.
 *
 * <pre>
 * Input:   for (T x : iterable) body           for (T x : array) body
 * Output:  for (Iterator it = iterable.iterator(); it.hasNext(); ) { T x = it.next(); body }
 *          for (T[] a = array, int i = 0; i &lt; a.length; i++) { T x = a[i]; body }
 * </pre>
 */
final class LoopTranslator {
  private final MethodContext context;
  private final TypeTranslator types;
  private final ExpressionTranslator expressions;
  private final StatementTranslator statements;

  LoopTranslator(
      MethodContext context,
      TypeTranslator types,
      ExpressionTranslator expressions,
      StatementTranslator statements) {
    this.context = context;
    this.types = types;
    this.expressions = expressions;
    this.statements = statements;
  }

  Stmt translate(ForLoopTree tree, Target target, Completion completion) {
    List<Stmt> initial = statements.statements(tree.getInitializer());
    ExpressionTree condition = tree.getCondition();
    Expr test =
        condition == null || completion.isTrue(condition) ? null : statements.condition(condition);
    List<Stmt> update = new ArrayList<>();
    for (StatementTree step : tree.getUpdate()) {
      update.add(statements.statement(step));
    }
    Stmt body = statements.nested(tree.getStatement());
    return new Stmt.Loop(target, initial, List.of(), test, update, body);
  }

  Stmt translate(EnhancedForLoopTree tree, Target target) {
    expressions.nameTypes(tree.getExpression());
    TypeMirror type = context.type(tree.getExpression());
    return type instanceof ArrayType ? overArray(tree, target) : overIterable(tree, target, type);
  }

  private Stmt overArray(EnhancedForLoopTree tree, Target target) {
    String name = context.nameOf(tree.getVariable());
    Type arrayType = expressions.type(tree.getExpression());
    Variable array = temporary(name + "Array", arrayType);
    Variable index = temporary(name + "Index", Type.primitive(Type.Kind.INT));
    Expr elements = expressions.translate(tree.getExpression(), false);
    Variable element = statements.declare(tree.getVariable());
    Code next = Code.of(Code.read(array), "[", Code.read(index), "]");
    return new Stmt.Block(
        List.of(
            new Stmt.Declare(array, elements),
            new Stmt.Loop(
                target,
                List.of(new Stmt.Declare(index, leaf(Code.text("0"), index.type()))),
                List.of(),
                leaf(
                    Code.of(Code.read(index), " < ", Code.read(array), ".length"),
                    Type.primitive(Type.Kind.BOOLEAN)),
                List.of(
                    new Stmt.Opaque(
                        Code.of(new Piece.VariableUse(index, Piece.Access.READ_WRITE), "++;"),
                        true)),
                body(tree, element, next))));
  }

  private Stmt overIterable(EnhancedForLoopTree tree, Target target, @Nullable TypeMirror type) {
    String name = context.nameOf(tree.getVariable());
    Code elementType = elementType(type);
    Variable iterator =
        temporary(
            name + "Iterator",
            new Type(
                Code.of(Code.classUse("java.util", "Iterator"), "<", elementType, ">"),
                Type.Kind.REFERENCE));
    ExpressionTree iterable = tree.getExpression();
    Expr elements = expressions.translate(iterable, false);
    Expr start =
        elements instanceof Expr.Leaf plain
            ? leaf(Code.of(operand(iterable, plain.code()), ".iterator()"), iterator.type())
            : new Expr.Operation(
                List.of(elements),
                Code.of(operand(iterable), ".iterator()"),
                iterator.type(),
                Expr.Operation.Kind.PLAIN);
    Variable element = statements.declare(tree.getVariable());
    return new Stmt.Loop(
        target,
        List.of(new Stmt.Declare(iterator, start)),
        List.of(),
        leaf(Code.of(Code.read(iterator), ".hasNext()"), Type.primitive(Type.Kind.BOOLEAN)),
        List.of(),
        body(tree, element, Code.of(Code.read(iterator), ".next()")));
  }

  /** The place of an operand that awaits; a conditional one ends up in a temporary. */
  private static Code operand(ExpressionTree tree) {
    Code hole = Code.of(new Piece.Hole(0));
    return tree instanceof ConditionalExpressionTree ? hole : operand(tree, hole);
  }

  private static Code operand(ExpressionTree tree, Code code) {
    return switch (tree.getKind()) {
      case IDENTIFIER, MEMBER_SELECT, METHOD_INVOCATION, ARRAY_ACCESS, PARENTHESIZED -> code;
      default -> code.asOperand();
    };
  }

  private Stmt body(EnhancedForLoopTree tree, Variable element, Code next) {
    List<Stmt> body = new ArrayList<>();
    body.add(new Stmt.Declare(element, leaf(next, element.type())));
    body.addAll(((Stmt.Block) statements.nested(tree.getStatement())).statements());
    return new Stmt.Block(body);
  }

  /** The type argument of the iterator: that of the {@code Iterable} that the type is. */
  private Code elementType(@Nullable TypeMirror type) {
    DeclaredType iterable = type == null ? null : asIterable(type, 0);
    if (iterable == null || iterable.getTypeArguments().isEmpty()) {
      return Code.text("?");
    }
    TypeMirror argument = iterable.getTypeArguments().get(0);
    boolean exact =
        !TypeTranslator.isCapturing(argument)
            && !types.intersections().isIn(argument)
            && argument.getKind() != javax.lang.model.type.TypeKind.WILDCARD;
    Code written =
        types.translate(argument).map(Type::code).orElse(Code.classUse("java.lang", "Object"));
    return exact
        ? written
        : written.toString().startsWith("?") ? written : Code.of("? extends ", written);
  }

  private @Nullable DeclaredType asIterable(TypeMirror type, int depth) {
    if (type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals("java.lang.Iterable")) {
      return declared;
    }
    if (depth > 20) {
      return null;
    }
    for (TypeMirror parent : context.types.directSupertypes(type)) {
      DeclaredType found = asIterable(parent, depth + 1);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private Variable temporary(String name, Type type) {
    return Variable.of(context.fresh(name), type, Variable.Role.TEMPORARY, false);
  }

  private static Expr.Leaf leaf(Code code, Type type) {
    return new Expr.Leaf(code, type, false);
  }
}
