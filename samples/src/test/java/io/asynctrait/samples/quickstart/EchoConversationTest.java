package io.asynctrait.samples.quickstart;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.testing.DeterministicExecutor;
import io.asynctrait.runtime.testing.Interleavings;
import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** A client and the service in one process without sockets, in many interleavings. */
final class EchoConversationTest {
  private static final int MESSAGES = 5;
  private static final int SIZE = 7;

  /** A client and its service, with a pipe in each direction. */
  private static final class Conversation {
    final BytePipe requests;
    final BytePipe replies;
    final RoundTrips roundTrips = new RoundTrips(1, MESSAGES - 1);
    final EchoClient client;
    final Service service;

    Conversation(DeterministicExecutor executor) {
      requests = new AsyncTrait_BytePipe(executor, 3);
      replies = new AsyncTrait_BytePipe(executor, 4);
      Closeable connection =
          () -> {
            requests.close();
            replies.close();
          };
      client =
          new AsyncTrait_EchoClient(
              new AsyncTrait_LengthPrefixedChannel(replies, requests, SIZE),
              connection,
              roundTrips,
              SIZE);
      service =
          new AsyncTrait_EchoService(
              new AsyncTrait_LengthPrefixedChannel(requests, replies, SIZE), connection, SIZE);
    }

    boolean isClosed() {
      return requests.closed && replies.closed;
    }
  }

  @Test
  void everyMessageComesBack() {
    Interleavings.forEachSeed(
        300,
        executor -> {
          Conversation conversation = new Conversation(executor);
          Task<Long> served = executor.spawn(conversation.service.serve());
          executor.complete(conversation.client.run(MESSAGES));
          executor.run();

          assertThat(served.take()).isEqualTo(MESSAGES);
          assertThat(conversation.roundTrips.completed()).isEqualTo(MESSAGES);
          assertThat(conversation.isClosed()).isTrue();
          assertThat(executor.dump()).isEmpty();
        });
  }

  @Test
  void aServiceThatIsCancelledHangsUp() {
    Interleavings.forEachSeed(
        300,
        executor -> {
          Conversation conversation = new Conversation(executor);
          Task<Long> service = executor.spawn(conversation.service.serve());
          executor.run(); // one that has not begun has nothing to hang up
          Task<Void> client = executor.spawn(conversation.client.run(MESSAGES));
          executor.spawn(Async.yieldNow()).toCompletableFuture().thenRun(service::cancel);
          executor.run();

          assertThrows(CancellationException.class, service::take);
          assertThat(conversation.isClosed()).isTrue();
          assertThrows(IOException.class, client::take);
          assertThat(executor.dump()).isEmpty();
        });
  }
}
