package io.asynctrait.samples.splitstore;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import java.util.List;

/**
 * A server without a wire, to measure the code above it: it keeps one fragment for ever and answers
 * in the next turn, which costs no heap.
 */
@AsyncTrait
abstract class LocalFragmentStore implements FragmentStore {
  final List<Fragment> kept;

  /** For the generated subclass. */
  LocalFragmentStore(Fragment kept) {
    this.kept = List.of(kept);
  }

  @Override
  public String name() {
    return "local";
  }

  @Override
  public DynamicFuture<Boolean> put(String key, Fragment fragment) {
    await(Async.yieldNow());
    return ready(false);
  }

  @Override
  public DynamicFuture<List<Fragment>> get(String key) {
    await(Async.yieldNow());
    return ready(kept);
  }

  @Override
  public DynamicFuture<Void> forget(String key, Version acknowledged) {
    return ready();
  }
}
