package io.asynctrait.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.asynctrait.processor.ir.Expr;
import io.asynctrait.processor.ir.IrPrinter;
import io.asynctrait.processor.ir.Reachability;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Stmts;
import io.asynctrait.processor.ir.Target;
import io.asynctrait.processor.ir.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes loops, labelled statements and jumps of the start path, with a label only where a jump
 * needs one.
 */
final class LoopWriter {
  private static final Pattern NO_NAME = Pattern.compile("[^\\w$\\p{L}]+");

  private final StartWriter writer;

  /** What an unlabelled {@code continue} goes on with, innermost first. */
  private final Deque<Target> loops = new ArrayDeque<>();

  /** What an unlabelled {@code break} leaves: the same, and each {@code switch}. */
  private final Deque<Target> breakable = new ArrayDeque<>();

  private final Map<Target, String> labels = new HashMap<>();

  /** Where {@code continue} must leave a block instead, because something follows the body. */
  private final Map<Target, String> bodies = new HashMap<>();

  LoopWriter(StartWriter writer) {
    this.writer = writer;
  }

  CodeBlock breakTo(Stmt.Break jump) {
    if (!jump.labeled() && breakable.peek() == jump.target()) {
      return CodeBlock.of("break;");
    }
    return CodeBlock.of("break $L;", label(jump.target(), "exit"));
  }

  CodeBlock continueTo(Stmt.Continue jump) {
    if (bodies.containsKey(jump.target())) {
      String body =
          bodies.computeIfPresent(
              jump.target(), (t, name) -> name.isEmpty() ? writer.names.fresh("body") : name);
      return CodeBlock.of("break $L;", body);
    }
    if (!jump.labeled() && loops.peek() == jump.target()) {
      return CodeBlock.of("continue;");
    }
    return CodeBlock.of("continue $L;", label(jump.target(), "loop"));
  }

  private void enter(Target loop) {
    loops.push(loop);
    breakable.push(loop);
  }

  private void leave() {
    loops.pop();
    breakable.pop();
  }

  /** Writes a {@code switch}; {@code statement} is asked for it once its target is known. */
  CodeBlock choice(Target target, Supplier<CodeBlock> statement) {
    breakable.push(target);
    CodeBlock written = statement.get();
    breakable.pop();
    return labelled(target, written);
  }

  private String label(Target target, String wish) {
    return labels.computeIfAbsent(
        target, t -> t.label() != null ? t.label() : writer.names.fresh(wish));
  }

  private CodeBlock labelled(Target target, CodeBlock statement) {
    String label = labels.get(target);
    return label == null
        ? statement
        : CodeBlock.builder().add("$L:\n", label).add(statement).build();
  }

  CodeBlock labeled(Stmt.Labeled labeled) {
    CodeBlock body = writer.block(labeled.body());
    CodeBlock braced =
        CodeBlock.builder().add("{\n").indent().add(body).unindent().add("}\n").build();
    return labelled(labeled.target(), braced);
  }

  CodeBlock loop(Stmt.Loop loop) {
    boolean begins = isHeader(loop.initial());
    boolean header = begins && loop.update().stream().allMatch(this::isSimple);
    CodeBlock.Builder out = CodeBlock.builder();
    if (!begins && !loop.initial().isEmpty()) {
      Stmt.Loop rest =
          new Stmt.Loop(
              loop.target(),
              List.of(),
              loop.prelude(),
              loop.condition(),
              loop.update(),
              loop.body());
      CodeBlock initial = writer.block(new Stmt.Block(loop.initial()));
      return out.add("{\n").indent().add(initial).add(loop(rest)).unindent().add("}\n").build();
    }
    CodeBlock.Builder body = CodeBlock.builder();
    enter(loop.target());
    Expr condition = loop.condition();
    CodeBlock test = CodeBlock.of("");
    loop.prelude().forEach(statement -> body.add(writer.statement(statement)));
    if (condition != null && !loop.prelude().isEmpty()) {
      body.add(writer.copies(Stmts.code(condition)));
      body.add("if ($L) {\n", writer.negation(Stmts.code(condition))).indent();
      body.add("break;\n").unindent().add("}\n");
    }
    if (header) {
      body.add(writer.block(loop.body()));
    } else {
      bodyWithUpdate(loop, null, body);
    }
    leave();
    if (condition != null && loop.prelude().isEmpty()) {
      out.add(writer.copies(Stmts.code(condition)));
      test = writer.expression(condition);
    }
    CodeBlock head;
    CodeBlock update = header ? update(loop) : CodeBlock.of("");
    if (!(loop.initial().isEmpty() && update.isEmpty())) {
      head =
          CodeBlock.of("for ($L;$L;$L) {\n", initial(loop.initial()), spaced(test), spaced(update));
    } else {
      head = CodeBlock.of("while ($L) {\n", test.isEmpty() ? CodeBlock.of("true") : test);
    }
    CodeBlock whole =
        CodeBlock.builder().add(head).indent().add(body.build()).unindent().add("}\n").build();
    return out.add(labelled(loop.target(), whole)).build();
  }

  private static CodeBlock spaced(CodeBlock code) {
    return code.isEmpty() ? code : CodeBlock.of(" $L", code);
  }

  /** The body as a block that {@code continue} leaves, and the update behind it. */
  private void bodyWithUpdate(
      Stmt.Loop loop, @Nullable Expr conditionBehind, CodeBlock.Builder out) {
    bodies.put(loop.target(), "");
    CodeBlock body = writer.block(loop.body());
    String label = bodies.remove(loop.target());
    if (label.isEmpty() && !hides(loop.body(), loop.update(), conditionBehind)) {
      out.add(body);
    } else {
      out.add(label.isEmpty() ? "" : label + ":\n").add("{\n").indent();
      out.add(body).unindent().add("}\n");
    }
    if (Reachability.completes(loop.body())
        || Reachability.isContinued(loop.body(), loop.target())) {
      loop.update().forEach(statement -> out.add(writer.statement(statement)));
    }
  }

  /** Whether a name that {@code body} declares is used anew behind it, where it is no more. */
  private static boolean hides(Stmt body, List<Stmt> behind, @Nullable Expr condition) {
    StringBuilder text = new StringBuilder();
    behind.forEach(statement -> text.append(IrPrinter.print(statement)).append('\n'));
    text.append(condition == null ? "" : IrPrinter.print(Stmts.code(condition)));
    Set<String> names = new HashSet<>(List.of(NO_NAME.split(text)));
    return Stmts.children(body).stream()
        .map(LoopWriter::declared)
        .anyMatch(variable -> variable != null && names.contains(variable.name()));
  }

  private static @Nullable Variable declared(Stmt statement) {
    return statement instanceof Stmt.Declare declare
        ? declare.variable()
        : statement instanceof Stmt.AwaitInto await ? await.result() : null;
  }

  CodeBlock doLoop(Stmt.DoLoop loop) {
    CodeBlock.Builder out = CodeBlock.builder();
    enter(loop.target());
    if (loop.prelude().isEmpty()) {
      CodeBlock body = writer.block(loop.body());
      leave();
      CodeBlock copies = writer.copies(Stmts.code(loop.condition()));
      out.add("do {\n").indent().add(body).unindent();
      out.add("} while ($L);\n", writer.expression(loop.condition()));
      return CodeBlock.builder().add(copies).add(labelled(loop.target(), out.build())).build();
    }
    List<Stmt> test = new ArrayList<>(loop.prelude());
    CodeBlock.Builder body = CodeBlock.builder();
    Stmt.Loop rest = new Stmt.Loop(loop.target(), List.of(), List.of(), null, test, loop.body());
    bodyWithUpdate(rest, loop.condition(), body);
    if (Reachability.completes(loop.body())
        || Reachability.isContinued(loop.body(), loop.target())) {
      body.add(writer.copies(Stmts.code(loop.condition())));
      body.add("if ($L) {\n", writer.negation(Stmts.code(loop.condition()))).indent();
      body.add("break;\n").unindent().add("}\n");
    }
    leave();
    out.add("while (true) {\n").indent().add(body.build()).unindent().add("}\n");
    return labelled(loop.target(), out.build());
  }

  /** Whether statements fit the first part of a {@code for} header. */
  private boolean isHeader(List<Stmt> initial) {
    boolean declarations = initial.stream().allMatch(this::isDeclaration);
    boolean oneType =
        initial.stream()
                .filter(statement -> statement instanceof Stmt.Declare)
                .map(statement -> ((Stmt.Declare) statement).variable().type().code().toString())
                .distinct()
                .count()
            <= 1;
    return (declarations && oneType) || initial.stream().allMatch(this::isSimple);
  }

  private boolean isDeclaration(Stmt statement) {
    return statement instanceof Stmt.Declare declare
        && declare.value() != null
        && writer.copies(statement).isEmpty();
  }

  private boolean isSimple(Stmt statement) {
    return (statement instanceof Stmt.Set
            || (statement instanceof Stmt.Opaque opaque
                && opaque.code().jumps().isEmpty()
                && opaque.code().toString().endsWith(";")
                && !opaque.code().toString().contains("\n")))
        && writer.copies(statement).isEmpty();
  }

  private CodeBlock initial(List<Stmt> initial) {
    List<CodeBlock> parts = new ArrayList<>();
    for (Stmt statement : initial) {
      if (statement instanceof Stmt.Declare declare
          && declare.value() != null
          && !parts.isEmpty()) {
        parts.add(
            CodeBlock.of(
                "$L = $L",
                writer.renderer.name(declare.variable()),
                writer.expression(declare.value())));
      } else {
        parts.add(withoutSemicolon(statement));
      }
    }
    return CodeBlock.join(parts, ", ");
  }

  private CodeBlock update(Stmt.Loop loop) {
    return CodeBlock.join(loop.update().stream().map(this::withoutSemicolon).toList(), ", ");
  }

  private CodeBlock withoutSemicolon(Stmt statement) {
    if (statement instanceof Stmt.Declare declare && declare.value() != null) {
      return CodeBlock.of(
          "$L$L $L = $L",
          declare.variable().isDeclaredFinal() ? "final " : "",
          writer.renderer.render(declare.variable().type().code()),
          writer.renderer.name(declare.variable()),
          writer.expression(declare.value()));
    }
    if (statement instanceof Stmt.Set set) {
      return CodeBlock.of(
          "$L = $L", writer.renderer.name(set.variable()), writer.expression(set.value()));
    }
    return writer.renderer.render(Semicolons.strip(((Stmt.Opaque) statement).code()));
  }
}
