package io.asynctrait.processor.ir;

import java.util.List;

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
