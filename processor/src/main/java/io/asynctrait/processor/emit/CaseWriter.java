package io.asynctrait.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.asynctrait.processor.ir.AwaitCall;
import io.asynctrait.processor.ir.BasicBlock;
import io.asynctrait.processor.ir.HandlerRegion;
import io.asynctrait.processor.ir.LoweredBody;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.SuspensionPoint;
import io.asynctrait.processor.ir.Variable;
import io.asynctrait.processor.model.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes the cases of the resume path: behind each await, and where several ways meet. */
final class CaseWriter extends BlockWriter {
  CaseWriter(
      LoweredBody lowered,
      ResumePlan plan,
      Lane lane,
      LocalNames names,
      String context,
      @Nullable Parts parts) {
    super(lowered, plan, lane, names, context, parts);
  }

  /** The local that holds the state. */
  String state() {
    return state;
  }

  /** The locals of a method with cases of ours, but for the state. */
  CodeBlock locals(Predicate<Variable> used) {
    return new ResumeLocals(plan, layout, renderer).write(used);
  }

  /**
   * The loop over the cases of a method.
   *
   * @param groups the cases
   * @param regions those that the cases are in
   */
  CodeBlock loop(List<CaseGroup> groups, List<HandlerRegion> regions) {
    CodeBlock.Builder all = CodeBlock.builder();
    if (plan.hasRegions()) {
      all.add("int $L = 0;\n", handler);
    }
    if (groups.stream().anyMatch(CaseGroup::needsLabel)) {
      all.add("$L:\n", loop);
    }
    all.add("while (true) {\n").indent();
    if (!regions.isEmpty()) {
      all.add("try {\n").indent();
    }
    all.add("switch ($L) {\n", state).indent();
    groups.forEach(written -> all.add(written.code()));
    all.add("default:\n").indent().add("throw poisoned();\n").unindent();
    all.unindent().add("}\n");
    if (!regions.isEmpty()) {
      all.unindent().add(handlers(regions));
    }
    return all.unindent().add("}\n").build();
  }

  /** The end of the {@code try} around a switch whose cases are in {@code regions}. */
  CodeBlock handlers(List<HandlerRegion> regions) {
    return new HandlerWriter(this, handler, thrown, block -> jump(graph.thread(block)))
        .write(regions);
  }

  /** From here on, what is written stands in {@code number}th part. */
  void begin(int number) {
    part = number;
  }

  /** Writes all cases, those first that a frame goes on in. */
  List<CaseGroup> write() {
    List<CaseGroup> groups = new ArrayList<>();
    plan.suspensions.forEach(
        (point, block) -> {
          begin(point);
          writeResumption(point, block);
          groups.add(end());
        });
    if (!lowered.hasStartPath()) {
      request(graph.thread(graph.entry()));
    }
    plan.regions()
        .forEach(
            region -> region.handlers().forEach(clause -> request(graph.thread(clause.block()))));
    while (!pending.isEmpty()) {
      BasicBlock next = pending.pop();
      begin(next);
      writeCase(next);
      groups.add(end());
    }
    return groups;
  }

  private void begin(Object first) {
    out = CodeBlock.builder();
    group = new CaseGroup();
    renderer.forgetMentioned();
    if (parts != null) {
      begin(parts.partOf(parts.state(first)));
    }
  }

  private CaseGroup end() {
    return group.complete(out.build(), renderer.mentioned());
  }

  private void writeResumption(SuspensionPoint point, BasicBlock block) {
    Stmt.AwaitInto await = ResumePlan.suspend(block).await();
    BasicBlock next = graph.thread(ResumePlan.suspend(block).next());
    group.states().add(point);
    out.add("case $L:$L\n", stateOf(point), lineComment(point.line())).indent();
    boolean scoped = !plan.isCase(next);
    if (scoped) {
      out.add("{\n").indent();
    }
    enter(block.region());
    for (Variable variable : layout.liveAt(point)) {
      if (plan.isHoisted(variable)) {
        out.add("$L = this.$L;\n", renderer.name(variable), layout.slot(variable).name());
      }
    }
    writeAwaited(await);
    out.add("if ($L.isSuspended()) {\n", context).indent();
    out.add("return pending($L);\n", context).unindent().add("}\n");
    if (scoped) {
      writeBlock(next, block.region());
      out.unindent().add("}\n").unindent();
    } else {
      if (written.contains(next)) {
        out.add(jump(next)).unindent();
      } else {
        pending.remove(next);
        out.add("// fall through\n").unindent();
        writeCase(next);
      }
    }
  }

  private void writeAwaited(Stmt.AwaitInto await) {
    AwaitCall call = await.call();
    Variable result = await.result();
    boolean reference = call.carrier() == AwaitCall.Carrier.REFERENCE;
    if (result == null) {
      out.add("$L($L);\n", reference ? "awaitedReference" : "awaitedVoid", context);
      return;
    }
    CodeBlock awaited =
        CodeBlock.of("$L($L)", reference ? "awaitedReference" : "awaitedLong", context);
    out.add(received(await, result, awaited, CodeBlock.of("")));
  }

  private void writeCase(BasicBlock block) {
    if (!written.add(block)) {
      return;
    }
    group.states().add(block);
    out.add("case $L:$L\n", number(block), origin(block)).indent().add("{\n").indent();
    enter(block.region());
    writeBlock(block, block.region());
    out.unindent().add("}\n").unindent();
  }

  /** Says where a case comes from, if it goes on behind an await. */
  private CodeBlock origin(BasicBlock block) {
    SuspensionPoint point = plan.comesFrom(block);
    return point == null ? CodeBlock.of("") : CodeBlock.of(" // behind line $L", point.line());
  }
}
