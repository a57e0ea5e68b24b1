package io.asynctrait.processor.translate;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Expr;
import io.asynctrait.processor.ir.Piece;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Target;
import io.asynctrait.processor.ir.Type;
import io.asynctrait.processor.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Statements: taken apart where they await, copied where they do not. */
final class StatementTranslator {
  private final MethodContext context;
  private final SourceCode source;
  private final TypeTranslator types;
  private final ExpressionTranslator expressions;
  private final ReturnTranslator returns;
  private final LoopTranslator loops;
  private final TryTranslator tries;
  private final SwitchTranslator switches;
  private final Completion completion;
  private final Structure structure;
  private final PatternBindings bindings;
  private final LocalTypes localTypes;
  private final AnonymousTypes anonymous;

  StatementTranslator(
      MethodContext context,
      SourceCode source,
      TypeTranslator types,
      ExpressionTranslator expressions,
      ReturnTranslator returns,
      LocalTypes localTypes,
      AnonymousTypes anonymous) {
    this.anonymous = anonymous;
    this.context = context;
    this.source = source;
    this.types = types;
    this.expressions = expressions;
    this.returns = returns;
    this.localTypes = localTypes;
    this.completion = new Completion(context);
    this.structure = new Structure(context, new Captures(context), completion);
    this.bindings = new PatternBindings(context, types, structure, completion);
    this.loops = new LoopTranslator(context, types, expressions, this);
    this.tries = new TryTranslator(context, types, expressions, this);
    this.switches = new SwitchTranslator(context, source, expressions, this, bindings, structure);
    expressions.translateSwitchesWith(switches::expression);
    source.translateJumpsWith(this::jump);
  }

  /** Translates the statements of a block, in a scope of their own. */
  Stmt.Block block(BlockTree tree) {
    return new Stmt.Block(statements(tree.getStatements()));
  }

  List<Stmt> statements(List<? extends StatementTree> trees) {
    List<Stmt> statements = new ArrayList<>();
    for (StatementTree tree : trees) {
      if (!(tree instanceof EmptyStatementTree)) {
        statements.addAll(bindings.declare(tree));
        statements.add(statement(tree));
      }
    }
    return statements;
  }

  Stmt statement(StatementTree tree) {
    if (tree instanceof VariableTree variable) {
      return declaration(variable);
    }
    if (tree instanceof ReturnTree
        || tree instanceof BreakTree
        || tree instanceof ContinueTree
        || tree instanceof YieldTree) {
      return jump(tree);
    }
    if (tree instanceof ThrowTree raise) {
      return new Stmt.Throw(expressions.translate(raise.getExpression(), false));
    }
    if (tree instanceof ExpressionStatementTree expression) {
      return expressionStatement(expression);
    }
    if (tree instanceof ClassTree type && context.awaits(context.method)) {
      return localTypes.declare(type);
    }
    if (!isStructured(tree)) {
      return new Stmt.Opaque(source.copy(tree), completion.completes(tree));
    }
    return structured(tree);
  }

  private boolean isStructured(StatementTree tree) {
    return context.awaits(tree) || structure.isNeeded(tree) || switches.isTakenApart(tree);
  }

  private Stmt structured(StatementTree tree) {
    if (tree instanceof BlockTree block) {
      return block(block);
    }
    if (tree instanceof IfTree branch) {
      return new Stmt.If(
          condition(branch.getCondition()),
          nested(branch.getThenStatement()),
          branch.getElseStatement() == null ? null : nested(branch.getElseStatement()));
    }
    if (tree instanceof WhileLoopTree loop) {
      Target target = target(loop, null);
      Expr condition =
          completion.isTrue(loop.getCondition()) ? null : condition(loop.getCondition());
      return new Stmt.Loop(
          target, List.of(), List.of(), condition, List.of(), nested(loop.getStatement()));
    }
    if (tree instanceof DoWhileLoopTree loop) {
      Target target = target(loop, null);
      Stmt body = nested(loop.getStatement());
      // What stands behind a loop without an end cannot be reached.
      return completion.isTrue(loop.getCondition())
          ? new Stmt.Loop(target, List.of(), List.of(), null, List.of(), body)
          : new Stmt.DoLoop(target, body, List.of(), condition(loop.getCondition()));
    }
    if (tree instanceof ForLoopTree loop) {
      return loops.translate(loop, target(loop, null), completion);
    }
    if (tree instanceof EnhancedForLoopTree loop) {
      return loops.translate(loop, target(loop, null));
    }
    if (tree instanceof SwitchTree choice) {
      return switches.statement(choice, target(choice, null), completion.completes(choice));
    }
    if (tree instanceof LabeledStatementTree labeled) {
      return labeled(labeled);
    }
    if (tree instanceof TryTree attempt) {
      return tries.translate(attempt);
    }
    if (tree instanceof AssertTree assertion) {
      return assertion(assertion);
    }
    if (!context.awaits(tree)) {
      return new Stmt.Opaque(source.copy(tree), completion.completes(tree));
    }
    context.unsupported(
        tree,
        "an await inside a "
            + tree.getKind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
    return new Stmt.Block(List.of());
  }

  /**
   * {@code if (Type.class.desiredAssertionStatus()) if (!(condition)) throw new
   * AssertionError(detail)}.
   */
  private Stmt assertion(AssertTree tree) {
    Type truth = Type.primitive(Type.Kind.BOOLEAN);
    Expr enabled =
        new Expr.Leaf(
            Code.of(TypeTranslator.classUse(context.owner), ".class.desiredAssertionStatus()"),
            truth,
            false);
    Expr failed =
        new Expr.Operation(
            List.of(condition(tree.getCondition())),
            Code.of("!(", new Piece.Hole(0), ")"),
            truth,
            Expr.Operation.Kind.PLAIN);
    Type error = Type.reference("java.lang", "AssertionError");
    List<Expr> detail =
        tree.getDetail() == null
            ? List.of()
            : List.of(expressions.translate(tree.getDetail(), false));
    List<Object> creation = new ArrayList<>(List.of("new ", error.code(), "("));
    detail.forEach(unused -> creation.add(new Piece.Hole(0)));
    creation.add(")");
    Expr exception =
        new Expr.Operation(detail, Code.of(creation.toArray()), error, Expr.Operation.Kind.PLAIN);
    Stmt check = new Stmt.If(failed, new Stmt.Block(List.of(new Stmt.Throw(exception))), null);
    return new Stmt.If(enabled, new Stmt.Block(List.of(check)), null);
  }

  /** The statement under an {@code if} or loop, as a scope. */
  Stmt nested(StatementTree tree) {
    if (isPlainBlock(tree)) {
      Code inside = source.copyInside((BlockTree) tree);
      return new Stmt.Block(List.of(new Stmt.Opaque(inside, completion.completes(tree))));
    }
    return tree instanceof BlockTree block && isStructured(tree)
        ? block(block)
        : new Stmt.Block(statements(List.of(tree)));
  }

  /**
   * Whether a block can be copied without its braces: nothing awaits in it and it declares nothing.
   */
  private boolean isPlainBlock(StatementTree tree) {
    return tree instanceof BlockTree block
        && !block.getStatements().isEmpty()
        && !isStructured(tree)
        && block.getStatements().stream()
            .noneMatch(s -> s instanceof VariableTree || s instanceof ClassTree);
  }

  Expr condition(ExpressionTree tree) {
    ExpressionTree condition = tree;
    while (condition instanceof ParenthesizedTree parenthesized) {
      condition = parenthesized.getExpression();
    }
    return expressions.translate(condition, true);
  }

  private Target target(Tree tree, @Nullable String label) {
    return context.targets.computeIfAbsent(tree, unused -> new Target(labelAbove(tree, label)));
  }

  private @Nullable String labelAbove(Tree tree, @Nullable String label) {
    TreePath parent = context.path(tree).getParentPath();
    return parent.getLeaf() instanceof LabeledStatementTree labeled && Jumps.isLoop(tree)
        ? labeled.getLabel().toString()
        : label;
  }

  private Stmt labeled(LabeledStatementTree tree) {
    if (Jumps.isLoop(tree.getStatement())) {
      return structured(tree.getStatement());
    }
    Target target = target(tree, tree.getLabel().toString());
    return new Stmt.Labeled(target, nested(tree.getStatement()));
  }

  private Stmt jump(Tree tree) {
    if (tree instanceof ReturnTree result) {
      return returns.translate(result);
    }
    if (tree instanceof YieldTree result) {
      return switches.yielded(result);
    }
    if (tree instanceof BreakTree jump) {
      return new Stmt.Break(targetOf(tree, jump.getLabel(), false), jump.getLabel() != null);
    }
    ContinueTree jump = (ContinueTree) tree;
    return new Stmt.Continue(targetOf(tree, jump.getLabel(), true), jump.getLabel() != null);
  }

  private Target targetOf(Tree jump, @Nullable Name label, boolean isContinue) {
    return target(
        Objects.requireNonNull(Jumps.target(context.path(jump), label, isContinue)), null);
  }

  private Stmt expressionStatement(ExpressionStatementTree tree) {
    ExpressionTree expression = tree.getExpression();
    Variable v =
        expression instanceof AssignmentTree assigned
                && assigned.getVariable() instanceof IdentifierTree
            ? context.variables.get(context.element(assigned.getVariable()))
            : null;
    if (v != null && expression instanceof AssignmentTree assignment) {
      return new Stmt.Set(
          v, expressions.translate(assignment.getExpression(), !v.type().isReference()));
    }
    if (context.awaits(tree)) {
      return new Stmt.Evaluate(expressions.translate(expression, false));
    }
    // An update of a for loop is a statement without a semicolon.
    return new Stmt.Opaque(Code.of(source.copy(expression), ";"), true);
  }

  private Stmt declaration(VariableTree tree) {
    VariableElement element = context.declared(tree);
    context.noteSuppressed(element);
    anonymous.nameIn(tree, element);
    Type type = variableType(tree, element);
    String name = context.nameOf(tree);
    ExpressionTree initializer = tree.getInitializer();
    if (element.getConstantValue() != null && initializer != null) {
      Code value = source.copy(initializer);
      Variable constant = Variable.constant(name, type, value);
      context.variables.put(element, constant);
      return new Stmt.Declare(constant, new Expr.Leaf(value, type, true));
    }
    boolean isFinal = element.getModifiers().contains(Modifier.FINAL);
    Variable variable =
        initializer != null && IntersectionTypes.isInferred(context, tree)
            ? Variable.inferred(name, type, isFinal)
            : Variable.of(name, type, Variable.Role.LOCAL, isFinal);
    Expr value = null;
    if (initializer != null) {
      value = expressions.translate(initializer, !type.isReference());
    }
    context.variables.put(element, variable);
    return new Stmt.Declare(variable, value);
  }

  private Type variableType(VariableTree tree, VariableElement element) {
    return types
        .translate(element.asType())
        .orElseGet(
            () -> {
              context.unsupported(tree, "a local variable of a type without a name");
              return Type.reference("java.lang", "Object");
            });
  }

  /** Declares a variable that the language declares: of a for-each loop or a handler. */
  Variable declare(VariableTree tree) {
    VariableElement element = context.declared(tree);
    Variable variable =
        Variable.of(
            context.nameOf(tree),
            variableType(tree, element),
            Variable.Role.LOCAL,
            element.getModifiers().contains(Modifier.FINAL));
    context.variables.put(element, variable);
    return variable;
  }
}
