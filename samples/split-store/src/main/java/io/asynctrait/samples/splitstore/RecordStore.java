package io.asynctrait.samples.splitstore;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;

/** Keeps records: arrays of bytes, by key. */
@AsyncTrait
interface RecordStore {
  /**
   * Writes a record. A write that fails may or may not be seen by later reads; never in part.
   *
   * @return how many fragments are stored: with all three the record survives the loss of any
   *     server, with two that of the one that stored none
   * @throws TooFewFragmentsException if the write is not acknowledged
   */
  @Recycle(capacity = FragmentStore.CALLS)
  DynamicFuture<Integer> put(String key, byte[] record) throws TooFewFragmentsException;

  /**
   * Reads a record.
   *
   * @return what the last acknowledged write wrote, or a later one; null if there is none
   * @throws TooFewFragmentsException if too few servers answer to tell
   */
  @Recycle(capacity = FragmentStore.CALLS)
  DynamicFuture<byte[]> get(String key) throws TooFewFragmentsException;
}
