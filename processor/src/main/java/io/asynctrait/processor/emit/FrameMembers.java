package io.asynctrait.processor.emit;

import com.palantir.javapoet.ClassName;
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
  static void addTo(TypeSpec.Builder type, MethodModel method, List<FrameLayout.Slot> slots) {
    type.addField(counters(method));
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

  /** The counters of the method, named as a person would. */
  static FieldSpec counters(MethodModel method) {
    String parameters =
        method.element().getParameters().stream()
            .map(FrameMembers::simpleType)
            .collect(Collectors.joining(", "));
    String name = method.owner().getQualifiedName() + "." + method.name() + "(" + parameters + ")";
    return FieldSpec.builder(
            COUNTERS, "COUNTERS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("\n    $T.of($L, $S)", COUNTERS, PROTOCOL, name)
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
