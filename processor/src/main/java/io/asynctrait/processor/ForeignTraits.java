package io.asynctrait.processor;

import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.diagnostic.Site;
import io.asynctrait.processor.model.AsyncMethods;
import io.asynctrait.processor.model.GeneratedNames;
import io.asynctrait.processor.model.GeneratedType;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.Visibility;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Annotated types of other compilations: whether these ran the processor, so that what is generated
 * here can be built on what is generated there.
 */
final class ForeignTraits {
  private final Elements elements;
  private final Types types;
  private final Trees trees;

  ForeignTraits(ProcessingEnvironment environment, Trees trees) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    this.trees = trees;
  }

  /**
   * Whether the entry point of a method, of whatever universe, can be called; if not, it is polled.
   */
  boolean hasReachableEntry(MethodModel method, TypeElement user) {
    if (!Visibility.isGeneratedVisible(method.owner(), user)) {
      return false;
    }
    TypeElement owner = elements.getTypeElement(method.owner().getQualifiedName());
    return owner == null || !isUnprocessed(owner);
  }

  /** Reports the supertypes of {@code type} of which nothing has been generated. */
  void check(TypeElement type, Report report) {
    Map<String, TypeElement> above = new LinkedHashMap<>();
    Deque<TypeMirror> pending = new ArrayDeque<>(types.directSupertypes(type.asType()));
    while (!pending.isEmpty()) {
      TypeMirror next = pending.remove();
      TypeElement supertype = (TypeElement) ((DeclaredType) next).asElement();
      if (above.put(supertype.getQualifiedName().toString(), supertype) == null) {
        pending.addAll(types.directSupertypes(next));
      }
    }
    for (TypeElement supertype : above.values()) {
      if (isUnprocessed(supertype)) {
        report.add(
            Code.NOT_PROCESSED,
            new Site.Declaration(type),
            supertype.getQualifiedName(),
            type.getSimpleName());
      }
    }
  }

  private boolean isUnprocessed(TypeElement type) {
    return AsyncMethods.isAsyncTrait(type)
        && trees.getTree(type) == null
        && generated(type)
            .anyMatch(
                name ->
                    elements.getTypeElement(elements.getModuleOf(type), name.qualifiedName())
                        == null);
  }

  /** What is always generated from such a type. */
  private static Stream<GeneratedType> generated(TypeElement type) {
    Stream<GeneratedType> machines =
        AsyncMethods.declaredIn(type).stream()
            .filter(method -> !method.getModifiers().contains(Modifier.ABSTRACT))
            .map(GeneratedNames::machine);
    return type.getKind().isInterface()
        ? Stream.concat(Stream.of(GeneratedNames.shim(type)), machines)
        : machines;
  }
}
