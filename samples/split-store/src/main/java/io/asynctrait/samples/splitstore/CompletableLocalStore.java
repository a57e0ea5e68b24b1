package io.asynctrait.samples.splitstore;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

/** What {@link LocalFragmentStore} is, with {@code CompletableFuture}: for comparison. */
final class CompletableLocalStore implements CompletableFragmentStore {
  /** The calls of all servers, in the order in which they are answered. */
  static final class Wire {
    private final Queue<CompletableFuture<?>> calls = new ArrayDeque<>();
    private final Queue<Object> answers = new ArrayDeque<>();

    private <T> CompletableFuture<T> call(T answer) {
      CompletableFuture<T> call = new CompletableFuture<>();
      calls.add(call);
      answers.add(answer);
      return call;
    }

    /** Answers all calls, and those that are made meanwhile. */
    @SuppressWarnings("unchecked") // each call has an answer of its own type
    void answerAll() {
      CompletableFuture<Object> call;
      while ((call = (CompletableFuture<Object>) calls.poll()) != null) {
        call.complete(answers.remove());
      }
    }
  }

  private final Wire wire;
  private final List<Fragment> kept;

  CompletableLocalStore(Wire wire, Fragment kept) {
    this.wire = wire;
    this.kept = List.of(kept);
  }

  @Override
  public String name() {
    return "local";
  }

  @Override
  public CompletableFuture<Boolean> put(String key, Fragment fragment) {
    return wire.call(false);
  }

  @Override
  public CompletableFuture<List<Fragment>> get(String key) {
    return wire.call(kept);
  }

  @Override
  public CompletableFuture<Void> forget(String key, Version acknowledged) {
    return CompletableFuture.completedFuture(null);
  }
}
