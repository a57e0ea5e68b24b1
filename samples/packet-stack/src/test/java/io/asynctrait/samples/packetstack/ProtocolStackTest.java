package io.asynctrait.samples.packetstack;

import static com.google.common.truth.Truth.assertThat;

import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.testing.DeterministicExecutor;
import io.asynctrait.runtime.testing.Interleavings;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All five layers together, above a device in memory that is narrow, late, and not reliable. */
final class ProtocolStackTest {
  private static final int WINDOW = 8;
  private static final int MESSAGES = 40;
  private static final MessageSizes SIZES = new MessageSizes(64, 5);

  private static ProtocolStack publishAll(DeterministicExecutor executor, Device device)
      throws IOException {
    ProtocolStack stack = new ProtocolStack(device, WINDOW, SIZES, 1);
    executor.spawn(stack.transport.maintain()).detach();
    executor.complete(stack.session.open());
    Task<Void> publishing = executor.spawn(stack.application.publish(MESSAGES));
    executor.complete(stack.application.collect());
    executor.complete(publishing.future());
    stack.transport.close();
    executor.run();

    assertThat(executor.dump()).isEmpty();
    assertThat(stack.application.received).isEqualTo(MESSAGES);
    assertThat(stack.transport.outgoing.inFlight()).isEqualTo(0);
    assertThat(stack.transport.outgoing.most()).isAtMost(WINDOW);
    return stack;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 16})
  void deliversEverythingInEveryOrderOfItsTasks(int capacity) {
    Interleavings.forEachSeed(
        50,
        executor -> {
          Device loopback = new AsyncTrait_LoopbackDevice(capacity);
          ProtocolStack stack = publishAll(executor, new AsyncTrait_LatentDevice(loopback));
          assertThat(stack.transport.repeated).isEqualTo(0);
        });
  }

  @Test
  void deliversEverythingThoughFramesAreDamaged() {
    Interleavings.forEachSeed(
        50,
        executor -> {
          Device loopback = new AsyncTrait_LoopbackDevice(4);
          ProtocolStack stack = publishAll(executor, new AsyncTrait_DamagingDevice(loopback, 10));
          assertThat(stack.transport.damaged).isGreaterThan(0);
          assertThat(stack.transport.repeated).isGreaterThan(0);
        });
  }
}
