package io.asynctrait.processor.translate;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an async body uses but the generated class, another top-level class of the same
 * package, cannot reach: private members, protected members of other packages, {@code super}, and
 * enclosing instances. Lambdas and classes in the body move with it, so the same holds for them,
 * but for what they declare or inherit themselves.
 */
final class AccessRules extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private final Trees trees;
  private final Elements elements;
  private final Findings findings;
  private final BodyScope scope;
  private final TypeElement owner;

  /** The classes around the current tree, innermost last; the first is the owner. */
  private final List<TypeElement> classes = new ArrayList<>();

  AccessRules(Trees trees, Elements elements, Types types, TypeElement owner, Findings findings) {
    this.trees = trees;
    this.elements = elements;
    this.findings = findings;
    this.owner = owner;
    this.scope = new BodyScope(owner, elements, types);
    classes.add(owner);
  }

  void check(TreePath method) {
    scan(new TreePath(method, ((MethodTree) method.getLeaf()).getBody()), null);
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    super.scan(tree, null);
    // After the parts: the innermost tree that names something private is the one to point at.
    if (tree instanceof ExpressionTree && !(tree instanceof AnnotationTree)) {
      TreePath path = new TreePath(getCurrentPath(), tree);
      refusePrivate(classOf(trees.getTypeMirror(path)), path);
    }
    return null;
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void unused) {
    Element element = trees.getElement(getCurrentPath());
    String name = identifier.getName().toString();
    if (element == null || name.equals("this") || name.equals("super")) {
      return null;
    }
    checkReach(element);
    if (BodyScope.isInstanceMember(element)
        && !scope.isMemberOfAny(classes, BodyScope.ownerOf(element))) {
      refuseOuter(name);
    }
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void unused) {
    String name = select.getIdentifier().toString();
    Element element = trees.getElement(getCurrentPath());
    if (name.equals("this")) {
      Element named = trees.getElement(new TreePath(getCurrentPath(), select.getExpression()));
      if (named != null && !owner.equals(named) && !BodyScope.isDeclaredInBody(named)) {
        refuseOuter(named.getSimpleName() + ".this");
      }
      return null;
    }
    if (element != null
        && SuperCalls.isSuper(select.getExpression())
        && refersToOwner(select.getExpression())) {
      checkSuper(element, select.getExpression());
      return null;
    }
    if (element != null) {
      checkReach(element);
    }
    return super.visitMemberSelect(select, null);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree reference, @Nullable Void unused) {
    Element element = trees.getElement(getCurrentPath());
    if (element != null
        && SuperCalls.isSuper(reference.getQualifierExpression())
        && refersToOwner(reference.getQualifierExpression())) {
      refuseSuperMethod((ExecutableElement) element);
      return null;
    }
    if (element != null) {
      checkReach(element);
    }
    return super.visitMemberReference(reference, null);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree creation, @Nullable Void unused) {
    Element constructor = trees.getElement(getCurrentPath());
    if (constructor != null && creation.getClassBody() == null) {
      TypeElement created = BodyScope.ownerOf(constructor);
      if (scope.privateIn(created) == null) {
        checkReach(constructor);
      }
      if (creation.getEnclosingExpression() == null
          && BodyScope.isInner(created)
          && !BodyScope.isDeclaredInBody(created)
          && !scope.isMemberOfAny(classes, BodyScope.ownerOf(created))) {
        refuseOuter("new " + created.getSimpleName() + "()");
      }
    }
    return super.visitNewClass(creation, null);
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
    Element element = trees.getElement(getCurrentPath());
    if (!(element instanceof TypeElement inBody)) {
      return super.visitClass(type, null);
    }
    classes.add(inBody);
    super.visitClass(type, null);
    classes.remove(classes.size() - 1);
    return null;
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void unused) {
    return null;
  }

  private void checkReach(Element element) {
    TreePath path = getCurrentPath();
    if (Constants.privateValue(path.getLeaf(), path, element, trees, elements).isEmpty()) {
      refusePrivate(element, path);
    }
    if (element.getModifiers().contains(Modifier.STATIC)) {
      refuseHidden(element);
    }
    if (scope.isForeignProtected(element) && !inheritedInBody(element)) {
      findings.add(
          Code.PROTECTED_MEMBER,
          getCurrentPath(),
          element,
          describe(element),
          owner.getSimpleName(),
          owner.getSimpleName());
    }
  }

  /** A static method and a method of super run their state machine; any other has its receiver. */
  private void refuseHidden(Element element) {
    if (Awaits.isAsyncMethod(element)
        && !Visibility.isGeneratedVisible(BodyScope.ownerOf(element), owner)) {
      findings.add(
          Code.HIDDEN_ASYNC_METHOD,
          getCurrentPath(),
          element,
          owner.getSimpleName(),
          element,
          BodyScope.ownerOf(element).getSimpleName());
    }
  }

  private void refusePrivate(@Nullable Element element, TreePath path) {
    Element hidden = element == null ? null : scope.privateIn(element);
    if (hidden != null) {
      findings.add(Code.PRIVATE_MEMBER, path, hidden, describe(hidden), owner.getSimpleName());
    }
  }

  /** Whether a class in the body has inherited a protected member, which it keeps. */
  private boolean inheritedInBody(Element element) {
    return element.getEnclosingElement() instanceof TypeElement declaring
        && scope.isMemberOfAny(classes.subList(1, classes.size()), declaring);
  }

  private void checkSuper(Element element, ExpressionTree qualifier) {
    if (element.getKind() == ElementKind.FIELD) {
      findings.add(
          Code.SUPER_FIELD,
          getCurrentPath(),
          element,
          element.getSimpleName(),
          owner.getSimpleName(),
          BodyScope.ownerOf(element).getSimpleName());
    } else if (Awaits.isAsyncMethod(element)) {
      refuseHidden(element);
    } else if (element instanceof ExecutableElement method
        && !isSameWithoutSuper(method, qualifier)) {
      refuseSuperMethod(method);
    }
  }

  /** A method that nothing overrides is the same through {@code self}. */
  private static boolean isSameWithoutSuper(ExecutableElement method, ExpressionTree qualifier) {
    return qualifier instanceof IdentifierTree
        && (method.getModifiers().contains(Modifier.FINAL)
            || method.getModifiers().contains(Modifier.STATIC));
  }

  private void refuseSuperMethod(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    String instead = "super" + Character.toUpperCase(name.charAt(0)) + name.substring(1) + "()";
    findings.add(
        Code.SUPER_METHOD,
        getCurrentPath(),
        method,
        name,
        owner.getSimpleName(),
        instead,
        owner.getSimpleName());
  }

  private void refuseOuter(String what) {
    findings.add(
        Code.OUTER_INSTANCE,
        getCurrentPath(),
        what,
        what,
        owner.getSimpleName(),
        owner.getSimpleName());
  }

  /** Whether {@code super} is the owner's, and not that of a class in the body. */
  private boolean refersToOwner(ExpressionTree qualifier) {
    if (classes.size() == 1) {
      return true;
    }
    return qualifier instanceof MemberSelectTree select
        && owner.equals(
            trees.getElement(
                new TreePath(new TreePath(getCurrentPath(), select), select.getExpression())));
  }

  private static @Nullable Element classOf(@Nullable TypeMirror type) {
    if (type == null) {
      return null;
    }
    if (type.getKind() == TypeKind.ARRAY) {
      return classOf(((ArrayType) type).getComponentType());
    }
    return type.getKind() == TypeKind.DECLARED ? ((DeclaredType) type).asElement() : null;
  }

  private static String describe(Element element) {
    String kind =
        switch (element.getKind()) {
          case METHOD -> "method ";
          case CONSTRUCTOR -> "constructor of ";
          case FIELD -> "field ";
          default -> element.getKind().isInterface() ? "interface " : "class ";
        };
    Element named =
        element.getKind() == ElementKind.CONSTRUCTOR ? BodyScope.ownerOf(element) : element;
    return "the " + kind + named.getSimpleName();
  }
}
