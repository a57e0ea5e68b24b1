package io.asynctrait.processor.translate;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The variables that the patterns of a {@code case} and its guard declare. In the label they are
 * text; in the body they are locals as any other.
 */
final class CaseBindings {
  private final MethodContext context;
  private final SourceCode source;
  private final StatementTranslator statements;

  CaseBindings(MethodContext context, SourceCode source, StatementTranslator statements) {
    this.context = context;
    this.source = source;
    this.statements = statements;
  }

  /**
   * Copies the labels of a case.
   *
   * @param declared takes the variables that the body uses: those are sure to be there
   */
  Code label(CaseTree tree, List<Variable> declared) {
    CaseLabels labels = CaseLabels.of(tree);
    Set<Element> used = usedInBody(tree);
    List<VariableTree> patterns = new ArrayList<>();
    labels.written().forEach(label -> collect(label, patterns));
    patterns.removeIf(pattern -> !used.contains(context.declared(pattern)));
    for (VariableTree pattern : patterns) {
      Variable variable = statements.declare(pattern);
      context.variables.remove(context.declared(pattern));
      context.bindings.put(context.declared(pattern), variable);
      declared.add(variable);
    }
    Code copied = source.copyLabels(tree, labels);
    context.variables.putAll(context.bindings);
    context.bindings.clear();
    return copied;
  }

  private static void collect(Tree label, List<VariableTree> patterns) {
    new OwnStatements() {
      @Override
      public @Nullable Void visitBindingPattern(BindingPatternTree pattern, @Nullable Void unused) {
        patterns.add(pattern.getVariable());
        return null;
      }
    }.scan(label, null);
  }

  private Set<Element> usedInBody(CaseTree tree) {
    Set<Element> used = new HashSet<>();
    TreeScanner<@Nullable Void, @Nullable Void> scanner =
        new TreeScanner<>() {
          @Override
          public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void unused) {
            Element element = context.element(identifier);
            if (element != null) {
              used.add(element);
            }
            return null;
          }
        };
    scanner.scan(tree.getBody(), null);
    scanner.scan(tree.getStatements(), null);
    return used;
  }
}
