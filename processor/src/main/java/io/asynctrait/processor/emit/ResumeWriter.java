package io.asynctrait.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.asynctrait.processor.ir.ControlFlowGraph;
import io.asynctrait.processor.ir.FrameLayout;
import io.asynctrait.processor.ir.LoweredBody;
import io.asynctrait.processor.ir.SuspensionPoint;
import io.asynctrait.processor.ir.Variable;
import io.asynctrait.processor.model.Lane;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the resume path: a switch over the states, in a loop. States up to the number of awaits
 * are where a frame goes on; the ones behind them are where several ways meet.
 *
 * <p>If that is too much for one method, {@link PartsWriter} divides the states among several.
 */
final class ResumeWriter {
  private final LoweredBody lowered;
  private final String context;
  private final TypeName returned;
  private final ResumePlan plan;
  private final CaseWriter cases;
  private final List<MethodSpec> methods;

  ResumeWriter(LoweredBody lowered, Lane lane, String context, TypeName returned) {
    this.lowered = lowered;
    this.context = context;
    this.returned = returned;
    this.plan = new ResumePlan(lowered);
    CaseWriter whole = new CaseWriter(lowered, plan, lane, names(), context, null);
    List<CaseGroup> groups = whole.write();
    if (lowered.split() == null) {
      this.cases = whole;
      this.methods = List.of(resume(groups));
    } else {
      Parts parts = PartsWriter.divide(whole, groups, lowered.split().limit());
      this.cases = new CaseWriter(lowered, plan, lane, names(), context, parts);
      this.methods =
          new PartsWriter(lowered.resume(), parts, cases, context, returned).write(cases.write());
    }
  }

  private LocalNames names() {
    LocalNames names = new LocalNames(lowered.body().names());
    names.fresh(context);
    return names;
  }

  /** The method {@code resume} and those that it calls. */
  List<MethodSpec> methods() {
    return methods;
  }

  boolean hasCleanUp() {
    return plan.hasCleanUp();
  }

  /** Whether a variable that the body begins with has a field. */
  boolean isKept(Variable variable) {
    return lowered.layout().keeps(variable) && plan.isResident(variable);
  }

  /** The fields that the path uses. */
  List<FrameLayout.Slot> slots() {
    List<FrameLayout.Slot> slots = lowered.layout().slots();
    return lowered.split() == null ? slots : slots.stream().filter(plan::isUsed).toList();
  }

  /** The state of a suspension. */
  int stateOf(SuspensionPoint point) {
    return cases.stateOf(point);
  }

  /** The lines of the awaits, from state 1 on; 0 for a state in which nothing is awaited. */
  List<Long> awaitLines() {
    List<Long> lines = new ArrayList<>();
    for (SuspensionPoint point : lowered.layout().live().keySet()) {
      while (lines.size() < stateOf(point)) {
        lines.add(0L);
      }
      lines.set(stateOf(point) - 1, point.line());
    }
    return lines;
  }

  /** The state of the first block, where there is no start path. */
  int firstState() {
    ControlFlowGraph graph = lowered.resume();
    return cases.stateOf(graph.thread(graph.entry()));
  }

  private MethodSpec resume(List<CaseGroup> groups) {
    return MethodSpec.methodBuilder("resume")
        .addJavadoc("Resume path: goes on behind the await of its state.\n")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(returned)
        .addParameter(RuntimeTypes.CONTEXT, context)
        .addException(Throwable.class)
        .addCode(cases.locals(variable -> true))
        .addCode("int $L = this.state;\n", cases.state())
        .addCode(cases.loop(groups, plan.regions()))
        .build();
  }
}
