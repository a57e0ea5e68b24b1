package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class BlockingTest {
  @Test
  void awaitWaitsInBlockingMode() throws Exception {
    Promise<String> promise = new Promise<>();
    CountDownLatch started = new CountDownLatch(1);
    Thread completer =
        new Thread(
            () -> {
              try {
                started.await();
                promise.complete("x");
              } catch (InterruptedException e) {
                promise.fail(e);
              }
            });
    completer.start();
    String value =
        Async.blocking(
            () -> {
              started.countDown();
              return Async.await(promise.future());
            });
    assertThat(value).isEqualTo("x");
    completer.join();
  }

  @Test
  void awaitThrowsTheSameObject() {
    IOException failure = new IOException();
    assertThat(
            assertThrows(
                IOException.class,
                () -> Async.blocking(() -> Async.await(Async.failed(failure), IOException.class))))
        .isSameInstanceAs(failure);
  }

  @Test
  void theModeEndsWithTheCall() throws Exception {
    String nested = Async.blocking(() -> Async.blocking(() -> Async.await(Async.ready("x"))));
    assertThat(nested).isEqualTo("x");
    assertThrows(IllegalStateException.class, () -> Async.await(Async.ready("x")));
    assertThrows(
        IOException.class,
        () ->
            Async.blocking(
                () -> {
                  throw new IOException();
                }));
    assertThrows(IllegalStateException.class, () -> Async.await(Async.ready("x")));
  }

  @Test
  void anUntransformedAwaitSaysWhy() {
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> Async.await(Async.ready("x")));
    assertThat(thrown).hasMessageThat().contains("was not transformed");
    assertThat(thrown).hasMessageThat().contains("Async.blocking");
  }

  @Test
  void awaitOfNull() {
    assertThrows(NullPointerException.class, () -> Async.await(null));
  }

  @Test
  void anInterruptIsKept() throws Exception {
    Promise<String> promise = new Promise<>();
    boolean[] interrupted = {false};
    String[] value = {""};
    Thread waiter =
        new Thread(
            () -> {
              Thread.currentThread().interrupt();
              value[0] = promise.future().block();
              interrupted[0] = Thread.currentThread().isInterrupted();
            });
    waiter.start();
    promise.complete("x");
    waiter.join();
    assertThat(value[0]).isEqualTo("x");
    assertThat(interrupted[0]).isTrue();
  }
}
