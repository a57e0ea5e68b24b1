package io.asynctrait.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.asynctrait.processor.ir.BytecodeSize;
import io.asynctrait.processor.ir.ControlFlowGraph;
import io.asynctrait.processor.ir.HandlerRegion;
import io.asynctrait.processor.ir.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes a resume path that is too big for one method: several methods with some of the states
 * each, and {@code resume}, which calls the one that has the state to go on in. A part that goes on
 * in another leaves its state in a field and returns. Every variable that two cases use lives in
 * the frame, so nothing has to be handed over.
 */
record PartsWriter(
    ControlFlowGraph graph, Parts parts, CaseWriter cases, String context, TypeName returned) {

  /** What a method has besides its cases. */
  private static final int AROUND = 60;

  /** Divides cases such that, if possible, no part is bigger than {@code limit} bytes. */
  static Parts divide(CaseWriter writer, List<CaseGroup> groups, int limit) {
    Map<HandlerRegion, Integer> handlers = new HashMap<>();
    List<List<CaseGroup>> parts = new ArrayList<>();
    Set<HandlerRegion> regions = new HashSet<>();
    int size = Integer.MAX_VALUE;
    for (CaseGroup group : groups) {
      int own = BytecodeSize.of(group.code().toString());
      int more = own;
      for (HandlerRegion region : group.regions()) {
        int bytes = handlers.computeIfAbsent(region, r -> handlers(writer, r));
        own += bytes;
        more += regions.contains(region) ? 0 : bytes;
      }
      if (size > limit - limit / 16 - AROUND - more) {
        parts.add(new ArrayList<>());
        regions.clear();
        size = 0;
        more = own;
      }
      parts.get(parts.size() - 1).add(group);
      regions.addAll(group.regions());
      size += more;
    }
    return new Parts(parts);
  }

  private static int handlers(CaseWriter writer, HandlerRegion region) {
    return BytecodeSize.of(writer.handlers(List.of(region)).toString());
  }

  /** Writes {@code resume} and its parts. */
  List<MethodSpec> write(List<CaseGroup> groups) {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(resume());
    int first = 0;
    for (int part = 0; part < parts.count(); part++) {
      int end = first + parts.groups(part);
      methods.add(part(part, groups.subList(first, end)));
      first = end;
    }
    return methods;
  }

  private MethodSpec resume() {
    CodeBlock.Builder choice = CodeBlock.builder();
    for (int part = 0; part < parts.count(); part++) {
      if (part < parts.count() - 1) {
        choice.add("if (state <= $L) {\n", parts.lastState(part)).indent();
        choice.add("result = resume$L(state, $L);\n", part + 1, context);
        choice.unindent().add("} else ");
      } else {
        choice.add("{\n").indent().add("result = resume$L(state, $L);\n", part + 1, context);
        choice.unindent().add("}\n");
      }
    }
    return MethodSpec.methodBuilder("resume")
        .addJavadoc(
            "Resume path: goes on behind the await of its state, in the part that has it. The body"
                + " is too\nbig to be compiled as one method.\n")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(returned)
        .addParameter(RuntimeTypes.CONTEXT, context)
        .addException(Throwable.class)
        .addCode("$L = this.state;\n", Parts.NEXT_STATE)
        .addCode("while (true) {\n$>")
        .addCode("int state = $L;\n", Parts.NEXT_STATE)
        .addCode("$L = IDLE;\n", Parts.NEXT_STATE)
        .addCode("$T result;\n", returned)
        .addCode(choice.build())
        .addCode("if ($L == IDLE) {\n$>return result;\n$<}\n", Parts.NEXT_STATE)
        .addCode("$<}\n")
        .build();
  }

  private MethodSpec part(int part, List<CaseGroup> groups) {
    Set<Variable> mentioned = new HashSet<>();
    Set<HandlerRegion> regions = new HashSet<>();
    for (CaseGroup group : groups) {
      mentioned.addAll(group.mentioned());
      regions.addAll(group.regions());
    }
    cases.begin(part);
    return MethodSpec.methodBuilder("resume" + (part + 1))
        .addModifiers(Modifier.PRIVATE)
        .returns(returned)
        .addParameter(int.class, cases.state())
        .addParameter(RuntimeTypes.CONTEXT, context)
        .addException(Throwable.class)
        .addCode(cases.locals(mentioned::contains))
        .addCode(cases.loop(groups, graph.regions().stream().filter(regions::contains).toList()))
        .build();
  }
}
