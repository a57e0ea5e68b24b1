package io.asynctrait.processor.model;

/**
 * What {@code @Recycle} says about a method, its own or the overridden one's.
 *
 * @param recycled whether frames are kept
 * @param capacity how many idle frames one object keeps
 */
public record RecyclePolicy(boolean recycled, int capacity) {
  /** No annotation. */
  public static final RecyclePolicy NONE = new RecyclePolicy(false, 1);
}
