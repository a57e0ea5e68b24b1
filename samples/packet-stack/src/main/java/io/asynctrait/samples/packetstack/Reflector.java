package io.asynctrait.samples.packetstack;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;
import static io.asynctrait.runtime.Async.sleep;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.time.Duration;

/**
 * The work of the driver: verifies each frame and sends it back. While it sleeps it reads nothing,
 * and has no other way to say that it is slow.
 */
@AsyncTrait
abstract class Reflector {
  final Link link;
  final int stallEvery;
  final Duration stall;
  final int dieAfter;
  final Packet packet = new Packet(Device.LONGEST_FRAME);

  long frames;

  /**
   * For the generated subclass.
   *
   * @param stallEvery sleeps after each so many frames; 0 for never
   * @param stall how long it sleeps
   * @param dieAfter ends the process after so many frames, without a word; 0 for never
   */
  Reflector(Link link, int stallEvery, Duration stall, int dieAfter) {
    this.link = link;
    this.stallEvery = stallEvery;
    this.stall = stall;
    this.dieAfter = dieAfter;
  }

  /** Sends back what comes until nothing more comes. */
  DynamicFuture<Void> reflect() throws IOException {
    try {
      while (true) {
        await(link.receive(packet));
        await(link.send(packet));
        frames++;
        if (frames == dieAfter) {
          Runtime.getRuntime().halt(Driver.DIED);
        }
        if (stallEvery > 0 && frames % stallEvery == 0) {
          await(sleep(stall));
        }
      }
    } catch (DisconnectedException e) {
      return ready(); // the other process is done
    }
  }
}
