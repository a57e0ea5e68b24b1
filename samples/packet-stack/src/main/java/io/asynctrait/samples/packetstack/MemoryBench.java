package io.asynctrait.samples.packetstack;

import io.asynctrait.runtime.EventLoop;
import java.io.IOException;

/** Exchanges packets over a device in memory, one after the other, on the thread of a loop. */
final class MemoryBench {
  /** How many frames the device holds. */
  private static final int CAPACITY = 16;

  /** At least: until everything is compiled, and has suspended wherever it can. */
  private static final int WARM_UP = 20_000;

  private final EventLoop loop;
  private final Options options;

  MemoryBench(EventLoop loop, Options options) {
    this.loop = loop;
    this.options = options;
  }

  void run(Report report) throws IOException {
    report.memoryTitle(options);
    int size = options.size();
    int large = MessageSizes.LARGEST;
    print(report, size + " bytes", loopback(), size);
    print(report, size + " bytes, each way waits", new AsyncTrait_LatentDevice(loopback()), size);
    print(report, large + " bytes, in 3 fragments", loopback(), large);
  }

  private static Device loopback() {
    return new AsyncTrait_LoopbackDevice(CAPACITY);
  }

  private void print(Report report, String title, Device device, int size) throws IOException {
    ProtocolStack stack =
        new ProtocolStack(device, options.window(), new MessageSizes(size, 0), size);
    int packets = Math.max(1, options.exchanges() / StackCost.ROUNDS);
    int warmUp = Math.max(WARM_UP, options.exchanges());
    StackCost cost = new AsyncTrait_StackCost(stack, warmUp, packets);
    loop.spawn(cost.measure()).block();
    report.memory(title, cost);
  }
}
