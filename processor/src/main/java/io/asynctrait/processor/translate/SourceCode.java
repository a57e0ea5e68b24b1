package io.asynctrait.processor.translate;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Piece;
import io.asynctrait.processor.ir.Piece.Access;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Variable;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Copies source text, with a symbol wherever the text would mean something else in another class:
 * names of variables, members and types, {@code this}, and jumps out of the copied piece.
 *
 * <p>Everything between the symbols stays as the user wrote it, comments, literals and layout
 * included; so syntax that is newer than this processor is copied right.
 */
final class SourceCode {
  private record Edit(long end, List<Piece> pieces) {}

  private final MethodContext context;
  private Function<Tree, Stmt> jumps = tree -> new Stmt.Block(List.of());

  SourceCode(MethodContext context) {
    this.context = context;
  }

  /**
   * Tells how a {@code return}, {@code break} or {@code continue} that leaves copied code is
   * translated.
   */
  void translateJumpsWith(Function<Tree, Stmt> jumps) {
    this.jumps = jumps;
  }

  /** Copies a tree. */
  Code copy(Tree tree) {
    return copy(tree, List.of());
  }

  /** Copies a tree with a hole in place of each of {@code operands}. */
  Code copy(Tree tree, List<? extends Tree> operands) {
    SortedMap<Long, Edit> edits = new TreeMap<>();
    for (int i = 0; i < operands.size(); i++) {
      Tree operand = operands.get(i);
      edits.put(context.start(operand), new Edit(context.end(operand), List.of(new Piece.Hole(i))));
    }
    TreePath path = context.path(tree);
    new Scanner(tree, operands, edits).scan(path, null);
    return apply(tree, edits);
  }

  private Code apply(Tree tree, SortedMap<Long, Edit> edits) {
    int position = (int) context.start(tree);
    int end = (int) context.end(tree);
    int indent = Math.min(indentOf(position), continuationIndent(position, end));
    List<Piece> pieces = new ArrayList<>();
    for (Map.Entry<Long, Edit> entry : edits.entrySet()) {
      int start = entry.getKey().intValue();
      if (start < position) {
        continue; // inside another edit
      }
      text(pieces, position, start, indent);
      pieces.addAll(entry.getValue().pieces());
      position = (int) entry.getValue().end();
    }
    text(pieces, position, end, indent);
    return new Code(pieces);
  }

  /** Column of the first character of the line on which {@code position} lies. */
  private int indentOf(int position) {
    int start = context.text.lastIndexOf('\n', position - 1) + 1;
    int first = start;
    while (first < position && Character.isWhitespace(context.text.charAt(first))) {
      first++;
    }
    return first - start;
  }

  /**
   * The least indentation of the lines behind the first: all move left together, or a text block
   * would change.
   */
  private int continuationIndent(int start, int end) {
    return context
        .text
        .substring(start, end)
        .lines()
        .skip(1)
        .filter(line -> !line.isBlank())
        .mapToInt(line -> line.length() - line.stripLeading().length())
        .min()
        .orElse(0);
  }

  /** Adds text, its continuation lines moved left by the indentation of the first. */
  private void text(List<Piece> pieces, int start, int end, int indent) {
    if (start >= end) {
      return;
    }
    String[] lines = context.text.substring(start, end).split("\n", -1);
    StringBuilder moved = new StringBuilder(lines[0]);
    for (int i = 1; i < lines.length; i++) {
      int blank = 0;
      while (blank < indent
          && blank < lines[i].length()
          && Character.isWhitespace(lines[i].charAt(blank))) {
        blank++;
      }
      moved.append('\n').append(lines[i], blank, lines[i].length());
    }
    pieces.add(new Piece.Text(moved.toString().replace("\r", "")));
  }

  private final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Tree root;
    private final List<? extends Tree> operands;
    private final Map<Long, Edit> edits;

    Scanner(Tree root, List<? extends Tree> operands, Map<Long, Edit> edits) {
      this.root = root;
      this.operands = operands;
      this.edits = edits;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
      if (tree == null || operands.contains(tree)) {
        return null;
      }
      return super.scan(tree, null);
    }

    private void replace(Tree tree, Piece... pieces) {
      edits.put(context.start(tree), new Edit(context.end(tree), List.of(pieces)));
    }

    private void insert(Tree tree, Code code) {
      long start = context.start(tree);
      edits.put(start, new Edit(start, code.pieces()));
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
      scan(tree.getModifiers(), null);
      // The type of var and of an implicit lambda parameter has no text of its own.
      if (tree.getType() != null && hasText(tree.getType(), tree)) {
        scan(tree.getType(), null);
      }
      scan(tree.getInitializer(), null);
      return null;
    }

    private boolean hasText(Tree type, VariableTree variable) {
      long start = context.start(type);
      return start >= 0
          && context.end(type) > start
          && !context.text.startsWith("var ", (int) start)
          && context.end(type) <= context.end(variable)
          && !(context.text.startsWith(variable.getName().toString(), (int) start)
              && type.toString().indexOf(variable.getName().toString()) != 0);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
      Element element = current();
      String name = tree.getName().toString();
      if (element == null || !context.text.startsWith(name, (int) context.start(tree))) {
        return null;
      }
      if (element instanceof TypeElement type) {
        if (TypeTranslator.isTopLevelOrMember(type) && !isInnerCreation(tree, type)) {
          noteDeprecated(type);
          replace(tree, TypeTranslator.classUse(type).pieces().get(0));
        }
        return null;
      }
      if (name.equals("this")) {
        if (!context.isInNestedClass(tree)) {
          replaceByReceiver(tree, Access.READ);
        }
        return null;
      }
      Variable variable = context.variables.get(element);
      if (variable != null) {
        replace(tree, new Piece.VariableUse(variable, access(tree)));
        return null;
      }
      if (element.getKind().isField() || element.getKind() == ElementKind.METHOD) {
        member(tree, element);
      }
      return null;
    }

    private @Nullable Element current() {
      return context.trees.getElement(getCurrentPath());
    }

    private void replaceByReceiver(Tree tree, Access access) {
      Variable receiver = context.receiver;
      if (receiver != null) {
        Access captured = context.isNested(tree) ? Access.CAPTURE : access;
        replace(tree, new Piece.VariableUse(receiver, captured));
      }
    }

    /** An unqualified field or method: it needs its object or class in front. */
    private void member(IdentifierTree tree, Element element) {
      noteDeprecated(element);
      if (!(element.getEnclosingElement() instanceof TypeElement declaring)
          || isCaseLabel(tree)
          || isMemberOfNestedClass(declaring)) {
        return;
      }
      if (element.getModifiers().contains(Modifier.STATIC)) {
        insert(tree, Code.of(TypeTranslator.classUse(staticOwner(declaring)), "."));
        redirectStatic(tree, element);
      } else {
        Variable receiver = context.receiver;
        if (receiver != null) {
          Access access = context.isNested(tree) ? Access.CAPTURE : Access.READ;
          insert(tree, Code.of(new Piece.VariableUse(receiver, access), "."));
        }
      }
    }

    /** A static member inherited by a class that is accessible, from one that may not be. */
    private TypeElement staticOwner(TypeElement declaring) {
      boolean hidden = !declaring.getModifiers().contains(Modifier.PUBLIC);
      boolean inherited =
          context.types.isSubtype(
              context.types.erasure(context.owner.asType()),
              context.types.erasure(declaring.asType()));
      return hidden && inherited && !declaring.getKind().isInterface() ? context.owner : declaring;
    }

    private boolean isCaseLabel(IdentifierTree tree) {
      Element element = current();
      if (element == null || element.getKind() != ElementKind.ENUM_CONSTANT) {
        return false;
      }
      TreePath parent = getCurrentPath().getParentPath();
      while (parent.getLeaf().getKind().name().equals("CONSTANT_CASE_LABEL")) {
        parent = parent.getParentPath();
      }
      return parent.getLeaf() instanceof CaseTree label && label.getExpressions().contains(tree);
    }

    private boolean isMemberOfNestedClass(TypeElement declaring) {
      for (TreePath p = getCurrentPath();
          p != null && p.getLeaf() != context.method;
          p = p.getParentPath()) {
        if (p.getLeaf() instanceof ClassTree
            && context.trees.getElement(p) instanceof TypeElement nested
            && context.types.isSubtype(
                context.types.erasure(nested.asType()),
                context.types.erasure(declaring.asType()))) {
          return true;
        }
      }
      return false;
    }

    /** {@code new Inner()} needs its outer object in front, and then the simple name. */
    private boolean isInnerCreation(IdentifierTree tree, TypeElement type) {
      TreePath parent = getCurrentPath().getParentPath();
      if (parent.getLeaf() instanceof ParameterizedTypeTree) {
        parent = parent.getParentPath();
      }
      return parent.getLeaf() instanceof NewClassTree creation
          && creation.getIdentifier() != null
          && context.start(creation.getIdentifier()) == context.start(tree)
          && (creation.getEnclosingExpression() != null || needsOuter(type));
    }

    private boolean needsOuter(TypeElement type) {
      return type.getEnclosingElement() instanceof TypeElement outer
          && type.getKind() == ElementKind.CLASS
          && !type.getModifiers().contains(Modifier.STATIC)
          && !outer.getKind().isInterface()
          && !isMemberOfNestedClass(outer);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
      if (tree.getEnclosingExpression() == null
          && tree.getClassBody() == null
          && current() instanceof ExecutableElement constructor
          && constructor.getEnclosingElement() instanceof TypeElement type
          && TypeTranslator.isTopLevelOrMember(type)
          && needsOuter(type)
          && context.receiver != null) {
        Access access = context.isNested(tree) ? Access.CAPTURE : Access.READ;
        insert(tree, Code.of(new Piece.VariableUse(context.receiver, access), "."));
      }
      Element created = current();
      if (created != null) {
        noteDeprecated(created);
      }
      return super.visitNewClass(tree, null);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
      Element element = current();
      if (tree.getIdentifier().contentEquals("this")) {
        if (context.owner.equals(context.element(tree.getExpression()))) {
          replaceByReceiver(tree, Access.READ);
        }
        return null;
      }
      if (element instanceof TypeElement type && TypeTranslator.isTopLevelOrMember(type)) {
        noteDeprecated(type);
        replace(tree, TypeTranslator.classUse(type).pieces().get(0));
        return null;
      }
      if (element != null) {
        noteDeprecated(element);
        if (redirectStatic(tree, element)) {
          return null;
        }
      }
      return super.visitMemberSelect(tree, null);
    }

    /** A static async method that is not awaited here: its lazy form is in the generated class. */
    private boolean redirectStatic(Tree tree, Element element) {
      MethodModel model =
          element instanceof ExecutableElement method
              ? context.asyncMethods.apply(method).orElse(null)
              : null;
      if (model != null && model.isStatic()) {
        edits.put(
            context.start(tree),
            new Edit(context.end(tree), Code.of(machine(model), ".handle").pieces()));
        return true;
      }
      return false;
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
      Optional<MethodModel> model =
          current() instanceof ExecutableElement method
              ? context.asyncMethods.apply(method).filter(MethodModel::isStatic)
              : Optional.empty();
      if (model.isPresent()) {
        replace(tree, Code.of(machine(model.get()), "::handle").pieces().toArray(new Piece[0]));
        return null;
      }
      return super.visitMemberReference(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
      // super.m(x) of an async method that is not awaited here
      if (tree.getMethodSelect() instanceof MemberSelectTree select
          && select.getExpression() instanceof IdentifierTree qualifier
          && qualifier.getName().contentEquals("super")
          && current() instanceof ExecutableElement method
          && context.receiver != null
          && context.asyncMethods.apply(method).isPresent()) {
        MethodModel model = context.asyncMethods.apply(method).orElseThrow();
        List<Piece> pieces = new ArrayList<>(superHandle(model).pieces());
        if (!tree.getArguments().isEmpty()) {
          pieces.add(new Piece.Text(", "));
        }
        long open = context.text.indexOf('(', (int) context.end(select));
        edits.put(context.start(tree), new Edit(open + 1, pieces));
        scan(tree.getArguments(), null);
        return null;
      }
      return super.visitMethodInvocation(tree, null);
    }

    private Code superHandle(MethodModel model) {
      return Code.of(
          machine(model),
          ".handle(",
          new Piece.VariableUse(java.util.Objects.requireNonNull(context.receiver), Access.READ),
          ", ",
          Code.classUse(RuntimeNames.FRAME, "Recycler"),
          ".base(",
          new Piece.FramesUse(),
          ")");
    }

    private Access access(IdentifierTree tree) {
      if (context.isNested(tree)) {
        return Access.CAPTURE;
      }
      TreePath parent = getCurrentPath().getParentPath();
      Tree child = tree;
      while (parent.getLeaf() instanceof ParenthesizedTree) {
        child = parent.getLeaf();
        parent = parent.getParentPath();
      }
      Tree above = parent.getLeaf();
      if (above instanceof AssignmentTree assignment && assignment.getVariable() == child) {
        return isDefinite(parent) ? Access.DEFINITE_WRITE : Access.WRITE;
      }
      if (above instanceof CompoundAssignmentTree assignment && assignment.getVariable() == child) {
        return Access.READ_WRITE;
      }
      if (above instanceof UnaryTree unary) {
        return switch (unary.getKind()) {
          case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
              Access.READ_WRITE;
          default -> Access.READ;
        };
      }
      return Access.READ;
    }

    /**
     * Whether an expression is evaluated whenever the root is: nothing above it chooses or repeats.
     */
    private boolean isDefinite(TreePath expression) {
      TreePath path = expression;
      while (path.getLeaf() != root) {
        Tree above = path.getParentPath().getLeaf();
        boolean always =
            switch (above.getKind()) {
              case CONDITIONAL_AND, CONDITIONAL_OR ->
                  ((BinaryTree) above).getLeftOperand() == path.getLeaf();
              case CONDITIONAL_EXPRESSION ->
                  ((ConditionalExpressionTree) above).getCondition() == path.getLeaf();
              case EXPRESSION_STATEMENT -> above == root;
              default ->
                  above instanceof ExpressionTree && !above.getKind().name().contains("SWITCH");
            };
        if (!always) {
          return false;
        }
        path = path.getParentPath();
      }
      return true;
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
      if (context.isNested(tree)) {
        return super.visitReturn(tree, null);
      }
      replace(tree, new Piece.Embedded(jumps.apply(tree)));
      return null;
    }

    @Override
    public @Nullable Void visitBreak(BreakTree tree, @Nullable Void unused) {
      jump(tree, Jumps.target(getCurrentPath(), tree.getLabel(), false));
      return null;
    }

    @Override
    public @Nullable Void visitContinue(ContinueTree tree, @Nullable Void unused) {
      jump(tree, Jumps.target(getCurrentPath(), tree.getLabel(), true));
      return null;
    }

    private void jump(Tree tree, @Nullable Tree target) {
      if (!context.isNested(tree)
          && target != null
          && !Jumps.isWithin(getCurrentPath(), root, target)) {
        replace(tree, new Piece.Embedded(jumps.apply(tree)));
      }
    }

    private void noteDeprecated(Element element) {
      if (context.elements.isDeprecated(element)) {
        Deprecated deprecated = element.getAnnotation(Deprecated.class);
        boolean removal = deprecated != null && deprecated.forRemoval();
        context.suppressed.add(removal ? "removal" : "deprecation");
      }
    }
  }

  /** The name of a method's state machine. */
  static Code machine(MethodModel model) {
    return Code.classUse(model.machine().packageName(), model.machine().simpleName());
  }
}
