package io.asynctrait.samples.jsonlines;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.streams.AsyncStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The streams over a source that is made up: how far ahead it is read, what is kept, what fails.
 */
@Timeout(60)
final class PipelineTest {
  private static final String EVENT = "{\"path\":\"/x\",\"millis\":1}\n";

  /** Gives one text again and again, as much as there is room for; yields to others each time. */
  private static final class RepeatingSource implements ByteSource {
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

  private final EventLoop loop = EventLoop.start("test");

  @AfterEach
  void close() {
    loop.close();
  }

  private Pipeline pipeline(ByteSource source, String... options) {
    return new AsyncTrait_Pipeline(source, loop, Options.parse(options));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void holdsNoMoreThanSoManyBuffersHoweverMuchIsRead(int buffers) {
    RepeatingSource source = new RepeatingSource(EVENT, 1_000_000, Long.MAX_VALUE);
    Pipeline pipeline = pipeline(source, "--buffers=" + buffers);

    loop.spawn(pipeline.run()).block();

    assertThat(pipeline.aggregate.total().count()).isEqualTo(1_000_000);
    assertThat(pipeline.bytes.count()).isEqualTo(1_000_000L * EVENT.length());
    assertThat(pipeline.pool.created()).isAtMost(buffers + 1);
    assertThat(source.closed).isEqualTo(1);
  }

  @Test
  void readingStopsWhileTheConsumerIsSlow() {
    RepeatingSource source = new RepeatingSource(EVENT, Long.MAX_VALUE / 100, Long.MAX_VALUE);
    Pipeline pipeline = pipeline(source, "--buffers=4");
    AsyncStream<Line> lines = pipeline.lines();

    assertThat(loop.spawn(lines.next()).block().number()).isEqualTo(1);
    // The consumer takes its time. The loop, which reads ahead, has all the time it wants.
    for (int i = 0; i < 1_000; i++) {
      loop.spawn(Async.yieldNow()).block();
    }
    // Four that were asked for and not taken, and the one whose line was looked at.
    assertThat(pipeline.bytes.count()).isEqualTo(5L * Pipeline.CHUNK_SIZE);
    assertThat(pipeline.pool.created()).isEqualTo(5);

    // One more buffer is read when one has been taken.
    while (loop.spawn(lines.next()).block().number() * EVENT.length() <= Pipeline.CHUNK_SIZE) {}
    for (int i = 0; i < 1_000; i++) {
      loop.spawn(Async.yieldNow()).block();
    }
    assertThat(pipeline.bytes.count()).isEqualTo(6L * Pipeline.CHUNK_SIZE);
    assertThat(pipeline.pool.created()).isEqualTo(5);

    lines.close();
    loop.close();
    assertThat(source.closed).isEqualTo(1);
  }

  @Test
  void linesComeWithoutGarbage() {
    RepeatingSource source = new RepeatingSource(EVENT, 1_200_000, Long.MAX_VALUE);
    ChunkPool pool = new ChunkPool(32 * 1024 * 1024, 1); // one read for all
    AsyncStream<ByteBuffer> chunks = new AsyncTrait_ChunkStream(source, pool, new ByteCounter());
    AsyncStream<Line> lines =
        new AsyncTrait_LineStream(chunks, pool, new LineSplitter(1_000)).filter(line -> true);
    long[] allocated = new long[2];

    lines
        .forEach(
            line -> {
              if (line.number() == 100_000) {
                allocated[0] = Pipeline.allocated();
              } else if (line.number() == 1_100_000) {
                allocated[1] = Pipeline.allocated();
              }
            })
        .block();

    assertThat(allocated[0]).isGreaterThan(0);
    assertWithMessage("bytes for a million lines").that(allocated[1]).isEqualTo(allocated[0]);
  }

  @Test
  void keepsTheFiguresWhenReadingFails() {
    RepeatingSource source =
        new RepeatingSource(EVENT, Long.MAX_VALUE / 100, 10L * Pipeline.CHUNK_SIZE);
    Pipeline pipeline = pipeline(source);

    UncheckedIOException e =
        assertThrows(UncheckedIOException.class, () -> loop.spawn(pipeline.run()).block());

    assertThat(e).hasCauseThat().hasMessageThat().isEqualTo("the disk is gone");
    assertThat(pipeline.aggregate.total().count())
        .isEqualTo(10L * Pipeline.CHUNK_SIZE / EVENT.length());
    assertThat(source.closed).isEqualTo(1);
  }

  @Test
  void filters() {
    String two = "{\"path\":\"/x\",\"millis\":1}\n{\"path\":\"/y\",\"millis\":5}\n";
    Pipeline pipeline =
        pipeline(
            new RepeatingSource(two, 1_000, Long.MAX_VALUE),
            "--where=millis>=2",
            "--where=path=/y");

    loop.spawn(pipeline.run()).block();

    assertThat(pipeline.aggregate.total().count()).isEqualTo(1_000);
    assertThat(pipeline.aggregate.largest(9)).hasSize(1);
  }
}
