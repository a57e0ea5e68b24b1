package io.asynctrait.processor.ir;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a basic block ends. */
public sealed interface Terminator {
  /** The blocks that it names. */
  default List<BasicBlock> successors() {
    return List.of();
  }

  /** Goes on elsewhere. */
  record Goto(BasicBlock next) implements Terminator {
    @Override
    public List<BasicBlock> successors() {
      return List.of(next);
    }
  }

  /** Decides. */
  record Branch(Code condition, BasicBlock whenTrue, BasicBlock whenFalse) implements Terminator {
    @Override
    public List<BasicBlock> successors() {
      return List.of(whenTrue, whenFalse);
    }
  }

  /**
   * Decides among several.
   *
   * @param rules whether the user wrote arrows
   * @param cases the labels, as written, and where they lead
   * @param otherwise where a value without a label leads; null if there is none
   */
  record Switch(Code selector, boolean rules, List<Case> cases, @Nullable BasicBlock otherwise)
      implements Terminator {
    /** Labels, the variables that they declare, and the block that they lead to. */
    public record Case(List<Code> labels, List<Variable> bindings, BasicBlock block) {}

    /** The labels of each case. */
    public List<List<Code>> labels() {
      return cases.stream().map(Case::labels).toList();
    }

    /** Everything that is evaluated here. */
    public Code header() {
      Code all = Code.of(labels().stream().flatMap(List::stream).toArray());
      return Code.of(selector, all);
    }

    @Override
    public List<BasicBlock> successors() {
      Stream<BasicBlock> arms = cases.stream().map(Case::block);
      return Stream.concat(arms, Stream.ofNullable(otherwise)).toList();
    }
  }

  /** Awaits; goes on at {@code next} with the value, at once or when resumed. */
  record Suspend(Stmt.AwaitInto await, BasicBlock next) implements Terminator {
    @Override
    public List<BasicBlock> successors() {
      return List.of(next);
    }
  }

  /** Leaves the method: a return, tail call or throw. */
  record End(Stmt statement) implements Terminator {}

  /** The last statement does not complete normally. */
  record Stop() implements Terminator {}
}
