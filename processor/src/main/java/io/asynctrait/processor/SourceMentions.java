package io.asynctrait.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.NearestName;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.model.AsyncMethods;
import io.asynctrait.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen in a source file without types, which only those files are worth that have
 * something to do with us.
 */
final class SourceMentions extends TreeScanner<@Nullable Void, @Nullable Void> {
  private static final String ASYNC_AWAIT = RuntimeNames.ASYNC + ".await";
  private static final Set<String> RECYCLE_ELEMENTS = Set.of("value", "capacity");

  private final TreeSites sites;
  private final Report report;

  /** What is imported; the file's own package as if it were imported on demand. */
  private final Set<String> scopes = new HashSet<>();

  /** Names that look like those of generated types; imports count as a whole. */
  private final List<Tree> generatedNames = new ArrayList<>();

  /** What the file declares itself, whatever it is. */
  private final Set<String> declared = new HashSet<>();

  private boolean awaitsOutside;
  private boolean inAnnotated;

  /** How many methods, blocks and initializers are around the current tree. */
  private int bodies;

  private SourceMentions(TreeSites sites, Report report) {
    this.sites = sites;
    this.report = report;
  }

  /**
   * Looks through a file.
   *
   * @param report takes what is wrong by its form alone
   */
  static SourceMentions of(CompilationUnitTree unit, TreeSites sites, Report report) {
    SourceMentions mentions = new SourceMentions(sites, report);
    ExpressionTree packageName = unit.getPackageName();
    mentions.scopes.add(packageName + ".*");
    for (ImportTree tree : unit.getImports()) {
      mentions.scopes.add(tree.getQualifiedIdentifier().toString());
    }
    mentions.scan(unit, null);
    return mentions;
  }

  /** Whether something is called {@code await} in a type that is not annotated. */
  boolean awaitsOutside() {
    return awaitsOutside;
  }

  /** The names of generated types in it; those that it declares itself are none. */
  List<Tree> generatedNames() {
    return generatedNames.stream()
        .filter(
            tree ->
                !(tree instanceof IdentifierTree name
                    && declared.contains(name.getName().toString())))
        .toList();
  }

  @Override
  public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
    declared.add(variable.getName().toString());
    return super.visitVariable(variable, null);
  }

  @Override
  public @Nullable Void visitTypeParameter(TypeParameterTree parameter, @Nullable Void unused) {
    declared.add(parameter.getName().toString());
    return super.visitTypeParameter(parameter, null);
  }

  @Override
  public @Nullable Void visitImport(ImportTree tree, @Nullable Void unused) {
    if (!tree.isStatic()
        && tree.getQualifiedIdentifier() instanceof MemberSelectTree name
        && MissingGeneratedTypes.isGeneratedName(name.getIdentifier())) {
      generatedNames.add(name);
    }
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
    declared.add(type.getSimpleName().toString());
    boolean isAnnotated = annotation(type.getModifiers(), AsyncMethods.ASYNC_TRAIT) != null;
    if (isAnnotated && bodies > 0) {
      report.add(Code.LOCAL_CLASS, sites.of(type), type.getSimpleName());
    }
    boolean around = inAnnotated;
    inAnnotated = isAnnotated || (inAnnotated && bodies > 0);
    scan(type.getModifiers(), null);
    scan(type.getTypeParameters(), null);
    scan(type.getExtendsClause(), null);
    scan(type.getImplementsClause(), null);
    for (Tree member : type.getMembers()) {
      int depth = member instanceof ClassTree ? 0 : 1;
      bodies += depth;
      scan(member, null);
      bodies -= depth;
    }
    inAnnotated = around;
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
    declared.add(method.getName().toString());
    AnnotationTree recycle = annotation(method.getModifiers(), AsyncMethods.RECYCLE);
    if (recycle != null) {
      recycle.getArguments().forEach(this::checkElement);
    }
    return super.visitMethod(method, null);
  }

  private void checkElement(ExpressionTree argument) {
    if (argument instanceof AssignmentTree element
        && element.getVariable() instanceof IdentifierTree name
        && !RECYCLE_ELEMENTS.contains(name.getName().toString())) {
      report.add(
          Code.RECYCLE_ELEMENT,
          sites.of(name),
          name.getName(),
          NearestName.hint(name.getName().toString(), RECYCLE_ELEMENTS));
    }
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
    ExpressionTree select = call.getMethodSelect();
    awaitsOutside |=
        !inAnnotated
            && (select instanceof IdentifierTree name
                ? isAwait(name.getName()) && isImported(ASYNC_AWAIT)
                : select instanceof MemberSelectTree member
                    && isAwait(member.getIdentifier())
                    && isAsync(member.getExpression()));
    return super.visitMethodInvocation(call, null);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
    awaitsOutside |=
        !inAnnotated && isAwait(tree.getName()) && isAsync(tree.getQualifierExpression());
    return super.visitMemberReference(tree, null);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
    if (MissingGeneratedTypes.isGeneratedName(tree.getName())) {
      generatedNames.add(tree);
    }
    return null;
  }

  private static boolean isAwait(CharSequence name) {
    return name.toString().equals("await");
  }

  private boolean isAsync(ExpressionTree qualifier) {
    return isName(qualifier.toString(), RuntimeNames.ASYNC);
  }

  private @Nullable AnnotationTree annotation(ModifiersTree modifiers, String name) {
    for (AnnotationTree annotation : modifiers.getAnnotations()) {
      if (isName(annotation.getAnnotationType().toString(), name)) {
        return annotation;
      }
    }
    return null;
  }

  /** Whether {@code text} stands for that type in this file. */
  private boolean isName(String text, String qualifiedName) {
    return text.equals(qualifiedName)
        || (text.equals(qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1))
            && isImported(qualifiedName));
  }

  private boolean isImported(String qualifiedName) {
    return scopes.contains(qualifiedName)
        || scopes.contains(qualifiedName.substring(0, qualifiedName.lastIndexOf('.')) + ".*");
  }
}
