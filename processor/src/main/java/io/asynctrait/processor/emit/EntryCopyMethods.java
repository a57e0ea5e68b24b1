package io.asynctrait.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import io.asynctrait.processor.model.EntryCopy;
import io.asynctrait.processor.model.MethodModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Copies of entry points in the machine that calls them; see {@link EntryCopy}. A receiver that is
 * not generated is passed on to the entry point itself.
 *
 * <pre>{@code
 * private static long awaitRead(ByteSource receiver, ByteBuffer argument, Context cx)
 *     throws IOException {
 *   return receiver instanceof AsyncTrait_ByteSource generated
 *       ? generated.startRead(argument, cx)
 *       : AsyncTrait_ByteSource.awaitRead(receiver, argument, cx);
 * }
 * }</pre>
 */
final class EntryCopyMethods {
  private EntryCopyMethods() {}

  static MethodSpec of(EntryCopy copy) {
    MethodModel method = copy.method();
    GeneratedReceiver dispatch = new GeneratedReceiver(method.owner(), method.entryOwner());
    Call call = Call.of(method.element()).withNumberedParameters();
    return dispatch
        .entryPoint(copy.name(), method, call, "receiver")
        .addJavadoc(
            "Awaits {@link $T#$N}: a copy of the entry point, whose receivers are those of this method.\n",
            ClassName.get(method.owner()),
            method.name())
        .addModifiers(Modifier.PRIVATE)
        .addStatement(
            "return $L\n? $L\n: $T.$N($L)",
            dispatch.test("receiver", "generated"),
            dispatch.call("generated", method, call),
            TypeNames.of(method.entryOwner()),
            method.awaitName(),
            call.arguments(List.of("receiver"), List.of(call.cx())))
        .build();
  }
}
