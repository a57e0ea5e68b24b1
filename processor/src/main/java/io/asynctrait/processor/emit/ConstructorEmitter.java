package io.asynctrait.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.asynctrait.processor.model.ClassShim;
import io.asynctrait.processor.model.DispatchedMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * The two forms of each constructor of a dispatch shim: as the class declares it, and with the
 * choice of recycling.
 */
final class ConstructorEmitter {
  private static final Set<Modifier> ACCESS = Set.of(Modifier.PUBLIC, Modifier.PROTECTED);

  private final AnnotationCopies annotations;

  /** Writes the constructors of what extends {@code user}. */
  ConstructorEmitter(TypeElement user) {
    this.annotations = new AnnotationCopies(user);
  }

  /** The form without the choice. */
  MethodSpec asDeclared(ExecutableElement constructor) {
    Call call = Call.of(constructor);
    return form(constructor, call)
        .addAnnotations(annotations.of(constructor))
        .addParameters(parameters(constructor, call))
        .varargs(call.isVarArgs())
        .addStatement("this(" + withChoice(call, "$T.AS_DECLARED") + ")", RuntimeTypes.RECYCLING)
        .build();
  }

  /** The form whose last parameter, before a variable number of them, is the choice. */
  MethodSpec withRecycling(ExecutableElement constructor, ClassShim shim) {
    Call call = Call.of(constructor);
    String recycling = call.free("recycling");
    List<ParameterSpec> parameters = parameters(constructor, call);
    parameters.add(
        parameters.size() - (call.isVarArgs() ? 1 : 0),
        ParameterSpec.builder(RuntimeTypes.RECYCLING, recycling).build());
    MethodSpec.Builder form =
        form(constructor, call)
            .addAnnotations(annotations.forCallers(constructor))
            .addParameters(parameters)
            .varargs(call.isVarArgs())
            .addStatement("super($L)", call.arguments());
    for (DispatchedMethod method : shim.methods()) {
      CodeBlock frames =
          CodeBlock.of(
              "$T.create($L, $L, $N)",
              RuntimeTypes.RECYCLER,
              method.recycle().recycled(),
              method.recycle().capacity(),
              recycling);
      form.addStatement(
          "this.$N = $L",
          method.field(),
          method.isBound()
              ? CodeBlock.of("$T.bind(this,$W$L)", TypeNames.of(method.method().machine()), frames)
              : frames);
    }
    return form.build();
  }

  private static String withChoice(Call call, String choice) {
    List<String> arguments = new ArrayList<>();
    call.names().forEach(name -> arguments.add(name.replace("$", "$$")));
    arguments.add(arguments.size() - (call.isVarArgs() ? 1 : 0), choice);
    return String.join(", ", arguments);
  }

  private static MethodSpec.Builder form(ExecutableElement constructor, Call call) {
    MethodSpec.Builder form =
        MethodSpec.constructorBuilder()
            .addTypeVariables(call.variables())
            .addExceptions(call.thrown());
    constructor.getModifiers().stream().filter(ACCESS::contains).forEach(form::addModifiers);
    return form;
  }

  private List<ParameterSpec> parameters(ExecutableElement constructor, Call call) {
    List<ParameterSpec> parameters = new ArrayList<>();
    for (int i = 0; i < call.names().size(); i++) {
      parameters.add(
          ParameterSpec.builder(call.types().get(i), call.names().get(i))
              .addAnnotations(annotations.of(constructor.getParameters().get(i)))
              .build());
    }
    return parameters;
  }
}
