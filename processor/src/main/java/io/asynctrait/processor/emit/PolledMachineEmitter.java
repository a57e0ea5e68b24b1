package io.asynctrait.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.asynctrait.processor.model.GeneratedNames;
import io.asynctrait.processor.model.Lane;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.TraitModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The state machine of an abstract async method for receivers that are written as poll functions.
 * Its shape is fixed: one state, in which the poll function is called again with the arguments of
 * the call.
 */
final class PolledMachineEmitter {
  private final TraitModel model;
  private final MethodModel method;
  private final Call call;
  private final ClassName machine;
  private final List<TypeVariableName> variables = new ArrayList<>();
  private final TypeName result;
  private final String self;
  private final String frames;
  private final String scratch;

  private PolledMachineEmitter(TraitModel model, MethodModel method) {
    this.model = model;
    this.method = method;
    this.call = Call.of(method.element());
    this.machine = TypeNames.of(method.machine());
    this.variables.addAll(TypeNames.variables(model.element().getTypeParameters()));
    this.variables.addAll(call.variables());
    this.result = TypeName.get(method.resultType());
    this.self = call.free("self");
    this.frames = call.free("frames");
    this.scratch = call.free("scratch");
  }

  static TypeSpec emit(TraitModel model, MethodModel method) {
    return new PolledMachineEmitter(model, method).machine();
  }

  private TypeSpec machine() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(machine)
            .addJavadoc(
                "State machine of {@link $T#$N} where it is written as a poll function.",
                ClassName.get(model.element()),
                method.name())
            .addModifiers(Modifier.FINAL)
            .addTypeVariables(variables)
            .superclass(
                method.lane().isLong()
                    ? RuntimeTypes.LONG_FRAME
                    : TypeNames.parameterized(RuntimeTypes.REFERENCE_FRAME, List.of(result)))
            .addField(FrameMembers.counters(method))
            .addField(selfType(), self, Modifier.PRIVATE);
    for (ParameterSpec parameter : call.parameters()) {
      type.addField(parameter.type(), parameter.name(), Modifier.PRIVATE);
    }
    if (model.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    String handle = NestedNames.of(method.owner(), method.element().getTypeParameters(), "Handle");
    if (method.bound().isPresent()) {
      new BoundMachine(
              method,
              variables,
              ParameterSpec.builder(selfType(), self).build(),
              frames,
              List.of(),
              NestedNames.of(method.owner(), method.element().getTypeParameters(), "Bound"))
          .addTo(type, model.isPublic());
    }
    return type.addField(TypeName.LONG, scratch, Modifier.PRIVATE)
        .addMethod(constructor())
        .addMethod(start())
        .addMethod(suspendFirst())
        .addMethod(FrameMembers.poll(answer(), call.cx()))
        .addMethod(resume())
        .addMethod(clear())
        .addMethod(FrameMembers.counters())
        .addMethod(HandleEmitter.factory(method, variables, selfType(), handle, model.isPublic()))
        .addType(HandleEmitter.handle(method, machine, variables, selfType(), handle))
        .build();
  }

  private TypeName selfType() {
    return TypeNames.withParameters(
        TypeNames.of(GeneratedNames.polled(model.element())), model.element());
  }

  private TypeName machineType() {
    return TypeNames.parameterized(machine, variables);
  }

  private TypeName answer() {
    return LaneCode.answer(method.lane(), result);
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RuntimeTypes.RECYCLER, "home")
        .addStatement("super(home)")
        .build();
  }

  private MethodSpec start() {
    String cx = call.cx();
    MethodSpec.Builder start =
        MethodSpec.methodBuilder("start")
            .addModifiers(Modifier.STATIC)
            .addTypeVariables(variables)
            .returns(answer())
            .addParameter(selfType(), self)
            .addParameter(RuntimeTypes.RECYCLER, frames)
            .addParameters(call.parameters())
            .addJavadoc("Start path: the first poll.")
            .addParameter(RuntimeTypes.CONTEXT, cx)
            .addExceptions(call.thrown())
            .addStatement("$N.scratch(0)", cx);
    if (model.isPublic()) {
      start.addModifiers(Modifier.PUBLIC);
    }
    addPoll(start);
    return start
        .beginControlFlow("if ($N.isSuspended())", cx)
        .addStatement("return suspendFirst($L)", call.arguments(List.of(self, frames), List.of(cx)))
        .endControlFlow()
        .addStatement("return $L", toLane())
        .build();
  }

  private MethodSpec suspendFirst() {
    String cx = call.cx();
    String idle = call.free("idle");
    String frame = call.free("frame");
    MethodSpec.Builder suspend =
        MethodSpec.methodBuilder("suspendFirst")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addTypeVariables(variables)
            .returns(answer())
            .addParameter(selfType(), self)
            .addParameter(RuntimeTypes.RECYCLER, frames)
            .addParameters(call.parametersAndContext())
            .addStatement(
                "$T $N = take($N, COUNTERS, $N)", RuntimeTypes.FRAME_BASE, idle, frames, cx);
    boolean generic = !variables.isEmpty();
    if (generic) {
      suspend.addAnnotation(unchecked());
    }
    suspend
        .addStatement(
            "$T $N =\n$N == null ? new $T$L($N) : ($T) $N",
            machineType(),
            frame,
            idle,
            machine,
            generic ? "<>" : "",
            frames,
            machineType(),
            idle)
        .addStatement("$N.$N = $N", frame, self, self);
    for (String name : call.names()) {
      suspend.addStatement("$N.$N = $N", frame, name, name);
    }
    return suspend
        .addStatement("$N.$N = $N.scratch()", frame, scratch, cx)
        .addStatement("return $N.suspendFirst($N, 1)", frame, cx)
        .build();
  }

  private MethodSpec resume() {
    String cx = call.cx();
    MethodSpec.Builder resume =
        MethodSpec.methodBuilder("resume")
            .addJavadoc("Resume path: polls again with the same arguments.")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(answer())
            .addParameter(RuntimeTypes.CONTEXT, cx)
            .addExceptions(call.thrown())
            .addStatement("$N.scratch($N)", cx, scratch);
    addPoll(resume);
    return resume
        .beginControlFlow("if ($N.isSuspended())", cx)
        .addStatement("$N = $N.scratch()", scratch, cx)
        .addStatement("return pending($N)", cx)
        .endControlFlow()
        .addStatement("return $L", toLane())
        .build();
  }

  private void addPoll(MethodSpec.Builder to) {
    CodeBlock poll =
        CodeBlock.of(
            "$N.$N($L)",
            self,
            GeneratedNames.poll(method.name()),
            call.arguments(List.of(), List.of(call.cx())));
    boolean isVoid = method.lane() == Lane.VOID;
    if (!isVoid) {
      to.addStatement("$T $N", LaneCode.polled(method.lane(), result), value());
    }
    String failure = call.free("failure");
    to.beginControlFlow("try")
        .addStatement(isVoid ? poll : CodeBlock.of("$N = $L", value(), poll))
        .nextControlFlow("catch ($T $N)", Throwable.class, failure)
        .addStatement("$T.failed($N)", RuntimeTypes.LANES, call.cx())
        .addStatement("throw $N", failure)
        .endControlFlow();
  }

  private String value() {
    return call.free("value");
  }

  private CodeBlock toLane() {
    return LaneCode.toLane(method.lane(), value());
  }

  private MethodSpec clear() {
    MethodSpec.Builder clear =
        MethodSpec.methodBuilder("clear")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addStatement("$N = null", self);
    for (ParameterSpec parameter : call.parameters()) {
      if (!parameter.type().isPrimitive()) {
        clear.addStatement("$N = null", parameter.name());
      }
    }
    return clear.build();
  }

  private static AnnotationSpec unchecked() {
    return AnnotationSpec.builder(SuppressWarnings.class)
        .addMember("value", "$S", "unchecked")
        .build();
  }
}
