package io.asynctrait.processor.discover;

import io.asynctrait.processor.model.AsyncMethods;
import io.asynctrait.processor.model.FutureType;
import io.asynctrait.processor.model.GeneratedNames;
import io.asynctrait.processor.model.GeneratedType;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.MethodModel.Kind;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads one async method from its declaration, be it a source or a class file, of this compilation
 * or of another one: it depends on nothing but what it is given.
 */
public final class MethodReader {
  private MethodReader() {}

  /**
   * Returns the async method that {@code method} declares, if it is one.
   *
   * @param elements the utilities of the compilation that {@code method} belongs to
   * @param types of the same compilation
   */
  public static Optional<MethodModel> read(
      ExecutableElement method, Elements elements, Types types) {
    if (!AsyncMethods.isAsync(method)) {
      return Optional.empty();
    }
    TypeElement owner = AsyncMethods.ownerOf(method);
    FutureType future = FutureType.of(method.getReturnType(), elements);
    Kind kind = kind(method);
    GeneratedType machine = GeneratedNames.machine(method);
    boolean isStatic = kind == Kind.STATIC;
    ExecutableElement declaration = new EntryFinder(elements, types).declaration(method);
    return Optional.of(
        new MethodModel(
            owner,
            method,
            kind,
            future.result(),
            future.lane(),
            List.copyOf(method.getThrownTypes()),
            new RecycleReader(types).read(method, new Hierarchy(owner, types)),
            machine,
            isStatic ? machine : GeneratedNames.entryPoints(AsyncMethods.ownerOf(declaration)),
            isStatic ? "start" : GeneratedNames.start(method.getSimpleName(), future.lane()),
            isStatic ? "start" : GeneratedNames.await(method.getSimpleName(), future.lane()),
            isBindable(declaration)
                ? Optional.of(GeneratedNames.bound(declaration))
                : Optional.empty()));
  }

  private static boolean isBindable(ExecutableElement declaration) {
    TypeElement owner = AsyncMethods.ownerOf(declaration);
    return !declaration.getModifiers().contains(Modifier.STATIC)
        && declaration.getTypeParameters().isEmpty()
        && owner.getTypeParameters().isEmpty()
        && !owner.getModifiers().contains(Modifier.SEALED);
  }

  private static Kind kind(ExecutableElement method) {
    if (method.getModifiers().contains(Modifier.STATIC)) {
      return Kind.STATIC;
    }
    if (method.getModifiers().contains(Modifier.ABSTRACT)) {
      return Kind.ABSTRACT;
    }
    return method.getModifiers().contains(Modifier.DEFAULT) ? Kind.DEFAULT : Kind.INSTANCE;
  }
}
