package io.asynctrait.samples.jsonlines;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.streams.AsyncStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
  static final String EVENT = "{\"path\":\"/x\",\"millis\":1}\n";

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

  /**
   * In a JVM without the C2 compiler, in which the counter of the thread shows our own bytes alone.
   */
  @Test
  void linesComeWithoutGarbage() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LineAllocation.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).isEqualTo(0);
    assertThat(output.strip()).isEqualTo("1000000 lines, 0 bytes");
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
