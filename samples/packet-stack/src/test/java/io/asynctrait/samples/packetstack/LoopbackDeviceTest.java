package io.asynctrait.samples.packetstack;

import static com.google.common.truth.Truth.assertThat;

import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.testing.Interleavings;
import org.junit.jupiter.api.Test;

final class LoopbackDeviceTest {
  private int sent;

  @Test
  void framesComeBackInOrderThroughARingThatIsSmall() {
    Interleavings.forEachSeed(
        100,
        executor -> {
          sent = 0;
          Device device = new AsyncTrait_LoopbackDevice(2);
          Packet out = Packets.empty();
          Packet in = Packets.empty();
          Task<Void> sending =
              executor.spawn(
                  new InTurn(
                      10,
                      () -> {
                        Packets.set(out, (byte) sent++);
                        return device.transmit(out);
                      }));
          executor.run();
          assertThat(sending.isDone()).isFalse();
          assertThat(sent).isEqualTo(3); // two in the ring, one waits
          for (int i = 0; i < 10; i++) {
            executor.complete(device.receive(in));
            assertThat(in.getByte(0)).isEqualTo(i);
          }
          executor.complete(sending.future());
        });
  }
}
