package io.asynctrait.processor.translate;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePathScanner;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Piece;
import io.asynctrait.processor.ir.Piece.Access;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Variable;
import io.asynctrait.processor.model.MethodModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds what means something else in another class, and replaces it by a symbol: names of
 * variables, members and types, {@code this}, and jumps out of the copied piece.
 */
final class SymbolScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private final MethodContext context;
  private final EnclosingClasses enclosing;
  private final Views views;
  private final LocalTypeUses localTypes;
  private final Function<Tree, Stmt> jumps;
  private final Tree root;
  private final List<? extends Tree> operands;
  private final Edits edits;
  private final PatternText patterns;

  /**
   * Makes a scanner.
   *
   * @param root what is copied
   * @param operands what is left out
   * @param jumps translates a jump out of {@code root}
   */
  SymbolScanner(
      MethodContext context,
      Tree root,
      List<? extends Tree> operands,
      Edits edits,
      Function<Tree, Stmt> jumps) {
    this.context = context;
    this.enclosing = new EnclosingClasses(context);
    this.views = new Views(context, root);
    this.localTypes = new LocalTypeUses(context, enclosing);
    this.jumps = jumps;
    this.root = root;
    this.operands = operands;
    this.edits = edits;
    this.patterns = new PatternText(context, edits);
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    if (tree == null || operands.contains(tree)) {
      return null;
    }
    views.insertAround(tree, edits);
    return super.scan(tree, null);
  }

  private void replace(Tree tree, Piece... pieces) {
    edits.replace(context.start(tree), context.end(tree), List.of(pieces));
  }

  private void insert(Tree tree, Code code) {
    long start = context.start(tree);
    edits.replace(start, start, code.pieces());
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
  public @Nullable Void visitInstanceOf(InstanceOfTree tree, @Nullable Void unused) {
    patterns.assign(tree, getCurrentPath().getParentPath().getLeaf());
    return super.visitInstanceOf(tree, null);
  }

  @Override
  public @Nullable Void visitBindingPattern(BindingPatternTree tree, @Nullable Void unused) {
    patterns.rename(tree);
    return super.visitBindingPattern(tree, null);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
    Element element = current();
    String name = tree.getName().toString();
    if (element == null || !isWritten(tree, name)) {
      return null;
    }
    if (name.equals("super")) {
      // What could be overridden is refused; a final method is the same by this name.
      if (!context.isInNestedClass(tree)) {
        replaceByReceiver(tree);
      }
      return null;
    }
    if (element instanceof TypeElement type) {
      Code local = localTypes.name(type, getCurrentPath());
      if (local != null) {
        edits.replace(context.start(tree), context.end(tree), local.pieces());
      } else if (TypeTranslator.isTopLevelOrMember(type)
          && !enclosing.isInnerCreation(tree, type, getCurrentPath())) {
        context.noteDeprecated(type);
        replace(tree, TypeTranslator.classUse(type).pieces().get(0));
      }
      return null;
    }
    if (name.equals("this")) {
      if (!context.isInNestedClass(tree)) {
        replaceByReceiver(tree);
      }
      return null;
    }
    Variable binding = context.bindings.get(element);
    if (binding != null) {
      replace(tree, new Piece.Binding(binding));
      return null;
    }
    Variable variable = context.variables.get(element);
    Access access = VariableAccess.of(getCurrentPath(), root, context.captures(tree));
    String bound = patterns.nameOf(element, access == Access.CAPTURE);
    if (bound != null) {
      replace(tree, new Piece.Text(bound));
      return null;
    }
    if (variable != null) {
      boolean viewed = access.reads() && views.isNeeded(getCurrentPath());
      replace(tree, new Piece.VariableUse(variable, access, viewed));
      return null;
    }
    if (!replaceConstant(tree, element)
        && (element.getKind().isField() || element.getKind() == ElementKind.METHOD)) {
      member(tree, element);
    }
    return null;
  }

  /**
   * Whether an identifier stands in the text, plainly or by Unicode escapes; trees without a text
   * are made by javac.
   */
  private boolean isWritten(Tree tree, String name) {
    int start = (int) context.start(tree);
    int end = (int) context.end(tree);
    return start >= 0
        && end > start
        && (context.text.startsWith(name, start)
            || context.text.substring(start, end).contains("\\u"));
  }

  private @Nullable Element current() {
    return context.trees.getElement(getCurrentPath());
  }

  private void replaceByReceiver(Tree tree) {
    Variable receiver = context.receiver;
    if (receiver != null) {
      Access access = context.captures(tree) ? Access.CAPTURE : Access.READ;
      replace(tree, new Piece.VariableUse(receiver, access));
    }
  }

  /** An unqualified field or method: it needs its object or class in front. */
  private void member(IdentifierTree tree, Element element) {
    context.noteDeprecated(element);
    if (!(element.getEnclosingElement() instanceof TypeElement declaring)
        || (element.getKind() == ElementKind.ENUM_CONSTANT && CaseLabels.include(getCurrentPath()))
        || enclosing.isMemberOfNestedClass(declaring, getCurrentPath())) {
      return;
    }
    if (element.getModifiers().contains(Modifier.STATIC)) {
      context.refuseHidden(staticOwner(declaring), tree);
      insert(tree, Code.of(TypeTranslator.classUse(staticOwner(declaring)), "."));
      redirectStatic(tree, element);
    } else {
      insertReceiver(tree);
    }
  }

  private void insertReceiver(Tree tree) {
    Variable receiver = context.receiver;
    if (receiver != null) {
      Access access = context.captures(tree) ? Access.CAPTURE : Access.READ;
      insert(tree, Code.of(new Piece.VariableUse(receiver, access), "."));
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

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
    if (localTypes.namedCreation(tree, edits)) {
      return scan(tree.getArguments(), null);
    }
    Piece outer =
        tree.getEnclosingExpression() == null
            ? localTypes.outer(localTypes.created(tree), getCurrentPath())
            : null;
    if (outer != null) {
      insert(tree, Code.of(outer, "."));
    }
    Element created = current();
    if (created != null) {
      context.noteDeprecated(created);
    }
    return super.visitNewClass(tree, null);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
    if (tree.getSimpleName().length() == 0) {
      // The class below it is that of the creation. Some compilers add a constructor.
      return scan(tree.getMembers().stream().filter(m -> context.end(m) >= 0).toList(), null);
    }
    new SuperConstructors(context, localTypes).qualify(tree, getCurrentPath(), edits);
    return super.visitClass(tree, null);
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
    Element element = current();
    if (tree.getIdentifier().contentEquals("this")) {
      if (context.owner.equals(context.element(tree.getExpression()))) {
        replaceByReceiver(tree);
        return null;
      }
      return context.localTypes.get(context.element(tree.getExpression())) == null
          ? null
          : scan(tree.getExpression(), null);
    }
    if (element instanceof TypeElement type && TypeTranslator.isTopLevelOrMember(type)) {
      context.noteDeprecated(type);
      replace(
          tree,
          enclosing.isInnerCreation(tree, type, getCurrentPath())
              ? new Piece.Text(type.getSimpleName().toString())
              : TypeTranslator.classUse(type).pieces().get(0));
      return null;
    }
    if (element != null) {
      context.noteDeprecated(element);
      if (redirectStatic(tree, element) || replaceConstant(tree, element)) {
        return null;
      }
    }
    return super.visitMemberSelect(tree, null);
  }

  private boolean replaceConstant(Tree tree, Element element) {
    Optional<String> value = Constants.value(tree, getCurrentPath(), element, context);
    value.ifPresent(text -> replace(tree, new Piece.Text(text)));
    return value.isPresent();
  }

  /** A static async method that is not awaited here: its lazy form is in the generated class. */
  private boolean redirectStatic(Tree tree, Element element) {
    MethodModel model =
        element instanceof ExecutableElement method
            ? context.asyncMethods.apply(method).orElse(null)
            : null;
    if (model != null && model.isStatic()) {
      edits.replace(
          context.start(tree),
          context.end(tree),
          Code.of(SourceCode.machine(model), ".handle").pieces());
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
      replace(
          tree,
          Code.of(SourceCode.machine(model.get()), "::handle").pieces().toArray(new Piece[0]));
      return null;
    }
    if (tree.getMode() == MemberReferenceTree.ReferenceMode.NEW
        && localTypes.constructorReference(tree, getCurrentPath(), edits)) {
      return tree.getQualifierExpression() instanceof ParameterizedTypeTree parameterized
          ? scan(parameterized.getTypeArguments(), null)
          : null;
    }
    return super.visitMemberReference(tree, null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
    // super.m(x) of an async method that is not awaited here
    if (tree.getMethodSelect() instanceof MemberSelectTree select
        && SuperCalls.isSuper(select.getExpression())
        && current() instanceof ExecutableElement method
        && context.receiver != null
        && context.asyncMethods.apply(method).isPresent()) {
      MethodModel model = context.asyncMethods.apply(method).orElseThrow();
      SuperCalls.replace(context, tree, model, context.receiver, edits);
      scan(tree.getArguments(), null);
      return null;
    }
    return super.visitMethodInvocation(tree, null);
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

  @Override
  public @Nullable Void visitYield(YieldTree tree, @Nullable Void unused) {
    if (Jumps.isWithin(getCurrentPath(), root, Jumps.yieldTarget(getCurrentPath()))) {
      return super.visitYield(tree, null);
    }
    replace(tree, new Piece.Embedded(jumps.apply(tree)));
    return null;
  }

  private void jump(Tree tree, @Nullable Tree target) {
    if (!context.isNested(tree)
        && target != null
        && !Jumps.isWithin(getCurrentPath(), root, target)) {
      replace(tree, new Piece.Embedded(jumps.apply(tree)));
    }
  }
}
