package io.asynctrait.processor.lint;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.model.AsyncMethods;
import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code @Recycle} on methods that complete at once, whatever happens. A method that others
 * may override is left alone: the annotation holds for those, too.
 */
final class NeedlessRecycling {
  private final Trees trees;
  private final Warnings warnings;

  NeedlessRecycling(Trees trees, Warnings warnings) {
    this.trees = trees;
    this.warnings = warnings;
  }

  void check(TreePath path, ExecutableElement method) {
    TreePath annotation = annotation(path);
    if (annotation == null || !isOn(method) || isMeantToBeOverridden(method)) {
      return;
    }
    Returns returns = Returns.of(trees, path);
    if (!returns.awaits()
        && returns.futures().stream()
            .allMatch(future -> AsyncCalls.isComplete(trees.getElement(future)))) {
      warnings.add(Code.NEEDLESS_RECYCLE, annotation, method.getSimpleName() + "()");
    }
  }

  private static boolean isOn(ExecutableElement method) {
    return AsyncMethods.annotation(method, AsyncMethods.RECYCLE).stream()
        .flatMap(annotation -> annotation.getElementValues().values().stream())
        .noneMatch(value -> Boolean.FALSE.equals(value.getValue()));
  }

  private static boolean isMeantToBeOverridden(ExecutableElement method) {
    return !method.getModifiers().contains(Modifier.STATIC)
        && (AsyncMethods.ownerOf(method).getKind().isInterface()
            || AsyncMethods.ownerOf(method).getModifiers().contains(Modifier.ABSTRACT));
  }

  private @Nullable TreePath annotation(TreePath method) {
    TreePath modifiers = new TreePath(method, ((MethodTree) method.getLeaf()).getModifiers());
    return ((MethodTree) method.getLeaf())
        .getModifiers().getAnnotations().stream()
            .map(annotation -> new TreePath(modifiers, annotation))
            .filter(path -> isRecycle(path))
            .findFirst()
            .orElse(null);
  }

  private boolean isRecycle(TreePath annotation) {
    return Objects.toString(trees.getTypeMirror(annotation), "").equals(AsyncMethods.RECYCLE);
  }
}
