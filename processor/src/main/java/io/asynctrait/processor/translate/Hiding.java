package io.asynctrait.processor.translate;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.asynctrait.processor.model.HidingNames;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Names of locals that hide a class. In the user's code they hide nothing that is used there; but
 * generated code names classes where the user did not, and its variables live in wider scopes.
 */
final class Hiding {
  private final Set<String> classes = new HashSet<>(HidingNames.all());
  private final Set<String> variables = new HashSet<>();

  Hiding(Trees trees, TreePath method, TypeElement owner) {
    addOutermost(owner);
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void unused) {
        Element element = trees.getElement(getCurrentPath());
        if (element instanceof TypeElement type) {
          addOutermost(type);
        } else if (element != null
            && element.getModifiers().contains(Modifier.STATIC)
            && element.getEnclosingElement() instanceof TypeElement type) {
          addOutermost(type);
        }
        return null;
      }

      @Override
      public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
        variables.add(variable.getName().toString());
        return super.visitVariable(variable, null);
      }
    }.scan(method, null);
  }

  private void addOutermost(TypeElement type) {
    classes.add(outermost(type));
  }

  /** A member class is named with the classes around it. */
  private static String outermost(TypeElement type) {
    Element outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement around) {
      outermost = around;
    }
    return outermost.getSimpleName().toString();
  }

  /** Whether some variable of the method has the name with which a class is written. */
  boolean mayHide(TypeElement type) {
    return variables.contains(outermost(type));
  }

  /**
   * Whether a variable that keeps its name, as one of a lambda does, may hide a class.
   *
   * @param inner the names of such variables
   */
  boolean hides(TypeElement type, Set<String> inner) {
    return inner.contains(outermost(type));
  }

  boolean isHiding(String name) {
    return classes.contains(name) || HidingNames.contains(name);
  }

  /** The classes' names, for variables of the generator's own to avoid. */
  Set<String> classes() {
    return classes;
  }
}
