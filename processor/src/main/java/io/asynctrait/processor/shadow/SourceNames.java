package io.asynctrait.processor.shadow;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names in a source file that may mean types of other files. Nothing is resolved: what means no
 * type is found to mean none.
 */
final class SourceNames extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final boolean withBodies;

  /** Names without a dot, to be looked for in {@link #packages}. */
  private final Set<String> simple = new LinkedHashSet<>();

  /** Names with dots: some prefix may be a type. */
  private final Set<String> dotted = new LinkedHashSet<>();

  /** The packages whose types have simple names here: its own, and those imported on demand. */
  private final Set<String> packages = new LinkedHashSet<>();

  private SourceNames(boolean withBodies) {
    this.withBodies = withBodies;
  }

  /**
   * All full names of types that the file may mean.
   *
   * @param withBodies whether the bodies count, or only what {@link Skeleton} keeps
   */
  static Set<String> in(CompilationUnitTree unit, boolean withBodies) {
    SourceNames names = new SourceNames(withBodies);
    Tree packageName = unit.getPackageName();
    names.packages.add(packageName == null ? "" : packageName.toString());
    names.scan(unit, null);
    return names.fullNames();
  }

  private Set<String> fullNames() {
    Set<String> full = new LinkedHashSet<>();
    for (String name : dotted) {
      for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
        full.add(name.substring(0, dot));
      }
      full.add(name);
    }
    for (String packageName : packages) {
      for (String name : simple) {
        full.add(packageName.isEmpty() ? name : packageName + "." + name);
      }
    }
    return full;
  }

  @Override
  public @Nullable Void visitPackage(PackageTree tree, @Nullable Void unused) {
    return scan(tree.getAnnotations(), null);
  }

  @Override
  public @Nullable Void visitImport(ImportTree tree, @Nullable Void unused) {
    String name = tree.getQualifiedIdentifier().toString();
    if (name.endsWith(".*")) {
      String prefix = name.substring(0, name.length() - 2);
      packages.add(prefix);
      dotted.add(prefix);
    } else {
      dotted.add(name);
    }
    return null;
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
    simple.add(tree.getName().toString());
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
    String name = dottedName(tree);
    if (name != null) {
      dotted.add(name);
    }
    return super.visitMemberSelect(tree, null);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
    if (withBodies) {
      return super.visitMethod(tree, null);
    }
    scan(tree.getModifiers(), null);
    scan(tree.getTypeParameters(), null);
    scan(tree.getReturnType(), null);
    scan(tree.getReceiverParameter(), null);
    scan(tree.getParameters(), null);
    scan(tree.getThrows(), null);
    return scan(tree.getDefaultValue(), null);
  }

  @Override
  public @Nullable Void visitBlock(BlockTree tree, @Nullable Void unused) {
    return withBodies ? super.visitBlock(tree, null) : null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
    if (withBodies || Skeleton.mayBeConstant(tree.getType())) {
      return super.visitVariable(tree, null);
    }
    scan(tree.getModifiers(), null);
    scan(tree.getType(), null);
    // The arguments of an enum constant, and its body.
    return tree.getInitializer() instanceof NewClassTree constant ? scan(constant, null) : null;
  }

  /** The text of a chain of names, or null if it is something else. */
  private static @Nullable String dottedName(Tree tree) {
    if (tree instanceof IdentifierTree identifier) {
      return identifier.getName().toString();
    }
    if (tree instanceof MemberSelectTree select) {
      String prefix = dottedName(select.getExpression());
      return prefix == null ? null : prefix + "." + select.getIdentifier();
    }
    return null;
  }
}
