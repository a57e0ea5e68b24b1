package io.asynctrait.processor.shadow;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * The text of a source file with its declarations alone, so that a compiler attributes next to
 * nothing in it.
 *
 * <pre>
 * // Input:                                       // Output:
 * class A extends B {                             class A extends B {
 *   static final int SIZE = 4 * 4;                  static final int SIZE = 4 * 4;
 *   final List&lt;String&gt; names = load();              final List&lt;String&gt; names = null;
 *   A(int size) { super(size); open(); }            A(int size) { super(size); throw null; }
 *   int size() { return names.size(); }             int size() { throw null; }
 * }                                               }
 * </pre>
 *
 * <p>Initializers that may be constants stay. What replaces the rest keeps the file free of errors:
 * {@code throw} assigns every blank final field.
 */
final class Skeleton {
  /** Completes normally by the rules of the language, which initializers must. */
  private static final String INITIALIZER = "{ if (true) throw null; }";

  private final Trees trees;
  private final SourcePositions positions;
  private final CompilationUnitTree unit;
  private final CharSequence source;
  private final StringBuilder out = new StringBuilder();
  private int copied;

  private Skeleton(Trees trees, CompilationUnitTree unit) throws IOException {
    this.trees = trees;
    this.positions = trees.getSourcePositions();
    this.unit = unit;
    this.source = unit.getSourceFile().getCharContent(true);
  }

  static CharSequence of(Trees trees, CompilationUnitTree unit) throws IOException {
    Skeleton skeleton = new Skeleton(trees, unit);
    skeleton.new Declarations().scan(new TreePath(unit), null);
    return skeleton.out.append(skeleton.source, skeleton.copied, skeleton.source.length());
  }

  /** Puts {@code text} in the place of {@code tree}, if that stands in the source at all. */
  private void replace(Tree tree, String text) {
    int start = startOf(tree);
    int end = (int) positions.getEndPosition(unit, tree);
    if (start >= copied && end > start) {
      out.append(source, copied, start).append(text);
      copied = end;
    }
  }

  private int startOf(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private String textOf(Tree tree) {
    int start = startOf(tree);
    int end = (int) positions.getEndPosition(unit, tree);
    return start >= 0 && end > start ? source.subSequence(start, end).toString() : "";
  }

  /** Visits members only; what it visits comes in the order of the source. */
  private final class Declarations extends TreePathScanner<@Nullable Void, @Nullable Void> {
    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
      return scan(type.getMembers(), null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
      BlockTree body = method.getBody();
      if (body != null && textOf(body).startsWith("{")) { // a processor may have added others
        replace(body, method.getReturnType() == null ? constructorBody(body) : "{ throw null; }");
      }
      return null;
    }

    @Override
    public @Nullable Void visitBlock(BlockTree block, @Nullable Void unused) {
      boolean keyword = block.isStatic() && textOf(block).startsWith("static");
      replace(block, keyword ? "static " + INITIALIZER : INITIALIZER);
      return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree field, @Nullable Void unused) {
      ExpressionTree initializer = field.getInitializer();
      if (initializer == null) {
        return null;
      }
      Element element = trees.getElement(getCurrentPath());
      if (element != null && element.getKind() == ElementKind.ENUM_CONSTANT) {
        return scan(initializer, null); // the constant's class body
      }
      if (!mayBeConstant(field.getType()) && startOf(initializer) > startOf(field)) {
        replace(initializer, "null");
      }
      return null;
    }
  }

  private String constructorBody(BlockTree body) {
    List<? extends StatementTree> statements = body.getStatements();
    if (!statements.isEmpty() && isConstructorCall(statements.get(0))) {
      String call = textOf(statements.get(0));
      if (!call.isEmpty()) { // javac adds calls of its own
        return "{ " + call + " throw null; }";
      }
    }
    return INITIALIZER; // suits the compact constructor of a record too
  }

  private static boolean isConstructorCall(StatementTree statement) {
    if (!(statement instanceof ExpressionStatementTree expression
        && expression.getExpression() instanceof MethodInvocationTree call)) {
      return false;
    }
    String name =
        call.getMethodSelect() instanceof MemberSelectTree select
            ? select.getIdentifier().toString()
            : call.getMethodSelect().toString();
    return name.equals("this") || name.equals("super");
  }

  /** Whether a field of that declared type may be a constant variable. */
  static boolean mayBeConstant(@Nullable Tree type) {
    if (type == null) {
      return false;
    }
    return switch (type.getKind()) {
      case PRIMITIVE_TYPE -> true;
      case IDENTIFIER -> ((IdentifierTree) type).getName().contentEquals("String");
      case MEMBER_SELECT -> ((MemberSelectTree) type).getIdentifier().contentEquals("String");
      default -> false;
    };
  }
}
