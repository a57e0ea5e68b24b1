package io.asynctrait.processor.translate;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Code;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Finds what a method that awaits must not contain, by what {@link SupportedLanguage} says. */
final class LanguageRules extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private final Trees trees;
  private final Findings findings;
  private final Awaits awaits;
  private final SupportedLanguage language;
  private final TypeElement owner;

  /** The types that are declared in the body itself: they can move, and have a name then. */
  private final Set<TypeElement> named = new HashSet<>();

  /** How many lambdas and classes are around the current tree. */
  private int leaves;

  LanguageRules(Trees trees, Awaits awaits, TypeElement owner, Findings findings) {
    this.owner = owner;
    this.trees = trees;
    this.findings = findings;
    this.awaits = awaits;
    this.language = new SupportedLanguage(awaits);
  }

  void check(TreePath method) {
    if (awaits.any()) {
      scan(new TreePath(method, ((MethodTree) method.getLeaf()).getBody()), null);
    }
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    if (tree != null) {
      TreePath path = new TreePath(getCurrentPath(), tree);
      String refused = language.refusal(tree);
      if (refused != null && isTakenApart(path)) {
        findings.add(Code.UNSUPPORTED, path, tree, refused);
      }
    }
    return super.scan(tree, null);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
    super.visitVariable(variable, null);
    Element local = trees.getElement(getCurrentPath());
    String unnamed = local == null ? null : NamelessTypes.describe(local.asType(), named);
    if (unnamed != null && leaves == 0 && awaits.in(containerOf(getCurrentPath()))) {
      findings.add(
          Code.UNDENOTABLE_TYPE,
          getCurrentPath(),
          variable,
          "variable " + variable.getName(),
          unnamed);
    }
    return null;
  }

  /** The expression first: it declares what the variable may be of. */
  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree loop, @Nullable Void unused) {
    scan(loop.getExpression(), null);
    scan(loop.getVariable(), null);
    return scan(loop.getStatement(), null);
  }

  @Override
  public @Nullable Void visitCase(CaseTree tree, @Nullable Void unused) {
    ExpressionTree guard = CaseLabels.of(tree).guard();
    if (guard != null && awaits.in(guard)) {
      findings.add(Code.AWAIT_IN_GUARD, new TreePath(getCurrentPath(), guard), guard);
    }
    return super.visitCase(tree, null);
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, @Nullable Void unused) {
    return asLeaf(() -> super.visitLambdaExpression(lambda, null));
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
    if (leaves == 0 && trees.getElement(getCurrentPath()) instanceof TypeElement declared) {
      named.add(declared);
    }
    return asLeaf(() -> super.visitClass(type, null));
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void unused) {
    return null;
  }

  private @Nullable Void asLeaf(Runnable visit) {
    leaves++;
    visit.run();
    leaves--;
    return null;
  }

  /** Lambdas and classes in the body stay as they are, but for the names of what is outside. */
  private boolean isTakenApart(TreePath path) {
    if (path.getLeaf() instanceof MemberSelectTree select) {
      return owner.equals(trees.getElement(new TreePath(path, select.getExpression())));
    }
    return leaves == 0;
  }

  /** The innermost tree around {@code path} that is the scope of what is declared in it. */
  private static Tree containerOf(TreePath path) {
    TreePath at = path.getParentPath();
    while (!isScope(at.getLeaf())) {
      at = at.getParentPath();
    }
    return at.getLeaf();
  }

  private static boolean isScope(Tree tree) {
    return switch (tree.getKind()) {
      case BLOCK, FOR_LOOP, ENHANCED_FOR_LOOP, TRY, CATCH, LAMBDA_EXPRESSION, METHOD -> true;
      // The groups of a switch share a scope.
      case CASE -> ((CaseTree) tree).getCaseKind() == CaseTree.CaseKind.RULE;
      case SWITCH, SWITCH_EXPRESSION -> true;
      default -> false;
    };
  }
}
