package io.asynctrait.samples.packetstack;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** After warm-up a packet through all five layers allocates nothing: not little, nothing. */
final class AllocationTest {
  private static final int WARM_UP = 20_000;
  private static final int PACKETS = 2_000;

  private static void assertAllocatesNothing(Device device, int size) throws IOException {
    ProtocolStack stack = new ProtocolStack(device, 16, new MessageSizes(size, 0), 1);
    StackCost cost = new AsyncTrait_StackCost(stack, WARM_UP, PACKETS);
    cost.measure().block();
    assertThat(stack.application.received).isEqualTo(WARM_UP + StackCost.ROUNDS * PACKETS);
    assertThat(cost.bytesOfARound()).isEqualTo(0);
  }

  @Test
  void whereNothingSuspends() throws IOException {
    assertAllocatesNothing(new AsyncTrait_LoopbackDevice(16), 64);
  }

  @Test
  void whereEveryLayerSuspends() throws IOException {
    assertAllocatesNothing(new AsyncTrait_LatentDevice(new AsyncTrait_LoopbackDevice(16)), 64);
  }

  @Test
  void whereDatagramsAreFragmented() throws IOException {
    assertAllocatesNothing(new AsyncTrait_LoopbackDevice(16), MessageSizes.LARGEST);
  }
}
