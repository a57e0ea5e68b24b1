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

  final Packet copy = new Packet(LONGEST_FRAME); // the frame itself may have to be sent again

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
    if (every == 0 || random.nextInt(every) > 0) {
      return device.transmit(frame);
    }
    copy.set(frame);
    int offset = random.nextInt(frame.length());
    copy.putByte(offset, frame.getByte(offset) ^ 1 << random.nextInt(Byte.SIZE));
    return device.transmit(copy);
  }

  @Override
  public DynamicFuture<Void> receive(Packet frame) throws IOException {
    return device.receive(frame);
  }
}
