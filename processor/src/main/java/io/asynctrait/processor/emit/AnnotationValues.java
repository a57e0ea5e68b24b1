package io.asynctrait.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.asynctrait.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/**
 * Annotations and the values of their elements as source. Nothing comes of a value that names what
 * a subclass of {@code user} beside it cannot name, or what does not exist yet.
 */
final class AnnotationValues
    extends SimpleAnnotationValueVisitor14<Optional<CodeBlock>, TypeMirror> {
  private final TypeElement user;

  AnnotationValues(TypeElement user) {
    this.user = user;
  }

  /** Returns an annotation with its elements as they were written. */
  Optional<AnnotationSpec> annotation(AnnotationMirror annotation) {
    if (!canName(annotation.getAnnotationType())) {
      return Optional.empty();
    }
    AnnotationSpec.Builder copy =
        AnnotationSpec.builder(
            ClassName.get((TypeElement) annotation.getAnnotationType().asElement()));
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> element :
        annotation.getElementValues().entrySet()) {
      Optional<CodeBlock> value = element.getValue().accept(this, element.getKey().getReturnType());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      copy.addMember(element.getKey().getSimpleName().toString(), value.get());
    }
    return Optional.of(copy.build());
  }

  @Override
  protected Optional<CodeBlock> defaultAction(Object value, TypeMirror expected) {
    return Optional.of(CodeBlock.of("$L", value));
  }

  @Override
  public Optional<CodeBlock> visitString(String value, TypeMirror expected) {
    // The compiler gives this for a class that it does not know.
    return expected.toString().equals("java.lang.String")
        ? Optional.of(CodeBlock.of("$S", value))
        : Optional.empty();
  }

  @Override
  public Optional<CodeBlock> visitLong(long value, TypeMirror expected) {
    return Optional.of(CodeBlock.of("$LL", value));
  }

  @Override
  public Optional<CodeBlock> visitFloat(float value, TypeMirror expected) {
    return Optional.of(
        Float.isFinite(value) ? CodeBlock.of("$Lf", value) : notFinite(Float.class, value));
  }

  @Override
  public Optional<CodeBlock> visitDouble(double value, TypeMirror expected) {
    return Optional.of(
        Double.isFinite(value) ? CodeBlock.of("$L", value) : notFinite(Double.class, value));
  }

  private static CodeBlock notFinite(Class<?> type, double value) {
    String constant = value > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY";
    return CodeBlock.of("$T.$L", type, Double.isNaN(value) ? "NaN" : constant);
  }

  @Override
  public Optional<CodeBlock> visitChar(char value, TypeMirror expected) {
    return Optional.of(CodeBlock.of("'$L'", escaped(value)));
  }

  private static String escaped(char value) {
    if (value == '\'' || value == '\\') {
      return "\\" + value;
    }
    if (Character.isISOControl(value)) {
      return "\\" + Integer.toOctalString(value);
    }
    return Character.isSurrogate(value)
        ? "\\u" + Integer.toHexString(value)
        : String.valueOf(value);
  }

  @Override
  public Optional<CodeBlock> visitType(TypeMirror value, TypeMirror expected) {
    return canName(value)
        ? Optional.of(CodeBlock.of("$T.class", TypeNames.erased(TypeName.get(value))))
        : Optional.empty();
  }

  @Override
  public Optional<CodeBlock> visitEnumConstant(VariableElement value, TypeMirror expected) {
    return canName(value.asType())
        ? Optional.of(CodeBlock.of("$T.$N", value.asType(), value.getSimpleName().toString()))
        : Optional.empty();
  }

  @Override
  public Optional<CodeBlock> visitAnnotation(AnnotationMirror value, TypeMirror expected) {
    return annotation(value).map(copy -> CodeBlock.of("$L", copy));
  }

  @Override
  public Optional<CodeBlock> visitArray(
      List<? extends AnnotationValue> values, TypeMirror expected) {
    List<CodeBlock> copies = new ArrayList<>();
    for (AnnotationValue value : values) {
      value
          .accept(this, expected instanceof ArrayType array ? array.getComponentType() : expected)
          .ifPresent(copies::add);
    }
    if (copies.size() < values.size()) {
      return Optional.empty();
    }
    return Optional.of(
        copies.size() == 1
            ? copies.get(0)
            : copies.stream().collect(CodeBlock.joining(", ", "{", "}")));
  }

  private boolean canName(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return canName(array.getComponentType());
    }
    return type.getKind() != TypeKind.ERROR
        && (!(type instanceof DeclaredType declared)
            || Visibility.isVisibleInSubclass((TypeElement) declared.asElement(), user));
  }
}
