package io.asynctrait.processor.translate;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Lambdas and classes that capture locals. The generated variable may be assigned in several
 * places, so what is captured is a copy, made before the statement; a statement that both assigns
 * the variable and captures it is taken apart first. Where that cannot be, in one expression, the
 * copy is assigned together with the variable.
 */
final class Captures {
  private final MethodContext context;

  Captures(MethodContext context) {
    this.context = context;
  }

  /** Whether {@code tree} assigns a tracked variable that it also captures. */
  boolean needStructure(Tree tree) {
    Set<Element> assigned = new HashSet<>();
    Set<Element> captured = new HashSet<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitAssignment(AssignmentTree assignment, @Nullable Void unused) {
        Element element = context.element(assignment.getVariable());
        if (element != null
            && !context.isNested(assignment)
            && context.variables.containsKey(element)) {
          assigned.add(element);
        }
        return super.visitAssignment(assignment, null);
      }

      @Override
      public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void unused) {
        Element element = context.element(identifier);
        if (element != null
            && context.captures(identifier)
            && context.variables.containsKey(element)) {
          captured.add(element);
        }
        return null;
      }
    }.scan(tree, null);
    assigned.retainAll(captured);
    return !assigned.isEmpty();
  }
}
