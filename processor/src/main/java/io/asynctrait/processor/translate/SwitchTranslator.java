package io.asynctrait.processor.translate;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Expr;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.StmtMapper;
import io.asynctrait.processor.ir.Target;
import io.asynctrait.processor.ir.Type;
import io.asynctrait.processor.ir.Variable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Switches that await. If the selector alone does, the rest stays text. A switch expression becomes
 * a statement that sets a variable:
 *
 * <pre>
 * Input:   f(switch (k) { case A -> await(a()); default -> { yield b(); } })
 * Output:  T chosen; switch (k) { case A -> chosen = await(a()); default -> chosen = b(); } f(chosen)
 * </pre>
 */
final class SwitchTranslator {
  private final MethodContext context;
  private final SourceCode source;
  private final ExpressionTranslator expressions;
  private final StatementTranslator statements;
  private final Captures captures;
  private final CaseBindings bindings;
  private final PatternBindings patterns;

  /** What the switch expressions that are taken apart set. */
  private final IdentityHashMap<Tree, Variable> results = new IdentityHashMap<>();

  SwitchTranslator(
      MethodContext context,
      SourceCode source,
      ExpressionTranslator expressions,
      StatementTranslator statements,
      PatternBindings patterns) {
    this.context = context;
    this.source = source;
    this.expressions = expressions;
    this.statements = statements;
    this.patterns = patterns;
    this.captures = new Captures(context);
    this.bindings = new CaseBindings(context, source, statements);
  }

  /** Translates a statement that awaits, or that must be taken apart for another reason. */
  Stmt statement(SwitchTree tree, Target target, boolean completes) {
    ExpressionTree selector = withoutParentheses(tree.getExpression());
    Expr value = selector(selector, tree.getCases());
    if (tree.getCases().stream().anyMatch(context::awaits) || captures.needStructure(tree)) {
      boolean exhaustive = isExhaustive(selector, tree.getCases());
      return structured(tree, value, tree.getCases(), target, exhaustive, List.of());
    }
    Variable selected = temporary("selected", value.type());
    Code text = source.copy(tree, List.of(selector)).fill(List.of(Code.read(selected)));
    return new Stmt.Block(
        List.of(new Stmt.Declare(selected, value), new Stmt.Opaque(text, completes)));
  }

  /** Translates an expression that awaits. */
  Expr expression(SwitchExpressionTree tree) {
    ExpressionTree selector = withoutParentheses(tree.getExpression());
    List<? extends CaseTree> cases = tree.getCases();
    Expr value = selector(selector, cases);
    if (cases.stream().noneMatch(context::awaits)) {
      Code template = source.copy(tree, List.of(selector));
      Type type = expressions.typeOrUnnamed(tree);
      return new Expr.Operation(List.of(value), template, type, Expr.Operation.Kind.PLAIN);
    }
    Variable result = temporary("chosen", expressions.type(tree));
    results.put(tree, result);
    Target target = new Target(null);
    context.targets.put(tree, target);
    List<Stmt.Arm> last = isExhaustive(selector, cases) ? List.of() : List.of(noMatch());
    return new Expr.Switch(result, structured(tree, value, cases, target, true, last));
  }

  /** {@code yield}: its switch is a statement now. */
  Stmt yielded(YieldTree tree) {
    TreePath path = context.path(tree);
    Tree choice = Jumps.yieldTarget(path);
    Variable result = Objects.requireNonNull(results.get(choice), "a yield out of a leaf");
    Target target = Objects.requireNonNull(context.targets.get(choice));
    return new Stmt.Block(
        List.of(
            set(result, tree.getValue()),
            new Stmt.Break(target, Jumps.isBreakableBetween(path, choice))));
  }

  /**
   * Whether a branch or block yields to a switch that is taken apart: it reads better with an
   * assignment in place of the {@code yield} than as text.
   */
  boolean isTakenApart(StatementTree tree) {
    return (tree instanceof IfTree || tree instanceof BlockTree) && yields(tree);
  }

  private boolean yields(StatementTree tree) {
    boolean[] found = {false};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitYield(YieldTree yield, @Nullable Void unused) {
        found[0] |= results.containsKey(Jumps.yieldTarget(context.path(yield)));
        return super.visitYield(yield, null);
      }
    }.scan(tree, null);
    return found[0];
  }

  private Stmt set(Variable result, ExpressionTree value) {
    return new Stmt.Set(result, expressions.translate(value, !result.type().isReference()));
  }

  private Expr selector(ExpressionTree selector, List<? extends CaseTree> cases) {
    return expressions.translate(selector, cases.stream().noneMatch(CaseLabels::isEnhanced));
  }

  private boolean isExhaustive(ExpressionTree selector, List<? extends CaseTree> cases) {
    return CaseLabels.areExhaustive(cases, context.type(selector));
  }

  private Stmt structured(
      Tree tree,
      Expr selector,
      List<? extends CaseTree> cases,
      Target target,
      boolean exhaustive,
      List<Stmt.Arm> last) {
    boolean rules = !cases.isEmpty() && cases.get(0).getCaseKind() == CaseTree.CaseKind.RULE;
    GroupScope scope = new GroupScope(context, tree, rules ? List.of() : cases);
    List<Stmt.Arm> arms = rules ? rules(tree, cases, target) : groups(cases, scope);
    arms.addAll(last);
    List<Stmt> all = new ArrayList<>(scope.declarations());
    all.add(new Stmt.Switch(target, selector, rules, exhaustive, arms));
    return all.size() == 1 ? all.get(0) : new Stmt.Block(all);
  }

  /** What the compiler adds to an expression over an enum without {@code default}. */
  private Stmt.Arm noMatch() {
    Type failure =
        Type.reference(
            "java.lang",
            context.throwsMatchException() ? "MatchException" : "IncompatibleClassChangeError");
    String arguments = context.throwsMatchException() ? "(null, null)" : "()";
    Expr creation = new Expr.Leaf(Code.of("new ", failure.code(), arguments), failure, false);
    return new Stmt.Arm(
        List.of(Code.text("default")),
        List.of(),
        new Stmt.Block(List.of(new Stmt.Throw(creation))));
  }

  private List<Stmt.Arm> rules(Tree tree, List<? extends CaseTree> cases, Target target) {
    List<Stmt.Arm> arms = new ArrayList<>();
    for (CaseTree rule : cases) {
      List<Variable> declared = new ArrayList<>();
      Code label = bindings.label(rule, declared);
      Stmt.Block body = ruleBody(tree, rule.getBody());
      boolean isExpression = tree instanceof SwitchExpressionTree;
      arms.add(
          new Stmt.Arm(List.of(label), declared, isExpression ? withoutLast(body, target) : body));
    }
    return arms;
  }

  private Stmt.Block ruleBody(Tree tree, Tree body) {
    if (body instanceof ExpressionTree value) {
      return new Stmt.Block(List.of(set(Objects.requireNonNull(results.get(tree)), value)));
    }
    return body instanceof BlockTree block && hasStructure(block)
        ? statements.block(block)
        : (Stmt.Block) statements.nested((StatementTree) body);
  }

  /** Whether a block is taken apart: its braces are those of the rule then. */
  private boolean hasStructure(BlockTree block) {
    return block.getStatements().isEmpty()
        || context.awaits(block)
        || isTakenApart(block)
        || (block.getStatements().stream().anyMatch(s -> s instanceof VariableTree)
            && block.getStatements().stream().noneMatch(this::staysText));
  }

  /** A declaration that can be copied, but not be moved. */
  private boolean staysText(StatementTree tree) {
    return tree instanceof ClassTree
        || (tree instanceof VariableTree variable
            && NamelessTypes.describe(context.declared(variable).asType()) != null);
  }

  /** Drops the jump from the end of a rule to the end of its switch. */
  private static Stmt.Block withoutLast(Stmt.Block block, Target target) {
    if (block.statements().isEmpty()) {
      return block;
    }
    List<Stmt> kept = new ArrayList<>(block.statements());
    Stmt last = kept.remove(kept.size() - 1);
    if (last instanceof Stmt.Block nested) {
      kept.addAll(withoutLast(nested, target).statements());
    } else if (last instanceof Stmt.If) {
      kept.add(withoutLastInside(last, target));
    } else if (last instanceof Stmt.Try attempt) {
      // A jump out of a finally is more than the end of it.
      Stmt.Try open = new Stmt.Try(attempt.body(), attempt.catches(), null, attempt.line());
      Stmt.Try ended = (Stmt.Try) withoutLastInside(open, target);
      kept.add(new Stmt.Try(ended.body(), ended.catches(), attempt.cleanUp(), attempt.line()));
    } else if (!(last instanceof Stmt.Break jump && jump.target() == target)) {
      kept.add(last);
    }
    return new Stmt.Block(kept);
  }

  private static Stmt withoutLastInside(Stmt statement, Target target) {
    return StmtMapper.mapChildren(
        statement,
        nested -> nested instanceof Stmt.Block block ? withoutLast(block, target) : nested);
  }

  private List<Stmt.Arm> groups(List<? extends CaseTree> cases, GroupScope scope) {
    context.suppressed.add("fallthrough");
    List<Stmt.Arm> arms = new ArrayList<>();
    List<Code> labels = new ArrayList<>();
    List<Variable> declared = new ArrayList<>();
    for (CaseTree group : cases) {
      labels.add(bindings.label(group, declared));
      List<Stmt> body = new ArrayList<>();
      for (StatementTree statement : group.getStatements()) {
        if (!(statement instanceof EmptyStatementTree)) {
          scope.add(patterns.declare(statement));
          scope.add(statement, statements.statement(statement), body);
        }
      }
      if (!body.isEmpty() || group == cases.get(cases.size() - 1)) {
        arms.add(new Stmt.Arm(labels, declared, new Stmt.Block(body)));
        labels = new ArrayList<>();
        declared = new ArrayList<>();
      }
    }
    return arms;
  }

  private Variable temporary(String name, Type type) {
    return Variable.of(context.fresh(name), type, Variable.Role.TEMPORARY, false);
  }

  private static ExpressionTree withoutParentheses(ExpressionTree tree) {
    ExpressionTree inner = tree;
    while (inner instanceof ParenthesizedTree parenthesized) {
      inner = parenthesized.getExpression();
    }
    return inner;
  }
}
