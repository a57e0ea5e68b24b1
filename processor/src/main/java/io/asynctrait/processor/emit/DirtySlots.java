package io.asynctrait.processor.emit;

import io.asynctrait.processor.ir.BasicBlock;
import io.asynctrait.processor.ir.Body;
import io.asynctrait.processor.ir.ControlFlowGraph;
import io.asynctrait.processor.ir.FrameLayout;
import io.asynctrait.processor.ir.HandlerRegion;
import io.asynctrait.processor.ir.Mentions;
import io.asynctrait.processor.ir.Terminator;
import io.asynctrait.processor.ir.Variable;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which slots hold an object at a suspension that nobody needs any more: a forward data-flow
 * problem over the blocks.
 *
 * <p>A slot is dirty behind a suspension that keeps one of its variables. If variables live in
 * their slots, it is dirty behind every mention of one, too, and is nulled before the first await
 * over which it is not live, or, if the await itself uses it, when that suspends.
 */
final class DirtySlots {
  private final ControlFlowGraph graph;
  private final FrameLayout layout;
  private final boolean isResident;
  private final List<FrameLayout.Slot> slots;
  private final Map<FrameLayout.Slot, Integer> numbers = new HashMap<>();
  private final Map<BasicBlock, BitSet> before = new HashMap<>();
  private final Map<BasicBlock, BitSet> mentioned = new HashMap<>();

  /**
   * Solves the problem.
   *
   * @param isResident whether variables live in their slots
   */
  DirtySlots(ControlFlowGraph graph, FrameLayout layout, Body body, boolean isResident) {
    this.graph = graph;
    this.layout = layout;
    this.isResident = isResident;
    this.slots = layout.slots();
    slots.forEach(slot -> numbers.put(slot, numbers.size()));
    if (isResident) {
      mention(body);
    }
    solve();
  }

  private void mention(Body body) {
    for (BasicBlock block : graph.blocks()) {
      mentioned.put(block, set(Mentions.inStatements(block)));
    }
    for (HandlerRegion region : graph.regions()) {
      for (HandlerRegion.Handler handler : region.handlers()) {
        before(handler.block()).or(set(List.of(handler.source().parameter())));
      }
    }
    before(graph.entry()).or(set(body.inputs()));
  }

  private BitSet set(Collection<Variable> variables) {
    BitSet set = new BitSet();
    variables.stream()
        .filter(layout::keeps)
        .map(layout::slot)
        .filter(FrameLayout.Slot::isCleared)
        .forEach(slot -> set.set(numbers.getOrDefault(slot, 0)));
    return set;
  }

  private BitSet before(BasicBlock block) {
    return before.computeIfAbsent(block, unused -> new BitSet());
  }

  private BitSet within(BasicBlock block) {
    BitSet dirty = (BitSet) before(block).clone();
    dirty.or(mentioned.getOrDefault(block, new BitSet()));
    return dirty;
  }

  private BitSet ending(BasicBlock block) {
    return isResident ? set(Mentions.in(block.terminator())) : new BitSet();
  }

  private void solve() {
    Deque<BasicBlock> work = new ArrayDeque<>(graph.blocks());
    Set<BasicBlock> waiting = new HashSet<>(work);
    while (!work.isEmpty()) {
      BasicBlock block = work.pop();
      waiting.remove(block);
      BitSet within = within(block);
      BitSet behind = ending(block);
      if (block.terminator() instanceof Terminator.Suspend suspend) {
        behind.or(set(layout.liveAt(suspend.await().point())));
      }
      if (!isResident || !(block.terminator() instanceof Terminator.Suspend)) {
        behind.or(within);
      }
      Set<BasicBlock> changed = new LinkedHashSet<>();
      for (BasicBlock next : block.successors(graph)) {
        add(behind, next, changed);
      }
      for (HandlerRegion region = block.region(); region != null; region = region.parent()) {
        for (HandlerRegion.Handler handler : region.handlers()) {
          add(within, handler.block(), changed);
          add(behind, handler.block(), changed);
        }
      }
      for (BasicBlock next : changed) {
        if (waiting.add(next)) {
          work.add(next);
        }
      }
    }
  }

  private void add(BitSet dirty, BasicBlock block, Set<BasicBlock> changed) {
    BitSet known = before(block);
    int cardinality = known.cardinality();
    known.or(dirty);
    if (known.cardinality() > cardinality) {
      changed.add(block);
    }
  }

  /** The slots to be nulled before the await at the end of {@code block}. */
  List<FrameLayout.Slot> deadBefore(BasicBlock block) {
    if (!isResident) {
      return List.of();
    }
    BitSet dirty = within(block);
    dirty.andNot(ending(block));
    return dead(dirty, block);
  }

  /** The slots to be nulled if the await at the end of {@code block} suspends. */
  List<FrameLayout.Slot> deadAt(BasicBlock block) {
    return dead(isResident ? ending(block) : within(block), block);
  }

  private List<FrameLayout.Slot> dead(BitSet dirty, BasicBlock block) {
    dirty.andNot(set(layout.liveAt(ResumePlan.suspend(block).await().point())));
    return dirty.stream().mapToObj(slots::get).toList();
  }
}
