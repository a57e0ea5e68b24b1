package io.asynctrait.processor.ir;

import io.asynctrait.processor.ir.Piece.Access;
import io.asynctrait.processor.ir.Piece.Embedded;
import io.asynctrait.processor.ir.Piece.Text;
import io.asynctrait.processor.ir.Piece.VariableUse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Await-free Java source with symbols in it: an expression, a statement or a type. */
public record Code(List<Piece> pieces) {
  /** Copies the pieces. */
  public Code {
    pieces = List.copyOf(pieces);
  }

  /** Returns code that is text alone. */
  public static Code text(String text) {
    return new Code(List.of(new Text(text)));
  }

  /** Returns the name of a top-level class. */
  public static Code classUse(String packageName, String simpleName) {
    return new Code(List.of(new Piece.ClassUse(packageName, List.of(simpleName))));
  }

  /** Returns a read of {@code variable}. */
  public static Code read(Variable variable) {
    return new Code(
        List.of(new VariableUse(variable, Access.READ, variable.type().view() != null)));
  }

  /** Returns the parts one after another; a part is a String, a Piece or Code. */
  public static Code of(Object... parts) {
    List<Piece> pieces = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof Code code) {
        pieces.addAll(code.pieces);
      } else if (part instanceof Piece piece) {
        pieces.add(piece);
      } else {
        pieces.add(new Text((String) part));
      }
    }
    return new Code(pieces);
  }

  /** Returns this template with its holes filled. */
  public Code fill(List<Code> operands) {
    List<Piece> filled = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Hole hole) {
        filled.addAll(operands.get(hole.index()).pieces);
      } else {
        filled.add(piece);
      }
    }
    return new Code(filled);
  }

  /** Visits every use of a variable, also those in embedded jumps. */
  public void forEachUse(Consumer<VariableUse> consumer) {
    for (Piece piece : pieces) {
      if (piece instanceof VariableUse use) {
        consumer.accept(use);
      } else if (piece instanceof Embedded embedded) {
        Stmts.forEachCode(embedded.jump(), code -> code.forEachUse(consumer));
      }
    }
  }

  /** The variables that are touched in a way that satisfies {@code how}. */
  public Set<Variable> variables(Predicate<Access> how) {
    Set<Variable> variables = new LinkedHashSet<>();
    forEachUse(
        use -> {
          if (how.test(use.access())) {
            variables.add(use.variable());
          }
        });
    return variables;
  }

  /** The jumps out of this code. */
  public List<Stmt> jumps() {
    List<Stmt> jumps = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Embedded embedded) {
        jumps.add(embedded.jump());
      }
    }
    return jumps;
  }

  /** Whether this is one name or literal, which needs no parentheses as an operand. */
  public boolean isAtom() {
    if (pieces.size() != 1) {
      return false;
    }
    return pieces.get(0) instanceof VariableUse
        || (pieces.get(0) instanceof Text text
            && text.text().chars().allMatch(Character::isJavaIdentifierPart));
  }

  /** This code as an operand of any operator. */
  public Code asOperand() {
    return isAtom() ? this : of("(", this, ")");
  }

  /** The text with symbols by name, for dumps. */
  @Override
  public String toString() {
    return IrPrinter.print(this);
  }
}
