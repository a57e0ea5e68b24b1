package io.asynctrait.processor.translate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Which trees of one method contain an await that suspends this method. */
final class Awaits {
  private static final String ASYNC = "io.asynctrait.runtime.Async";
  private static final String DYNAMIC_FUTURE = "io.asynctrait.runtime.DynamicFuture";
  private static final String ASYNC_TRAIT = "io.asynctrait.annotations.AsyncTrait";

  private final Set<Tree> around = Collections.newSetFromMap(new IdentityHashMap<>());

  private Awaits() {}

  /** Finds the awaits of {@code method}, not those of lambdas and classes in its body. */
  static Awaits of(Trees trees, TreePath method) {
    Awaits awaits = new Awaits();
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void p) {
        if (isAwait(trees.getElement(getCurrentPath()))) {
          for (Tree tree : getCurrentPath()) {
            awaits.around.add(tree);
          }
        }
        return super.visitMethodInvocation(call, null);
      }

      @Override
      public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, @Nullable Void p) {
        return null;
      }

      @Override
      public @Nullable Void visitClass(ClassTree type, @Nullable Void p) {
        return null;
      }
    }.scan(new TreePath(method, ((MethodTree) method.getLeaf()).getBody()), null);
    return awaits;
  }

  /** Whether an await stands in {@code tree}. */
  boolean in(@Nullable Tree tree) {
    return around.contains(tree);
  }

  /** Whether the method awaits at all. */
  boolean any() {
    return !around.isEmpty();
  }

  /** Whether {@code element} is one of the overloads of {@code Async.await}. */
  static boolean isAwait(@Nullable Element element) {
    return element != null
        && element.getKind() == ElementKind.METHOD
        && element.getSimpleName().contentEquals("await")
        && element.getEnclosingElement() instanceof TypeElement owner
        && owner.getQualifiedName().contentEquals(ASYNC);
  }

  /** Whether {@code element} is an async method: of an annotated type, with a future as result. */
  static boolean isAsyncMethod(@Nullable Element element) {
    return element instanceof ExecutableElement method
        && returnsFuture(method)
        && isAnnotated(BodyScope.ownerOf(method));
  }

  private static boolean returnsFuture(ExecutableElement method) {
    TypeMirror result = method.getReturnType();
    return result.getKind() == TypeKind.DECLARED
        && ((DeclaredType) result).asElement() instanceof TypeElement type
        && type.getQualifiedName().contentEquals(DYNAMIC_FUTURE);
  }

  private static boolean isAnnotated(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .map(annotation -> (TypeElement) annotation.getAnnotationType().asElement())
        .anyMatch(annotation -> annotation.getQualifiedName().contentEquals(ASYNC_TRAIT));
  }
}
