package io.asynctrait.processor.translate;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The scope that the groups of a {@code switch} share: a variable that one declares and a later one
 * uses is declared in front of the switch.
 *
 * <pre>
 * Input:   switch (k) { case 0: int x = a(); f(x); break; case 1: x = 2; f(x); }
 * Output:  int x; switch (k) { case 0: x = a(); f(x); break; case 1: x = 2; f(x); }
 * </pre>
 */
final class GroupScope {
  private final MethodContext context;
  private final Tree choice;
  private final Set<Element> shared = new HashSet<>();
  private final List<Stmt> declarations = new ArrayList<>();

  GroupScope(MethodContext context, Tree choice, List<? extends CaseTree> groups) {
    this.context = context;
    this.choice = choice;
    Set<Element> before = new HashSet<>();
    for (CaseTree group : groups) {
      collectUses(group, before);
      for (StatementTree statement : group.getStatements()) {
        if (statement instanceof VariableTree variable) {
          before.add(context.declared(variable));
        }
      }
    }
  }

  private void collectUses(CaseTree group, Set<Element> declaredBefore) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void unused) {
        Element element = context.element(identifier);
        if (declaredBefore.contains(element)) {
          shared.add(element);
        }
        return null;
      }
    }.scan(group, null);
  }

  /** The declarations to be put in front of the switch, once its groups have been translated. */
  List<Stmt> declarations() {
    return declarations;
  }

  /** Adds what patterns of a group declare: it may be in scope of all that follows. */
  void add(List<Stmt> patterns) {
    declarations.addAll(patterns);
  }

  /** Adds a statement of a group; what is left of a declaration is an assignment. */
  void add(StatementTree tree, Stmt statement, List<Stmt> out) {
    if (!(tree instanceof VariableTree declared && statement instanceof Stmt.Declare declare)
        || declare.variable().role() == Variable.Role.CONSTANT) {
      out.add(statement);
      return;
    }
    VariableElement element = context.declared(declared);
    if (!shared.contains(element)) {
      out.add(statement);
      return;
    }
    Variable variable = declare.variable();
    if (!isOnlyOne(declared)) {
      // An earlier group may declare the name again, in a block.
      variable =
          Variable.of(
              context.fresh(variable.name()),
              variable.type(),
              variable.role(),
              variable.isDeclaredFinal());
      context.variables.put(element, variable);
    }
    declarations.add(new Stmt.Declare(variable, null));
    if (declare.value() != null) {
      out.add(new Stmt.Set(variable, declare.value()));
    }
  }

  private boolean isOnlyOne(VariableTree declared) {
    int[] found = {0};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
        found[0] += variable.getName().contentEquals(declared.getName()) ? 1 : 0;
        return super.visitVariable(variable, null);
      }
    }.scan(choice, null);
    return found[0] == 1;
  }
}
