package io.asynctrait.processor.translate;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.diagnostic.Site;
import io.asynctrait.processor.ir.Target;
import io.asynctrait.processor.ir.Variable;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.RuntimeNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * What the translators of one method share: its typed trees, its text, its variables and what was
 * found wrong with it.
 */
final class MethodContext {
  final Trees trees;
  final Elements elements;
  final Types types;
  private final SourceVersion level;
  final CompilationUnitTree unit;
  final MethodTree method;
  final ExecutableElement element;
  final TypeElement owner;
  final String text;
  final Report report;

  /** The local types that have moved out of the body. */
  final LocalTypeNames localTypes;

  /** The async method that an executable is, in the universe of these trees. */
  final Function<ExecutableElement, Optional<MethodModel>> asyncMethods;

  /** Locals that may live over an await; the others are text. */
  final Map<Element, Variable> variables = new HashMap<>();

  /** What the patterns declare whose labels are being copied; elsewhere it is a local. */
  final Map<Element, Variable> bindings = new HashMap<>();

  /** What the text of a pattern calls its binding, where that is not the user's name. */
  final Map<Element, String> bindingNames = new HashMap<>();

  /**
   * What stands for the creations of anonymous classes that have got a name, up to the arguments.
   */
  final IdentityHashMap<Tree, io.asynctrait.processor.ir.Code> namedCreations =
      new IdentityHashMap<>();

  /** The jump targets that are taken apart, by their loop, switch or labelled statement. */
  final IdentityHashMap<Tree, Target> targets = new IdentityHashMap<>();

  /** Every simple name that the body mentions. */
  final Set<String> names = new HashSet<>();

  /** The entry points that the state machine gets copies of. */
  final EntryCopies entryCopies = new EntryCopies();

  final BoundReceivers boundReceivers = new BoundReceivers(this);

  /** Lint categories that the generated class must suppress. */
  final Set<String> suppressed = new LinkedHashSet<>();

  @Nullable Variable receiver;

  private final IdentityHashMap<Tree, TreePath> paths = new IdentityHashMap<>();
  private final Set<Tree> awaiting = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
  private final SourcePositions positions;
  private final Hiding hiding;

  MethodContext(
      Trees trees,
      Elements elements,
      Types types,
      SourceVersion level,
      TreePath path,
      Function<ExecutableElement, Optional<MethodModel>> asyncMethods,
      LocalTypeNames localTypes,
      Report report) {
    this.trees = trees;
    this.elements = elements;
    this.types = types;
    this.level = level;
    this.unit = path.getCompilationUnit();
    this.method = (MethodTree) path.getLeaf();
    this.element = (ExecutableElement) Objects.requireNonNull(trees.getElement(path));
    this.owner = BodyScope.ownerOf(element);
    this.asyncMethods = asyncMethods;
    this.localTypes = localTypes;
    this.report = report;
    this.positions = trees.getSourcePositions();
    try {
      this.text = unit.getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    new Index().scan(path, null);
    this.hiding = new Hiding(trees, path, owner);
    this.names.addAll(hiding.classes());
  }

  private final class Index extends TreePathScanner<@Nullable Void, @Nullable Void> {
    @Override
    public @Nullable Void scan(Tree tree, @Nullable Void unused) {
      if (tree != null) {
        paths.put(tree, getCurrentPath() == null ? null : new TreePath(getCurrentPath(), tree));
      }
      return super.scan(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
      if (isAwait(call)) {
        for (TreePath p = getCurrentPath(); p != null; p = p.getParentPath()) {
          Tree tree = p.getLeaf();
          if (tree instanceof LambdaExpressionTree || tree instanceof ClassTree) {
            break;
          }
          awaiting.add(tree);
        }
      }
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
      // The fields of a class in the body hide locals there, inherited ones too.
      if (trees.getElement(getCurrentPath()) instanceof TypeElement nested) {
        elements.getAllMembers(nested).stream()
            .filter(member -> member.getKind().isField())
            .forEach(field -> names.add(field.getSimpleName().toString()));
      }
      return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
      names.add(variable.getName().toString());
      return super.visitVariable(variable, null);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void unused) {
      boolean called =
          getCurrentPath().getParentPath().getLeaf() instanceof MethodInvocationTree call
              && call.getMethodSelect() == identifier;
      if (!called) {
        names.add(identifier.getName().toString());
      }
      return super.visitIdentifier(identifier, null);
    }

    @Override
    public @Nullable Void visitLabeledStatement(LabeledStatementTree tree, @Nullable Void unused) {
      names.add(tree.getLabel().toString());
      return super.visitLabeledStatement(tree, null);
    }
  }

  TreePath path(Tree tree) {
    TreePath path = paths.get(tree);
    return path != null ? path : TreePath.getPath(unit, tree);
  }

  /** Whether the language wants an exception to be declared. */
  boolean isChecked(TypeMirror exception) {
    return !isSubclass(exception, "java.lang.RuntimeException")
        && !isSubclass(exception, "java.lang.Error");
  }

  boolean isSubclass(TypeMirror type, String superclass) {
    TypeElement above = elements.getTypeElement(superclass);
    return above != null && types.isSubtype(types.erasure(type), above.asType());
  }

  /** What a declaration in an attributed body declares. */
  VariableElement declared(VariableTree tree) {
    return (VariableElement) Objects.requireNonNull(element(tree), () -> "not attributed: " + tree);
  }

  @Nullable Element element(Tree tree) {
    return trees.getElement(path(tree));
  }

  @Nullable TypeMirror type(Tree tree) {
    return trees.getTypeMirror(path(tree));
  }

  /**
   * Whether a switch expression over an enum throws a {@code MatchException} for a new constant: so
   * it is from level 21 on.
   */
  boolean throwsMatchException() {
    return Integer.parseInt(level.name().replace("RELEASE_", "")) >= 21;
  }

  /** Whether {@code tree} contains an await that suspends this method. */
  boolean awaits(@Nullable Tree tree) {
    return tree != null && awaiting.contains(tree);
  }

  boolean isAwait(Tree tree) {
    return isAsync(tree, "await");
  }

  /** Whether {@code tree} calls {@code Async.name(...)}. */
  boolean isAsync(Tree tree, String name) {
    if (!(tree instanceof MethodInvocationTree call)) {
      return false;
    }
    Tree select = call.getMethodSelect();
    String called =
        select instanceof IdentifierTree identifier
            ? identifier.getName().toString()
            : select instanceof MemberSelectTree member ? member.getIdentifier().toString() : "";
    if (!called.equals(name)) {
      return false;
    }
    Element target = element(tree);
    return target != null
        && target.getEnclosingElement() instanceof TypeElement type
        && type.getQualifiedName().contentEquals(RuntimeNames.ASYNC);
  }

  long start(Tree tree) {
    return positions.getStartPosition(unit, tree);
  }

  long end(Tree tree) {
    return positions.getEndPosition(unit, tree);
  }

  long line(Tree tree) {
    return unit.getLineMap().getLineNumber(start(tree));
  }

  Site site(Tree tree) {
    return new Site.Source(
        unit.getSourceFile().toUri().toString(), start(tree), end(tree), line(tree));
  }

  /** The names of locals that stay text, once the body has been translated. */
  Set<String> innerNames() {
    Set<String> inner = new HashSet<>(bindingNames.values());
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
        Element element = trees.getElement(getCurrentPath());
        if (element == null || !variables.containsKey(element)) {
          inner.add(variable.getName().toString());
        }
        return super.visitVariable(variable, null);
      }
    }.scan(path(method.getBody()), null);
    return inner;
  }

  /**
   * The name of a local in generated code: its own, unless that would hide a class, or it has none.
   */
  String nameOf(VariableTree variable) {
    String name = variable.getName().toString();
    return name.isEmpty() ? fresh("ignored") : localName(name);
  }

  /** Returns a name that the body does not use, and takes it. */
  String fresh(String wish) {
    String name = wish;
    for (int i = 2; !names.add(name); i++) {
      name = wish + i;
    }
    return name;
  }

  /** The name of a local of the user's: its own, unless that would hide a class. */
  String localName(String name) {
    return hiding.isHiding(name) ? fresh(name) : name;
  }

  /**
   * Refuses the name of a class that generated code has to write at {@code tree}, if a variable
   * there hides it that cannot be renamed.
   */
  void refuseHidden(TypeElement type, Tree tree) {
    if (hiding.mayHide(type) && hiding.hides(type, innerNames())) {
      unsupported(
          tree,
          "a variable in a lambda or class with the name of the class " + type.getSimpleName());
    }
  }

  /** Suppresses the warning that a use of {@code element} would cause in generated code. */
  void noteDeprecated(Element element) {
    if (elements.isDeprecated(element)) {
      Deprecated deprecated = element.getAnnotation(Deprecated.class);
      boolean removal = deprecated != null && deprecated.forRemoval();
      suppressed.add(removal ? "removal" : "deprecation");
    }
  }

  void unsupported(Tree tree, String what) {
    report.add(Code.UNSUPPORTED, site(tree), what);
  }

  /** Whether {@code tree} stands in the body of a lambda or class below the method. */
  boolean isNested(Tree tree) {
    for (TreePath p = path(tree).getParentPath();
        p != null && p.getLeaf() != method;
        p = p.getParentPath()) {
      if (p.getLeaf() instanceof LambdaExpressionTree || p.getLeaf() instanceof ClassTree) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a local that is named at {@code tree} must be effectively final: in a lambda, a class
   * or the guard of a {@code case}.
   */
  boolean captures(Tree tree) {
    return isNested(tree) || isInGuard(tree);
  }

  private boolean isInGuard(Tree tree) {
    for (TreePath p = path(tree); p.getLeaf() != method; p = p.getParentPath()) {
      if (p.getParentPath().getLeaf() instanceof CaseTree above
          && CaseLabels.of(above).guard() == p.getLeaf()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether {@code tree} stands in the body of a class below the method, where {@code this} is
   * another object.
   */
  boolean isInNestedClass(Tree tree) {
    for (TreePath p = path(tree).getParentPath();
        p != null && p.getLeaf() != method;
        p = p.getParentPath()) {
      if (p.getLeaf() instanceof ClassTree) {
        return true;
      }
    }
    return false;
  }

  /** Whether a {@code return} at {@code tree} leaves a {@code try}. */
  boolean isInTry(Tree tree) {
    TreePath p = path(tree);
    while (p != null && p.getLeaf() != method && !(p.getLeaf() instanceof TryTree)) {
      p = p.getParentPath();
    }
    return p != null && p.getLeaf() instanceof TryTree;
  }

  /** Keeps in mind what a declaration around or in the body suppresses. */
  void noteSuppressed(Element element) {
    SuppressWarnings warnings = element.getAnnotation(SuppressWarnings.class);
    if (warnings != null) {
      java.util.Collections.addAll(suppressed, warnings.value());
    }
  }
}
