package io.asynctrait.samples.packetstack;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.TaskGroup;
import java.io.IOException;
import java.io.PrintStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * The driver, a process of its own: takes frames from a Unix domain socket, verifies them and sends
 * them back. {@link PacketStack} starts it.
 */
@AsyncTrait
public abstract class Driver {
  /** The exit status of a driver that ends in the middle, as it was told to. */
  static final int DIED = 3;

  /** How many frames wait for the socket at most. */
  private static final int CAPACITY = 16;

  final SocketDevice device;
  final Reflector reflector;

  /** For the generated subclass. */
  Driver(SocketDevice device, Reflector reflector) {
    this.device = device;
    this.reflector = reflector;
  }

  /**
   * Runs the driver until the other process closes the connection.
   *
   * @param args the path of the socket to connect to, and {@link DriverOptions}
   */
  public static void main(String[] args) {
    int status = run(Arrays.asList(args), System.out);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Returns the exit status. What is to be said is one line. */
  static int run(List<String> args, PrintStream out) {
    try {
      DriverOptions options = DriverOptions.parse(args.subList(1, args.size()));
      if (options.dieAfter() < 0) {
        return DIED;
      }
      try (SocketChannel socket = SocketChannel.open(UnixDomainSocketAddress.of(args.get(0)));
          EventLoop loop = EventLoop.start("driver")) {
        UnixSockets.configure(socket);
        out.println(serve(loop, socket, options));
        return 0;
      }
    } catch (Exception e) {
      out.println(e);
      return 1;
    }
  }

  private static String serve(EventLoop loop, SocketChannel socket, DriverOptions options)
      throws IOException {
    SocketDevice device = new AsyncTrait_SocketDevice(loop, socket, CAPACITY);
    Link link =
        new AsyncTrait_ChecksumLink(new AsyncTrait_DamagingDevice(device, options.damageEvery()));
    Reflector reflector =
        new AsyncTrait_Reflector(
            link,
            options.stallEvery(),
            Duration.ofMillis(options.stallMillis()),
            options.dieAfter());
    Driver driver = new AsyncTrait_Driver(device, reflector);
    loop.spawn(TaskGroup.run(driver::serve)).block();
    return reflector.frames + " frames";
  }

  DynamicFuture<Void> serve(TaskGroup group) throws IOException {
    group.spawn(device.writeFrames());
    await(reflector.reflect());
    device.close();
    return ready();
  }
}
