package io.asynctrait.processor.translate;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Piece;
import io.asynctrait.processor.ir.Piece.Access;
import io.asynctrait.processor.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Patterns in copied text whose variables are known outside of it. */
record PatternText(MethodContext context, Edits edits) {
  /**
   * A pattern whose variables live on assigns them as soon as it has matched.
   *
   * @param enclosed whether the text has parentheses around it
   */
  void assignBindings(InstanceOfTree tree, boolean enclosed) {
    List<Piece> assignments =
        tree.getPattern() == null ? new ArrayList<>() : assignments(tree.getPattern());
    if (!assignments.isEmpty()) {
      edits.insert(context.start(tree), List.of(new Piece.Text(enclosed ? "" : "(")));
      assignments.add(new Piece.Text(enclosed ? "" : ")"));
      edits.insert(context.end(tree), assignments);
    }
  }

  private List<Piece> assignments(Tree pattern) {
    List<Piece> assignments = new ArrayList<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitBindingPattern(BindingPatternTree tree, @Nullable Void unused) {
        Element element = context.declared(tree.getVariable());
        Variable variable = context.variables.get(element);
        if (variable != null) {
          String name = context.bindingNames.get(element);
          Code assignment =
              Code.of("(", new Piece.VariableUse(variable, Access.BIND), " = " + name + ")");
          // A component may be null, or a primitive; what a type pattern binds is not null.
          Code always =
              tree == pattern
                  ? Code.of(" && ", assignment, " != null")
                  : Code.of(" && (", assignment, " == " + name + " || true)");
          assignments.addAll(always.pieces());
        }
        return super.visitBindingPattern(tree, null);
      }
    }.scan(pattern, null);
    return assignments;
  }

  /** The name that a variable has in the pattern that declares it. */
  void nameBinding(VariableTree variable) {
    Element element = context.declared(variable);
    Variable ofCase = context.bindings.get(element);
    String name = context.bindingNames.get(element);
    long end = context.end(variable);
    if (ofCase != null) {
      edits.replace(nameStart(variable, end), end, List.of(new Piece.Binding(ofCase)));
    } else if (name != null) {
      edits.replace(nameStart(variable, end), end, List.of(new Piece.Text(name)));
    }
  }

  /** Where the name begins with which a variable's declaration ends. */
  private long nameStart(VariableTree variable, long end) {
    String name = variable.getName().toString();
    if (context.text.startsWith(name, (int) end - name.length())) {
      return end - name.length();
    }
    long start = end; // written with Unicode escapes
    while (!Character.isWhitespace(context.text.charAt((int) start - 1))
        && context.text.charAt((int) start - 1) != '>') {
      start--;
    }
    return start;
  }
}
