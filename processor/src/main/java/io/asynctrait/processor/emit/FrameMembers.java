package io.asynctrait.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.asynctrait.processor.ir.FrameLayout;
import io.asynctrait.processor.ir.Variable;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.RuntimeNames;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/** The fields of a frame, and what nulls them. */
final class FrameMembers {
  private static final ClassName COUNTERS = ClassName.get(RuntimeNames.FRAME, "FrameCounters");
  private static final ClassName RECYCLER = ClassName.get(RuntimeNames.FRAME, "Recycler");

  /** The frame protocol that generated code speaks. */
  private static final int PROTOCOL = 1;

  private FrameMembers() {}

  /** Adds the counters, the slots and the constructor. */
  static void addTo(
      TypeSpec.Builder type,
      MethodModel method,
      List<FrameLayout.Slot> slots,
      String sourceFile,
      List<Long> awaitLines) {
    type.addField(counters(method, awaits(sourceFile, awaitLines)));
    for (FrameLayout.Slot slot : slots) {
      FieldSpec.Builder field =
          FieldSpec.builder(TypeParser.of(slot.type()), slot.name(), Modifier.PRIVATE);
      if (slot.variables().size() > 1) {
        field.addJavadoc(
            "Shared by $L, which are never kept at the same await.\n",
            slot.variables().stream()
                .map(Variable::name)
                .distinct()
                .collect(Collectors.joining(", ")));
      }
      type.addField(field.build());
    }
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(RECYCLER, "home")
            .addStatement("super(home)")
            .build());
  }

  /** Where the awaits of the states are, from state 1 on. */
  private static CodeBlock awaits(String sourceFile, List<Long> lines) {
    CodeBlock.Builder awaits = CodeBlock.builder().add(",$W$S", sourceFile);
    lines.forEach(line -> awaits.add(",$W$L", line));
    return awaits.build();
  }

  /** The counters of a method that is written as a poll function: it has no lines. */
  static FieldSpec counters(MethodModel method) {
    return counters(method, CodeBlock.of(""));
  }

  /** The counters of the method, named as a person would. */
  private static FieldSpec counters(MethodModel method, CodeBlock awaits) {
    String parameters =
        method.element().getParameters().stream()
            .map(FrameMembers::simpleType)
            .collect(Collectors.joining(", "));
    String name = method.owner().getQualifiedName() + "." + method.name() + "(" + parameters + ")";
    return FieldSpec.builder(
            COUNTERS, "COUNTERS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("\n    $T.of($L, $S$L)", COUNTERS, PROTOCOL, name, awaits)
        .build();
  }

  /** What the frame tells dumps and statistics of itself. */
  static MethodSpec counters() {
    return MethodSpec.methodBuilder("counters")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(COUNTERS)
        .addStatement("return COUNTERS")
        .build();
  }

  private static String simpleType(VariableElement parameter) {
    String type = parameter.asType().toString();
    return type.replaceAll("<.*>", "").replaceAll("^.*[. ]", "");
  }

  /** A static method keeps its idle frames itself. */
  static void addStaticRecycler(TypeSpec.Builder type, MethodModel method) {
    type.addField(
        FieldSpec.builder(RECYCLER, "FRAMES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(
                "$T.create(true, $L, $T.AS_DECLARED)",
                RECYCLER,
                method.recycle().capacity(),
                ClassName.get(RuntimeNames.RUNTIME, "Recycling"))
            .build());
  }

  static MethodSpec clear(List<FrameLayout.Slot> slots) {
    MethodSpec.Builder clear =
        MethodSpec.methodBuilder("clear")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED);
    for (FrameLayout.Slot slot : slots) {
      if (slot.type().isReference()) {
        clear.addStatement("$L = null", slot.name());
      }
    }
    return clear.build();
  }
}
