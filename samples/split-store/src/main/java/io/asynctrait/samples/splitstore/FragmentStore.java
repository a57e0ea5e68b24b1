package io.asynctrait.samples.splitstore;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.util.List;

/**
 * Where one fragment of each record is kept. Servers implement this, and so do their clients: the
 * same trait on both ends of the wire.
 *
 * <p>A call fails if it is not answered in time. A client may be cancelled in the middle of a call,
 * which then may or may not take effect.
 */
@AsyncTrait
interface FragmentStore extends Named {
  /** How many idle frames an object keeps: about as many as there are calls at the same time. */
  int CALLS = 4_096;

  /**
   * Keeps a fragment, beside those of other writes.
   *
   * @return whether fragments of earlier writes are kept
   * @throws IllegalArgumentException if the fragment is damaged
   */
  @Recycle(capacity = CALLS)
  DynamicFuture<Boolean> put(String key, Fragment fragment);

  /** Returns all that is kept for a key, damaged or not. */
  @Recycle(capacity = CALLS)
  DynamicFuture<List<Fragment>> get(String key);

  /** Drops the fragments of writes before one that was acknowledged. */
  @Recycle(capacity = CALLS)
  DynamicFuture<Void> forget(String key, Version acknowledged);
}
