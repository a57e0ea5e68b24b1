package io.asynctrait.processor.shadow;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Looks for an expression that attribution gave no type. */
final class TypesScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private final Trees trees;
  private @Nullable TreePath untyped;

  private TypesScanner(Trees trees) {
    this.trees = trees;
  }

  /** The first expression without a type in the body of the method, or null. */
  static @Nullable TreePath firstUntyped(Trees trees, TreePath method) {
    Tree body = ((MethodTree) method.getLeaf()).getBody();
    if (body == null) {
      return null;
    }
    TypesScanner scanner = new TypesScanner(trees);
    scanner.scan(new TreePath(method, body), null);
    return scanner.untyped;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    if (tree == null || untyped != null) {
      return null;
    }
    if (tree instanceof ExpressionTree && !(tree instanceof AnnotationTree)) {
      TreePath path = new TreePath(getCurrentPath(), tree);
      TypeMirror type = trees.getTypeMirror(path);
      if (type == null || type.getKind() == TypeKind.ERROR) {
        untyped = path;
        return null;
      }
    }
    return super.scan(tree, null);
  }

  /** The arguments of annotations are no part of what runs. */
  @Override
  public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void unused) {
    return null;
  }
}
