package io.asynctrait.processor.shadow;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;

/**
 * Names a method in a way that two compilations agree on.
 *
 * @param owner the binary name of its class
 * @param name its name
 * @param parameters the names of the erasures of its parameter types
 */
record MethodKey(String owner, String name, List<String> parameters) {
  static MethodKey of(ExecutableElement method, Elements elements) {
    String owner = elements.getBinaryName((TypeElement) method.getEnclosingElement()).toString();
    List<String> parameters =
        method.getParameters().stream()
            .map(parameter -> erasure(parameter.asType(), elements))
            .toList();
    return new MethodKey(owner, method.getSimpleName().toString(), parameters);
  }

  /** Unlike the text of {@code Types.erasure}, free of type annotations. */
  private static String erasure(TypeMirror type, Elements elements) {
    return switch (type.getKind()) {
      case ARRAY -> erasure(((ArrayType) type).getComponentType(), elements) + "[]";
      case DECLARED, ERROR ->
          elements.getBinaryName((TypeElement) ((DeclaredType) type).asElement()).toString();
      case TYPEVAR -> erasure(((TypeVariable) type).getUpperBound(), elements);
      case INTERSECTION -> erasure(((IntersectionType) type).getBounds().get(0), elements);
      default -> type.getKind().name();
    };
  }
}
