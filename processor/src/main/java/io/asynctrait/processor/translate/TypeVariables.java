package io.asynctrait.processor.translate;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Piece;
import io.asynctrait.processor.ir.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The type variables of a method and its type, and which of them something mentions. */
final class TypeVariables {
  private static final Pattern NO_NAME = Pattern.compile("[^\\p{javaJavaIdentifierPart}.]+");

  private final MethodContext context;
  private final TypeTranslator types;
  private final Map<String, TypeParameterElement> declared = new LinkedHashMap<>();

  TypeVariables(MethodContext context, TypeTranslator types) {
    this.context = context;
    this.types = types;
    List<TypeParameterElement> all = new ArrayList<>();
    if (!context.element.getModifiers().contains(Modifier.STATIC)) {
      all.addAll(context.owner.getTypeParameters());
    }
    all.addAll(context.element.getTypeParameters());
    all.forEach(parameter -> declared.put(parameter.getSimpleName().toString(), parameter));
  }

  /** Those that a tree names. */
  Set<String> in(Tree tree) {
    Set<String> found = new HashSet<>();
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void unused) {
        Element element = context.trees.getElement(getCurrentPath());
        String name = identifier.getName().toString();
        if (element != null && element.equals(declared.get(name))) {
          found.add(name);
        }
        LocalTypeNames.Moved moved = context.localTypes.get(element);
        if (moved != null) {
          found.addAll(moved.scopeArguments());
        }
        return null;
      }
    }.scan(context.path(tree), null);
    return found;
  }

  /** Those that a written type names: what is no class in it has no symbol. */
  Set<String> in(Type type) {
    Set<String> found = new HashSet<>();
    for (Piece piece : type.code().pieces()) {
      if (piece instanceof Piece.Text text) {
        for (String name : NO_NAME.split(text.text(), -1)) {
          if (declared.containsKey(name)) {
            found.add(name);
          }
        }
      }
    }
    return found;
  }

  /** Adds what the bounds of {@code names} name; the result is in the order of the declarations. */
  List<String> closure(Set<String> names) {
    Set<String> all = new HashSet<>(names);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (String name : List.copyOf(all)) {
        for (TypeMirror bound : java.util.Objects.requireNonNull(declared.get(name)).getBounds()) {
          Type type = types.translate(bound).orElse(Type.UNNAMED);
          grown |= all.addAll(in(type));
        }
      }
    }
    return declared.keySet().stream().filter(all::contains).toList();
  }

  /** A type parameter with the bounds of {@code name}. */
  Code parameter(String name) {
    List<Object> parts = new ArrayList<>(List.of(name));
    String separator = " extends ";
    for (TypeMirror bound : java.util.Objects.requireNonNull(declared.get(name)).getBounds()) {
      Type type = types.translate(bound).orElse(Type.UNNAMED);
      if (!bound.toString().equals("java.lang.Object")) {
        parts.add(separator);
        parts.add(type.code());
        separator = " & ";
      }
    }
    return Code.of(parts.toArray());
  }

  /** Type arguments, with their brackets; nothing for none. */
  static String arguments(List<String> names) {
    StringJoiner arguments = new StringJoiner(", ", "<", ">").setEmptyValue("");
    names.forEach(arguments::add);
    return arguments.toString();
  }
}
