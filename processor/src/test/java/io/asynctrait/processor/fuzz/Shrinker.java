package io.asynctrait.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes a failing program small: pieces are left out or replaced by simpler ones as long as the
 * program fails in the same way. Many smaller programs are compiled together.
 */
final class Shrinker {
  private static final int TOGETHER = 24;

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

  /** Tries every piece once, outer ones first; what is left of a replaced piece is tried again. */
  private Program pass(Program program, Verdict verdict) {
    Program current = program;
    int position = 0;
    while (System.nanoTime() < deadline) {
      List<Candidate> candidates = new ArrayList<>();
      List<Node> nodes = current.root().all();
      int next = position;
      while (next < nodes.size() && candidates.size() < TOGETHER) {
        candidatesFor(nodes.get(next), next, current, candidates);
        next++;
      }
      if (candidates.isEmpty()) {
        return current;
      }
      List<Verdict> verdicts = batch.run(candidates.stream().map(Candidate::program).toList());
      int found = -1;
      for (int i = 0; i < verdicts.size() && found < 0; i++) {
        found = verdicts.get(i).isLike(verdict) ? i : -1;
      }
      if (found >= 0) {
        current = candidates.get(found).program();
        position = candidates.get(found).position();
      } else {
        position = next;
      }
    }
    return current;
  }

  private record Candidate(Program program, int position) {}

  private static void candidatesFor(
      Node node, int position, Program program, List<Candidate> candidates) {
    for (Node simpler : simpler(node)) {
      if (simpler.size() < node.size() || simpler.size() == 1 && !text(simpler).equals(text(node))) {
        candidates.add(new Candidate(program.with(node, simpler), position));
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
        Map<Boolean, String> zero = Map.of(true, "p.nothing()", false, "p.of(" + node.type().zero() + ")");
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
