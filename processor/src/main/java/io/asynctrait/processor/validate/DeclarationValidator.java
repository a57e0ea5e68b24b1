package io.asynctrait.processor.validate;

import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.diagnostic.Site;
import io.asynctrait.processor.model.AsyncMethods;
import io.asynctrait.processor.model.FutureType;
import io.asynctrait.processor.model.GeneratedNames;
import io.asynctrait.processor.model.Visibility;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The rules that a type has to keep before it is read: what it is, who may see it, what can be
 * overridden.
 */
public final class DeclarationValidator {
  private final MethodValidator methods = new MethodValidator();

  /** Checks an annotated type with its constructors and async methods. */
  public Report validate(TypeElement type) {
    Report report = new Report();
    if (isUnsupportedKind(type)) {
      report.add(
          Code.UNSUPPORTED_KIND,
          new Site.Declaration(type),
          type.getSimpleName(),
          kindName(type.getKind()));
      return report;
    }
    if (Visibility.isPrivate(type)) {
      report.add(Code.PRIVATE_TYPE, new Site.Declaration(type), type.getSimpleName());
    }
    if (type.getKind() == ElementKind.CLASS) {
      checkClass(type, report);
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (FutureType.isFuture(method.getReturnType())) {
        methods.check(method, report);
      }
    }
    return report;
  }

  /** Checks a method that carries {@code @Recycle}, whatever its type. */
  public void checkRecycle(Element element, Report report) {
    methods.checkRecycle((ExecutableElement) element, report);
  }

  private static void checkClass(TypeElement type, Report report) {
    Site site = new Site.Declaration(type);
    Set<Modifier> modifiers = type.getModifiers();
    if (type.getNestingKind() == NestingKind.MEMBER && !modifiers.contains(Modifier.STATIC)) {
      report.add(Code.INNER_CLASS, site, type.getSimpleName());
    }
    boolean isClosed = modifiers.contains(Modifier.SEALED) && !AsyncMethods.permitsShim(type);
    if (isClosed && !modifiers.contains(Modifier.ABSTRACT)) {
      report.add(
          Code.SEALED_CLASS, site, type.getSimpleName(), GeneratedNames.shim(type).simpleName());
    }
    if (isClosed || hasOnlyStaticMethods(type)) {
      return;
    }
    if (modifiers.contains(Modifier.FINAL)) {
      report.add(Code.FINAL_CLASS, site, type.getSimpleName());
    }
    List<ExecutableElement> constructors =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
            .toList();
    if (constructors.isEmpty()) {
      report.add(Code.NO_CONSTRUCTOR, site, type.getSimpleName());
    }
    constructors.forEach(constructor -> MethodValidator.checkTypes(constructor, report));
  }

  /**
   * A class of static async methods is not instantiated: what is generated for it does not extend
   * it.
   */
  private static boolean hasOnlyStaticMethods(TypeElement type) {
    List<ExecutableElement> async = AsyncMethods.declaredIn(type);
    return !async.isEmpty()
        && async.stream().allMatch(method -> method.getModifiers().contains(Modifier.STATIC));
  }

  private static boolean isUnsupportedKind(TypeElement type) {
    return type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.INTERFACE;
  }

  private static String kindName(ElementKind kind) {
    return switch (kind) {
      case ENUM -> "an enum";
      case RECORD -> "a record";
      default -> "an annotation type";
    };
  }
}
