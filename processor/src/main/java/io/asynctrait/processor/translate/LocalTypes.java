package io.asynctrait.processor.translate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Expr;
import io.asynctrait.processor.ir.LocalType;
import io.asynctrait.processor.ir.Piece;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Type;
import io.asynctrait.processor.ir.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Local types that are declared beside awaits. Both paths of a state machine must mean the same
 * class, so they move out of the method. One that captures nothing becomes a static member; one
 * that captures becomes an inner class of a scope, an object that holds what is captured:
 *
 * <pre>
 * Input:   int x = a(); class C { int f() { return x + b(); } } await(g()); use(new C());
 * Output:  int x = a(); CScope cScope = new CScope(self, x); await(g()); use(cScope.new C());
 *          class CScope { final Owner self; final int x; class C { int f() { return x + self.b(); } } }
 * </pre>
 *
 * <p>What a class captures is effectively final and definitely assigned in front of it, so a copy
 * made there is exact.
 */
final class LocalTypes {
  private final MethodContext context;
  private final SourceCode source;
  private final TypeVariables typeVariables;
  private final List<LocalType> moved = new ArrayList<>();

  LocalTypes(MethodContext context, SourceCode source, TypeTranslator types) {
    this.context = context;
    this.source = source;
    this.typeVariables = new TypeVariables(context, types);
  }

  /** The types that have moved, in the order of their declarations. */
  List<LocalType> moved() {
    return moved;
  }

  /** How a type is written as a member: of the state machine, or of a scope. */
  interface Declaration {
    Code text(String name, boolean isStatic);
  }

  /** Moves a declaration, and returns what stays in its place. */
  Stmt declare(ClassTree tree) {
    String name = tree.getSimpleName().toString();
    String variable = Character.toLowerCase(name.charAt(0)) + name.substring(1) + "Scope";
    Placed placed =
        move(
            tree,
            name,
            type -> Variable.of(context.fresh(variable), type, Variable.Role.TEMPORARY, false),
            (as, isStatic) -> text(tree, as, isStatic),
            typeVariables.in(tree));
    return placed.variable() == null
        ? new Stmt.Block(List.of())
        : new Stmt.Declare(placed.variable(), Objects.requireNonNull(placed.scope()));
  }

  /**
   * Where a type has come.
   *
   * @param name its name there
   * @param scope makes the scope; null if there is none
   * @param variable keeps the scope; null if there is none
   */
  record Placed(String name, Expr.@Nullable Leaf scope, @Nullable Variable variable) {}

  /**
   * Moves a type.
   *
   * @param scopeVariable makes the variable that keeps its scope, of a type; null is none
   * @param mentioned the type variables that it mentions
   */
  Placed move(
      ClassTree tree,
      String name,
      Function<Type, @Nullable Variable> scopeVariable,
      Declaration declaration,
      Set<String> mentioned) {
    TypeElement type = (TypeElement) Objects.requireNonNull(context.element(tree));
    String member = context.localTypes.fresh(name);
    context.localTypes.put(type, new LocalTypeNames.Moved(tree, member, null, List.of(), null));
    Code text = withoutConstants(declaration.text(member, /* isStatic= */ true));
    List<Variable> captured = captured(text);
    Set<String> used = new HashSet<>(mentioned);
    captured.forEach(variable -> used.addAll(typeVariables.in(variable.type())));
    List<String> arguments = typeVariables.closure(used);
    if (captured.isEmpty() && arguments.isEmpty()) {
      moved.add(new LocalType(member, text, memberTypes(type), null));
      return new Placed(member, null, null);
    }
    context.localTypes.release(member);
    refuseUnsupported(tree, type, arguments);
    String scopeName =
        context.localTypes.fresh(
            Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Scope");
    Type scopeType =
        new Type(
            Code.of(context.localTypes.scopeClass(scopeName), TypeVariables.arguments(arguments)),
            Type.Kind.REFERENCE);
    Variable variable = scopeVariable.apply(scopeType);
    context.localTypes.put(
        type, new LocalTypeNames.Moved(tree, name, scopeName, arguments, variable));
    text = withoutConstants(declaration.text(name, /* isStatic= */ false));
    List<Code> parameters = arguments.stream().map(typeVariables::parameter).toList();
    LocalType.Scope scope = new LocalType.Scope(scopeName, parameters, captured);
    moved.add(new LocalType(name, text, memberTypes(type), scope));
    return new Placed(name, creation(scopeType, captured), variable);
  }

  /** {@code new Scope(captured...)}. */
  private static Expr.Leaf creation(Type scope, List<Variable> captured) {
    List<Object> creation = new ArrayList<>(List.of("new ", scope.code(), "("));
    String separator = "";
    for (Variable variable : captured) {
      creation.add(separator);
      creation.add(Code.read(variable));
      separator = ", ";
    }
    creation.add(")");
    return new Expr.Leaf(Code.of(creation.toArray()), scope, false);
  }

  /** What generics do not allow: these are rare, and only with a type variable of the method. */
  private void refuseUnsupported(ClassTree tree, TypeElement type, List<String> arguments) {
    if (arguments.isEmpty()) {
      return;
    }
    String what = null;
    if (tree.getKind() != Tree.Kind.CLASS) {
      what = "a local type that names a class that";
    } else if (context.isSubclass(type.asType(), "java.lang.Throwable")) {
      what = "a local exception that";
    } else if (type.getEnclosedElements().stream().anyMatch(LocalTypes::isStatic)) {
      what = "a local class with static members that";
    }
    if (what != null) {
      context.unsupported(tree, what + " uses a type variable of its method or object");
    }
  }

  private static boolean isStatic(Element member) {
    return member.getModifiers().contains(Modifier.STATIC)
        && !(member instanceof VariableElement field && field.getConstantValue() != null);
  }

  private Code text(ClassTree tree, String name, boolean isStatic) {
    Code text =
        source.copyDeclaration(
            tree,
            edits -> {
              if (isStatic) {
                boolean isClass = tree.getKind() == Tree.Kind.CLASS;
                edits.insert(
                    DeclarationText.modifiersStart(context, tree),
                    List.of(new Piece.Text(isClass ? "private static " : "private ")));
              }
              if (!tree.getSimpleName().contentEquals(name)) {
                DeclarationText.rename(context, tree, name, edits);
              }
            });
    return Code.of(DeclarationText.commentsBefore(context, tree), text);
  }

  /** Puts the values of constant variables in place of their names. */
  private Code withoutConstants(Code text) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : text.pieces()) {
      if (piece instanceof Piece.VariableUse use
          && use.variable().role() == Variable.Role.CONSTANT) {
        pieces.add(new Piece.Text(value(use.variable())));
      } else {
        pieces.add(piece);
      }
    }
    return new Code(pieces);
  }

  private String value(Variable constant) {
    return context.variables.entrySet().stream()
        .filter(entry -> entry.getValue() == constant)
        .map(entry -> (VariableElement) entry.getKey())
        .filter(element -> element.getConstantValue() != null)
        .map(element -> Constants.value(element, context.elements))
        .findAny()
        .orElseThrow();
  }

  /** What the text of a class mentions, the receiver first. */
  private static List<Variable> captured(Code text) {
    return text.variables(access -> true).stream()
        .sorted(java.util.Comparator.comparing(variable -> !variable.isReceiver()))
        .toList();
  }

  /** The names that mean member types inside of {@code type}. */
  private Set<String> memberTypes(TypeElement type) {
    Set<String> names = new TreeSet<>();
    addMemberTypes(type, names, new HashSet<>());
    names.remove(type.getSimpleName().toString());
    return names;
  }

  private void addMemberTypes(TypeElement type, Set<String> names, Set<Element> seen) {
    context.elements.getAllMembers(type).stream()
        .flatMap(member -> member instanceof TypeElement m ? Stream.of(m) : Stream.empty())
        .filter(seen::add)
        .forEach(
            member -> {
              names.add(member.getSimpleName().toString());
              if (BodyScope.isDeclaredInBody(member)) {
                addMemberTypes(member, names, seen);
              }
            });
  }
}
