package io.asynctrait.samples.quickstart;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.Signal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * The same as {@link SocketSource}, written by hand as a poll function. Callers cannot tell the two
 * apart; this form is for leaves that want every step in their own hands.
 */
@AsyncTrait
abstract class PolledSocketSource implements AsyncTrait_ByteSource_Polled {
  /** Scratch of a call whose waker the signal keeps; a new call's scratch is 0. */
  private static final long WAITING = 1;

  final SocketChannel channel;
  final Signal readable;

  /**
   * For the generated subclass.
   *
   * @param readable raised when {@code channel} may have something to read
   */
  PolledSocketSource(SocketChannel channel, Signal readable) {
    this.channel = channel;
    this.readable = readable;
  }

  @Override
  public int pollRead(ByteBuffer dst, Context cx) throws IOException {
    if (cx.scratch() == WAITING && !readable.poll(cx)) {
      return cx.pending();
    }
    int n;
    while ((n = channel.read(dst)) == 0) {
      if (!readable.poll(cx)) {
        cx.scratch(WAITING);
        return cx.pending();
      }
    }
    return n;
  }
}
