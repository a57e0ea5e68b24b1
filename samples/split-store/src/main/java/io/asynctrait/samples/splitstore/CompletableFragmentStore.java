package io.asynctrait.samples.splitstore;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What {@link FragmentStore} is, with {@code CompletableFuture}: for comparison. */
interface CompletableFragmentStore extends Named {
  /** See {@link FragmentStore#put}. Cancelling the future cancels the call, as for all methods. */
  CompletableFuture<Boolean> put(String key, Fragment fragment);

  /** See {@link FragmentStore#get}. */
  CompletableFuture<List<Fragment>> get(String key);

  /** See {@link FragmentStore#forget}. */
  CompletableFuture<Void> forget(String key, Version acknowledged);
}
