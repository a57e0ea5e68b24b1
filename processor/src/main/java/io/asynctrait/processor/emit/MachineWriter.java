package io.asynctrait.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.asynctrait.processor.ir.LocalType;
import io.asynctrait.processor.ir.LoweredBody;
import io.asynctrait.processor.ir.SuspensionPoint;
import io.asynctrait.processor.ir.Variable;
import io.asynctrait.processor.model.BoundReceiver;
import io.asynctrait.processor.model.Callees;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Writes the state machine of one async method: the start path, a spill for each await, the resume
 * path, and the frame that they share.
 */
final class MachineWriter {
  private static final ClassName CONTEXT = ClassName.get(RuntimeNames.RUNTIME, "Context");
  private static final ClassName RECYCLER = ClassName.get(RuntimeNames.FRAME, "Recycler");
  private static final ClassName FRAME = ClassName.get(RuntimeNames.FRAME, "Frame");

  private final MethodModel method;
  private final LoweredBody lowered;
  private final Callees callees;
  private final boolean isPublic;
  private final Set<String> warnings;
  private final ClassName machine;
  private final TypeName machineType;
  private final List<TypeVariableName> typeVariables = new ArrayList<>();
  private final TypeName resultType;
  private final TypeName returned;
  private final String context;
  private final String handleName;
  private final String frames;

  private MachineWriter(
      MethodModel method,
      LoweredBody lowered,
      Callees callees,
      boolean isPublic,
      Set<String> warnings) {
    this.callees = callees;
    this.warnings = warnings;
    this.method = method;
    this.lowered = lowered;
    this.isPublic = isPublic;
    this.machine = ClassName.get(method.machine().packageName(), method.machine().simpleName());
    if (!method.isStatic()) {
      for (TypeParameterElement parameter : method.owner().getTypeParameters()) {
        typeVariables.add(TypeVariableName.get(parameter));
      }
    }
    for (TypeParameterElement parameter : method.element().getTypeParameters()) {
      typeVariables.add(TypeVariableName.get(parameter));
    }
    this.machineType =
        typeVariables.isEmpty()
            ? machine
            : ParameterizedTypeName.get(machine, typeVariables.toArray(new TypeName[0]));
    this.resultType = TypeName.get(method.resultType()).box();
    this.returned = method.lane().isLong() ? TypeName.LONG : resultType;
    LocalNames names = new LocalNames(lowered.body().names());
    this.context = names.fresh("cx");
    this.frames = names.fresh("frames");
    this.handleName = nestedName("Handle");
  }

  private String nestedName(String wish) {
    return NestedNames.of(
        method.owner(),
        method.element().getTypeParameters(),
        lowered.body().localTypes().stream().map(LocalType::memberName).collect(Collectors.toSet()),
        wish);
  }

  static TypeSpec write(
      MethodModel method,
      LoweredBody lowered,
      Callees callees,
      boolean isPublic,
      Set<String> warnings) {
    return new MachineWriter(method, lowered, callees, isPublic, warnings).type();
  }

  private TypeSpec type() {
    TypeSpec.Builder type = TypeSpec.classBuilder(machine).addModifiers(Modifier.FINAL);
    if (isPublic) {
      type.addModifiers(Modifier.PUBLIC);
    }
    suppress(type);
    type.addTypeVariables(typeVariables);
    type.addJavadoc(
        "State machine of {@link $T#$L}.\n", ClassName.get(method.owner()), method.name());
    boolean isRecycled = method.isStatic() && method.recycle().recycled();
    Variable receiver = lowered.body().receiver();
    if (lowered.suspends()) {
      addMethodsAndFrame(type, isRecycled);
    } else {
      type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
      if (isRecycled) {
        FrameMembers.addStaticRecycler(type, method);
      }
      type.addMethod(HandleEmitter.factory(method, typeVariables, handleName, isPublic));
      type.addMethods(starts(null));
    }
    if (receiver != null && method.bound().isPresent()) {
      boundMachine(receiver).addTo(type, isPublic);
    }
    callees.copies().forEach(copy -> type.addMethod(EntryCopyMethods.of(copy)));
    LocalTypeWriter.addTo(type, lowered.body().localTypes());
    type.addType(HandleEmitter.handle(method, machine, typeVariables, handleName));
    return type.build();
  }

  private void addMethodsAndFrame(TypeSpec.Builder type, boolean isRecycled) {
    type.superclass(
        method.lane().isLong()
            ? RuntimeTypes.LONG_FRAME
            : ParameterizedTypeName.get(RuntimeTypes.REFERENCE_FRAME, resultType));
    ResumeWriter resume = new ResumeWriter(lowered, method.lane(), context, returned);
    FrameMembers.addTo(
        type, method, resume.slots(), lowered.body().sourceFile(), resume.awaitLines());
    if (lowered.split() != null) {
      type.addField(int.class, Parts.NEXT_STATE, Modifier.PRIVATE);
    }
    if (isRecycled) {
      FrameMembers.addStaticRecycler(type, method);
    }
    type.addMethod(HandleEmitter.factory(method, typeVariables, handleName, isPublic));
    type.addMethods(starts(resume));
    if (lowered.hasStartPath()) {
      lowered.layout().live().keySet().stream()
          .filter(lowered.layout()::fitsParameters)
          .sorted(java.util.Comparator.comparingInt(SuspensionPoint::state))
          .forEach(point -> type.addMethod(suspend(point, resume.stateOf(point))));
    }
    type.addMethod(FrameMembers.poll(returned, context));
    type.addMethods(resume.methods());
    if (resume.hasCleanUp()) {
      type.addMethod(hasCleanUp());
    }
    type.addMethod(FrameMembers.clear(resume.slots()));
    type.addMethod(FrameMembers.counters());
    type.addMethod(newFrame());
  }

  private void suppress(TypeSpec.Builder type) {
    Set<String> categories = new TreeSet<>(lowered.body().suppressed());
    categories.addAll(warnings);
    if (lowered.suspends()) {
      categories.add("fallthrough");
    }
    Suppressions.suppress(type, categories);
  }

  private List<ParameterSpec> parameters() {
    List<ParameterSpec> parameters = new ArrayList<>();
    List<? extends VariableElement> declared = method.element().getParameters();
    for (int i = 0; i < declared.size(); i++) {
      ParameterSpec.Builder spec =
          ParameterSpec.builder(
              TypeName.get(declared.get(i).asType()), lowered.body().parameters().get(i).name());
      if (declared.get(i).getModifiers().contains(Modifier.FINAL)) {
        spec.addModifiers(Modifier.FINAL);
      }
      parameters.add(spec.build());
    }
    return parameters;
  }

  private BoundMachine boundMachine(Variable receiver) {
    return new BoundMachine(
        method, typeVariables, self(receiver), frames, callees.bound(), nestedName("Bound"));
  }

  private ParameterSpec self(Variable receiver) {
    return ParameterSpec.builder(TypeName.get(method.owner().asType()), receiver.name()).build();
  }

  /** The start path; and where it takes bound methods, one for callers that have none. */
  private List<MethodSpec> starts(@Nullable ResumeWriter resume) {
    List<MethodSpec> starts = new ArrayList<>();
    if (!callees.bound().isEmpty()) {
      starts.add(unboundStart());
    }
    starts.add(start(resume));
    return starts;
  }

  private MethodSpec unboundStart() {
    Variable receiver = Objects.requireNonNull(lowered.body().receiver());
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$N", receiver.name()));
    arguments.add(CodeBlock.of("$N", frames));
    callees.bound().forEach(one -> arguments.add(BoundMachine.bind(one, receiver.name())));
    parameters().forEach(parameter -> arguments.add(CodeBlock.of("$N", parameter.name())));
    arguments.add(CodeBlock.of("$N", context));
    return startOf(List.of())
        .addJavadoc("Start path for callers that have not bound the method.\n")
        .addStatement("return start($L)", CodeBlock.join(arguments, ",$W"))
        .build();
  }

  private MethodSpec.Builder startOf(List<BoundReceiver> bound) {
    MethodSpec.Builder start =
        MethodSpec.methodBuilder("start")
            .addModifiers(Modifier.STATIC)
            .addTypeVariables(typeVariables)
            .returns(returned);
    if (isPublic && bound.isEmpty()) {
      start.addModifiers(Modifier.PUBLIC);
    }
    Variable receiver = lowered.body().receiver();
    if (receiver != null) {
      start.addParameter(self(receiver));
      start.addParameter(RECYCLER, frames);
    }
    start.addParameters(BoundMachine.parameters(bound));
    start.addParameters(parameters());
    start.addParameter(CONTEXT, context);
    for (TypeMirror thrown : method.thrown()) {
      start.addException(TypeName.get(thrown));
    }
    return start;
  }

  private MethodSpec start(@Nullable ResumeWriter resume) {
    LocalNames names = new LocalNames(lowered.body().names());
    names.fresh(context);
    names.fresh(frames);
    MethodSpec.Builder start =
        startOf(callees.bound())
            .addJavadoc(
                lowered.hasStartPath()
                    ? "Start path: the body as written; leaves at the first suspension.\n"
                    : "Start path: takes a frame at once, because the body is too big to be"
                        + " compiled as one\nmethod, and begins the resume path.\n");
    if (method.isStatic() && lowered.suspends()) {
      start.addStatement(
          "$T $L = $L", RECYCLER, frames, method.recycle().recycled() ? "FRAMES" : "null");
    }
    if (resume != null && !lowered.hasStartPath()) {
      return start.addCode(enter(resume, names)).build();
    }
    StartWriter writer =
        new StartWriter(
            lowered,
            method.lane(),
            names,
            context,
            frames,
            machineType,
            point -> resume == null ? point.state() : resume.stateOf(point));
    return start.addCode(writer.write()).build();
  }

  /** Keeps the parameters in a frame and begins the resume path at the first block. */
  private CodeBlock enter(ResumeWriter resume, LocalNames names) {
    String frame = names.fresh("frame");
    CodeBlock.Builder out = CodeBlock.builder();
    out.add("$T $L = frame($L, $L);\n", machineType, frame, frames, context);
    lowered.body().inputs().stream()
        .filter(resume::isKept)
        .forEach(variable -> out.add(keep(variable, frame, variable.name())));
    return out.add("return $L.begin($L, $L);\n", frame, context, resume.firstState()).build();
  }

  private MethodSpec suspend(SuspensionPoint point, int state) {
    List<Variable> live = lowered.layout().liveAt(point);
    LocalNames names = new LocalNames(Set.of());
    List<String> parameters = live.stream().map(v -> names.fresh(v.name())).toList();
    String frames = names.fresh("frames");
    String cx = names.fresh("cx");
    String frame = names.fresh("frame");
    MethodSpec.Builder suspend =
        MethodSpec.methodBuilder("suspend" + point.state())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addTypeVariables(typeVariables)
            .returns(returned);
    for (int i = 0; i < live.size(); i++) {
      suspend.addParameter(typeName(live.get(i)), parameters.get(i));
    }
    suspend.addParameter(RECYCLER, frames).addParameter(CONTEXT, cx);
    suspend.addCode("$T $L = frame($L, $L);\n", machineType, frame, frames, cx);
    for (int i = 0; i < live.size(); i++) {
      suspend.addCode(keep(live.get(i), frame, parameters.get(i)));
    }
    return suspend.addCode("return $L.suspendFirst($L, $L);\n", frame, cx, state).build();
  }

  /** Stores a value in a frame; one that the frame may have already, only if it has not. */
  private CodeBlock keep(Variable variable, String frame, String value) {
    String slot = lowered.layout().slot(variable).name();
    return variable.isSameInAllCalls()
        ? CodeBlock.of(
            "if ($L.$L != $L) {\n$>$L.$L = $L;\n$<}\n", frame, slot, value, frame, slot, value)
        : CodeBlock.of("$L.$L = $L;\n", frame, slot, value);
  }

  private TypeName typeName(Variable variable) {
    return TypeParser.of(variable.type());
  }

  private MethodSpec newFrame() {
    boolean generic = !typeVariables.isEmpty();
    MethodSpec.Builder frame =
        MethodSpec.methodBuilder("frame")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addTypeVariables(typeVariables)
            .returns(machineType)
            .addParameter(RECYCLER, "frames")
            .addParameter(CONTEXT, "cx");
    if (generic) {
      Suppressions.suppress(frame, "unchecked");
    }
    return frame
        .addCode("$T idle = take(frames, COUNTERS, cx);\n", FRAME)
        .addCode(
            "return idle == null\n    ? new $T(frames)\n    : ($T) idle;\n",
            machineType,
            machineType)
        .build();
  }

  private static MethodSpec hasCleanUp() {
    return MethodSpec.methodBuilder("hasCleanUp")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(TypeName.BOOLEAN)
        .addStatement("return true")
        .build();
  }
}
