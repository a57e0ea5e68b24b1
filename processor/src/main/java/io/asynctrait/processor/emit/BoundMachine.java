package io.asynctrait.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.asynctrait.processor.model.BoundMethod;
import io.asynctrait.processor.model.BoundReceiver;
import io.asynctrait.processor.model.MethodModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * How a state machine is bound to an object: what its start path takes beside the arguments, kept
 * in the fields of one small object.
 *
 * <pre>{@code
 * static AsyncTrait_MessageChannel_Bound.BoundReceive bind(Channel self, Recycler frames) {
 *   return new Bound(self, frames);
 * }
 *
 * private static final class Bound extends AsyncTrait_MessageChannel_Bound.BoundReceive {
 *   private final Channel self;
 *   private final Recycler frames;
 *   private final AsyncTrait_ByteSource_Bound.BoundRead sourceRead;
 *   ...
 *   public long start(ByteBuffer message, Context cx) throws IOException {
 *     return AsyncTrait_Channel_receive.start(self, frames, sourceRead, message, cx);
 *   }
 * }
 * }</pre>
 *
 * @param method the async method
 * @param variables the type parameters of its state machine
 * @param self the receiver, as its start path takes it
 * @param frames the name of the idle frames there
 * @param receivers the bound methods that its start path takes
 * @param name the name of the nested class
 */
record BoundMachine(
    MethodModel method,
    List<TypeVariableName> variables,
    ParameterSpec self,
    String frames,
    List<BoundReceiver> receivers,
    String name) {

  /** Adds the factory and the class. */
  void addTo(TypeSpec.Builder machine, boolean isPublic) {
    machine.addMethod(bind(isPublic)).addType(bound());
  }

  /** What the start path takes beside the receiver and its frames. */
  static List<ParameterSpec> parameters(List<BoundReceiver> receivers) {
    return receivers.stream()
        .map(one -> ParameterSpec.builder(BoundEntries.className(one.method()), one.name()).build())
        .toList();
  }

  /** The bound methods of the final fields of {@code self}. */
  static CodeBlock bind(BoundReceiver receiver, String self) {
    BoundMethod bound = receiver.method().bound().orElseThrow();
    return CodeBlock.of(
        "$T.$N($N.$N)", TypeNames.of(bound.holder()), bound.bind(), self, receiver.field());
  }

  private MethodSpec bind(boolean isPublic) {
    MethodSpec.Builder bind =
        MethodSpec.methodBuilder("bind")
            .addJavadoc("Binds the method to an object that is constructed.\n")
            .addModifiers(Modifier.STATIC)
            .addTypeVariables(variables)
            .returns(BoundEntries.className(method))
            .addParameter(self)
            .addParameter(RuntimeTypes.RECYCLER, frames)
            .addStatement(
                "return new $L$L($N, $N)",
                name,
                variables.isEmpty() ? "" : "<>",
                self.name(),
                frames);
    if (isPublic) {
      bind.addModifiers(Modifier.PUBLIC);
    }
    return bind.build();
  }

  private TypeSpec bound() {
    List<ParameterSpec> fields = new ArrayList<>();
    fields.add(self);
    fields.add(ParameterSpec.builder(RuntimeTypes.RECYCLER, frames).build());
    TypeSpec.Builder bound =
        TypeSpec.classBuilder(name)
            .addJavadoc("The method of one object.\n")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addTypeVariables(variables)
            .superclass(BoundEntries.className(method));
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameters(fields);
    fields.forEach(field -> constructor.addStatement("this.$N = $N", field.name(), field.name()));
    for (BoundReceiver receiver : receivers) {
      constructor.addStatement("this.$N = $L", receiver.name(), bind(receiver, self.name()));
    }
    fields.addAll(parameters(receivers));
    List<String> names = new ArrayList<>();
    for (ParameterSpec field : fields) {
      bound.addField(field.type(), field.name(), Modifier.PRIVATE, Modifier.FINAL);
      names.add(field.name());
    }
    Call call = Call.of(method.element());
    return bound
        .addMethod(constructor.build())
        .addMethod(
            BoundEntries.start(method, call)
                .addAnnotation(Override.class)
                .addStatement(
                    "return $T.start($L)",
                    TypeNames.of(method.machine()),
                    call.arguments(names, List.of(call.cx())))
                .build())
        .build();
  }
}
