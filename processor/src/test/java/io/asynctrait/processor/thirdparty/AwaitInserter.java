package io.asynctrait.processor.thirdparty;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Puts awaits into one body: in front of it and of each loop's body, around calls of methods that
 * have a twin, and around operands. Lambdas, classes and {@code synchronized} statements stay as
 * they are.
 */
final class AwaitInserter extends TreePathScanner<Void, Void> {
  private static final String TICK = " await(Probe.tick()); ";

  private final Trees trees;
  private final SourcePositions positions;
  private final CompilationUnitTree unit;
  private final ExecutableElement method;
  private final Set<Element> twins;
  private final Operands operands;
  private final Constants constants;
  private final Insertions insertions = new Insertions();
  private BlockTree body;

  AwaitInserter(
      JavacTask task,
      CompilationUnitTree unit,
      ExecutableElement method,
      Set<Element> twins,
      Operands operands) {
    this.trees = Trees.instance(task);
    this.positions = trees.getSourcePositions();
    this.unit = unit;
    this.method = method;
    this.twins = twins;
    this.operands = operands;
    this.constants = new Constants(trees);
  }

  /** The changed text of the body that was scanned. */
  String body(CharSequence source) {
    return insertions.applyTo(source, start(body), end(body));
  }

  @Override
  public Void visitBlock(BlockTree block, Void unused) {
    boolean isBody = body == null;
    if (isBody) {
      body = block;
      insertions.close(start(block) + 1, TICK);
    }
    super.visitBlock(block, null);
    if (isBody && method.getReturnType().getKind() == TypeKind.VOID && Endings.mayEnd(block)) {
      insertions.close(end(block) - 1, " return ready(); ");
    }
    return null;
  }

  // What stays as it is.

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
    return null;
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
    return null;
  }

  @Override
  public Void visitClass(ClassTree type, Void unused) {
    return null;
  }

  @Override
  public Void visitSynchronized(SynchronizedTree statement, Void unused) {
    return null;
  }

  // Loops.

  @Override
  public Void visitForLoop(ForLoopTree loop, Void unused) {
    scan(loop.getInitializer(), null);
    operand(loop.getCondition());
    scan(loop.getUpdate(), null);
    loopBody(loop.getStatement());
    return null;
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void unused) {
    operand(loop.getExpression());
    loopBody(loop.getStatement());
    return null;
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree loop, Void unused) {
    operand(loop.getCondition());
    loopBody(loop.getStatement());
    return null;
  }

  @Override
  public Void visitDoWhileLoop(DoWhileLoopTree loop, Void unused) {
    loopBody(loop.getStatement());
    operand(loop.getCondition());
    return null;
  }

  private void loopBody(StatementTree statement) {
    if (statement instanceof BlockTree) {
      insertions.close(start(statement) + 1, TICK);
      scan(statement, null);
    } else {
      insertions.open(start(statement), "{" + TICK);
      scan(statement, null);
      insertions.close(end(statement), " }");
    }
  }

  // Statements and expressions with operands.

  @Override
  public Void visitReturn(ReturnTree statement, Void unused) {
    ExpressionTree value = statement.getExpression();
    if (value == null) {
      insertions.close(end(statement) - 1, " ready()");
      return null;
    }
    TypeMirror result = method.getReturnType();
    boolean primitive = result.getKind().isPrimitive();
    insertions.open(start(value), primitive ? "ready((" + result + ") (" : "ready(");
    operand(value);
    insertions.close(end(value), primitive ? "))" : ")");
    return null;
  }

  @Override
  public Void visitVariable(VariableTree variable, Void unused) {
    operand(variable.getInitializer());
    return null;
  }

  @Override
  public Void visitExpressionStatement(ExpressionStatementTree statement, Void unused) {
    return scan(statement.getExpression(), null);
  }

  @Override
  public Void visitIf(IfTree statement, Void unused) {
    operand(statement.getCondition());
    scan(statement.getThenStatement(), null);
    return scan(statement.getElseStatement(), null);
  }

  @Override
  public Void visitCase(CaseTree label, Void unused) {
    if (label.getCaseKind() == CaseTree.CaseKind.RULE) {
      return scan(label.getBody(), null);
    }
    return scan(label.getStatements(), null);
  }

  @Override
  public Void visitBinary(BinaryTree binary, Void unused) {
    operand(binary.getLeftOperand());
    operand(binary.getRightOperand());
    return null;
  }

  @Override
  public Void visitUnary(UnaryTree unary, Void unused) {
    switch (unary.getKind()) {
      case PREFIX_DECREMENT, PREFIX_INCREMENT, POSTFIX_DECREMENT, POSTFIX_INCREMENT ->
          scan(unary.getExpression(), null);
      default -> operand(unary.getExpression());
    }
    return null;
  }

  @Override
  public Void visitAssignment(AssignmentTree assignment, Void unused) {
    scan(assignment.getVariable(), null);
    operand(assignment.getExpression());
    return null;
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree assignment, Void unused) {
    scan(assignment.getVariable(), null);
    operand(assignment.getExpression());
    return null;
  }

  @Override
  public Void visitArrayAccess(ArrayAccessTree access, Void unused) {
    operand(access.getExpression());
    operand(access.getIndex());
    return null;
  }

  @Override
  public Void visitConditionalExpression(ConditionalExpressionTree conditional, Void unused) {
    operand(conditional.getCondition());
    operand(conditional.getTrueExpression());
    operand(conditional.getFalseExpression());
    return null;
  }

  @Override
  public Void visitTypeCast(TypeCastTree cast, Void unused) {
    operand(cast.getExpression());
    return null;
  }

  @Override
  public Void visitNewArray(NewArrayTree array, Void unused) {
    array.getDimensions().forEach(this::operand);
    if (array.getInitializers() != null) {
      array.getInitializers().forEach(this::operand);
    }
    return null;
  }

  @Override
  public Void visitNewClass(NewClassTree creation, Void unused) {
    creation.getArguments().forEach(this::operand);
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree select, Void unused) {
    operand(select.getExpression());
    return null;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    Element called = trees.getElement(getCurrentPath());
    boolean awaited = twins.contains(called) && !isSuper(call.getMethodSelect());
    boolean isStatement =
        getCurrentPath().getParentPath().getLeaf() instanceof ExpressionStatementTree;
    TypeMirror result = ((ExecutableElement) called).getReturnType();
    boolean cast = !isStatement && result.getKind().isPrimitive();
    if (awaited) {
      insertions.open(start(call), cast ? "((" + result + ") await(" : "await(");
    }
    if (call.getMethodSelect() instanceof MemberSelectTree select) {
      operand(select.getExpression());
    }
    if (awaited) {
      insertions.close(end(call.getMethodSelect()), Rewriter.SUFFIX);
    }
    call.getArguments().forEach(this::operand);
    if (awaited) {
      insertions.close(end(call), cast ? "))" : ")");
    }
    return null;
  }

  private static boolean isSuper(ExpressionTree method) {
    return method instanceof MemberSelectTree select
        && select.getExpression() instanceof IdentifierTree receiver
        && receiver.getName().contentEquals("super");
  }

  private void operand(ExpressionTree operand) {
    if (operand == null) {
      return;
    }
    TreePath path = new TreePath(getCurrentPath(), operand);
    TypeMirror type = trees.getTypeMirror(path);
    boolean awaited =
        type != null
            && (type.getKind().isPrimitive() || constants.isPlainReference(path))
            && !(type.getKind() == TypeKind.BOOLEAN && Constants.assigns(operand))
            && !constants.isConstant(path)
            && !(operand instanceof ParenthesizedTree)
            && operands.select(unit, end(operand));
    boolean cast = awaited && type.getKind().isPrimitive();
    if (awaited) {
      insertions.open(start(operand), cast ? "((" + type + ") await(Probe.of(" : "await(Probe.of(");
    }
    scan(operand, null);
    if (awaited) {
      insertions.close(end(operand), cast ? ")))" : "))");
    }
  }

  @Override
  public Void visitParenthesized(ParenthesizedTree parenthesized, Void unused) {
    operand(parenthesized.getExpression());
    return null;
  }

  private long start(Tree tree) {
    return positions.getStartPosition(unit, tree);
  }

  private long end(Tree tree) {
    return positions.getEndPosition(unit, tree);
  }
}
