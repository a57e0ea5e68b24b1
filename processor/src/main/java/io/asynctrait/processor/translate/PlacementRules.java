package io.asynctrait.processor.translate;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Code;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds the awaits that stand where nothing can be suspended. What is visited carries the reason
 * why an await is refused there; in an async body that is null.
 */
final class PlacementRules
    extends TreePathScanner<@Nullable Void, PlacementRules.@Nullable Refusal> {
  private final Trees trees;
  private final Findings findings;
  private final AsyncInstead instead;
  private final TypeElement owner;

  /**
   * Why an await is refused.
   *
   * @param code the error
   * @param place what the await stands in, for the message
   * @param wayOut what to write instead, given where the await stands
   */
  record Refusal(Code code, String place, Function<TreePath, String> wayOut) {
    Refusal(Code code, String place) {
      this(code, place, await -> AsyncInstead.IN_GENERAL);
    }
  }

  PlacementRules(Trees trees, AsyncInstead instead, TypeElement owner, Findings findings) {
    this.trees = trees;
    this.instead = instead;
    this.owner = owner;
    this.findings = findings;
  }

  /** Checks a member of an annotated type that is not an async method; nested types are skipped. */
  void checkOther(TreePath member) {
    Refusal refusal = new Refusal(Code.AWAIT_NOT_ASYNC, describe(member.getLeaf()));
    if (!(member.getLeaf() instanceof ClassTree)) {
      scan(member, refusal);
    }
  }

  /** Checks the body of an async method. */
  void checkAsync(TreePath method) {
    scan(new TreePath(method, ((MethodTree) method.getLeaf()).getBody()), null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(
      MethodInvocationTree call, @Nullable Refusal refusal) {
    if (refusal != null && Awaits.isAwait(trees.getElement(getCurrentPath()))) {
      String wayOut = refusal.wayOut().apply(getCurrentPath());
      findings.add(refusal.code(), getCurrentPath(), call, refusal.place(), wayOut);
    }
    return super.visitMethodInvocation(call, refusal);
  }

  @Override
  public @Nullable Void visitMemberReference(
      MemberReferenceTree reference, @Nullable Refusal refusal) {
    if (Awaits.isAwait(trees.getElement(getCurrentPath()))) {
      String wayOut = instead.ofReference(getCurrentPath(), owner);
      findings.add(Code.AWAIT_REFERENCE, getCurrentPath(), reference, wayOut);
    }
    return super.visitMemberReference(reference, refusal);
  }

  @Override
  public @Nullable Void visitLambdaExpression(
      LambdaExpressionTree lambda, @Nullable Refusal refusal) {
    TreePath path = getCurrentPath();
    return super.visitLambdaExpression(
        lambda,
        new Refusal(Code.AWAIT_IN_LAMBDA, "a lambda", await -> instead.ofLambda(path, owner)));
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree creation, @Nullable Refusal refusal) {
    scan(creation.getEnclosingExpression(), refusal);
    scan(creation.getIdentifier(), refusal);
    scan(creation.getTypeArguments(), refusal);
    scan(creation.getArguments(), refusal);
    return scan(
        creation.getClassBody(),
        new Refusal(
            Code.AWAIT_IN_LAMBDA,
            "an anonymous class",
            await -> instead.ofAnonymousClass(await, owner)));
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, @Nullable Refusal refusal) {
    String name = type.getSimpleName().toString();
    return super.visitClass(
        type,
        name.isEmpty() ? refusal : new Refusal(Code.AWAIT_IN_LAMBDA, "the local type " + name));
  }

  @Override
  public @Nullable Void visitSynchronized(SynchronizedTree block, @Nullable Refusal refusal) {
    scan(block.getExpression(), refusal);
    return scan(
        block.getBlock(), refusal == null ? new Refusal(Code.AWAIT_IN_SYNCHRONIZED, "") : refusal);
  }

  /** An element value must be constant, which javac checks. */
  @Override
  public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Refusal refusal) {
    return null;
  }

  private static String describe(Tree member) {
    if (member instanceof MethodTree method) {
      return method.getReturnType() == null ? "a constructor" : "the method " + method.getName();
    }
    if (member instanceof BlockTree block) {
      return block.isStatic() ? "a static initializer" : "an instance initializer";
    }
    return member instanceof VariableTree field
        ? "the initializer of the field " + field.getName()
        : "a member";
  }
}
