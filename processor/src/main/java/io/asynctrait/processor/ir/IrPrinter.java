package io.asynctrait.processor.ir;

import java.util.List;
import java.util.stream.Collectors;

/** Dumps the intermediate representation for goldens and for people. */
public final class IrPrinter {
  private final StringBuilder out = new StringBuilder();
  private int depth;

  private IrPrinter() {}

  /** Returns code as text, symbols by name. */
  public static String print(Code code) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : code.pieces()) {
      if (piece instanceof Piece.Text t) {
        text.append(t.text());
      } else if (piece instanceof Piece.ClassUse use) {
        text.append(String.join(".", use.simpleNames()));
      } else if (piece instanceof Piece.VariableUse use) {
        text.append(use.variable().name());
      } else if (piece instanceof Piece.Binding binding) {
        text.append(binding.variable().name());
      } else if (piece instanceof Piece.ContextUse) {
        text.append("cx");
      } else if (piece instanceof Piece.FramesUse) {
        text.append("frames");
      } else if (piece instanceof Piece.Hole hole) {
        text.append('{').append(hole.index()).append('}');
      } else if (piece instanceof Piece.Embedded embedded) {
        text.append(print(embedded.jump()).strip());
      }
    }
    return text.toString();
  }

  /** Returns a statement, one line each, nested ones indented. */
  public static String print(Stmt statement) {
    IrPrinter printer = new IrPrinter();
    printer.statement(statement);
    return printer.out.toString();
  }

  private void line(String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }

  private void nested(List<? extends Stmt> statements) {
    depth++;
    statements.forEach(this::statement);
    depth--;
  }

  private void statement(Stmt statement) {
    if (statement instanceof Stmt.Opaque opaque) {
      line(print(opaque.code()) + (opaque.completes() ? "" : " // ends here"));
    } else if (statement instanceof Stmt.Declare declare) {
      line(
          "declare "
              + declare.variable()
              + (declare.value() == null ? "" : " = " + expr(declare.value())));
    } else if (statement instanceof Stmt.Set set) {
      line(set.variable() + " = " + expr(set.value()));
    } else if (statement instanceof Stmt.Evaluate evaluate) {
      line(expr(evaluate.expression()));
    } else if (statement instanceof Stmt.AwaitInto await) {
      line(
          (await.result() == null ? "" : await.result() + " = ")
              + call("await", await.call())
              + " // "
              + await.point());
    } else if (statement instanceof Stmt.If branch) {
      line("if " + expr(branch.condition()));
      nested(List.of(branch.whenTrue()));
      if (branch.whenFalse() != null) {
        line("else");
        nested(List.of(branch.whenFalse()));
      }
    } else if (statement instanceof Stmt.Loop loop) {
      line("loop " + loop.target());
      nested(loop.initial());
      line("while " + (loop.condition() == null ? "true" : expr(loop.condition())));
      nested(loop.prelude());
      nested(List.of(loop.body()));
      line("update");
      nested(loop.update());
    } else if (statement instanceof Stmt.DoLoop loop) {
      line("do " + loop.target());
      nested(List.of(loop.body()));
      nested(loop.prelude());
      line("while " + expr(loop.condition()));
    } else if (statement instanceof Stmt.Switch choice) {
      choice(choice);
    } else if (statement instanceof Stmt.Block block) {
      line("block");
      nested(block.statements());
    } else if (statement instanceof Stmt.Labeled labeled) {
      line("label " + labeled.target());
      nested(List.of(labeled.body()));
    } else if (statement instanceof Stmt.Break jump) {
      line("break " + jump.target());
    } else if (statement instanceof Stmt.Continue jump) {
      line("continue " + jump.target());
    } else if (statement instanceof Stmt.ReturnAwaited returned) {
      line("return awaited " + returned.value());
    } else if (statement instanceof Stmt.Return result) {
      line("return" + (result.value() == null ? "" : " " + expr(result.value())));
    } else if (statement instanceof Stmt.TailCall tail) {
      line(call("tail", tail.call()));
    } else if (statement instanceof Stmt.Throw raise) {
      line("throw " + expr(raise.exception()));
    } else if (statement instanceof Stmt.Try attempt) {
      line("try");
      nested(List.of(attempt.body()));
      for (Stmt.Catch handler : attempt.catches()) {
        line(
            "catch "
                + handler.types().stream()
                    .map(t -> t.code().toString())
                    .collect(Collectors.joining(" | "))
                + " "
                + handler.parameter());
        nested(List.of(handler.body()));
      }
      if (attempt.cleanUp() != null) {
        line("finally");
        nested(List.of(attempt.cleanUp()));
      }
    } else if (statement instanceof Stmt.ResumeUnwinding resume) {
      line("resume unwinding " + resume.pending());
    }
  }

  private void choice(Stmt.Switch choice) {
    line("switch " + choice.target() + " " + expr(choice.selector()));
    depth++;
    for (Stmt.Arm arm : choice.arms()) {
      String labels = arm.labels().stream().map(IrPrinter::print).collect(Collectors.joining(": "));
      line(labels + (choice.rules() ? " ->" : ":"));
      nested(arm.body().statements());
    }
    depth--;
  }

  private static String call(String verb, AwaitCall call) {
    return verb
        + " "
        + print(call.template())
        + call.operands().stream()
            .map(IrPrinter::expr)
            .collect(Collectors.joining(", ", " [", "]"));
  }

  private static String expr(Expr expression) {
    if (expression instanceof Expr.Leaf leaf) {
      return print(leaf.code());
    }
    if (expression instanceof Expr.Operation operation) {
      return print(
          operation
              .template()
              .fill(operation.operands().stream().map(e -> Code.text(expr(e))).toList()));
    }
    if (expression instanceof Expr.Await await) {
      return call("await", await.call());
    }
    if (expression instanceof Expr.Conditional conditional) {
      return expr(conditional.condition())
          + " ? "
          + expr(conditional.whenTrue())
          + " : "
          + expr(conditional.whenFalse());
    }
    if (expression instanceof Expr.ShortCircuit circuit) {
      return expr(circuit.left()) + (circuit.and() ? " && " : " || ") + expr(circuit.right());
    }
    if (expression instanceof Expr.Switch choice) {
      return choice.result() + " of " + print(choice.choice()).strip();
    }
    Expr.Assign assign = (Expr.Assign) expression;
    return "(assign "
        + (assign.operator() == null ? "" : assign.operator())
        + "= "
        + expr(assign.value())
        + ")";
  }
}
