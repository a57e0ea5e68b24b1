package io.asynctrait.processor.ir;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Statements that run one after another, and where control goes from there. */
public final class BasicBlock {
  private final int id;
  private final @Nullable HandlerRegion region;
  private final List<Stmt> statements = new ArrayList<>();
  private Terminator terminator = new Terminator.Stop();

  /** Makes an empty block under the handlers of {@code region}. */
  public BasicBlock(int id, @Nullable HandlerRegion region) {
    this.id = id;
    this.region = region;
  }

  /** Its number, in order of creation. */
  public int id() {
    return id;
  }

  /** The handlers that see what it throws; null outside of every {@code try}. */
  public @Nullable HandlerRegion region() {
    return region;
  }

  /** Its statements, to be added to while the graph is built. */
  public List<Stmt> statements() {
    return statements;
  }

  /** How it ends. */
  public Terminator terminator() {
    return terminator;
  }

  /** Ends it. */
  public void terminate(Terminator end) {
    this.terminator = end;
  }

  /** Where control can go from here, apart from handlers; {@code graph} resolves embedded jumps. */
  public Set<BasicBlock> successors(ControlFlowGraph graph) {
    Set<BasicBlock> successors = new LinkedHashSet<>();
    for (Stmt statement : statements) {
      if (statement instanceof Stmt.Opaque opaque) {
        for (Stmt jump : opaque.code().jumps()) {
          Stmts.forEach(
              jump,
              nested -> {
                if (nested instanceof Stmt.Break to) {
                  successors.add(graph.afterBreak(to.target()));
                } else if (nested instanceof Stmt.Continue to) {
                  successors.add(graph.afterContinue(to.target()));
                }
              });
        }
      }
    }
    successors.addAll(terminator.successors());
    return successors;
  }

  @Override
  public String toString() {
    return "B" + id;
  }
}
