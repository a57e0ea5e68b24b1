package io.asynctrait.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.asynctrait.processor.ir.LoweredBody;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Stmts;
import io.asynctrait.processor.ir.SuspensionPoint;
import io.asynctrait.processor.ir.Variable;
import io.asynctrait.processor.model.Lane;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Writes the start path: the user's structured code, with a check behind each await that leaves
 * through its spill.
 *
 * <p>While the path is left because of a suspension, no user code runs: a {@code finally} asks the
 * context first, and a handler of errors passes on what a failed spill throws.
 */
final class StartWriter extends PathWriter {
  private final LoopWriter loops;
  private final String frames;
  private final TypeName machine;
  private final ToIntFunction<SuspensionPoint> states;
  private final Set<Variable> defaulted = new HashSet<>();

  StartWriter(
      LoweredBody lowered,
      Lane lane,
      LocalNames names,
      String context,
      String frames,
      TypeName machine,
      ToIntFunction<SuspensionPoint> states) {
    super(lowered, lane, names, context, CodeBlock.of("$L", frames));
    this.frames = frames;
    this.machine = machine;
    this.states = states;
    this.loops = new LoopWriter(this);
    boolean restructured = lowered.restructured() || hasCleanUp(lowered.start());
    Stmts.forEach(
        lowered.start(),
        statement -> {
          if (statement instanceof Stmt.Declare declare
              && declare.value() == null
              && (restructured || lowered.layout().keeps(declare.variable()))) {
            defaulted.add(declare.variable());
          }
        });
  }

  private static boolean hasCleanUp(Stmt statement) {
    boolean[] found = {false};
    Stmts.forEach(
        statement, nested -> found[0] |= nested instanceof Stmt.Try t && t.cleanUp() != null);
    return found[0];
  }

  CodeBlock write() {
    return block(lowered.start());
  }

  @Override
  boolean isAssignedOnce(Variable variable) {
    return !defaulted.contains(variable);
  }

  @Override
  CodeBlock embedded(Stmt jump) {
    if (jump instanceof Stmt.Break to) {
      return loops.breakTo(to);
    }
    if (jump instanceof Stmt.Continue to) {
      return loops.continueTo(to);
    }
    if (jump instanceof Stmt.Block block) {
      CodeBlock.Builder out = CodeBlock.builder().add("{\n").indent();
      block.statements().forEach(nested -> out.add(embedded(nested)).add("\n"));
      return out.unindent().add("}").build();
    }
    return simple(jump);
  }

  /** The statements of a block, without braces. */
  CodeBlock block(Stmt statement) {
    CodeBlock.Builder out = CodeBlock.builder();
    if (statement instanceof Stmt.Block block) {
      block.statements().forEach(nested -> out.add(statement(nested)));
    } else {
      out.add(statement(statement));
    }
    return out.build();
  }

  CodeBlock statement(Stmt statement) {
    CodeBlock.Builder out = CodeBlock.builder();
    if (statement instanceof Stmt.Loop loop) {
      out.add(loops.loop(loop));
    } else if (statement instanceof Stmt.DoLoop loop) {
      out.add(loops.doLoop(loop));
    } else if (statement instanceof Stmt.Switch choice) {
      out.add(copies(choice));
      out.add(loops.choice(choice.target(), () -> SwitchWriter.write(this, choice)));
    } else if (statement instanceof Stmt.Labeled labeled) {
      out.add(loops.labeled(labeled));
    } else if (statement instanceof Stmt.Break jump) {
      out.add("$L\n", loops.breakTo(jump));
    } else if (statement instanceof Stmt.Continue jump) {
      out.add("$L\n", loops.continueTo(jump));
    } else if (statement instanceof Stmt.Block block && !needsScope(block)) {
      out.add(block(block));
    } else if (statement instanceof Stmt.Block) {
      out.add(braced(statement));
    } else if (statement instanceof Stmt.If branch) {
      writeIf(branch, out);
    } else if (statement instanceof Stmt.Try attempt) {
      writeTry(attempt, out);
    } else if (statement instanceof Stmt.AwaitInto await) {
      writeAwait(await, out);
    } else {
      out.add(copies(statement)).add(simple(statement)).add("\n");
    }
    return out.build();
  }

  CodeBlock braced(Stmt block) {
    return CodeBlock.builder().add("{\n").indent().add(block(block)).unindent().add("}\n").build();
  }

  /**
   * Whether a block declares what the user could declare again behind it. Temporaries have names of
   * their own.
   */
  private static boolean needsScope(Stmt.Block block) {
    return block.statements().stream().anyMatch(StartWriter::declares);
  }

  private static boolean declares(Stmt statement) {
    if (statement instanceof Stmt.Opaque opaque) {
      return opaque.code().toString().endsWith("}"); // it may declare a class
    }
    Variable declared =
        statement instanceof Stmt.Declare declare
            ? declare.variable()
            : statement instanceof Stmt.AwaitInto await ? await.result() : null;
    return declared != null
        && declared.role() != Variable.Role.TEMPORARY
        && declared.role() != Variable.Role.FAILURE;
  }

  private CodeBlock simple(Stmt statement) {
    if (statement instanceof Stmt.Opaque opaque) {
      return renderer.render(opaque.code());
    }
    if (statement instanceof Stmt.Declare declare) {
      return declaration(declare);
    }
    return statement instanceof Stmt.ResumeUnwinding
        ? CodeBlock.of("") // a cancellation never meets the start path
        : plain(statement);
  }

  CodeBlock declaration(Stmt.Declare declare) {
    Variable variable = declare.variable();
    CodeBlock type = renderer.render(variable.type().code());
    if (declare.value() == null) {
      return defaulted.contains(variable)
          ? CodeBlock.of(
              "$L $L = $L;", type, renderer.name(variable), variable.type().kind().defaultValue())
          : CodeBlock.of(
              "$L$L $L;",
              variable.isDeclaredFinal() ? "final " : "",
              type,
              renderer.name(variable));
    }
    boolean unnamed = variable.isInferred() && variable.type().view() != null;
    if (unnamed) {
      renderer.isExact(variable);
    }
    return CodeBlock.of(
        "$L$L $L = $L;",
        variable.isDeclaredFinal() ? "final " : "",
        unnamed ? CodeBlock.of("var") : type,
        renderer.name(variable),
        expression(declare.value()));
  }

  private void writeIf(Stmt.If branch, CodeBlock.Builder out) {
    out.add(copies(branch));
    out.add("if ($L) {\n", expression(branch.condition()));
    out.indent().add(block(branch.whenTrue())).unindent();
    Stmt whenFalse = branch.whenFalse();
    if (whenFalse instanceof Stmt.Block block
        && block.statements().size() == 1
        && block.statements().get(0) instanceof Stmt.If next
        && copies(next).isEmpty()) {
      out.add("} else ");
      writeIf(next, out);
      return;
    }
    if (whenFalse != null) {
      out.add("} else {\n").indent().add(block(whenFalse)).unindent();
    }
    out.add("}\n");
  }

  private void writeTry(Stmt.Try attempt, CodeBlock.Builder out) {
    out.add("try {\n").indent().add(block(attempt.body())).unindent();
    for (Stmt.Catch handler : attempt.catches()) {
      CodeBlock types =
          handler.types().stream()
              .map(type -> renderer.render(type.code()))
              .collect(CodeBlock.joining(" | "));
      String parameter = renderer.name(handler.parameter());
      renderer.isExact(handler.parameter());
      out.add("} catch ($L $L) {\n", types, parameter).indent();
      if (handler.catchesErrors() && Stmts.awaits(attempt.body())) {
        out.add("if ($L.isSuspended()) {\n", context).indent();
        out.add("throw rethrow($L);\n", parameter).unindent().add("}\n");
      }
      out.add(block(handler.body())).unindent();
    }
    Stmt.Block cleanUp = attempt.cleanUp();
    if (cleanUp != null) {
      boolean isLeft =
          Stmts.awaits(attempt.body())
              || attempt.catches().stream().anyMatch(handler -> Stmts.awaits(handler.body()));
      out.add("} finally {\n").indent();
      if (isLeft) {
        out.add("if (!$L.isSuspended()) {\n", context).indent();
        out.add(block(cleanUp)).unindent().add("}\n");
      } else {
        out.add(block(cleanUp));
      }
      out.unindent();
    }
    out.add("}\n");
  }

  private void writeAwait(Stmt.AwaitInto await, CodeBlock.Builder out) {
    out.add(copies(await));
    CodeBlock call = call(await.call());
    CodeBlock comment = lineComment(await.call().line());
    Variable result = await.result();
    if (result == null) {
      out.add("$L;$L\n", Values.discard(call, await.call().carrier(), context), comment);
    } else {
      out.add(received(await, result, call, comment));
    }
    out.add("if ($L.isSuspended()) {\n", context).indent();
    out.add(lowered.layout().fitsParameters(await.point()) ? leave(await) : leaveHere(await));
    out.unindent().add("}\n");
  }

  private CodeBlock leave(Stmt.AwaitInto await) {
    List<Variable> live = lowered.layout().liveAt(await.point());
    String arguments =
        live.stream().map(variable -> renderer.name(variable) + ", ").collect(Collectors.joining());
    return CodeBlock.of(
        "return $Lsuspend$L($L$L, $L);\n",
        typeArguments(live),
        await.point().state(),
        arguments,
        frames,
        context);
  }

  /** Not every compiler infers them from inner classes of generic ones. */
  private CodeBlock typeArguments(List<Variable> arguments) {
    return machine instanceof ParameterizedTypeName generic
            && arguments.stream()
                .anyMatch(one -> TypeParser.of(one.type()).toString().contains(">."))
        ? CodeBlock.of(
            "$T.<$L>",
            generic.rawType(),
            generic.typeArguments().stream()
                .map(type -> CodeBlock.of("$T", type))
                .collect(CodeBlock.joining(", ")))
        : CodeBlock.of("");
  }

  /** More variables than a method has parameters: they are spilled in place. */
  private CodeBlock leaveHere(Stmt.AwaitInto await) {
    String frame = names.fresh("frame");
    CodeBlock.Builder out = CodeBlock.builder();
    out.add("$T $L = frame($L, $L);\n", machine, frame, frames, context);
    for (Variable variable : lowered.layout().liveAt(await.point())) {
      String slot = lowered.layout().slot(variable).name();
      out.add("$L.$L = $L;\n", frame, slot, renderer.name(variable));
    }
    return out.add(
            "return $L.suspendFirst($L, $L);\n", frame, context, states.applyAsInt(await.point()))
        .build();
  }

  @Override
  CodeBlock declaration(Variable variable) {
    return CodeBlock.of(
        "$L$L ",
        variable.isDeclaredFinal() ? "final " : "",
        renderer.render(variable.type().code()));
  }
}
