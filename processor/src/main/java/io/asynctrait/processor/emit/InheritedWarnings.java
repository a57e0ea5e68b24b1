package io.asynctrait.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import io.asynctrait.processor.model.AsyncMethods;
import io.asynctrait.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The warnings that javac has for the signatures of a type wherever they are repeated: raw and
 * deprecated types, deprecated methods, generic varargs, types that other modules cannot name. The
 * user has been warned where they are written; what is generated from them suppresses them.
 */
final class InheritedWarnings {
  private final Elements elements;
  private final Set<String> categories = new TreeSet<>();

  private InheritedWarnings(Elements elements) {
    this.elements = elements;
  }

  /** Returns the categories, in alphabetical order. */
  static Set<String> of(TypeElement origin, Elements elements) {
    InheritedWarnings warnings = new InheritedWarnings(elements);
    if (warnings.isExported(origin)) {
      warnings.categories.add("exports");
    }
    warnings.addElement(origin);
    warnings.add(origin.getSuperclass());
    origin.getInterfaces().forEach(warnings::add);
    warnings.addBounds(origin.getTypeParameters());
    for (Element member : elements.getAllMembers(origin)) {
      if (member instanceof ExecutableElement method
          && !isOfObject(method)
          && (method.getKind() == ElementKind.METHOD
              || method.getKind() == ElementKind.CONSTRUCTOR)) {
        warnings.addMethod(method);
      }
    }
    return warnings.categories;
  }

  /**
   * Whether what is generated is seen by other modules, which may not be able to name all types in
   * it: those that the user's signatures have, and those of the runtime.
   */
  private boolean isExported(TypeElement origin) {
    PackageElement userPackage = elements.getPackageOf(origin);
    ModuleElement module = elements.getModuleOf(origin);
    return module != null
        && Visibility.isPublic(origin)
        && ElementFilter.exportsIn(module.getDirectives()).stream()
            .anyMatch(exports -> exports.getPackage().equals(userPackage));
  }

  private static boolean isOfObject(ExecutableElement method) {
    return AsyncMethods.ownerOf(method).getQualifiedName().contentEquals("java.lang.Object");
  }

  private void addMethod(ExecutableElement method) {
    addElement(method);
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      addAnnotations(method);
      method.getParameters().forEach(this::addAnnotations);
    }
    addBounds(method.getTypeParameters());
    List<TypeMirror> types = new ArrayList<>(method.getThrownTypes());
    types.add(method.getReturnType());
    method.getParameters().forEach(parameter -> types.add(parameter.asType()));
    types.forEach(this::add);
    if (method.isVarArgs() && !isReifiable(types.get(types.size() - 1))) {
      categories.add("unchecked");
    }
  }

  /** Gives a static method with the parameters of {@code source} the same variable arity. */
  static void varargs(ExecutableElement source, MethodSpec.Builder method) {
    method.varargs(source.isVarArgs());
    List<? extends VariableElement> parameters = source.getParameters();
    if (source.isVarArgs() && !isReifiable(parameters.get(parameters.size() - 1).asType())) {
      method.addAnnotation(SafeVarargs.class);
      method.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "varargs")
              .build());
    }
  }

  /** What is copied together with a constructor. */
  private void addAnnotations(Element annotated) {
    annotated.getAnnotationMirrors().forEach(this::addAnnotation);
  }

  private void addAnnotation(AnnotationMirror annotation) {
    add(annotation.getAnnotationType());
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> element :
        annotation.getElementValues().entrySet()) {
      addElement(element.getKey());
      addValue(element.getValue().getValue());
    }
  }

  private void addValue(Object value) {
    if (value instanceof AnnotationMirror annotation) {
      addAnnotation(annotation);
    } else if (value instanceof VariableElement constant) {
      addElement(constant);
      add(constant.asType());
    } else if (value instanceof TypeMirror type) {
      addClass(type);
    } else if (value instanceof List<?> values) {
      values.forEach(one -> addValue(((AnnotationValue) one).getValue()));
    }
  }

  /** A class literal, where a generic type stands without arguments and nobody minds. */
  private void addClass(TypeMirror type) {
    if (type instanceof ArrayType array) {
      addClass(array.getComponentType());
    } else if (type instanceof DeclaredType declared) {
      addElement(declared.asElement());
    }
  }

  private void addBounds(List<? extends TypeParameterElement> parameters) {
    parameters.forEach(parameter -> parameter.getBounds().forEach(this::add));
  }

  private void addElement(Element element) {
    if (!elements.isDeprecated(element)) {
      return;
    }
    categories.add("deprecation");
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value :
          annotation.getElementValues().entrySet()) {
        if (value.getKey().getSimpleName().contentEquals("forRemoval")
            && Boolean.TRUE.equals(value.getValue().getValue())) {
          categories.add("removal");
        }
      }
    }
  }

  private void add(TypeMirror type) {
    if (type instanceof ArrayType array) {
      add(array.getComponentType());
    } else if (type instanceof WildcardType wildcard) {
      addIfPresent(wildcard.getExtendsBound());
      addIfPresent(wildcard.getSuperBound());
    } else if (type instanceof DeclaredType declared) {
      TypeElement element = (TypeElement) declared.asElement();
      addElement(element);
      if (declared.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty()) {
        categories.add("rawtypes");
      }
      declared.getTypeArguments().forEach(this::add);
    }
  }

  private void addIfPresent(@Nullable TypeMirror type) {
    if (type != null) {
      add(type);
    }
  }

  private static boolean isReifiable(TypeMirror varargs) {
    TypeMirror component = varargs;
    while (component instanceof ArrayType array) {
      component = array.getComponentType();
    }
    return component.getKind() != TypeKind.TYPEVAR
        && !(component instanceof DeclaredType declared
            && declared.getTypeArguments().stream()
                .anyMatch(argument -> argument.getKind() != TypeKind.WILDCARD));
  }
}
