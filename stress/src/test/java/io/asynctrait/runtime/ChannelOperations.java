package io.asynctrait.runtime;

import java.util.ArrayDeque;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jspecify.annotations.Nullable;

/** What a channel does without waiting, and its end. */
public class ChannelOperations {
  private static final int CAPACITY = 2;

  private final Channel<Integer> channel = new Channel<>(CAPACITY);

  @Operation
  public boolean trySend(@Param(gen = IntGen.class) int element) {
    return channel.trySend(element);
  }

  @Operation
  public @Nullable Integer tryReceive() {
    return channel.tryReceive();
  }

  @Operation
  public void close() {
    channel.close();
  }

  @Operation
  public boolean isDrained() {
    return channel.isDrained();
  }

  @Operation
  public int size() {
    return channel.size();
  }

  /** A bounded queue that can be closed. */
  public static class Specification {
    private final ArrayDeque<Integer> elements = new ArrayDeque<>();
    private boolean closed;

    public boolean trySend(int element) {
      if (closed) {
        throw new ChannelClosedException();
      }
      return elements.size() < CAPACITY && elements.add(element);
    }

    public @Nullable Integer tryReceive() {
      return elements.poll();
    }

    public void close() {
      closed = true;
    }

    public boolean isDrained() {
      return closed && elements.isEmpty();
    }

    public int size() {
      return elements.size();
    }
  }
}
