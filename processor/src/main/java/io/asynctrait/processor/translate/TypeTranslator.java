package io.asynctrait.processor.translate;

import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Piece;
import io.asynctrait.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.NullType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Types of the compiler to types that can be written down. */
final class TypeTranslator {
  private final Types types;
  private final IntersectionTypes intersections;
  private final LocalTypeNames localTypes;
  private final Set<String> suppressed;

  /** Whether an intersection that is a type argument is written as the first of its types. */
  private final boolean standsIn;

  TypeTranslator(MethodContext context) {
    this(
        new IntersectionTypes(context.types, context.owner),
        context.localTypes,
        context.suppressed,
        false);
  }

  private TypeTranslator(
      IntersectionTypes intersections,
      LocalTypeNames localTypes,
      Set<String> suppressed,
      boolean standsIn) {
    this.types = intersections.types();
    this.intersections = intersections;
    this.localTypes = localTypes;
    this.suppressed = suppressed;
    this.standsIn = standsIn;
  }

  IntersectionTypes intersections() {
    return intersections;
  }

  /** Returns the type, or nothing if it cannot be written down. */
  Optional<Type> translate(@Nullable TypeMirror type) {
    if (type == null) {
      return Optional.empty();
    }
    if (type instanceof PrimitiveType primitive) {
      return Optional.of(Type.primitive(Type.Kind.valueOf(primitive.getKind().name())));
    }
    Code code = write(type, 0);
    return code == null
        ? Optional.empty()
        : Optional.of(new Type(code, Type.Kind.REFERENCE, view(type, code)));
  }

  /** What tells more of a type than {@code declared}; null if there is nothing. */
  private @Nullable Code view(TypeMirror type, Code declared) {
    List<TypeMirror> bounds = intersections.bounds(type);
    Code view = null;
    if (bounds.size() > 1) {
      List<Object> parts = new ArrayList<>();
      for (TypeMirror bound : bounds) {
        Code written = write(bound, 1);
        if (written != null) {
          parts.add(parts.isEmpty() ? "" : " & ");
          parts.add(written);
        }
      }
      view = Code.of(parts.toArray());
    } else if (intersections.isInside(type)) {
      view = new TypeTranslator(intersections, localTypes, suppressed, true).write(type, 0);
    }
    if (view == null || view.toString().equals(declared.toString())) {
      return null;
    }
    if (view.toString().replace("<?>", "").contains("<")) {
      suppressed.add("unchecked");
    }
    return view;
  }

  /** Returns the type of the elements of an array that is created: without type arguments. */
  Optional<Type> translateErased(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return translateErased(array.getComponentType())
          .map(component -> new Type(Code.of(component.code(), "[]"), Type.Kind.REFERENCE));
    }
    TypeMirror erased = types.erasure(type);
    Code local =
        erased instanceof DeclaredType declared
            ? localTypes.erased((TypeElement) declared.asElement())
            : null;
    return local == null ? translate(erased) : Optional.of(new Type(local, Type.Kind.REFERENCE));
  }

  /** The class part of a type, for a cast or a class name without type arguments. */
  static Code classUse(TypeElement element) {
    List<String> names = new ArrayList<>();
    Element e = element;
    while (e instanceof TypeElement type) {
      names.add(0, type.getSimpleName().toString());
      e = type.getEnclosingElement();
    }
    String packageName = e instanceof PackageElement p ? p.getQualifiedName().toString() : "";
    return Code.of(new Piece.ClassUse(packageName, List.copyOf(names)));
  }

  /** Whether a class has a name that other files can use. */
  static boolean isTopLevelOrMember(TypeElement element) {
    Element e = element;
    while (e instanceof TypeElement type) {
      if (type.getSimpleName().length() == 0) {
        return false;
      }
      e = e.getEnclosingElement();
    }
    return e instanceof PackageElement;
  }

  private @Nullable Code write(TypeMirror type, int depth) {
    if (depth > 12) {
      return null;
    }
    if (type instanceof PrimitiveType primitive) {
      return Code.text(Type.Kind.valueOf(primitive.getKind().name()).keyword());
    }
    if (type instanceof NullType || type.getKind() == TypeKind.NONE) {
      return Code.classUse("java.lang", "Object");
    }
    if (type instanceof NoType || type.getKind() == TypeKind.ERROR) {
      return null;
    }
    if (type instanceof ArrayType array) {
      Code component = write(array.getComponentType(), depth + 1);
      return component == null ? null : Code.of(component, "[]");
    }
    if (type instanceof TypeVariable variable) {
      return isCaptured(variable)
          ? write(variable.getUpperBound(), depth + 1)
          : Code.text(variable.asElement().getSimpleName().toString());
    }
    List<TypeMirror> bounds = intersections.bounds(type);
    if (!bounds.isEmpty()) {
      return write(bounds.get(0), depth + 1);
    }
    if (type instanceof WildcardType wildcard) {
      return argument(wildcard, depth);
    }
    return type instanceof DeclaredType declared ? writeDeclared(declared, depth) : null;
  }

  private @Nullable Code writeDeclared(DeclaredType type, int depth) {
    TypeElement element = (TypeElement) type.asElement();
    Code name;
    Code local = localTypes.type(element);
    if (local != null && localTypes.get(element) != null) {
      name = local;
    } else if (type.getEnclosingType() instanceof DeclaredType outer
        && !outer.getTypeArguments().isEmpty()
        && element.getKind() == ElementKind.CLASS) {
      Code written = write(outer, depth + 1);
      if (written == null) {
        return null;
      }
      name = Code.of(written, "." + element.getSimpleName());
    } else if (local != null) {
      name = local;
    } else if (isTopLevelOrMember(element)) {
      name = classUse(element);
    } else if (element.getSimpleName().length() > 0) {
      name = Code.text(element.getSimpleName().toString());
    } else {
      return null;
    }
    if (type.getTypeArguments().isEmpty()) {
      return name;
    }
    List<Object> parts = new ArrayList<>(List.of(name, "<"));
    String separator = "";
    for (TypeMirror argument : type.getTypeArguments()) {
      Code written = argument(argument, depth);
      if (written == null) {
        return null;
      }
      parts.add(separator);
      parts.add(written);
      separator = ", ";
    }
    parts.add(">");
    return Code.of(parts.toArray());
  }

  private @Nullable Code argument(TypeMirror argument, int depth) {
    if (argument instanceof WildcardType wildcard) {
      if (wildcard.getExtendsBound() != null) {
        Code bound = write(wildcard.getExtendsBound(), depth + 1);
        return bound == null ? null : Code.of("? extends ", bound);
      }
      if (wildcard.getSuperBound() != null) {
        Code bound = write(wildcard.getSuperBound(), depth + 1);
        return bound == null ? null : Code.of("? super ", bound);
      }
      return Code.text("?");
    }
    if (argument instanceof TypeVariable variable && isCaptured(variable)) {
      if (variable.getLowerBound().getKind() != TypeKind.NULL) {
        Code bound = write(variable.getLowerBound(), depth + 1);
        return bound == null ? null : Code.of("? super ", bound);
      }
      TypeMirror upper = variable.getUpperBound();
      if (upper instanceof DeclaredType declared
          && ((TypeElement) declared.asElement())
              .getQualifiedName()
              .contentEquals("java.lang.Object")) {
        return Code.text("?");
      }
      Code bound = write(upper, depth + 1);
      return bound == null ? Code.text("?") : Code.of("? extends ", bound);
    }
    Code written = write(argument, depth + 1);
    // Upward projection: what has such a type inside is known by a supertype only.
    boolean inexact = isCapturing(argument) || (!standsIn && intersections.isIn(argument));
    return written != null && inexact ? Code.of("? extends ", written) : written;
  }

  /** Whether a captured wildcard stands anywhere in a type. */
  static boolean isCapturing(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return isCaptured(variable);
    }
    if (type instanceof ArrayType array) {
      return isCapturing(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().stream().anyMatch(TypeTranslator::isCapturing);
  }

  /** A captured wildcard is a type variable that nobody declared. */
  static boolean isCaptured(TypeVariable variable) {
    return variable.asElement().getSimpleName().toString().startsWith("<captured");
  }

  /** The primitive type that a wrapper unboxes to, the type itself if it is primitive, or null. */
  @Nullable PrimitiveType unboxed(@Nullable TypeMirror type) {
    if (type == null) {
      return null;
    }
    if (type instanceof PrimitiveType primitive) {
      return primitive;
    }
    try {
      return types.unboxedType(type);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
