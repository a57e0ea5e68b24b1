package io.asynctrait.samples.quickstart;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.frame.Lanes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The fused entry points of {@link MessageChannel}. */
@Generated("io.asynctrait.processor.AsyncTraitProcessor")
public interface AsyncTrait_MessageChannel extends MessageChannel {
  /** Fused form of {@link MessageChannel#receive}. */
  default long startReceive(ByteBuffer message, Context cx) throws IOException {
    return Lanes.startLong(receive(message), cx);
  }

  /** Awaits {@link MessageChannel#receive} of any receiver. */
  static long awaitReceive(MessageChannel receiver, ByteBuffer message, Context cx) throws
      IOException {
    return receiver instanceof AsyncTrait_MessageChannel generated
        ? generated.startReceive(message, cx)
        : Lanes.startLong(receiver.receive(message), cx);
  }

  /** Fused form of {@link MessageChannel#send}. */
  default long startSend(ByteBuffer message, Context cx) throws IOException {
    return Lanes.startVoid(send(message), cx);
  }

  /** Awaits {@link MessageChannel#send} of any receiver. */
  static long awaitSend(MessageChannel receiver, ByteBuffer message, Context cx) throws
      IOException {
    return receiver instanceof AsyncTrait_MessageChannel generated
        ? generated.startSend(message, cx)
        : Lanes.startVoid(receiver.send(message), cx);
  }

  /** Returns {@code any} if it is generated, else an adapter whose default async methods work. */
  static MessageChannel of(MessageChannel any) {
    return any instanceof AsyncTrait_MessageChannel ? any : new Adapter(any);
  }

  /** Passes every call on to an implementation that is not generated; see {@link #of}. */
  final class Adapter implements AsyncTrait_MessageChannel {
    private final MessageChannel any;

    private Adapter(MessageChannel any) {
      this.any = Objects.requireNonNull(any);
    }

    @Override
    public DynamicFuture<Integer> receive(ByteBuffer message) throws IOException {
      return any.receive(message);
    }

    @Override
    public DynamicFuture<Void> send(ByteBuffer message) throws IOException {
      return any.send(message);
    }

    @Override
    public String toString() {
      return any.toString();
    }
  }
}
