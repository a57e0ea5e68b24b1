package io.asynctrait.samples.packetstack;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.TaskGroup;
import java.io.IOException;

/** Sends packets through all layers to a driver, and collects them as they come back. */
@AsyncTrait
abstract class DriverRun {
  final SocketDevice device;
  final ProtocolStack stack;
  final int packets;

  /** For the generated subclass. */
  DriverRun(SocketDevice device, ProtocolStack stack, int packets) {
    this.device = device;
    this.stack = stack;
    this.packets = packets;
  }

  /** The first failure of anybody is the failure of all. */
  DynamicFuture<Void> run() {
    return TaskGroup.run(this::runAll);
  }

  DynamicFuture<Void> runAll(TaskGroup group) throws IOException {
    group.spawn(device.writeFrames());
    DynamicFuture<Void> maintenance = group.spawn(stack.transport.maintain());
    await(stack.session.open());
    group.spawn(stack.application.publish(packets));
    await(stack.application.collect()); // ends when all is published and acknowledged
    stack.transport.close();
    await(maintenance);
    device.close();
    return ready();
  }

  /** How many packets of the application the other end has acknowledged. */
  long acknowledged() {
    long greeted = stack.transport.outgoing.acknowledged() - 1;
    return Math.min(Math.max(greeted, 0), stack.application.sent);
  }
}
