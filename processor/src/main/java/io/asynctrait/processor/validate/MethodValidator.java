package io.asynctrait.processor.validate;

import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.diagnostic.Site;
import io.asynctrait.processor.model.AsyncMethods;
import io.asynctrait.processor.model.FutureType;
import io.asynctrait.processor.model.Visibility;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;

/** The rules for the methods of an annotated type that return a future. */
final class MethodValidator {
  private static final Map<Modifier, Code> FORBIDDEN =
      new EnumMap<>(
          Map.of(
              Modifier.PRIVATE, Code.PRIVATE_METHOD,
              Modifier.FINAL, Code.FINAL_METHOD,
              Modifier.SYNCHRONIZED, Code.SYNCHRONIZED_METHOD,
              Modifier.NATIVE, Code.NATIVE_METHOD));

  void check(ExecutableElement method, Report report) {
    Site site = new Site.Declaration(method);
    FORBIDDEN.forEach(
        (modifier, code) -> {
          if (method.getModifiers().contains(modifier) && !isHarmless(modifier, method)) {
            report.add(code, site, name(method));
          }
        });
    if (FutureType.isRawFuture(method.getReturnType())) {
      report.add(Code.RAW_FUTURE, site, name(method));
    }
    for (TypeParameterElement parameter : method.getTypeParameters()) {
      if (!method.getModifiers().contains(Modifier.STATIC) && isHidden(parameter, method)) {
        report.add(Code.HIDDEN_TYPE_PARAMETER, site, name(method), parameter.getSimpleName());
      }
    }
    checkTypes(method, report);
  }

  /** A static method is not overridden, so it may be final. */
  private static boolean isHarmless(Modifier modifier, ExecutableElement method) {
    return modifier == Modifier.FINAL && method.getModifiers().contains(Modifier.STATIC);
  }

  private static boolean isHidden(TypeParameterElement parameter, ExecutableElement method) {
    return AsyncMethods.ownerOf(method).getTypeParameters().stream()
        .anyMatch(outer -> outer.getSimpleName().contentEquals(parameter.getSimpleName()));
  }

  /** Checks that generated code can name the types in a signature. */
  static void checkTypes(ExecutableElement element, Report report) {
    List<TypeMirror> types = new ArrayList<>();
    types.add(element.getReturnType());
    element.getParameters().forEach(parameter -> types.add(parameter.asType()));
    types.addAll(element.getThrownTypes());
    Optional<TypeElement> hidden =
        types.stream().flatMap(type -> Visibility.privateTypeIn(type).stream()).findFirst();
    hidden.ifPresent(
        type ->
            report.add(
                Code.PRIVATE_TYPE_IN_SIGNATURE,
                new Site.Declaration(element),
                name(element),
                type.getSimpleName()));
  }

  void checkRecycle(ExecutableElement method, Report report) {
    Site site = new Site.Declaration(method);
    if (!isMeantAsAsync(method)) {
      report.add(Code.RECYCLE_ON_PLAIN_METHOD, site, name(method));
      return;
    }
    int capacity = capacity(method);
    if (capacity < 1) {
      report.add(Code.RECYCLE_CAPACITY, site, capacity);
    }
  }

  /** Private ones included, which have an error of their own. */
  private static boolean isMeantAsAsync(ExecutableElement method) {
    return FutureType.isFuture(method.getReturnType())
        && AsyncMethods.isAsyncTrait(AsyncMethods.ownerOf(method));
  }

  private static int capacity(ExecutableElement method) {
    AnnotationMirror recycle = AsyncMethods.annotation(method, AsyncMethods.RECYCLE).orElseThrow();
    for (AnnotationValue value : recycle.getElementValues().values()) {
      if (value.getValue() instanceof Integer capacity) {
        return capacity;
      }
    }
    return 1;
  }

  /** {@code read(ByteBuffer)}; a constructor is named after its class, a type by its name alone. */
  static String name(Element element) {
    if (element instanceof ExecutableElement method) {
      String text = method.toString();
      String name =
          method.getKind() == ElementKind.CONSTRUCTOR
              ? AsyncMethods.ownerOf(method).getSimpleName().toString()
              : method.getSimpleName().toString();
      return name + text.substring(text.indexOf('('));
    }
    return element.getSimpleName().toString();
  }
}
