package io.asynctrait.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The annotations of a constructor and of its parameters, as the dispatch shim repeats them: a
 * container that injects, a mapper or another processor looks for them on the class that is
 * instantiated.
 *
 * <p>All are copied, whatever their retention, because those of the source are read by other
 * processors. Three kinds are not:
 *
 * <ul>
 *   <li>{@code @SuppressWarnings} and {@code @Generated}, which speak about the text of the user's
 *       constructor;
 *   <li>those that the shim cannot name, or that mention what it cannot name: a private annotation,
 *       a private class as a value. Nobody outside of the user's class can look for them;
 *   <li>those that only a type can have, wherever they stand: they belong to the types, which are
 *       repeated without them.
 * </ul>
 */
final class AnnotationCopies {
  private static final Set<String> ABOUT_THE_TEXT =
      Set.of("java.lang.SuppressWarnings", "javax.annotation.processing.Generated");
  private static final Set<String> FOR_CALLERS =
      Set.of("java.lang.Deprecated", "java.lang.SafeVarargs");

  private final AnnotationValues values;

  /** Copies into what extends {@code user}. */
  AnnotationCopies(TypeElement user) {
    this.values = new AnnotationValues(user);
  }

  /** Returns all copies that {@code annotated} can have. */
  List<AnnotationSpec> of(Element annotated) {
    List<AnnotationSpec> copies = new ArrayList<>();
    for (AnnotationMirror annotation : annotated.getAnnotationMirrors()) {
      if (!ABOUT_THE_TEXT.contains(name(annotation))) {
        for (AnnotationMirror one : repeated(annotation)) {
          copy(one).ifPresent(copies::add);
        }
      }
    }
    return copies;
  }

  /**
   * Returns the copies for a second form of the same constructor: only what the compiler tells
   * callers. A container must find one constructor that is annotated, not two.
   */
  List<AnnotationSpec> forCallers(ExecutableElement constructor) {
    return constructor.getAnnotationMirrors().stream()
        .filter(annotation -> FOR_CALLERS.contains(name(annotation)))
        .flatMap(annotation -> copy(annotation).stream())
        .toList();
  }

  private Optional<AnnotationSpec> copy(AnnotationMirror annotation) {
    return values.annotation(annotation);
  }

  private static String name(AnnotationMirror annotation) {
    return ((TypeElement) annotation.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  /**
   * What the user wrote as several annotations comes as the one that contains them, which is not
   * always as visible as they are.
   */
  private static List<AnnotationMirror> repeated(AnnotationMirror annotation) {
    List<AnnotationMirror> contained = new ArrayList<>();
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> element :
        annotation.getElementValues().entrySet()) {
      if (!element.getKey().getSimpleName().contentEquals("value")
          || !(element.getValue().getValue() instanceof List<?> list)) {
        return List.of(annotation);
      }
      for (Object value : list) {
        if (!(((AnnotationValue) value).getValue() instanceof AnnotationMirror one)
            || !isContainer(annotation, one)) {
          return List.of(annotation);
        }
        contained.add(one);
      }
    }
    return contained.size() < 2 ? List.of(annotation) : contained;
  }

  private static boolean isContainer(AnnotationMirror container, AnnotationMirror contained) {
    return contained.getAnnotationType().asElement().getAnnotationMirrors().stream()
        .filter(meta -> name(meta).equals("java.lang.annotation.Repeatable"))
        .flatMap(meta -> meta.getElementValues().values().stream())
        .anyMatch(value -> value.getValue().toString().equals(name(container)));
  }
}
