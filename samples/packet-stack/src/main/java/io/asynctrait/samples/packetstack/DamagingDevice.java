package io.asynctrait.samples.packetstack;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.util.SplittableRandom;

/** Turns one bit around in some of the frames on their way out: the same ones in each run. */
@AsyncTrait
abstract class DamagingDevice implements Device {
  final Device device;
  final int every;
  final SplittableRandom random = new SplittableRandom(1);

  long damaged;

  /**
   * For the generated subclass.
   *
   * @param every damages one in so many frames; 0 for none
   */
  DamagingDevice(Device device, int every) {
    this.device = device;
    this.every = every;
  }

  @Override
  public DynamicFuture<Void> transmit(Packet frame) throws IOException {
    if (every > 0 && random.nextInt(every) == 0) {
      int offset = random.nextInt(frame.length());
      frame.putByte(offset, frame.getByte(offset) ^ 1 << random.nextInt(Byte.SIZE));
      damaged++;
    }
    return device.transmit(frame);
  }

  @Override
  public DynamicFuture<Void> receive(Packet frame) throws IOException {
    return device.receive(frame);
  }
}
