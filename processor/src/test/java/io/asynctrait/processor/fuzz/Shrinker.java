package io.asynctrait.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes a failing program small: pieces are left out or replaced by simpler ones as long as the
 * program fails in the same way. Many smaller programs are compiled together.
 */
final class Shrinker {
  private static final int TOGETHER = 40;

  private final Batch batch;
  private final long deadline;

  /**
   * Makes a shrinker.
   *
   * @param seconds when to be content with what there is
   */
  Shrinker(Batch batch, int seconds) {
    this.batch = batch;
    this.deadline = System.nanoTime() + seconds * 1_000_000_000L;
  }

  /** The smallest program that was found. */
  Program shrink(Program program, Verdict verdict) {
    Program smallest = program;
    boolean smaller = true;
    while (smaller && System.nanoTime() < deadline) {
      Program before = smallest;
      smallest = pass(smallest, verdict);
      smaller = smallest.root().size() < before.root().size();
    }
    return smallest;
  }

  /** Tries every piece once, outer ones first. */
  private Program pass(Program program, Verdict verdict) {
    Program current = program;
    int position = 0;
    while (System.nanoTime() < deadline) {
      List<Change> changes = new ArrayList<>();
      List<Node> nodes = current.root().all();
      while (position < nodes.size() && changes.size() < TOGETHER) {
        changesOf(nodes.get(position++), changes);
      }
      if (changes.isEmpty()) {
        return current;
      }
      Program before = current;
      current = apply(current, fitting(current, changes, verdict), verdict);
      position = Math.min(position, firstDifference(before, current));
    }
    return current;
  }

  /** Where to go on: what stands in the place of the first piece that was replaced. */
  private static int firstDifference(Program before, Program after) {
    if (before == after) {
      return Integer.MAX_VALUE;
    }
    List<Node> old = before.root().all();
    List<Node> changed = after.root().all();
    int i = 0;
    // The nodes around a changed one are new, too, but their own text is the same.
    while (i < Math.min(old.size(), changed.size())
        && old.get(i).role() == changed.get(i).role()
        && old.get(i).parts().size() == changed.get(i).parts().size()) {
      i++;
    }
    return i;
  }

  /** A smaller piece for a piece. */
  private record Change(Node old, Node replacement) {}

  /** The changes that, each by itself, leave the failure. */
  private List<Change> fitting(Program program, List<Change> changes, Verdict verdict) {
    List<Verdict> verdicts =
        batch.run(changes.stream().map(c -> program.with(c.old(), c.replacement())).toList());
    List<Change> fitting = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      if (verdicts.get(i).isLike(verdict) && !isCovered(changes.get(i).old(), fitting)) {
        fitting.add(changes.get(i));
      }
    }
    return fitting;
  }

  /** Whether a piece is, or is in, one that is replaced already. */
  private static boolean isCovered(Node node, List<Change> changes) {
    return changes.stream().anyMatch(change -> change.old().all().contains(node));
  }

  /** As many of the changes at once as leave the failure, at least the first. */
  private Program apply(Program program, List<Change> changes, Verdict verdict) {
    if (changes.isEmpty()) {
      return program;
    }
    Program changed = program;
    for (Change change : changes) {
      changed = changed.with(change.old(), change.replacement());
    }
    if (changes.size() == 1 || batch.run(List.of(changed)).get(0).isLike(verdict)) {
      return changed;
    }
    return apply(program, changes.subList(0, changes.size() / 2), verdict);
  }

  private static void changesOf(Node node, List<Change> changes) {
    for (Node simpler : simpler(node)) {
      if (simpler.size() < node.size()
          || simpler.size() == 1 && !text(simpler).equals(text(node))) {
        changes.add(new Change(node, simpler));
      }
    }
  }

  private static String text(Node node) {
    return Printer.print(node, Form.SUBJECT, "X");
  }

  private static List<Node> simpler(Node node) {
    List<Node> found = new ArrayList<>();
    switch (node.role()) {
      case STATEMENT -> {
        found.add(Node.fixed());
        List<Node> inner = new ArrayList<>();
        node.children().forEach(child -> nearest(child, Node.Role.STATEMENT, null, inner));
        if (!inner.isEmpty()) {
          found.add(Node.fixed(inner));
          if (inner.size() > 1) {
            inner.forEach(one -> found.add(Node.fixed(one)));
          }
        }
      }
      case OPTIONAL -> found.add(Node.fixed());
      case EXPRESSION -> {
        if (!isZero(node)) {
          found.add(Node.primary(node.type(), node.type().zero()));
        }
        List<Node> inner = new ArrayList<>();
        node.children().forEach(child -> nearest(child, Node.Role.EXPRESSION, node.type(), inner));
        found.addAll(inner);
      }
      case FUTURE -> {
        Map<Boolean, String> zero =
            Map.of(true, "p.nothing()", false, "p.of(" + node.type().zero() + ")");
        String simple = zero.get(node.type() == Type.VOID);
        if (!text(node).strip().equals(simple)) {
          found.add(Node.future(node.type(), simple));
        }
        List<Node> inner = new ArrayList<>();
        node.children().forEach(child -> nearest(child, Node.Role.FUTURE, node.type(), inner));
        found.addAll(inner);
      }
      case FIXED -> {}
    }
    return found;
  }

  private static boolean isZero(Node node) {
    return node.parts().size() == 1 && node.parts().get(0).equals(node.type().zero());
  }

  /** The outermost pieces of a kind in {@code node}. */
  private static void nearest(Node node, Node.Role role, Type type, List<Node> found) {
    if (node.role() == role && (type == null || type == node.type())) {
      found.add(node);
    } else {
      node.children().forEach(child -> nearest(child, role, type, found));
    }
  }
}
