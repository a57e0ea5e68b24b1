package io.asynctrait.processor.translate;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Piece;
import io.asynctrait.processor.ir.Variable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * The names of moved local types in copied text, and what their creation needs in front.
 *
 * <pre>
 * Input:   new Counter(1), Counter[]::new, Counter::new
 * Output:  counterScope.new Counter(1), CounterScope.Counter[]::new, a -> counterScope.new Counter(a)
 * </pre>
 */
final class LocalTypeUses {
  private final MethodContext context;
  private final EnclosingClasses enclosing;

  LocalTypeUses(MethodContext context, EnclosingClasses enclosing) {
    this.context = context;
    this.enclosing = enclosing;
  }

  /** What stands for the name of {@code type} at {@code place}; null if it is no moved type. */
  @Nullable Code name(TypeElement type, TreePath place) {
    LocalTypeNames.Moved moved = context.localTypes.get(type);
    if (moved == null) {
      return null;
    }
    if (moved.scope() != null && isCreated(place)) {
      return Code.text(moved.name());
    }
    if (moved.scopeArguments().isEmpty()) {
      return context.localTypes.type(type);
    }
    if (moved.isAround(place) && place.getParentPath().getLeaf() instanceof MemberSelectTree) {
      return Code.text(moved.name());
    }
    boolean erased = isErased(place);
    if (erased || isUnchecked(place)) {
      context.suppressed.add("unchecked");
    }
    if (erased) {
      context.suppressed.add("rawtypes");
      // Not the simple name alone: inside of the scope that has its type arguments.
      return Code.of(
          context.localTypes.scopeClass(Objects.requireNonNull(moved.scopeName())),
          "." + moved.name());
    }
    return moved.isAround(place) ? Code.text(moved.name()) : context.localTypes.type(type);
  }

  private static boolean isUnchecked(TreePath place) {
    Tree above = place.getParentPath().getLeaf();
    return above instanceof TypeCastTree || above instanceof NewArrayTree;
  }

  /** Whether the name at {@code place} is that of the class in {@code outer.new Name(...)}. */
  private boolean isCreated(TreePath place) {
    TreePath creation = place.getParentPath();
    if (creation.getLeaf() instanceof ParameterizedTypeTree) {
      creation = creation.getParentPath();
    }
    return creation.getLeaf() instanceof NewClassTree tree
        && context.start(tree.getIdentifier()) == context.start(place.getLeaf());
  }

  /** Whether type arguments of the class around would be wrong here. */
  private boolean isErased(TreePath place) {
    Tree type = place.getLeaf();
    TreePath parent = place.getParentPath();
    while (parent.getLeaf() instanceof ParameterizedTypeTree
        || parent.getLeaf() instanceof ArrayTypeTree) {
      type = parent.getLeaf();
      parent = parent.getParentPath();
    }
    Tree above = parent.getLeaf();
    if (above instanceof InstanceOfTree test && test.getPattern() != null) {
      context.unsupported(
          above, "a pattern with a local type that uses a type variable of its method");
    }
    return above instanceof MemberSelectTree
        || above instanceof InstanceOfTree
        || (above instanceof NewArrayTree array && array.getType() == type)
        || (above instanceof MemberReferenceTree && type instanceof ArrayTypeTree);
  }

  /**
   * What has to stand in front of the creation of a {@code type} at {@code place}: the object that
   * its own object is enclosed in. Null if there is none, or it is at hand.
   */
  @Nullable Piece outer(@Nullable Element type, TreePath place) {
    if (!(type instanceof TypeElement created)) {
      return null;
    }
    LocalTypeNames.Moved moved = context.localTypes.get(created);
    Variable outer = null;
    if (moved != null) {
      outer = moved.isAround(place) ? null : moved.scope();
    } else if (TypeTranslator.isTopLevelOrMember(created) && enclosing.needsOuter(created, place)) {
      outer = context.receiver;
    }
    boolean nested = context.isNested(place.getLeaf());
    return outer == null
        ? null
        : new Piece.VariableUse(outer, nested ? Piece.Access.CAPTURE : Piece.Access.READ);
  }

  /**
   * Puts the creation of a class that has got a name in place of that of an anonymous one, as far
   * as the arguments, and drops the body.
   *
   * @return false if the class has none
   */
  boolean namedCreation(NewClassTree tree, Edits edits) {
    Code named = context.namedCreations.get(tree);
    if (named != null) {
      edits.replace(context.start(tree), context.end(tree.getIdentifier()), named.pieces());
      long argumentsEnd = DeclarationText.argumentsEnd(context, tree);
      edits.replace(argumentsEnd + 1, context.end(tree), List.of());
    }
    return named != null;
  }

  /** The class whose constructor a creation calls: that below an anonymous class. */
  @Nullable Element created(NewClassTree creation) {
    Tree name = className(creation.getIdentifier());
    return name instanceof IdentifierTree || name instanceof MemberSelectTree
        ? context.element(name)
        : context.element(creation) instanceof ExecutableElement constructor
            ? constructor.getEnclosingElement()
            : null;
  }

  /**
   * Puts a lambda in place of {@code Type::new} of a class whose outer object is not at hand.
   *
   * @return false if the reference may stay; type arguments in it are left to be scanned
   */
  boolean constructorReference(MemberReferenceTree tree, TreePath place, Edits edits) {
    ExpressionTree qualifier = tree.getQualifierExpression();
    Tree name = className(qualifier);
    if (!(context.element(name) instanceof TypeElement type)
        || !(outer(type, place) instanceof Piece.VariableUse outer)) {
      return false;
    }
    if (!(context.type(tree) instanceof DeclaredType function)) {
      context.unsupported(tree, "a constructor reference to an inner class");
      return true;
    }
    int arity = arity(function);
    String arguments =
        IntStream.range(0, arity)
            .mapToObj(i -> context.fresh("argument"))
            .collect(Collectors.joining(", "));
    Piece captured = new Piece.VariableUse(outer.variable(), Piece.Access.CAPTURE);
    String header = (arity == 1 ? arguments : "(" + arguments + ")") + " -> ";
    Code start = Code.of(header, captured, ".new " + type.getSimpleName());
    edits.replace(context.start(name), context.end(name), start.pieces());
    boolean inferred = name == qualifier && !type.getTypeParameters().isEmpty();
    Code end = Code.text((inferred ? "<>(" : "(") + arguments + ")");
    edits.replace(context.end(qualifier), context.end(tree), end.pieces());
    return true;
  }

  /** The name of the class in a type. */
  static Tree className(Tree type) {
    Tree name = type;
    while (name instanceof ParameterizedTypeTree parameterized) {
      name = parameterized.getType();
    }
    return name;
  }

  private int arity(DeclaredType function) {
    TypeElement type = (TypeElement) function.asElement();
    TypeElement object = context.elements.getTypeElement("java.lang.Object");
    for (Element member : context.elements.getAllMembers(type)) {
      boolean ofObject =
          object.getEnclosedElements().stream()
              .anyMatch(own -> own.getSimpleName().equals(member.getSimpleName()));
      if (member instanceof ExecutableElement method
          && method.getModifiers().contains(Modifier.ABSTRACT)
          && !ofObject) {
        return method.getParameters().size();
      }
    }
    throw new IllegalStateException("not a functional interface: " + function);
  }
}
