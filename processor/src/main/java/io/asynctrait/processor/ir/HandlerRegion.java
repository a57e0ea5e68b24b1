package io.asynctrait.processor.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The handlers of one {@code try}.
 *
 * @param number counted from 1, in the order of the source
 * @param parent the handlers around them
 * @param line the source line of the {@code try}
 */
public record HandlerRegion(
    int number, @Nullable HandlerRegion parent, List<Handler> handlers, long line) {
  /** One handler and its first block. */
  public record Handler(Stmt.Catch source, BasicBlock block) {}

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return number;
  }

  @Override
  public String toString() {
    return "try " + number;
  }
}
