package io.asynctrait.processor.lint;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The calls of a method that take and release locks of {@code java.util.concurrent}. */
final class Locks {
  /**
   * A kind of lock.
   *
   * @param taking methods after which it is held
   * @param trying methods after which it is held if they answer true
   * @param releasing methods after which it is not
   */
  private record Kind(Set<String> taking, Set<String> trying, Set<String> releasing) {}

  /** A semaphore may be given back by any thread, so only those who wait for it are at fault. */
  private static final Map<String, Kind> KINDS =
      Map.of(
          "java.util.concurrent.locks.Lock",
          new Kind(Set.of("lock", "lockInterruptibly"), Set.of("tryLock"), Set.of("unlock")),
          "java.util.concurrent.locks.StampedLock",
          new Kind(
              Set.of("readLock", "readLockInterruptibly", "writeLock", "writeLockInterruptibly"),
              Set.of(),
              Set.of("unlock", "unlockRead", "unlockWrite")),
          "java.util.concurrent.Semaphore",
          new Kind(Set.of("acquire", "acquireUninterruptibly"), Set.of(), Set.of("release")));

  /**
   * A lock that is held.
   *
   * @param chain the variables and methods without arguments that lead to it
   */
  record Held(List<Element> chain) {
    Held {
      chain = List.copyOf(chain);
    }

    /** The expression for it. */
    String text() {
      return chain.stream()
          .map(
              element ->
                  element.getSimpleName() + (element.getKind() == ElementKind.METHOD ? "()" : ""))
          .collect(Collectors.joining("."));
    }
  }

  private final Trees trees;
  private final Types types;

  /** Where in the method locks are taken and released, in the order of the source. */
  private final List<Use> uses = new ArrayList<>();

  private record Use(Held lock, boolean isRelease, long position) {}

  Locks(Trees trees, Types types, TreePath method) {
    this.trees = trees;
    this.types = types;
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void p) {
        TreePath path = getCurrentPath();
        taken(path).ifPresent(lock -> uses.add(new Use(lock, false, end(path))));
        takenIfTrue(path).ifPresent(lock -> uses.add(new Use(lock, false, end(path))));
        released(path).ifPresent(lock -> uses.add(new Use(lock, true, end(path))));
        return super.visitMethodInvocation(call, null);
      }
    }.scan(method, null);
  }

  /** The lock that is held after the call. */
  Optional<Held> taken(TreePath call) {
    return find(call, Kind::taking);
  }

  /** The lock that is held after the call if it answers true. */
  Optional<Held> takenIfTrue(TreePath call) {
    return find(call, Kind::trying);
  }

  /** The lock that is not held after the call. */
  Optional<Held> released(TreePath call) {
    return find(call, Kind::releasing);
  }

  /**
   * Whether the next that is done with the lock further down is to release it: otherwise some other
   * method may do that.
   */
  boolean isReleasedBehind(Held lock, TreePath await) {
    long position = end(await);
    return uses.stream()
        .filter(use -> use.lock().equals(lock) && use.position() > position)
        .min(Comparator.comparingLong(Use::position))
        .map(Use::isRelease)
        .orElse(false);
  }

  /** The locks that are named by way of a variable. */
  List<Held> heldThrough(Element variable) {
    return uses.stream().map(Use::lock).filter(lock -> lock.chain().contains(variable)).toList();
  }

  private interface Methods {
    Set<String> of(Kind kind);
  }

  private Optional<Held> find(TreePath path, Methods methods) {
    if (!(((MethodInvocationTree) path.getLeaf()).getMethodSelect()
        instanceof MemberSelectTree select)) {
      return Optional.empty();
    }
    TreePath selectPath = new TreePath(path, select);
    TreePath lock = AsyncCalls.withoutParentheses(new TreePath(selectPath, select.getExpression()));
    Kind kind = kindOf(trees.getTypeMirror(lock));
    if (kind == null || !methods.of(kind).contains(select.getIdentifier().toString())) {
      return Optional.empty();
    }
    List<Element> chain = new ArrayList<>();
    return addChain(lock, chain) ? Optional.of(new Held(chain)) : Optional.empty();
  }

  private @Nullable Kind kindOf(@Nullable TypeMirror type) {
    if (!(type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element)) {
      return null;
    }
    Kind kind = KINDS.get(element.getQualifiedName().toString());
    if (kind != null) {
      return kind;
    }
    for (TypeMirror supertype : types.directSupertypes(declared)) {
      Kind inherited = kindOf(supertype);
      if (inherited != null) {
        return inherited;
      }
    }
    return null;
  }

  /** Names an expression in a way that is the same wherever it means the same. */
  private boolean addChain(TreePath path, List<Element> chain) {
    if (path.getLeaf() instanceof MethodInvocationTree call) {
      return call.getArguments().isEmpty()
          && addChain(new TreePath(path, call.getMethodSelect()), chain);
    }
    Element element = trees.getElement(path);
    if (element == null) {
      return false;
    }
    if (path.getLeaf() instanceof IdentifierTree identifier) {
      if (!identifier.getName().contentEquals("this")) {
        chain.add(element);
      }
      return true;
    }
    if (path.getLeaf() instanceof MemberSelectTree select) {
      TreePath of = AsyncCalls.withoutParentheses(new TreePath(path, select.getExpression()));
      boolean isQualifier = trees.getElement(of) instanceof TypeElement && !isThis(of);
      boolean known = isQualifier || addChain(of, chain);
      chain.add(element);
      return known;
    }
    return false;
  }

  private static boolean isThis(TreePath path) {
    return path.getLeaf() instanceof IdentifierTree name && name.getName().contentEquals("this");
  }

  private long end(TreePath path) {
    return trees.getSourcePositions().getEndPosition(path.getCompilationUnit(), path.getLeaf());
  }
}
