package io.asynctrait.processor.lint;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.TreePath;
import io.asynctrait.processor.model.AsyncMethods;
import io.asynctrait.processor.model.FutureType;
import io.asynctrait.processor.model.RuntimeNames;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Which elements have to do with futures. */
final class AsyncCalls {
  /** What of the runtime runs, or has run, whether somebody takes the future or not. */
  private static final Set<String> EAGER = Set.of("spawn", "future");

  /** What makes futures that are complete: nothing of them is to be run. */
  private static final Set<String> COMPLETE = Set.of("ready", "failed");

  private AsyncCalls() {}

  /** Whether {@code element} is one of the overloads of {@code Async.await}. */
  static boolean isAwait(@Nullable Element element) {
    return isOfAsync(element, Set.of("await"));
  }

  /** Whether {@code element} is {@code Async.blocking}. */
  static boolean isBlocking(@Nullable Element element) {
    return isOfAsync(element, Set.of("blocking"));
  }

  /** Whether {@code element} makes a future that is complete. */
  static boolean isComplete(@Nullable Element element) {
    return isOfAsync(element, COMPLETE);
  }

  /** Whether a call of {@code element} does nothing before its future is polled. */
  static boolean isLazy(@Nullable Element element) {
    return element instanceof ExecutableElement method
        && FutureType.isFuture(method.getReturnType())
        && (AsyncMethods.isAsync(method) || isOfRuntime(method))
        && !isComplete(method);
  }

  static boolean isFuture(@Nullable TypeMirror type) {
    return type != null && FutureType.isFuture(type);
  }

  private static boolean isOfAsync(@Nullable Element element, Set<String> names) {
    return element instanceof ExecutableElement method
        && names.contains(method.getSimpleName().toString())
        && AsyncMethods.ownerOf(method).getQualifiedName().contentEquals(RuntimeNames.ASYNC);
  }

  private static boolean isOfRuntime(ExecutableElement method) {
    TypeElement owner = AsyncMethods.ownerOf(method);
    return owner.getQualifiedName().toString().startsWith(RuntimeNames.RUNTIME + ".")
        && !EAGER.contains(method.getSimpleName().toString());
  }

  /** Leads to the expression in any number of parentheses. */
  static TreePath withoutParentheses(TreePath path) {
    return path.getLeaf() instanceof ParenthesizedTree parenthesized
        ? withoutParentheses(new TreePath(path, parenthesized.getExpression()))
        : path;
  }

  /** The name of the method that is called, with parentheses. */
  static String nameOf(MethodInvocationTree call) {
    ExpressionTree select = call.getMethodSelect();
    String name =
        select instanceof MemberSelectTree member
            ? member.getIdentifier().toString()
            : select instanceof IdentifierTree identifier ? identifier.getName().toString() : "";
    return name + (call.getArguments().isEmpty() ? "()" : "(...)");
  }
}
