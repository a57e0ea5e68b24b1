package io.asynctrait.processor.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A piece of a program: text and smaller pieces. The parts are strings, nodes, {@link Operand}s and
 * {@link Only}s.
 */
final class Node {
  /** What may be done to a piece without making another language of the program. */
  enum Role {
    /** Can be left out, or be replaced by statements in it. */
    STATEMENT,
    /** Can be replaced by a literal, or by an expression of the same type in it. */
    EXPRESSION,
    /** Can be replaced by a future of the simplest value, or by a future in it. */
    FUTURE,
    /** Can be left out. */
    OPTIONAL,
    FIXED
  }

  /** An operand: gets parentheses if it needs them. */
  record Operand(Node node) {}

  /** Text of one form of the program only. */
  record Only(Form form, String text) {}

  private final Role role;
  private final Type type;
  private final boolean primary;
  private final boolean exact;
  private final List<Object> parts;

  private Node(Role role, Type type, boolean primary, boolean exact, List<Object> parts) {
    this.role = role;
    this.type = type;
    this.primary = primary;
    this.exact = exact;
    this.parts = parts;
  }

  /** An expression that needs no parentheses as an operand, of exactly the type. */
  static Node primary(Type type, Object... parts) {
    return new Node(Role.EXPRESSION, type, true, true, Arrays.asList(parts));
  }

  /** An expression with an operator, of exactly the type. */
  static Node operation(Type type, Object... parts) {
    return new Node(Role.EXPRESSION, type, false, true, Arrays.asList(parts));
  }

  /** A future of {@code result}. */
  static Node future(Type result, Object... parts) {
    return new Node(Role.FUTURE, result, false, true, Arrays.asList(parts));
  }

  static Node statement(Object... parts) {
    return new Node(Role.STATEMENT, null, true, true, Arrays.asList(parts));
  }

  static Node optional(Object... parts) {
    return new Node(Role.OPTIONAL, null, true, true, Arrays.asList(parts));
  }

  static Node fixed(Object... parts) {
    return new Node(Role.FIXED, null, true, true, Arrays.asList(parts));
  }

  static Node fixed(List<?> parts) {
    return new Node(Role.FIXED, null, true, true, List.copyOf(parts));
  }

  static Operand operand(Node node) {
    return new Operand(node);
  }

  static Only oracle(String text) {
    return new Only(Form.ORACLE, text);
  }

  static Only subject(String text) {
    return new Only(Form.SUBJECT, text);
  }

  /** The same, whose static type may be the wrapper or a type that is inferred. */
  Node inferred() {
    return new Node(role, type, primary, false, parts);
  }

  Role role() {
    return role;
  }

  /** The type of an expression; null for others. */
  Type type() {
    return type;
  }

  boolean isPrimary() {
    return primary;
  }

  /** Whether the static type is the type, and not its wrapper, say. */
  boolean isExact() {
    return exact;
  }

  List<Object> parts() {
    return parts;
  }

  List<Node> children() {
    List<Node> children = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof Node node) {
        children.add(node);
      } else if (part instanceof Operand operand) {
        children.add(operand.node());
      }
    }
    return children;
  }

  /** All pieces, outer ones first. */
  List<Node> all() {
    List<Node> found = new ArrayList<>();
    collect(found);
    return found;
  }

  private void collect(List<Node> found) {
    found.add(this);
    children().forEach(child -> child.collect(found));
  }

  int size() {
    return 1 + children().stream().mapToInt(Node::size).sum();
  }

  /** This tree with another node for {@code old}, which is found by identity. */
  Node with(Node old, Node replacement) {
    if (this == old) {
      return replacement;
    }
    List<Object> changed = new ArrayList<>();
    boolean same = true;
    for (Object part : parts) {
      Object other = part;
      if (part instanceof Node node) {
        other = node.with(old, replacement);
        same &= other == node;
      } else if (part instanceof Operand operand) {
        Node node = operand.node().with(old, replacement);
        other = node == operand.node() ? operand : new Operand(node);
        same &= other == part;
      }
      changed.add(other);
    }
    return same ? this : new Node(role, type, primary, exact, changed);
  }
}
