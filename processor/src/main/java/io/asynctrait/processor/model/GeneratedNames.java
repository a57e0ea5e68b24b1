package io.asynctrait.processor.model;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * The names of everything that is generated. They depend on the declaring type and the signature
 * alone, so that generated code of one compilation finds that of another.
 *
 * <p>An underscore separates the parts of a name; one that the user wrote is doubled.
 */
public final class GeneratedNames {
  private static final String PREFIX = "AsyncTrait_";

  private GeneratedNames() {}

  /** The shim of a type: {@code AsyncTrait_Outer_Inner}. */
  public static GeneratedType shim(TypeElement type) {
    StringBuilder names = new StringBuilder();
    Element e = type;
    while (!(e instanceof PackageElement)) {
      names.insert(0, escape(e.getSimpleName()) + (names.isEmpty() ? "" : "_"));
      e = Visibility.enclosing(e);
    }
    return new GeneratedType(((PackageElement) e).getQualifiedName().toString(), PREFIX + names);
  }

  /** The interface for leaves that are written as poll functions: {@code AsyncTrait_I_Polled}. */
  public static GeneratedType polled(TypeElement trait) {
    return part(trait, "Polled");
  }

  /** The interface with the entry points that no trait declares: {@code AsyncTrait_C_Entries}. */
  public static GeneratedType entries(TypeElement type) {
    return part(type, "Entries");
  }

  /** The generated interface with the entry points of a type. */
  public static GeneratedType entryPoints(TypeElement type) {
    return type.getKind().isInterface() ? shim(type) : entries(type);
  }

  /**
   * Whether a sealed type has an entry point of its own, for receivers of its type, of a method
   * whose entry points another type declares. Where the method has type parameters it would say no
   * more than that one.
   */
  public static boolean isReceivedBy(TypeElement type, MethodModel method) {
    return type.getModifiers().contains(Modifier.SEALED)
        && AsyncMethods.isAsyncTrait(type)
        && !method.isStatic()
        && method.element().getTypeParameters().isEmpty()
        && !method.entryOwner().equals(entryPoints(type))
        && Visibility.isGeneratedVisible(method.owner(), type);
  }

  /** The state machine of an async method: {@code AsyncTrait_C_read}. */
  public static GeneratedType machine(ExecutableElement method) {
    return part(AsyncMethods.ownerOf(method), methodPart(method));
  }

  /**
   * The part of a name that stands for a method: its name, and, if its type declares several async
   * methods of that name, its parameter types: {@code read__ByteBuffer_int}.
   */
  public static String methodPart(ExecutableElement method) {
    List<ExecutableElement> overloads =
        AsyncMethods.declaredIn(AsyncMethods.ownerOf(method)).stream()
            .filter(other -> other.getSimpleName().contentEquals(method.getSimpleName()))
            .toList();
    String name = escape(method.getSimpleName());
    if (overloads.size() < 2) {
      return name;
    }
    Set<String> suffixes = new HashSet<>();
    boolean simpleNamesDiffer =
        overloads.stream().allMatch(overload -> suffixes.add(parameters(overload, false)));
    return name + "__" + parameters(method, !simpleNamesDiffer);
  }

  /** The entry point as an instance method: {@code startRead}. */
  public static String start(CharSequence method, Lane lane) {
    return "start" + capitalized(method) + suffix(lane);
  }

  /** The entry point for any receiver, a static method: {@code awaitRead}. */
  public static String await(CharSequence method, Lane lane) {
    return "await" + capitalized(method) + suffix(lane);
  }

  /** What the entry points of a type are bound to receivers with: {@code AsyncTrait_I_Bound}. */
  public static GeneratedType bound(TypeElement type) {
    return part(type, "Bound");
  }

  /**
   * The class that stands for an async method which is bound to its receiver.
   *
   * @param declaration the method as the type declares it that has its entry points
   */
  public static BoundMethod bound(ExecutableElement declaration) {
    return new BoundMethod(
        bound(AsyncMethods.ownerOf(declaration)), "Bound" + capitalized(methodPart(declaration)));
  }

  /**
   * The field with a bound method: {@code boundRead}; of an overloaded one {@code boundRead_int}.
   */
  public static String boundField(ExecutableElement method, boolean overloaded) {
    String field = "bound" + capitalized(method.getSimpleName());
    return overloaded ? field + "_" + parameters(method, false) : field;
  }

  /** The poll function of an abstract async method: {@code pollRead}. */
  public static String poll(CharSequence method) {
    return "poll" + capitalized(method);
  }

  /**
   * The field with the idle frames of a method: {@code readFrames}; of an overloaded one {@code
   * readFrames_int}.
   */
  public static String framesField(ExecutableElement method, boolean overloaded) {
    String field = method.getSimpleName() + "Frames";
    return overloaded ? field + "_" + parameters(method, false) : field;
  }

  /** The constant that stands for a method: {@code READ_FULLY}. */
  public static String constant(ExecutableElement method) {
    return methodPart(method)
        .replaceAll("(\\p{Ll}|\\d)(\\p{Lu})", "$1_$2")
        .toUpperCase(Locale.ROOT);
  }

  private static GeneratedType part(TypeElement type, String part) {
    GeneratedType shim = shim(type);
    return new GeneratedType(shim.packageName(), shim.simpleName() + "_" + part);
  }

  private static String parameters(ExecutableElement method, boolean qualified) {
    if (method.getParameters().isEmpty()) {
      return "_none";
    }
    return method.getParameters().stream()
        .map(VariableElement::asType)
        .map(type -> erased(type, qualified))
        .collect(Collectors.joining("_"));
  }

  private static String erased(TypeMirror type, boolean qualified) {
    if (type instanceof ArrayType array) {
      return erased(array.getComponentType(), qualified) + "Array";
    }
    if (type instanceof TypeVariable variable) {
      return erased(variable.getUpperBound(), qualified);
    }
    if (type instanceof IntersectionType intersection) {
      return erased(intersection.getBounds().get(0), qualified);
    }
    if (type instanceof DeclaredType declared) {
      return typeName((TypeElement) declared.asElement(), qualified);
    }
    return type.getKind().name().toLowerCase(Locale.ROOT);
  }

  private static String typeName(TypeElement type, boolean qualified) {
    if (!qualified) {
      return escape(type.getSimpleName());
    }
    return escape(type.getQualifiedName()).replace('.', '_');
  }

  private static String suffix(Lane lane) {
    return lane == Lane.ERASED ? "Erased" : "";
  }

  /** A name with a capital at its beginning, as a part of a longer one. */
  public static String capitalized(CharSequence name) {
    int first = Character.codePointAt(name, 0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(name, Character.charCount(first), name.length())
        .toString();
  }

  private static String escape(CharSequence name) {
    return name.toString().replace("_", "__");
  }
}
