package io.asynctrait.runtime;

/** An element was sent to a {@link Channel} that is closed. It was not sent. */
public final class ChannelClosedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  ChannelClosedException() {
    super("the channel is closed: it takes no more elements");
  }
}
