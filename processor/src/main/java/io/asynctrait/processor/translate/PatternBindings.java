package io.asynctrait.processor.translate;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Type;
import io.asynctrait.processor.ir.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Pattern variables. One that is used in the copied text that declares it alone stays text; any
 * other becomes a variable, declared in front of the statement, and the pattern assigns it:
 *
 * <pre>
 * Input:   if (!(o instanceof X x)) return; await(f()); use(x);
 * Output:  X x; if (!(o instanceof X x2 &amp;&amp; (x = x2) != null)) return; await(f()); use(x);
 * </pre>
 *
 * <p>The language's rules for the scope of a pattern variable are those for definite assignment, so
 * what was in scope is assigned.
 */
final class PatternBindings {
  private final MethodContext context;
  private final TypeTranslator types;
  private final Structure structure;
  private final Completion completion;
  private @Nullable Map<Element, List<TreePath>> uses;
  private final Set<String> declaredTwice = new HashSet<>();

  PatternBindings(
      MethodContext context, TypeTranslator types, Structure structure, Completion completion) {
    this.context = context;
    this.types = types;
    this.structure = structure;
    this.completion = completion;
  }

  /**
   * Makes variables of the bindings in the expressions of {@code statement} itself that are used
   * outside of their text, and returns their declarations.
   */
  List<Stmt> declare(StatementTree statement) {
    List<Stmt> declarations = new ArrayList<>();
    boolean whole = !context.awaits(statement) && !structure.isNeeded(statement);
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        return tree == null || (tree != statement && isScopeOfItsOwn(tree))
            ? null
            : super.scan(tree, null);
      }

      /** The labels' own variables belong to their arms. */
      @Override
      public @Nullable Void visitCase(CaseTree tree, @Nullable Void unused) {
        scan(tree.getStatements(), null);
        return scan(tree.getBody(), null);
      }

      @Override
      public @Nullable Void visitBindingPattern(BindingPatternTree tree, @Nullable Void unused) {
        VariableElement binding = context.declared(tree.getVariable());
        Tree text = whole ? statement : textAround(tree);
        if (!context.variables.containsKey(binding) && isUsedOutside(text, binding)) {
          Variable variable = variable(tree.getVariable(), binding, scopeAround(statement));
          declarations.add(new Stmt.Declare(variable, null));
        } else if (!context.variables.containsKey(binding) && introducesAny(statement)) {
          renameIfAmbiguous(tree.getVariable(), binding);
        }
        return super.visitBindingPattern(tree, null);
      }
    }.scan(statement, null);
    return declarations;
  }

  /**
   * Whether variables of the statement's own condition may be in scope behind it (Java Language
   * Specification, 6.3.2).
   */
  private boolean introducesAny(StatementTree statement) {
    if (statement instanceof LabeledStatementTree labeled) {
      return introducesAny(labeled.getStatement());
    }
    if (statement instanceof IfTree branch) {
      return !completion.completes(branch.getThenStatement())
          || !completion.completes(branch.getElseStatement());
    }
    return statement instanceof WhileLoopTree
        || statement instanceof DoWhileLoopTree
        || statement instanceof ForLoopTree;
  }

  /**
   * Text that stays in scope behind its statement: generated code drops braces, so nothing behind
   * may have its name.
   */
  private void renameIfAmbiguous(VariableTree tree, VariableElement binding) {
    String name = tree.getName().toString();
    if (declaredTwice.contains(name)) {
      context.bindingNames.computeIfAbsent(binding, unused -> context.fresh(name));
    }
  }

  /** Whether what {@code tree} declares is looked after when it is translated itself. */
  private boolean isScopeOfItsOwn(Tree tree) {
    if (tree instanceof LambdaExpressionTree
        || tree instanceof ClassTree
        || tree instanceof BlockTree) {
      return true;
    }
    Tree parent = context.path(tree).getParentPath().getLeaf();
    return tree instanceof StatementTree
        && !(tree instanceof VariableTree || tree instanceof CaseTree)
        && !(parent instanceof LabeledStatementTree)
        && !(parent instanceof ForLoopTree loop && loop.getStatement() != tree);
  }

  /** Where a variable is in scope that is declared in front of {@code statement}. */
  private Tree scopeAround(StatementTree statement) {
    Tree parent = context.path(statement).getParentPath().getLeaf();
    if (parent instanceof CaseTree) {
      return context.method; // in front of the switch, and of those around it
    }
    return parent instanceof BlockTree ? parent : statement;
  }

  private Variable variable(VariableTree tree, VariableElement binding, Tree scope) {
    Type type =
        types
            .translate(binding.asType())
            .orElseGet(
                () -> {
                  context.unsupported(tree, "a pattern variable of a type without a name");
                  return Type.reference("java.lang", "Object");
                });
    String name = tree.getName().toString();
    // Its scope is wider than it was: no other declaration of the name may fall into it.
    boolean unique = !declaredTwice.contains(name) || isDeclaredOnce(name, scope);
    Variable variable =
        Variable.of(
            unique ? context.localName(name) : context.fresh(name),
            type,
            Variable.Role.BINDING,
            /* declaredFinal= */ false);
    context.variables.put(binding, variable);
    context.bindingNames.put(binding, context.fresh(name));
    return variable;
  }

  private static boolean isDeclaredOnce(String name, Tree scope) {
    int[] declarations = {0};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        declarations[0] += tree.getName().contentEquals(name) ? 1 : 0;
        return super.visitVariable(tree, null);
      }
    }.scan(scope, null);
    return declarations[0] == 1;
  }

  /** The largest tree around a pattern that is copied in one piece. */
  private Tree textAround(Tree pattern) {
    TreePath path = context.path(pattern);
    while (path.getParentPath().getLeaf() instanceof ExpressionTree
        && !context.awaits(path.getParentPath().getLeaf())) {
      path = path.getParentPath();
    }
    return path.getLeaf();
  }

  private boolean isUsedOutside(Tree text, Element binding) {
    for (TreePath use : uses().getOrDefault(binding, List.of())) {
      boolean inside = false;
      for (Tree tree : use) {
        inside |= tree == text;
      }
      if (!inside) {
        return true;
      }
    }
    return false;
  }

  private Map<Element, List<TreePath>> uses() {
    if (uses != null) {
      return uses;
    }
    Map<Element, List<TreePath>> found = new HashMap<>();
    Set<String> names = new HashSet<>();
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        if (!names.add(tree.getName().toString())) {
          declaredTwice.add(tree.getName().toString());
        }
        return super.visitVariable(tree, null);
      }

      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        Element element = context.trees.getElement(getCurrentPath());
        if (element != null && element.getKind().name().equals("BINDING_VARIABLE")) {
          found.computeIfAbsent(element, key -> new ArrayList<>()).add(getCurrentPath());
        }
        return null;
      }
    }.scan(context.path(context.method), null);
    uses = found;
    return found;
  }
}
