package io.asynctrait.processor.ir;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The basic blocks of a body.
 *
 * @param entry where the body starts
 * @param blocks all blocks, in order of creation
 * @param breaks where leaving each target goes on
 * @param continues where the next round of each target starts
 * @param regions all handler regions, by number
 */
public record ControlFlowGraph(
    BasicBlock entry,
    List<BasicBlock> blocks,
    Map<Target, BasicBlock> breaks,
    Map<Target, BasicBlock> continues,
    List<HandlerRegion> regions) {

  /** Where a {@code break} to {@code target} goes on. */
  public BasicBlock afterBreak(Target target) {
    return thread(Objects.requireNonNull(breaks.get(target), "break to an unknown target"));
  }

  /** Where a {@code continue} of {@code target} goes on. */
  public BasicBlock afterContinue(Target target) {
    return thread(Objects.requireNonNull(continues.get(target), "continue of an unknown target"));
  }

  /** Follows empty blocks to the first one that does something. */
  public BasicBlock thread(BasicBlock block) {
    BasicBlock end = block;
    for (int i = 0; i < blocks.size(); i++) {
      if (!end.statements().isEmpty() || !(end.terminator() instanceof Terminator.Goto next)) {
        break;
      }
      end = next.next();
    }
    return end;
  }
}
