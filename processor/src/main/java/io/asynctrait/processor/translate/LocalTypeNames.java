package io.asynctrait.processor.translate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Piece;
import io.asynctrait.processor.ir.Variable;
import io.asynctrait.processor.model.GeneratedType;
import io.asynctrait.processor.model.MethodModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The local types that have moved out of one body, and what they are called from outside. */
final class LocalTypeNames {
  private final GeneratedType machine;
  private final Elements elements;
  private final Set<String> taken = new HashSet<>();
  private final Map<TypeElement, Moved> moved = new LinkedHashMap<>();

  /**
   * A type that has moved.
   *
   * @param declaration its tree: inside of it, the object around it is at hand
   * @param scopeName the class that it is an inner class of; null if it is static
   * @param scopeArguments the type variables that it captures
   * @param scope the object around its objects; null if there is none, or none that has a name
   */
  record Moved(
      ClassTree declaration,
      String name,
      @Nullable String scopeName,
      List<String> scopeArguments,
      @Nullable Variable scope) {
    /** Whether {@code place} is inside of the declaration. */
    boolean isAround(TreePath place) {
      for (Tree tree : place) {
        if (tree == declaration) {
          return true;
        }
      }
      return false;
    }
  }

  LocalTypeNames(MethodModel method, Elements elements) {
    this.machine = method.machine();
    this.elements = elements;
    taken.add(machine.simpleName());
    Stream.of(method.owner(), method.element())
        .flatMap(generic -> generic.getTypeParameters().stream())
        .forEach(parameter -> taken.add(parameter.getSimpleName().toString()));
  }

  /** Returns a name for a member type of the state machine, and takes it. */
  String fresh(String wish) {
    String name = wish;
    for (int i = 2; !isFree(name); i++) {
      name = wish + i;
    }
    taken.add(name);
    return name;
  }

  /** Whether nothing that generated code may name in the package would be hidden. */
  private boolean isFree(String name) {
    String packageName = machine.packageName();
    String neighbour = packageName.isEmpty() ? name : packageName + "." + name;
    return !taken.contains(name) && elements.getTypeElement(neighbour) == null;
  }

  /** Returns a name with the first number behind it that makes it free; does not take it. */
  String numbered(String name) {
    int number = 1;
    while (!isFree(name + number) || !isFree(name + number + "Scope")) {
      number++;
    }
    return name + number;
  }

  /** Gives a name back. */
  void release(String name) {
    taken.remove(name);
  }

  void put(TypeElement type, Moved names) {
    moved.put(type, names);
  }

  @Nullable Moved get(@Nullable Element type) {
    return type instanceof TypeElement ? moved.get(type) : null;
  }

  /** Whether a type, or that of an array's elements, captures type variables. */
  boolean hasScopeArguments(@Nullable TypeMirror type) {
    if (type instanceof ArrayType array) {
      return hasScopeArguments(array.getComponentType());
    }
    Moved names = type instanceof DeclaredType declared ? get(declared.asElement()) : null;
    return names != null && !names.scopeArguments().isEmpty();
  }

  /** The name of a moved type, or of a member type of one, as a type; null for other types. */
  @Nullable Code type(TypeElement type) {
    Moved names = moved.get(type);
    if (names == null) {
      return ofMember(type, true);
    }
    if (names.scopeArguments().isEmpty()) {
      return Code.of(name(names));
    }
    return Code.of(
        member(List.of(String.valueOf(names.scopeName()))),
        "<" + String.join(", ", names.scopeArguments()) + ">." + names.name());
  }

  /** The name without type arguments: where there can be none, or where they cannot be checked. */
  @Nullable Code erased(TypeElement type) {
    Moved names = moved.get(type);
    return names == null ? ofMember(type, false) : Code.of(name(names));
  }

  /** The name of the class of a scope. */
  Piece.ClassUse scopeClass(String scopeName) {
    return member(List.of(scopeName));
  }

  private @Nullable Code ofMember(TypeElement type, boolean withArguments) {
    if (!(type.getEnclosingElement() instanceof TypeElement outer)) {
      return null;
    }
    Code name = withArguments ? type(outer) : erased(outer);
    if (name == null) {
      return null;
    }
    String simpleName = type.getSimpleName().toString();
    if (name.pieces().size() == 1 && name.pieces().get(0) instanceof Piece.ClassUse use) {
      List<String> names = new ArrayList<>(use.simpleNames());
      names.add(simpleName);
      return Code.of(new Piece.ClassUse(use.packageName(), List.copyOf(names)));
    }
    return Code.of(name, "." + simpleName);
  }

  private Piece name(Moved names) {
    String scopeName = names.scopeName();
    return member(scopeName == null ? List.of(names.name()) : List.of(scopeName, names.name()));
  }

  private Piece.ClassUse member(List<String> names) {
    List<String> all = new ArrayList<>(List.of(machine.simpleName()));
    all.addAll(names);
    return new Piece.ClassUse(machine.packageName(), List.copyOf(all));
  }
}
