package io.asynctrait.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Piece;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Variable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Writes code with the names that its symbols have in one path. */
final class CodeRenderer {
  private final Map<Variable, String> names = new HashMap<>();
  private final Map<Variable, String> copies = new HashMap<>();
  private final Map<Variable, String> patterns = new HashMap<>();
  private final Set<Variable> assigned = new HashSet<>();
  private final Set<Variable> exact = new HashSet<>();
  private final Set<Variable> mentioned = new LinkedHashSet<>();
  private final String context;
  private final CodeBlock frames;
  private final Function<Stmt, CodeBlock> jumps;

  /**
   * Makes a renderer.
   *
   * @param context the name of the context
   * @param frames how the method's own recycler is reached
   * @param jumps writes a jump out of copied code, as a statement without a line break behind it
   */
  CodeRenderer(String context, CodeBlock frames, Function<Stmt, CodeBlock> jumps) {
    this.context = context;
    this.frames = frames;
    this.jumps = jumps;
  }

  void rename(Variable variable, String name) {
    names.put(variable, name);
  }

  String name(Variable variable) {
    return names.getOrDefault(variable, variable.name());
  }

  /** Gives what a pattern declares a name of its own. */
  void renameInPattern(Variable variable, String name) {
    patterns.put(variable, name);
  }

  /** The name of a variable in the pattern that declares it. */
  String nameInPattern(Variable variable) {
    return patterns.getOrDefault(variable, name(variable));
  }

  /** From now on, captured uses of {@code variable} mean its copy. */
  void useCopy(Variable variable, String copy) {
    copies.put(variable, copy);
  }

  /**
   * From now on, captured uses of {@code variable} mean its copy, which is assigned wherever the
   * variable is.
   */
  void assignCopy(Variable variable, String copy) {
    copies.put(variable, copy);
    assigned.add(variable);
  }

  /** Tells that {@code variable} is declared such that its type needs no view. */
  void isExact(Variable variable) {
    exact.add(variable);
  }

  /** The variables in the code since they were forgotten, and those that make their values. */
  Set<Variable> mentioned() {
    return mentioned;
  }

  void forgetMentioned() {
    mentioned.clear();
  }

  private void mention(Variable variable) {
    Code constant = variable.constantValue();
    if (mentioned.add(variable) && constant != null) {
      constant.forEachUse(use -> mention(use.variable()));
    }
  }

  void forgetCopies() {
    copies.clear();
    assigned.clear();
  }

  CodeBlock render(Code code) {
    return render(code, context);
  }

  /** The same, with an expression for the context. */
  CodeBlock render(Code code, String context) {
    CodeBlock.Builder out = CodeBlock.builder();
    int indent = 0;
    for (int i = 0; i < code.pieces().size(); i++) {
      Piece piece = code.pieces().get(i);
      if (piece instanceof Piece.Text text) {
        out.add("$L", text.text());
        indent = indentBehind(text.text(), indent);
      } else if (piece instanceof Piece.ClassUse use) {
        List<String> simple = use.simpleNames();
        out.add(
            "$T",
            ClassName.get(
                use.packageName(),
                simple.get(0),
                simple.subList(1, simple.size()).toArray(new String[0])));
      } else if (piece instanceof Piece.VariableUse use) {
        out.add(use(use, isEnclosed(code.pieces(), i)));
      } else if (piece instanceof Piece.Binding binding) {
        out.add("$L", nameInPattern(binding.variable()));
      } else if (piece instanceof Piece.ContextUse) {
        out.add("$L", context);
      } else if (piece instanceof Piece.FramesUse) {
        out.add(frames);
      } else if (piece instanceof Piece.Embedded embedded) {
        // The first line stands where the text has come to, the others below its line.
        out.add("$>".repeat(indent)).add(jumps.apply(embedded.jump())).add("$<".repeat(indent));
      } else {
        throw new IllegalStateException("a hole was not filled: " + code);
      }
    }
    return out.build();
  }

  private CodeBlock use(Piece.VariableUse use, boolean enclosed) {
    Variable variable = use.variable();
    mention(variable);
    String name = name(variable);
    if (use.access().writes() && assigned.contains(variable)) {
      return CodeBlock.of("$L = $L", name, copies.get(variable));
    }
    String copy = use.access() == Piece.Access.CAPTURE ? copies.get(variable) : null;
    Code view = variable.type().view();
    boolean inexact = copy != null || !exact.contains(variable);
    if (use.viewed() && view != null && inexact) {
      return CodeBlock.of(
          enclosed ? "($L) $L" : "(($L) $L)", render(view), copy == null ? name : copy);
    }
    return CodeBlock.of("$L", copy == null ? name : copy);
  }

  /** Whether a piece is all of what stands between parentheses or is an argument. */
  private static boolean isEnclosed(List<Piece> pieces, int index) {
    return index > 0
        && index + 1 < pieces.size()
        && pieces.get(index - 1) instanceof Piece.Text before
        && pieces.get(index + 1) instanceof Piece.Text behind
        && before.text().matches("(?s).*(?:\\(|, )")
        && behind.text().matches("(?s)[),].*");
  }

  /** By how many steps the line is indented on which {@code text} ends. */
  private static int indentBehind(String text, int before) {
    int start = text.lastIndexOf('\n') + 1;
    int first = start;
    while (first < text.length() && text.charAt(first) == ' ') {
      first++;
    }
    return start == 0 ? before : (first - start) / 2;
  }
}
