package io.asynctrait.runtime;

import java.util.concurrent.atomic.AtomicInteger;

/** A waker that counts. */
final class Wakes implements Waker {
  private final AtomicInteger count = new AtomicInteger();

  @Override
  public void wake() {
    count.incrementAndGet();
  }

  int count() {
    return count.get();
  }
}
