package io.asynctrait.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.asynctrait.processor.ir.AwaitCall;
import io.asynctrait.processor.ir.BasicBlock;
import io.asynctrait.processor.ir.ControlFlowGraph;
import io.asynctrait.processor.ir.FrameLayout;
import io.asynctrait.processor.ir.HandlerRegion;
import io.asynctrait.processor.ir.LoweredBody;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.SuspensionPoint;
import io.asynctrait.processor.ir.Terminator;
import io.asynctrait.processor.ir.Variable;
import io.asynctrait.processor.model.Lane;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the blocks of the resume path. A block that is reached from one place is written there; to
 * any other leads a jump to its case.
 */
abstract class BlockWriter extends PathWriter {
  final ControlFlowGraph graph;
  final FrameLayout layout;
  final ResumePlan plan;
  final @Nullable Parts parts;
  final String state;
  final String handler;
  final String thrown;
  final String loop;

  private final Map<BasicBlock, Integer> numbers = new LinkedHashMap<>();
  final Deque<BasicBlock> pending = new ArrayDeque<>();
  final Set<BasicBlock> written = new HashSet<>();
  CodeBlock.Builder out = CodeBlock.builder();
  CaseGroup group = new CaseGroup();
  int part;

  /**
   * Makes the writer.
   *
   * @param names those of the method that the cases stand in
   * @param parts where the cases are, if not all in one method
   */
  BlockWriter(
      LoweredBody lowered,
      ResumePlan plan,
      Lane lane,
      LocalNames names,
      String context,
      @Nullable Parts parts) {
    super(lowered, lane, names, context, CodeBlock.of("frames()"));
    this.graph = lowered.resume();
    this.layout = lowered.layout();
    this.plan = plan;
    this.parts = parts;
    this.state = names.fresh("state");
    this.handler = names.fresh("handler");
    this.thrown = names.fresh("thrown");
    this.loop = names.fresh("resume");
    LocalNames locals = new LocalNames(lowered.body().innerNames());
    locals.fresh(context);
    locals.fresh(state);
    locals.fresh(handler);
    locals.fresh(thrown);
    for (Variable variable : plan.variables()) {
      String local = locals.fresh(variable.name());
      names.fresh(local);
      renderer.rename(
          variable, plan.isResident(variable) ? "this." + layout.slot(variable).name() : local);
    }
  }

  /** The case of a block that was written. */
  final int stateOf(BasicBlock block) {
    return number(block);
  }

  /** The state of a suspension. */
  final int stateOf(SuspensionPoint point) {
    return parts == null ? point.state() : parts.state(point);
  }

  @Override
  boolean isAssignedOnce(Variable variable) {
    return !plan.isHoisted(variable)
        && !plan.isResident(variable)
        && !(lowered.restructured() && plan.isBlank(variable));
  }

  /** Whether a variable is declared where it is first set. */
  private boolean isLocal(Variable variable) {
    return !plan.isHoisted(variable)
        && !plan.isResident(variable)
        && variable.role() != Variable.Role.CONSTANT;
  }

  @Override
  CodeBlock declaration(Variable variable) {
    return isLocal(variable)
        ? CodeBlock.of("$L ", renderer.render(variable.type().code()))
        : CodeBlock.of("");
  }

  final int number(BasicBlock block) {
    if (parts != null) {
      return parts.state(block);
    }
    return numbers.computeIfAbsent(block, unused -> plan.suspensions.size() + 1 + numbers.size());
  }

  final void enter(@Nullable HandlerRegion region) {
    if (plan.hasRegions()) {
      for (HandlerRegion r = region; r != null; r = r.parent()) {
        group.regions().add(r);
      }
      out.add("$L = $L;\n", handler, region == null ? 0 : region.number());
    }
  }

  /** Writes a block and, in its place, every block that is reached from it alone. */
  final void writeBlock(BasicBlock block, @Nullable HandlerRegion region) {
    if (!Objects.equals(block.region(), region)) {
      enter(block.region());
    }
    for (Stmt statement : block.statements()) {
      writeSimple(statement);
    }
    Terminator terminator = block.terminator();
    if (terminator instanceof Terminator.Goto next) {
      follow(graph.thread(next.next()), block.region());
    } else if (terminator instanceof Terminator.Branch branch) {
      writeBranch(branch, block.region());
    } else if (terminator instanceof Terminator.Switch choice) {
      writeSwitch(choice, block.region());
    } else if (terminator instanceof Terminator.Suspend suspend) {
      writeSuspend(suspend.await());
      follow(graph.thread(suspend.next()), block.region());
    } else if (terminator instanceof Terminator.End end) {
      writeEnd(end.statement());
    }
  }

  private void follow(BasicBlock next, @Nullable HandlerRegion region) {
    if (plan.isCase(next)) {
      out.add(jump(next));
    } else {
      writeBlock(next, region);
    }
  }

  final CodeBlock jump(BasicBlock next) {
    int number = request(next);
    return isElsewhere(number)
        ? leaveFor(number)
        : CodeBlock.of("$L = $L;\ncontinue;\n", state, number);
  }

  private boolean isElsewhere(int number) {
    return parts != null && parts.partOf(number) != part;
  }

  /** Goes on in another method: the resume path calls the part that has the case. */
  private CodeBlock leaveFor(int number) {
    return CodeBlock.of(
        "this.$L = $L;\nreturn $L;\n", Parts.NEXT_STATE, number, lane.isLong() ? "0" : "null");
  }

  /** The number of a case, which will be written if it is not yet. */
  final int request(BasicBlock next) {
    if (!written.contains(next) && !pending.contains(next)) {
      pending.add(next);
    }
    return number(next);
  }

  private void writeBranch(Terminator.Branch branch, @Nullable HandlerRegion region) {
    BasicBlock whenTrue = graph.thread(branch.whenTrue());
    BasicBlock whenFalse = graph.thread(branch.whenFalse());
    out.add(copies(branch.condition()));
    CodeBlock condition = renderer.render(branch.condition());
    boolean negate = plan.isCase(whenFalse) && !plan.isCase(whenTrue);
    out.add("if ($L) {\n", negate ? negation(branch.condition()) : condition).indent();
    follow(negate ? whenFalse : whenTrue, region);
    out.unindent().add("}\n");
    follow(negate ? whenTrue : whenFalse, region);
  }

  private void writeSwitch(Terminator.Switch choice, @Nullable HandlerRegion region) {
    out.add(copies(choice.header()));
    choice.cases().forEach(arm -> arm.bindings().forEach(this::renameInPattern));
    SwitchWriter written =
        new SwitchWriter(this, choice.selector(), choice.labels(), choice.rules());
    CodeBlock.Builder around = out;
    for (Terminator.Switch.Case arm : choice.cases()) {
      BasicBlock target = graph.thread(arm.block());
      out = CodeBlock.builder();
      arm.bindings().forEach(this::bind);
      follow(target, region);
      written.arm(out.build(), false, !plan.isCase(target));
    }
    out = around.add(written.end());
    BasicBlock otherwise = choice.otherwise();
    if (otherwise != null) {
      follow(graph.thread(otherwise), region);
    }
  }

  /** A variable that is a local of the whole machine cannot be declared by a pattern. */
  private void renameInPattern(Variable binding) {
    if (!isLocal(binding)) {
      renderer.renameInPattern(binding, names.fresh(binding.name() + "Matched"));
    }
  }

  private void bind(Variable binding) {
    if (!isLocal(binding)) {
      out.add("$L = $L;\n", renderer.name(binding), renderer.nameInPattern(binding));
    }
  }

  private void writeSuspend(Stmt.AwaitInto await) {
    SuspensionPoint point = await.point();
    plan.deadBefore(point).forEach(slot -> out.add("this.$L = null;\n", slot.name()));
    out.add(copies(await));
    AwaitCall call = await.call();
    CodeBlock comment = lineComment(call.line());
    Variable result = await.result();
    if (result == null) {
      out.add("$L;$L\n", Values.discard(call(call), call.carrier(), context), comment);
    } else {
      out.add(received(await, result, call(call), comment));
    }
    out.add("if ($L.isSuspended()) {\n", context).indent();
    for (Variable variable : layout.liveAt(point)) {
      if (plan.isHoisted(variable)) {
        out.add("this.$L = $L;\n", layout.slot(variable).name(), renderer.name(variable));
      }
    }
    plan.deadSlots(point).forEach(slot -> out.add("this.$L = null;\n", slot.name()));
    out.add("return suspend($L, $L);\n", context, stateOf(point)).unindent().add("}\n");
  }

  /** What is called is evaluated, and then not started, while cancelling. */
  @Override
  String startContext() {
    return plan.hasCleanUp() ? "mayStart(" + context + ")" : context;
  }

  private void writeSimple(Stmt statement) {
    out.add(copies(statement));
    if (statement instanceof Stmt.Declare declare) {
      Variable variable = declare.variable();
      boolean local = isLocal(variable);
      if (variable.role() == Variable.Role.CONSTANT || (!local && declare.value() == null)) {
        return;
      }
      CodeBlock type =
          local
              ? CodeBlock.of("$L ", renderer.render(variable.type().code()))
              : CodeBlock.builder().build();
      if (declare.value() == null && isEffectivelyFinal(variable)) {
        out.add("$L$L;\n", type, renderer.name(variable));
      } else if (declare.value() == null) {
        out.add(
            "$L$L = $L;\n", type, renderer.name(variable), variable.type().kind().defaultValue());
      } else {
        out.add("$L$L = $L;\n", type, renderer.name(variable), expression(declare.value()));
      }
    } else if (statement instanceof Stmt.Opaque opaque) {
      out.add(renderer.render(opaque.code())).add("\n");
    } else {
      out.add(inline(statement)).add("\n");
    }
  }

  private void writeEnd(Stmt statement) {
    out.add(copies(statement));
    out.add(inline(statement)).add("\n");
  }

  /** A statement that is written the same on its own and inside copied code. */
  private CodeBlock inline(Stmt statement) {
    return statement instanceof Stmt.ResumeUnwinding resume
        ? CodeBlock.of("resumeUnwinding($L);", renderer.name(resume.pending()))
        : plain(statement);
  }

  @Override
  CodeBlock embedded(Stmt jump) {
    if (jump instanceof Stmt.Break to) {
      return goTo(graph.afterBreak(to.target()));
    }
    if (jump instanceof Stmt.Continue to) {
      return goTo(graph.afterContinue(to.target()));
    }
    if (jump instanceof Stmt.Block block) {
      CodeBlock.Builder braced = CodeBlock.builder().add("{\n").indent();
      block.statements().forEach(nested -> braced.add(embedded(nested)).add("\n"));
      return braced.unindent().add("}").build();
    }
    return inline(jump);
  }

  private CodeBlock goTo(BasicBlock target) {
    int number = request(target);
    CodeBlock.Builder braced = CodeBlock.builder().add("{\n").indent();
    if (isElsewhere(number)) {
      braced.add(leaveFor(number));
    } else {
      group.label();
      braced.add("$L = $L;\ncontinue $L;\n", state, number, loop);
    }
    return braced.unindent().add("}").build();
  }
}
