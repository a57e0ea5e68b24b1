package io.asynctrait.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.asynctrait.processor.ir.FrameLayout;
import io.asynctrait.processor.ir.Variable;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/** The fields of a frame, and what nulls them. */
final class FrameMembers {
  private static final ClassName COUNTERS = ClassName.get(RuntimeNames.FRAME, "FrameCounters");
  private static final ClassName RECYCLER = ClassName.get(RuntimeNames.FRAME, "Recycler");

  /** What a line of 100 characters has room for behind {@code FrameCounters.of(}. */
  private static final int ROOM_BEHIND_CALL = 75;

  private static final int ROOM_IN_LINE = 92;

  /** Which argument is the first number of a line. */
  private static final int FIRST_LINE = 3;

  private static final int LINES_PER_ROW = 12;

  /** More would not fit into the method that initialises the class. */
  private static final int MOST_LINES = 4_000;

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

  /** Where the awaits of the states are, from state 1 on: the file, then the lines. */
  private static List<CodeBlock> awaits(String sourceFile, List<Long> lines) {
    List<CodeBlock> awaits = new ArrayList<>(List.of(CodeBlock.of("$S", sourceFile)));
    lines.stream().limit(MOST_LINES).forEach(line -> awaits.add(CodeBlock.of("$L", line)));
    return awaits;
  }

  /** The counters of a method that is written as a poll function: it has no lines. */
  static FieldSpec counters(MethodModel method) {
    return counters(method, List.of());
  }

  /** The counters of the method, named as a person would. */
  private static FieldSpec counters(MethodModel method, List<CodeBlock> awaits) {
    String parameters =
        method.element().getParameters().stream()
            .map(FrameMembers::simpleType)
            .collect(Collectors.joining(", "));
    String name = method.owner().getQualifiedName() + "." + method.name() + "(" + parameters + ")";
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$L", PROTOCOL));
    arguments.add(CodeBlock.of("$S", name));
    arguments.addAll(awaits);
    return FieldSpec.builder(
            COUNTERS, "COUNTERS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("\n    $T.of($L)", COUNTERS, inLines(arguments))
        .build();
  }

  /** All arguments on one line if they fit there, else the numbers of lines in rows. */
  private static CodeBlock inLines(List<CodeBlock> arguments) {
    CodeBlock line = CodeBlock.join(arguments, ", ");
    int length = line.toString().length();
    if (length <= ROOM_BEHIND_CALL) {
      return line;
    }
    if (length <= ROOM_IN_LINE) {
      return CodeBlock.of("\n    $L", line);
    }
    CodeBlock.Builder rows = CodeBlock.builder();
    for (int i = 0; i < arguments.size(); i++) {
      boolean breaks = i <= FIRST_LINE || (i - FIRST_LINE) % LINES_PER_ROW == 0;
      rows.add(breaks ? "\n    $L" : " $L", arguments.get(i));
      rows.add(i + 1 < arguments.size() ? "," : "");
    }
    return rows.build();
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

  /** Repeats what the base class does, where the class of the frame is known. */
  static MethodSpec poll(TypeName answer, String context) {
    return MethodSpec.methodBuilder("poll")
        .addJavadoc("Resumes this frame; releases it at the end.\n")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(answer)
        .addParameter(RuntimeTypes.CONTEXT, context)
        .addException(Throwable.class)
        .addStatement("return end(resume($N), $N)", context, context)
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
      if (slot.isCleared()) {
        clear.addStatement("$L = null", slot.name());
      }
    }
    return clear.build();
  }
}
