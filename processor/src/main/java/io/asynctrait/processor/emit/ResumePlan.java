package io.asynctrait.processor.emit;

import io.asynctrait.processor.ir.BasicBlock;
import io.asynctrait.processor.ir.BytecodeSize;
import io.asynctrait.processor.ir.ControlFlowGraph;
import io.asynctrait.processor.ir.FrameLayout;
import io.asynctrait.processor.ir.HandlerRegion;
import io.asynctrait.processor.ir.LoweredBody;
import io.asynctrait.processor.ir.Split;
import io.asynctrait.processor.ir.Stmt;
import io.asynctrait.processor.ir.Stmts;
import io.asynctrait.processor.ir.SuspensionPoint;
import io.asynctrait.processor.ir.Terminator;
import io.asynctrait.processor.ir.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides the layout of the resume path before it is written: which blocks get a case of their own
 * and which are written where they are reached, which variables are locals of the whole machine,
 * which of one case, and which are read once.
 */
final class ResumePlan {
  private final ControlFlowGraph graph;

  /**
   * Restored and spilled variables, over all awaits, from which on variables stay in their fields.
   */
  private static final int MOVES_WORTH_AVOIDING = 250;

  private final FrameLayout layout;
  private final boolean resident;
  private final boolean divided;
  private final DirtySlots dirty;

  /** The suspensions, in the order of their states, with the blocks that they end. */
  final Map<SuspensionPoint, BasicBlock> suspensions = new LinkedHashMap<>();

  private final Set<BasicBlock> reachable = new LinkedHashSet<>();
  private final Map<BasicBlock, Integer> predecessors = new HashMap<>();
  private final Map<BasicBlock, SuspensionPoint> origins = new HashMap<>();
  private final Set<BasicBlock> forced = new HashSet<>();
  private final VariableUses uses;

  ResumePlan(LoweredBody lowered) {
    this.graph = lowered.resume();
    this.layout = lowered.layout();
    Split split = lowered.split();
    graph.blocks().stream()
        .filter(block -> block.terminator() instanceof Terminator.Suspend)
        .sorted(java.util.Comparator.comparingInt(block -> suspend(block).await().point().state()))
        .forEach(block -> suspensions.put(suspend(block).await().point(), block));
    for (BasicBlock block : suspensions.values()) {
      reach(suspend(block).next(), reachable);
      handlers(block.region()).forEach(handler -> reach(handler, reachable));
    }
    if (!lowered.hasStartPath()) {
      reach(graph.entry(), reachable);
      forced.add(graph.thread(graph.entry()));
    }
    countPredecessors();
    if (split != null) {
      divide(split.limit() / 4);
    }
    this.uses = new VariableUses(graph, layout, this::isCase);
    collectUses();
    this.divided = split != null;
    this.dirty = new DirtySlots(graph, layout, lowered.body(), divided);
    this.resident =
        split != null
            || layout.live().values().stream().mapToInt(List::size).sum() > MOVES_WORTH_AVOIDING;
  }

  static Terminator.Suspend suspend(BasicBlock block) {
    return (Terminator.Suspend) block.terminator();
  }

  private void reach(BasicBlock start, Set<BasicBlock> into) {
    Deque<BasicBlock> work = new ArrayDeque<>(List.of(graph.thread(start)));
    while (!work.isEmpty()) {
      BasicBlock block = work.pop();
      if (into.add(block)) {
        next(block).forEach(work::push);
        handlers(block.region()).forEach(work::push);
      }
    }
  }

  private List<BasicBlock> next(BasicBlock block) {
    return block.successors(graph).stream().map(graph::thread).toList();
  }

  private List<BasicBlock> handlers(@Nullable HandlerRegion region) {
    List<BasicBlock> blocks = new ArrayList<>();
    for (HandlerRegion r = region; r != null; r = r.parent()) {
      r.handlers().forEach(handler -> blocks.add(graph.thread(handler.block())));
    }
    return blocks;
  }

  private void countPredecessors() {
    for (BasicBlock block : suspensions.values()) {
      BasicBlock next = graph.thread(suspend(block).next());
      predecessors.merge(next, 1, Integer::sum);
      origins.putIfAbsent(next, suspend(block).await().point());
      forced.addAll(handlers(block.region()));
    }
    for (BasicBlock block : reachable) {
      block.terminator().successors().stream()
          .map(graph::thread)
          .forEach(next -> predecessors.merge(next, 1, Integer::sum));
      Set<BasicBlock> ends =
          new HashSet<>(block.terminator().successors().stream().map(graph::thread).toList());
      next(block).stream().filter(next -> !ends.contains(next)).forEach(forced::add);
      jumpTargets(block).forEach(forced::add);
      forced.addAll(handlers(block.region()));
    }
  }

  /** Has no case written that is much bigger than {@code longest} bytes, as far as possible. */
  private void divide(int longest) {
    for (BasicBlock block : suspensions.values()) {
      BasicBlock next = graph.thread(suspend(block).next());
      if (!isCase(next)) {
        divide(next, longest);
      }
    }
    for (BasicBlock block : reachable) {
      if (isCase(block)) {
        divide(block, longest);
      }
    }
  }

  private int divide(BasicBlock block, int longest) {
    int bytes = size(block);
    for (BasicBlock next : new LinkedHashSet<>(next(block))) {
      if (!isCase(next)) {
        int more = divide(next, longest);
        if (bytes + more > longest) {
          forced.add(next);
        } else {
          bytes += more;
        }
      }
    }
    return bytes;
  }

  /** About how big the code of a block alone is. */
  private int size(BasicBlock block) {
    int bytes = block.statements().stream().mapToInt(BytecodeSize::of).sum();
    Terminator end = block.terminator();
    if (end instanceof Terminator.Branch branch) {
      bytes += BytecodeSize.of(branch.condition().toString());
    } else if (end instanceof Terminator.Switch choice) {
      bytes += 20 + BytecodeSize.of(choice.header().toString()) + 10 * choice.cases().size();
    } else if (end instanceof Terminator.Suspend suspend) {
      bytes += 40 + BytecodeSize.of(suspend.await());
    } else if (end instanceof Terminator.End last) {
      bytes += BytecodeSize.of(last.statement());
    }
    return bytes;
  }

  private Set<BasicBlock> jumpTargets(BasicBlock block) {
    Set<BasicBlock> targets = new HashSet<>();
    for (Stmt statement : block.statements()) {
      if (statement instanceof Stmt.Opaque opaque) {
        for (Stmt jump : opaque.code().jumps()) {
          Stmts.forEach(
              jump,
              nested -> {
                if (nested instanceof Stmt.Break to) {
                  targets.add(graph.afterBreak(to.target()));
                } else if (nested instanceof Stmt.Continue to) {
                  targets.add(graph.afterContinue(to.target()));
                }
              });
        }
      }
    }
    return targets;
  }

  /** The first suspension that goes on in {@code block}; null if none does. */
  @Nullable SuspensionPoint comesFrom(BasicBlock block) {
    return origins.get(block);
  }

  /** Whether {@code block}, which is not empty, gets a case of its own. */
  boolean isCase(BasicBlock block) {
    return forced.contains(block) || predecessors.getOrDefault(block, 0) > 1;
  }

  /** Whether a handler region matters: something under it runs in the resume path. */
  boolean hasRegions() {
    return suspensions.values().stream().anyMatch(block -> block.region() != null)
        || reachable.stream().anyMatch(block -> block.region() != null);
  }

  /** The regions that the resume path runs under, by number. */
  List<HandlerRegion> regions() {
    Set<HandlerRegion> used = new HashSet<>();
    suspensions.values().forEach(block -> addAll(block.region(), used));
    reachable.forEach(block -> addAll(block.region(), used));
    return graph.regions().stream().filter(used::contains).toList();
  }

  private static void addAll(@Nullable HandlerRegion region, Set<HandlerRegion> used) {
    for (HandlerRegion r = region; r != null; r = r.parent()) {
      used.add(r);
    }
  }

  /** Whether a cancellation has clean-up code to run. */
  boolean hasCleanUp() {
    return regions().stream()
        .flatMap(region -> region.handlers().stream())
        .anyMatch(handler -> handler.source().catchesEverything());
  }

  private void collectUses() {
    suspensions.forEach((point, block) -> uses.collectResumption(suspend(block)));
    reachable.stream().filter(this::isCase).forEach(uses::collectCase);
    for (HandlerRegion region : regions()) {
      region.handlers().forEach(handler -> uses.collectHandler(handler.source().parameter()));
    }
  }

  /** Whether a variable is declared without a value. */
  boolean isBlank(Variable variable) {
    return uses.isBlank(variable);
  }

  /** Every variable that the resume path mentions. */
  Set<Variable> variables() {
    return uses.all();
  }

  /**
   * A variable that the resume path only reads, from a slot of its own: read once, never spilled
   * again.
   */
  boolean isReadOnce(Variable variable) {
    return !divided
        && layout.keeps(variable)
        && !uses.isWritten(variable)
        && layout.slot(variable).variables().size() == 1;
  }

  /**
   * A variable that several cases mention, or that is declared elsewhere: a local of the whole
   * machine.
   */
  boolean isHoisted(Variable variable) {
    return !isResident(variable) && isLocalOfAll(variable);
  }

  /**
   * A variable that is used where it is kept, in its field. With many variables over many awaits,
   * restoring and spilling them all would make the code of the method quadratic in its length.
   */
  boolean isResident(Variable variable) {
    return resident
        && layout.keeps(variable)
        && (divided
            ? uses.isUsedOutOfScope(variable)
            : !isReadOnce(variable) && layout.slot(variable).variables().size() == 1);
  }

  private boolean isLocalOfAll(Variable variable) {
    return !isReadOnce(variable)
        && variable.role() != Variable.Role.CONSTANT
        && ((!divided && layout.keeps(variable)) || uses.isUsedOutOfScope(variable));
  }

  /** The slots that must be nulled before the await at {@code point}. */
  List<FrameLayout.Slot> deadBefore(SuspensionPoint point) {
    return used(dirty.deadBefore(Objects.requireNonNull(suspensions.get(point))));
  }

  /**
   * The slots that must be nulled when {@code point} suspends: kept at a suspension that leads
   * there, and dead now.
   */
  List<FrameLayout.Slot> deadSlots(SuspensionPoint point) {
    return used(dirty.deadAt(Objects.requireNonNull(suspensions.get(point))));
  }

  private List<FrameLayout.Slot> used(List<FrameLayout.Slot> slots) {
    return divided ? slots.stream().filter(this::isUsed).toList() : slots;
  }

  /** Whether one of the variables of a slot lives there. */
  boolean isUsed(FrameLayout.Slot slot) {
    return slot.variables().stream().anyMatch(this::isResident);
  }
}
