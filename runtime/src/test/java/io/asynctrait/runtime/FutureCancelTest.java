package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FutureCancelTest {
  private final Context cx = Context.of(() -> {});

  @Test
  void beforeTheFirstPollNothingRan() {
    Probe<String> future = new Probe<>();
    future.cancel();
    assertThat(future.polls).isEqualTo(0);
    assertThat(future.cancels).isEqualTo(1);
    assertThat(future.wasPolledAtCancel).isFalse();
  }

  @Test
  void whilePending() {
    Probe<String> future = new Probe<>();
    assertThat(future.poll(cx)).isFalse();
    future.cancel();
    assertThat(future.wasPolledAtCancel).isTrue();
  }

  @Test
  void theFirstPollKnowsThatItIsTheFirst() {
    List<Boolean> before = new ArrayList<>();
    DynamicFuture<String> future =
        new PollFuture<>() {
          @Override
          protected boolean advance(Context cx) {
            before.add(wasPolled());
            return before.size() == 3 && succeed("x");
          }
        };
    assertThat(future.poll(cx)).isFalse();
    assertThat(future.poll(cx)).isFalse();
    assertThat(future.poll(cx)).isTrue();
    assertThat(before).containsExactly(false, true, true).inOrder();
  }

  @Test
  void twiceIsOnce() {
    Probe<String> future = new Probe<>();
    future.cancel();
    future.cancel();
    assertThat(future.cancels).isEqualTo(1);
  }

  @Test
  void aCompleteFutureStaysAsItIs() {
    DynamicFuture<String> future = Async.ready("x");
    assertThat(future.poll(cx)).isTrue();
    future.cancel();
    assertThat(future.take()).isEqualTo("x");
  }

  @Test
  void whatCleanUpThrowsComesOut() {
    Probe<String> future = new Probe<>();
    future.cleanUpFailure = new IOException("close");
    assertThat(assertThrows(IOException.class, future::cancel))
        .isSameInstanceAs(future.cleanUpFailure);
    future.cancel();
    assertThat(future.cancels).isEqualTo(1);
  }
}
