package io.asynctrait.samples.packetstack;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.PollFuture;
import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.testing.DeterministicExecutor;
import io.asynctrait.runtime.testing.Interleavings;
import io.asynctrait.runtime.testing.Pauses;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The application alone, above a session that is ready, pending, or either. */
final class NumberedMessagesTest {
  private static final MessageSizes SIZES = new MessageSizes(8, 3);

  /** Gives back what it was given. */
  private static final class FakeSession implements Session {
    private final Wire wire;

    FakeSession(Wire wire) {
      this.wire = wire;
    }

    @Override
    public DynamicFuture<Void> open() {
      throw new UnsupportedOperationException();
    }

    @Override
    public DynamicFuture<Void> send(Packet message) {
      return wire.send(message);
    }

    @Override
    public DynamicFuture<Void> end() {
      return wire.send(Packets.empty());
    }

    @Override
    public DynamicFuture<Boolean> receive(Packet message) {
      DynamicFuture<Void> arrival = wire.receive(message);
      return new PollFuture<>() {
        @Override
        protected boolean advance(Context cx) {
          if (!arrival.poll(cx)) {
            return false;
          }
          arrival.take();
          return succeed(message.length() > 0);
        }
      };
    }
  }

  private static NumberedMessages application(Wire wire) {
    return new AsyncTrait_NumberedMessages(new FakeSession(wire), SIZES, new WaitingTime());
  }

  @ParameterizedTest
  @EnumSource(Pauses.class)
  void exchangesMessages(Pauses pauses) throws IOException {
    try (DeterministicExecutor executor = DeterministicExecutor.seeded(1, pauses)) {
      Wire wire = new Wire(executor).loopsBack(bytes -> bytes);
      NumberedMessages application = application(wire);
      for (int i = 0; i < 4; i++) {
        executor.complete(application.exchange());
      }
      assertThat(application.received).isEqualTo(4);
      assertThat(wire.sent.stream().map(bytes -> bytes.length))
          .containsExactly(8, 8, MessageSizes.LARGEST, 8)
          .inOrder();
    }
  }

  @Test
  void collectsWhatItPublishes() {
    Interleavings.forEachSeed(
        200,
        executor -> {
          NumberedMessages application = application(new Wire(executor).loopsBack(bytes -> bytes));
          Task<Void> publishing = executor.spawn(application.publish(20));
          executor.complete(application.collect());
          executor.complete(publishing.future());
          assertThat(application.sent).isEqualTo(20);
          assertThat(application.received).isEqualTo(20);
        });
  }

  @Test
  void noticesWhatIsLost() throws IOException {
    assertNoticed(bytes -> bytes[3] == 1 ? null : bytes, "message 2 came where 1 was due");
  }

  @Test
  void noticesWhatIsChanged() throws IOException {
    assertNoticed(
        bytes -> {
          byte[] changed = bytes.clone();
          changed[7]++;
          return changed;
        },
        "message 0 has another content");
  }

  @Test
  void noticesWhatIsCut() throws IOException {
    assertNoticed(bytes -> Arrays.copyOf(bytes, 4), "message 0 has another length");
  }

  @Test
  void noticesWhatIsTooShortForAnything() throws IOException {
    assertNoticed(bytes -> Arrays.copyOf(bytes, 3), "a message of 3 bytes");
  }

  private static void assertNoticed(UnaryOperator<byte[]> fault, String message)
      throws IOException {
    try (DeterministicExecutor executor = DeterministicExecutor.inOrder()) {
      NumberedMessages application =
          application(
              new Wire(executor)
                  .loopsBack(bytes -> bytes.length == 0 ? bytes : fault.apply(bytes)));
      executor.spawn(application.publish(5)).detach();
      ProtocolException failure =
          assertThrows(ProtocolException.class, () -> executor.complete(application.collect()));
      assertThat(failure).hasMessageThat().isEqualTo(message);
    }
  }
}
