package io.asynctrait.processor.translate;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.ir.Expr;
import io.asynctrait.processor.ir.Piece;
import io.asynctrait.processor.ir.Type;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Where a value whose type is an intersection is used as more than the one type that its variable
 * is declared with, it is cast to all of them.
 *
 * <pre>
 * Input:   var x = choice ? new A() : new B();  await(...);  x.ofFirst(); x.ofSecond();
 * Output:  First x = ...;                                    x.ofFirst(); ((First &amp; Second) x).ofSecond();
 * </pre>
 */
final class Views {
  private final MethodContext context;
  private final IntersectionTypes intersections;
  private final TypeTranslator types;
  private final boolean derives;

  /**
   * Makes one.
   *
   * @param root what is copied
   */
  Views(MethodContext context, Tree root) {
    this.context = context;
    this.types = new TypeTranslator(context);
    this.intersections = types.intersections();
    this.derives = mentionsUnnamed(root);
  }

  /** Whether anything in {@code root} may have its type from a variable whose type is not exact. */
  private boolean mentionsUnnamed(Tree root) {
    boolean[] found = {false};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void unused) {
        Element element = context.element(identifier);
        found[0] |=
            element != null
                && context.variables.containsKey(element)
                && intersections.isIn(element.asType());
        return null;
      }
    }.scan(root, null);
    return found[0];
  }

  /** An expression of which only the identity or the text is used. */
  static Expr drop(Expr expression) {
    Type bare = expression.type().asDeclared();
    if (expression.type().view() == null) {
      return expression;
    }
    if (expression instanceof Expr.Leaf leaf) {
      return new Expr.Leaf(leaf.code(), bare, leaf.pure());
    }
    if (expression instanceof Expr.Operation o) {
      return new Expr.Operation(o.operands(), o.template(), bare, o.kind());
    }
    if (expression instanceof Expr.Await await) {
      return new Expr.Await(await.call(), bare);
    }
    return expression instanceof Expr.Conditional c
        ? new Expr.Conditional(c.condition(), c.whenTrue(), c.whenFalse(), bare)
        : expression;
  }

  /** Casts what comes from a variable of an inexact type, where it is used as more than that. */
  void insertAround(Tree tree, Edits edits) {
    if (!derives || !isPrimary(tree) || isVariable(tree)) {
      return;
    }
    TreePath path = context.path(tree);
    Type type =
        intersections.bounds(context.type(tree)).size() > 1 && isNeeded(path)
            ? types.translate(context.type(tree)).orElse(Type.UNNAMED)
            : Type.UNNAMED;
    io.asynctrait.processor.ir.Code view = type.view();
    if (view != null) {
      context.suppressed.add("cast");
      edits.insert(
          context.start(tree), io.asynctrait.processor.ir.Code.of("((", view, ") ").pieces());
      edits.insert(context.end(tree), List.of(new Piece.Text(")")));
    } else if (intersections.isInside(context.type(tree))) {
      refuseTarget(path);
    }
  }

  private static boolean isPrimary(Tree tree) {
    return switch (tree.getKind()) {
      case METHOD_INVOCATION, MEMBER_SELECT, ARRAY_ACCESS, IDENTIFIER, PARENTHESIZED -> true;
      default -> false;
    };
  }

  private boolean isVariable(Tree tree) {
    Element element = tree instanceof IdentifierTree ? context.element(tree) : null;
    return element != null && context.variables.containsKey(element);
  }

  /** Whether the declared type of the value at {@code path} does not tell enough of it there. */
  boolean isNeeded(TreePath path) {
    TypeMirror type = context.trees.getTypeMirror(path);
    List<TypeMirror> bounds = intersections.bounds(type);
    TreePath place = path;
    while (place.getParentPath().getLeaf() instanceof ParenthesizedTree) {
      place = place.getParentPath();
    }
    Tree parent = place.getParentPath().getLeaf();
    if (isTextOrIdentity(parent)) {
      return false;
    }
    if (bounds.size() > 1) {
      return !isEnough(bounds.get(0), place);
    }
    if (!intersections.isInside(type)) {
      return false;
    }
    refuseTarget(path);
    return !(parent instanceof EnhancedForLoopTree)
        && !(parent instanceof MemberSelectTree && !takesArgument(place.getParentPath()));
  }

  private boolean isTextOrIdentity(Tree parent) {
    return switch (parent.getKind()) {
      case PLUS -> Unboxing.isString(context.type(parent));
      case PLUS_ASSIGNMENT ->
          Unboxing.isString(context.type(((CompoundAssignmentTree) parent).getVariable()));
      case EQUAL_TO, NOT_EQUAL_TO -> parent instanceof BinaryTree;
      case INSTANCE_OF -> {
        Tree tested = ((InstanceOfTree) parent).getType();
        yield tested != null && !(tested instanceof ParameterizedTypeTree);
      }
      default -> false;
    };
  }

  private boolean isEnough(TypeMirror bound, TreePath place) {
    Tree parent = place.getParentPath().getLeaf();
    if (parent instanceof MemberSelectTree) {
      Element member = context.trees.getElement(place.getParentPath());
      return member != null
          && member.getEnclosingElement() instanceof TypeElement declaring
          && context.types.isSubtype(
              context.types.erasure(bound), context.types.erasure(declaring.asType()));
    }
    TypeMirror target = targetOf(place);
    return target != null
        && !intersections.isIn(target)
        && context.types.isAssignable(bound, target);
  }

  /** The type of what the value is assigned to or returned as; null if that is not known. */
  private @Nullable TypeMirror targetOf(TreePath place) {
    Tree parent = place.getParentPath().getLeaf();
    if (parent instanceof AssignmentTree assignment
        && assignment.getExpression() == place.getLeaf()) {
      return context.type(assignment.getVariable());
    }
    if (parent instanceof VariableTree variable) {
      return context.declared(variable).asType();
    }
    boolean returned =
        context.isAsync(parent, "ready")
            && place.getParentPath().getParentPath().getLeaf() instanceof ReturnTree
            && !context.isNested(parent);
    return returned && context.element.getReturnType() instanceof DeclaredType future
        ? future.getTypeArguments().get(0)
        : null;
  }

  /** Whether a member takes what depends on the type arguments of its object. */
  private boolean takesArgument(TreePath select) {
    return context.trees.getElement(select) instanceof ExecutableElement method
        && method.getParameters().stream()
            .anyMatch(
                p -> !context.types.isSameType(p.asType(), context.types.erasure(p.asType())));
  }

  /** Refuses a use for which the stand-in of a type argument may not do. */
  private void refuseTarget(TreePath path) {
    Tree parent = path.getParentPath().getLeaf();
    boolean fits = true;
    if (parent instanceof MethodInvocationTree call
        && call.getArguments().contains(path.getLeaf())) {
      fits = fitsParameter(context.element(call), call.getArguments().indexOf(path.getLeaf()));
    } else if (parent instanceof NewClassTree creation
        && creation.getArguments().contains(path.getLeaf())) {
      fits =
          fitsParameter(context.element(creation), creation.getArguments().indexOf(path.getLeaf()));
    } else if (parent instanceof MemberReferenceTree) {
      fits = true;
    } else {
      TypeMirror target = targetOf(path);
      fits = target == null || intersections.isIn(target) || !isParameterized(target);
    }
    if (!fits) {
      context.report.add(
          Code.UNDENOTABLE_TYPE,
          context.site(path.getLeaf()),
          path.getLeaf().toString(),
          "a parameterization with an intersection");
    }
  }

  private static boolean isParameterized(TypeMirror type) {
    return type instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty();
  }

  private boolean fitsParameter(@Nullable Element called, int index) {
    if (!(called instanceof ExecutableElement method)) {
      return false;
    }
    List<? extends VariableElement> parameters = method.getParameters();
    TypeMirror type = parameters.get(Math.min(index, parameters.size() - 1)).asType();
    return !(type instanceof DeclaredType declared)
        || declared.getTypeArguments().stream().allMatch(Views::isFree)
        || method.isVarArgs();
  }

  /** Whether any type argument fits: a type variable without bounds, or a wildcard of one. */
  private static boolean isFree(TypeMirror argument) {
    if (argument instanceof WildcardType wildcard) {
      TypeMirror bound =
          wildcard.getExtendsBound() != null
              ? wildcard.getExtendsBound()
              : wildcard.getSuperBound();
      return bound == null || isFree(bound);
    }
    return argument instanceof TypeVariable variable
        && variable.asElement() instanceof TypeParameterElement parameter
        && parameter.getBounds().stream()
            .allMatch(bound -> bound.toString().equals("java.lang.Object"));
  }
}
