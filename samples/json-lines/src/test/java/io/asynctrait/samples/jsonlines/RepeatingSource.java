package io.asynctrait.samples.jsonlines;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Gives one text again and again, as much as there is room for, then ends or fails. */
final class RepeatingSource implements ByteSource {
  private final byte[] text;
  private long left;
  private final long failsAt;
  long given;
  int closed;

  RepeatingSource(String text, long times, long failsAt) {
    this.text = text.getBytes(UTF_8);
    this.left = times * this.text.length;
    this.failsAt = failsAt;
  }

  @Override
  public DynamicFuture<Integer> read(ByteBuffer dst) {
    if (given >= failsAt) {
      return Async.failed(new IOException("the disk is gone"));
    }
    if (left == 0) {
      return Async.ready(-1);
    }
    int length = (int) Math.min(left, dst.remaining());
    for (int i = 0; i < length; i++) {
      dst.put(text[(int) (given++ % text.length)]);
    }
    left -= length;
    return Async.ready(length);
  }

  @Override
  public void close() {
    closed++;
  }
}
