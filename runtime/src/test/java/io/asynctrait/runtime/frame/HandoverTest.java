package io.asynctrait.runtime.frame;

import static com.google.common.truth.Truth.assertThat;

import io.asynctrait.runtime.Waker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class HandoverTest {
  private static final Waker WAKER = () -> {};

  @Test
  @Timeout(60)
  void aCollectionReplacesItByAnEqualOne() {
    Object child = new Object();
    Handover old = Handover.of(WAKER);
    old.child = child;
    Handover young;
    do {
      System.gc();
      young = old.current();
    } while (young == old);
    assertThat(young.child).isSameInstanceAs(child);
    assertThat(young.waker).isSameInstanceAs(WAKER);
  }

  @Test
  @Timeout(60)
  void thereIsOneForAllPollsBetweenTwoCollections() {
    // A collection may come in between, but not for ever.
    Handover last;
    Handover next = Handover.of(WAKER);
    do {
      last = next;
      next = last.current();
    } while (next != last);
    assertThat(next.waker).isSameInstanceAs(WAKER);
  }
}
