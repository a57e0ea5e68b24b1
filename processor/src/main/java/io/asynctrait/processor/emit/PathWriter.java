package io.asynctrait.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Expr;
import io.asynctrait.processor.ir.LoweredBody;
import io.asynctrait.processor.ir.Piece;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Stmts;
import io.asynctrait.processor.ir.Variable;
import io.asynctrait.processor.model.Lane;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What both paths of a state machine write alike: simple statements, values, copies of captured
 * variables.
 */
abstract class PathWriter {
  final LoweredBody lowered;
  final Lane lane;
  final CodeRenderer renderer;
  final LocalNames names;
  final String context;

  PathWriter(LoweredBody lowered, Lane lane, LocalNames names, String context, CodeBlock frames) {
    this.lowered = lowered;
    this.lane = lane;
    this.names = names;
    this.context = context;
    this.renderer = new CodeRenderer(context, frames, this::embedded);
  }

  /** Writes a jump out of copied code: one statement. */
  abstract CodeBlock embedded(Stmt jump);

  /** Whether the generated variable is assigned once, so that a lambda can capture it. */
  final boolean isEffectivelyFinal(Variable variable) {
    return variable.role() != Variable.Role.BINDING && isAssignedOnce(variable);
  }

  /** {@link #isEffectivelyFinal} of a variable that is declared where it was. */
  abstract boolean isAssignedOnce(Variable variable);

  CodeBlock expression(Expr expression) {
    return renderer.render(Stmts.code(expression));
  }

  /** The opposite of a condition. */
  CodeBlock negation(Code condition) {
    List<Piece> pieces = condition.pieces();
    if (pieces.size() == 2 && pieces.get(1).equals(new Piece.Text(" != null"))) {
      return renderer.render(Code.of(pieces.get(0), " == null"));
    }
    if (pieces.size() == 2
        && pieces.get(0).equals(new Piece.Text("!"))
        && pieces.get(1) instanceof Piece.VariableUse) {
      return renderer.render(Code.of(pieces.get(1)));
    }
    CodeBlock written = renderer.render(condition);
    return isPrimary(condition.toString())
        ? CodeBlock.of("!$L", written)
        : CodeBlock.of("!($L)", written);
  }

  /** Whether an expression is one name or call, to which {@code !} applies as a whole. */
  private static boolean isPrimary(String expression) {
    if (expression.contains("\"") || expression.contains("'")) {
      return false;
    }
    int depth = 0;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      boolean plain = Character.isJavaIdentifierPart(c) || ".()[]".indexOf(c) >= 0;
      if (depth == 0 && !plain) {
        return false;
      }
    }
    return !expression.startsWith("(");
  }

  /**
   * Copies what {@code code} captures of variables that are not effectively final here.
   *
   * @return the declarations of the copies, to be written before the statement
   */
  CodeBlock copies(Code code) {
    renderer.forgetCopies();
    Set<Variable> captured =
        new LinkedHashSet<>(code.variables(access -> access == Piece.Access.CAPTURE));
    Set<Variable> assigned = code.variables(Piece.Access::writes);
    CodeBlock.Builder out = CodeBlock.builder();
    for (Variable variable : captured) {
      if (variable.role() != Variable.Role.CONSTANT && !isEffectivelyFinal(variable)) {
        String copy = names.fresh(variable.name() + "Captured");
        if (assigned.contains(variable)) {
          out.add("$L $L;\n", renderer.render(variable.type().code()), copy);
          renderer.assignCopy(variable, copy);
          continue;
        }
        out.add(
            "final $L $L = $L;\n",
            renderer.render(variable.type().code()),
            copy,
            renderer.name(variable));
        renderer.useCopy(variable, copy);
      }
    }
    return out.build();
  }

  CodeBlock copies(Stmt statement) {
    if (statement instanceof Stmt.Opaque opaque) {
      return copies(opaque.code());
    }
    return copies(Code.of(Stmts.ownExpressions(statement).stream().map(Stmts::code).toArray()));
  }

  /** An assignment, copied code, or a way out of the method. */
  CodeBlock plain(Stmt statement) {
    if (statement instanceof Stmt.Opaque opaque) {
      return renderer.render(opaque.code());
    }
    if (statement instanceof Stmt.Set set) {
      return CodeBlock.of("$L = $L;", renderer.name(set.variable()), expression(set.value()));
    }
    if (statement instanceof Stmt.ReturnAwaited awaited) {
      return returned(awaited);
    }
    if (statement instanceof Stmt.Return result) {
      return returned(result);
    }
    if (statement instanceof Stmt.TailCall tail) {
      return returned(tail);
    }
    if (statement instanceof Stmt.Throw raise) {
      return CodeBlock.of("throw $L;", expression(raise.exception()));
    }
    throw new IllegalStateException("not a simple statement: " + statement);
  }

  /** {@code return} with a value in its lane. */
  CodeBlock returned(Stmt.Return result) {
    Expr value = result.value();
    if (value == null) {
      return CodeBlock.of("return $L;", lane.isLong() ? "0" : "null");
    }
    return CodeBlock.of(
        "return $L;",
        Values.encode(operand(value, result), value.type(), result.nullable(), lane, context));
  }

  /**
   * {@code return} of a tail call. Checked exceptions that the compiler must not see here are
   * thrown as they are.
   */
  CodeBlock returned(Stmt.TailCall tail) {
    CodeBlock end = CodeBlock.of("return $L;", call(tail.call()));
    if (tail.call().thrown().isEmpty()) {
      return end;
    }
    String failure = names.fresh("failure");
    CodeBlock types =
        tail.call().thrown().stream()
            .map(type -> renderer.render(type.code()))
            .collect(CodeBlock.joining(" | "));
    return CodeBlock.builder()
        .add("try {\n")
        .indent()
        .add("$L\n", end)
        .unindent()
        .add("} catch ($L $L) {\n", types, failure)
        .indent()
        .add("throw $T.rethrow($L);\n", Values.LANES, failure)
        .unindent()
        .add("}")
        .build();
  }

  /**
   * The type in front of a variable that is declared where it is set; nothing if it exists already.
   */
  abstract CodeBlock declaration(Variable variable);

  /** Takes the value of {@code call}, which was awaited, into its variable. */
  CodeBlock received(Stmt.AwaitInto await, Variable result, CodeBlock call, CodeBlock comment) {
    Variable isNull = await.isNull();
    CodeBlock value =
        isNull == null ? Values.decode(call, await.call().carrier(), result.type(), context) : call;
    CodeBlock.Builder out = CodeBlock.builder();
    out.add("$L$L = $L;$L\n", declaration(result), renderer.name(result), value, comment);
    if (isNull != null) {
      out.add(
          "$L$L = $T.takeNull($L);\n",
          declaration(isNull),
          renderer.name(isNull),
          Values.LANES,
          context);
    }
    return out.build();
  }

  /** {@code return} of a value that stayed in its lane. */
  CodeBlock returned(Stmt.ReturnAwaited awaited) {
    return CodeBlock.of(
        "return $T.lane($L, $L, $L);",
        Values.LANES,
        renderer.name(awaited.value()),
        renderer.name(awaited.isNull()),
        context);
  }

  private CodeBlock operand(Expr value, Stmt.Return result) {
    Code code = Stmts.code(value);
    // A cast, a conditional and the like need their value as one operand.
    boolean operand =
        lane.isLong() && (result.nullable() || lane == Lane.BOOLEAN) && !code.isAtom();
    return renderer.render(operand ? code.asOperand() : code);
  }

  CodeBlock call(io.asynctrait.processor.ir.AwaitCall call) {
    return renderer.render(
        call.template().fill(call.operands().stream().map(Stmts::code).toList()), startContext());
  }

  /** The expression with which a call gets the context. */
  String startContext() {
    return context;
  }

  CodeBlock lineComment(long line) {
    return CodeBlock.of(" // $L:$L", lowered.body().sourceFile(), line);
  }
}
