package io.asynctrait.processor.translate;

import com.sun.source.tree.BinaryTree;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The patterns in one piece of copied text. A pattern whose variable lives on declares one of
 * another name, and assigns the variable as soon as it has matched:
 *
 * <pre>
 * Input:   o instanceof X x
 * Output:  o instanceof X x2 &amp;&amp; (x = x2) != null
 * </pre>
 */
final class PatternText {
  private final MethodContext context;
  private final Edits edits;

  /** The bindings that this text declares under another name. */
  private final Set<Element> renamed = new HashSet<>();

  PatternText(MethodContext context, Edits edits) {
    this.context = context;
    this.edits = edits;
  }

  /** Adds the assignments behind a test that stands in {@code parent}. */
  void assign(InstanceOfTree tree, Tree parent) {
    List<Piece> assignments =
        tree.getPattern() == null ? List.of() : assignments(tree.getPattern());
    if (assignments.isEmpty()) {
      return;
    }
    if (bindsTighterThanAnd(parent)) {
      edits.insert(context.start(tree), List.of(new Piece.Text("(")));
      assignments.add(new Piece.Text(")"));
    }
    edits.insert(context.end(tree), assignments);
  }

  /** Whether what stands in {@code parent} without parentheses must not become an {@code &&}. */
  private static boolean bindsTighterThanAnd(Tree parent) {
    return parent instanceof BinaryTree
        && parent.getKind() != Tree.Kind.CONDITIONAL_AND
        && parent.getKind() != Tree.Kind.CONDITIONAL_OR;
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
              tree == pattern && variable.type().isReference()
                  ? Code.of(" && ", assignment, " != null")
                  : Code.of(" && (", assignment, " == " + name + " || true)");
          assignments.addAll(always.pieces());
        }
        return super.visitBindingPattern(tree, null);
      }
    }.scan(pattern, null);
    return assignments;
  }

  /** Gives what a pattern declares its other name, if it has one. */
  void rename(BindingPatternTree tree) {
    VariableTree variable = tree.getVariable();
    VariableElement binding = context.declared(variable);
    Variable ofCase = context.bindings.get(binding);
    String name = context.bindingNames.get(binding);
    long end = context.end(variable);
    if (ofCase != null) {
      edits.replace(nameStart(variable, end), end, List.of(new Piece.Binding(ofCase)));
    } else if (name != null) {
      renamed.add(binding);
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

  /**
   * What to call a binding of this text where it is used; null if it is a variable like any other.
   * Where it is captured it is the pattern's own, since the copies that are captured of variables
   * are made before the text runs.
   */
  @Nullable String nameOf(Element element, boolean captured) {
    return renamed.contains(element) && (captured || !context.variables.containsKey(element))
        ? context.bindingNames.get(element)
        : null;
  }
}
