package io.asynctrait.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Stmts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes a {@code switch} as the user did: with arrows in both paths if its arms are rules, else
 * with colons.
 */
final class SwitchWriter {
  private final boolean rules;
  private final Deque<List<CodeBlock>> labels = new ArrayDeque<>();
  private final CodeBlock.Builder out = CodeBlock.builder();

  /**
   * Begins a switch; copies of what it captures have been written.
   *
   * @param labels those of each arm, in order
   * @param rules whether the arms are rules
   */
  SwitchWriter(PathWriter writer, Code selector, List<List<Code>> labels, boolean rules) {
    this.rules = rules;
    out.add("switch ($L) {\n", writer.renderer.render(selector)).indent();
    labels.forEach(arm -> this.labels.add(arm.stream().map(writer.renderer::render).toList()));
  }

  /** Writes a switch of the start path. */
  static CodeBlock write(StartWriter writer, Stmt.Switch choice) {
    Code selector = Stmts.code(choice.selector());
    List<List<Code>> labels = choice.arms().stream().map(Stmt.Arm::labels).toList();
    SwitchWriter written = new SwitchWriter(writer, selector, labels, choice.rules());
    for (Stmt.Arm arm : choice.arms()) {
      boolean oneLine = choice.rules() && isOneLine(writer, arm.body());
      CodeBlock body = choice.rules() ? writer.block(arm.body()) : group(writer, arm.body());
      written.arm(body, oneLine, false);
    }
    return written.end();
  }

  /** Statements behind {@code case:} labels; blocks among them keep their braces. */
  private static CodeBlock group(StartWriter writer, Stmt.Block body) {
    CodeBlock.Builder out = CodeBlock.builder();
    for (Stmt statement : body.statements()) {
      out.add(
          statement instanceof Stmt.Block ? writer.braced(statement) : writer.statement(statement));
    }
    return out.build();
  }

  /** Whether a body can stand behind an arrow without braces. */
  private static boolean isOneLine(StartWriter writer, Stmt.Block body) {
    if (body.statements().size() != 1) {
      return false;
    }
    Stmt only = body.statements().get(0);
    return (only instanceof Stmt.Set || only instanceof Stmt.Throw)
        && writer.copies(only).isEmpty();
  }

  /**
   * Writes the next arm.
   *
   * @param oneLine whether a rule needs no braces
   * @param scoped whether a group declares what another may declare, too
   */
  void arm(CodeBlock body, boolean oneLine, boolean scoped) {
    List<CodeBlock> own = labels.remove();
    if (rules) {
      out.add("$L -> ", own.get(0));
    } else {
      own.forEach(label -> out.add("$L:\n", label));
      out.indent();
    }
    if (rules ? oneLine : !scoped) {
      out.add(body);
    } else {
      out.add("{\n").indent().add(body).unindent().add("}\n");
    }
    if (!rules) {
      out.unindent();
    }
  }

  CodeBlock end() {
    return out.unindent().add("}\n").build();
  }
}
