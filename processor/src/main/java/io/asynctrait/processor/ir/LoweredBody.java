package io.asynctrait.processor.ir;

import org.jspecify.annotations.Nullable;

/**
 * A body ready to be written: its two paths and what passes from one to the other.
 *
 * @param body receiver, parameters and names of the body
 * @param start the start path: structured, awaits named
 * @param restructured whether the start path's structure differs from the user's
 * @param resume the resume path
 * @param layout what the frame keeps
 * @param split how the resume path is divided; null if it is one method
 */
public record LoweredBody(
    Body body,
    Stmt start,
    boolean restructured,
    ControlFlowGraph resume,
    FrameLayout layout,
    @Nullable Split split) {
  /** Whether the method can suspend in a state of its own. */
  public boolean suspends() {
    return !layout.live().isEmpty();
  }

  /** Whether there is a start path of its own, which has the structure of the body. */
  public boolean hasStartPath() {
    return split == null || !split.entered();
  }
}
