package io.asynctrait.processor.shadow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import io.asynctrait.processor.diagnostic.NearestName;
import io.asynctrait.processor.model.AsyncMethods;
import io.asynctrait.processor.model.FutureType;
import io.asynctrait.processor.model.GeneratedNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Guesses what was meant by a name in a body that javac cannot find. */
final class MisspelledNames {
  /** What the codes of javac's errors about unknown names begin with. */
  private static final String NOT_FOUND = "compiler.err.cant.resolve";

  private static final String AWAIT = "await";

  private final AttributedMethod method;

  MisspelledNames(AttributedMethod method) {
    this.method = method;
  }

  /** A question to put behind what javac says; empty if no name is near. */
  String hint(Diagnostic<?> error) {
    Search search = new Search(error.getStartPosition(), error.getEndPosition());
    search.scan(method.path(), null);
    TreePath path = search.found;
    if (path == null) {
      return "";
    }
    MethodInvocationTree call =
        path.getParentPath().getLeaf() instanceof MethodInvocationTree parent
                && parent.getMethodSelect() == path.getLeaf()
            ? parent
            : null;
    if (String.valueOf(error.getCode()).startsWith(NOT_FOUND)) {
      return hint(path, call != null);
    }
    return call != null && AWAIT.equals(nameOf(path.getLeaf())) && !call.getArguments().isEmpty()
        ? awaitedHint(new TreePath(path.getParentPath(), call.getArguments().get(0)))
        : "";
  }

  /** What is awaited is no future; the nearest method that returns one may be meant. */
  private String awaitedHint(TreePath awaited) {
    if (!(awaited.getLeaf() instanceof MethodInvocationTree call)) {
      return "";
    }
    Element called = method.trees().getElement(awaited);
    if (!(called instanceof ExecutableElement
        && called.getEnclosingElement() instanceof TypeElement type)) {
      return "";
    }
    List<String> names =
        ElementFilter.methodsIn(method.elements().getAllMembers(type)).stream()
            .filter(member -> FutureType.isFuture(member.getReturnType()))
            .map(member -> member.getSimpleName().toString())
            .toList();
    return NearestName.hint(nameOf(call.getMethodSelect()), names);
  }

  private static String nameOf(Tree name) {
    return name instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : name instanceof IdentifierTree identifier ? identifier.getName().toString() : "";
  }

  private String hint(TreePath path, boolean isCalled) {
    if (path.getLeaf() instanceof MemberSelectTree select) {
      TypeMirror type = method.trees().getTypeMirror(new TreePath(path, select.getExpression()));
      return NearestName.hint(nameOf(select), membersOf(type, isCalled));
    }
    String name = nameOf(path.getLeaf());
    return typesOfThePackage()
        .filter(type -> GeneratedNames.shim(type).simpleName().equals(name))
        .filter(type -> !AsyncMethods.isAsyncTrait(type))
        .findFirst()
        .map(type -> " (" + type.getSimpleName() + " has no @AsyncTrait)")
        .orElseGet(() -> NearestName.hint(name, namesAt(path, isCalled)));
  }

  private List<String> membersOf(@Nullable TypeMirror type, boolean isCalled) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? namesOf(method.elements().getAllMembers(element), isCalled)
        : List.of();
  }

  private static List<String> namesOf(Collection<? extends Element> members, boolean isCalled) {
    return members.stream()
        .filter(
            member ->
                isCalled ? member.getKind() == ElementKind.METHOD : member.getKind().isField())
        .map(member -> member.getSimpleName().toString())
        .distinct()
        .toList();
  }

  /** What has a simple name at that place. */
  private Set<String> namesAt(TreePath path, boolean isCalled) {
    Set<String> names = new LinkedHashSet<>();
    if (isType(path)) {
      names.addAll(types(path.getCompilationUnit()));
      return names;
    }
    if (!isCalled) {
      new TreePathScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
          names.add(variable.getName().toString());
          return super.visitVariable(variable, null);
        }
      }.scan(method.path(), null);
    }
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof ClassTree
          && method.trees().getElement(at) instanceof TypeElement type) {
        names.addAll(namesOf(method.elements().getAllMembers(type), isCalled));
      }
    }
    names.addAll(importedMembers(path.getCompilationUnit(), isCalled));
    if (!isCalled) {
      names.addAll(types(path.getCompilationUnit()));
    }
    return names;
  }

  private static boolean isType(TreePath path) {
    Tree parent = path.getParentPath().getLeaf();
    return (parent instanceof NewClassTree creation && creation.getIdentifier() == path.getLeaf())
        || (parent instanceof VariableTree variable && variable.getType() == path.getLeaf());
  }

  private List<String> importedMembers(CompilationUnitTree unit, boolean isCalled) {
    List<String> names = new ArrayList<>();
    for (ImportTree tree : unit.getImports()) {
      if (tree.isStatic() && tree.getQualifiedIdentifier() instanceof MemberSelectTree select) {
        String name = select.getIdentifier().toString();
        TypeElement type = method.elements().getTypeElement(select.getExpression().toString());
        if (name.equals("*") && type != null) {
          names.addAll(namesOf(method.elements().getAllMembers(type), isCalled));
        } else {
          names.add(name);
        }
      }
    }
    return names;
  }

  private List<String> types(CompilationUnitTree unit) {
    List<String> names = new ArrayList<>();
    for (ImportTree tree : unit.getImports()) {
      if (!tree.isStatic() && tree.getQualifiedIdentifier() instanceof MemberSelectTree select) {
        names.add(select.getIdentifier().toString());
      }
    }
    typesOfThePackage()
        .forEach(
            type -> {
              names.add(type.getSimpleName().toString());
              if (AsyncMethods.isAsyncTrait(type)) {
                names.add(GeneratedNames.shim(type).simpleName());
              }
            });
    return names;
  }

  private Stream<TypeElement> typesOfThePackage() {
    return ElementFilter.typesIn(
        method.elements().getPackageOf(method.element()).getEnclosedElements())
        .stream();
  }

  /** Looks for the name with that extent. */
  private final class Search extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final long start;
    private final long end;
    private @Nullable TreePath found;

    Search(long start, long end) {
      this.start = start;
      this.end = end;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
      look(tree);
      return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
      look(tree);
      return super.visitMemberSelect(tree, null);
    }

    private void look(Tree tree) {
      SourcePositions positions = method.trees().getSourcePositions();
      CompilationUnitTree unit = method.path().getCompilationUnit();
      if (positions.getStartPosition(unit, tree) == start
          && positions.getEndPosition(unit, tree) == end) {
        found = getCurrentPath();
      }
    }
  }
}
