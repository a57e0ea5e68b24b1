package io.asynctrait.samples.packetstack;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.yieldNow;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;

/** Has everybody wait in both directions, so that all layers above are suspended and resumed. */
@AsyncTrait
abstract class LatentDevice implements Device {
  final Device device;

  /** For the generated subclass. */
  LatentDevice(Device device) {
    this.device = device;
  }

  @Override
  public DynamicFuture<Void> transmit(Packet frame) throws IOException {
    await(yieldNow());
    return device.transmit(frame);
  }

  @Override
  public DynamicFuture<Void> receive(Packet frame) throws IOException {
    await(yieldNow());
    return device.receive(frame);
  }
}
