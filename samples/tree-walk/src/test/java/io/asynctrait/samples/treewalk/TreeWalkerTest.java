package io.asynctrait.samples.treewalk;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Semaphore;
import io.asynctrait.runtime.Task;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The walkers over a disk that is made up: how much at once, what is kept, what a cancel leaves.
 */
@Timeout(60)
final class TreeWalkerTest {
  private final EventLoop loop = EventLoop.start("test");
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @TempDir Path directory;

  @AfterEach
  void close() {
    loop.close();
    threads.shutdownNow();
  }

  /** A directory of so many files, and how many are looked at at once. */
  private static class CountingDisk extends Disk {
    private final int files;
    private final AtomicInteger running = new AtomicInteger();
    final AtomicInteger mostRunning = new AtomicInteger();

    CountingDisk(int files) {
      this.files = files;
    }

    @Override
    List<Entry> list(Path directory) {
      List<Entry> entries = new ArrayList<>();
      for (int i = 0; i < files; i++) {
        entries.add(new Entry(directory.resolve("" + i), Entry.Kind.FILE, 1));
      }
      return entries;
    }

    @Override
    Content read(Path file) {
      int now = running.incrementAndGet();
      mostRunning.accumulateAndGet(now, Math::max);
      Thread.yield();
      running.decrementAndGet();
      return new Content(1, new byte[] {1});
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsNoMoreThanSoManyFilesAtOnce(Variant variant) {
    CountingDisk disk = new CountingDisk(5_000);
    Semaphore permits = new Semaphore(3);
    Tally tally = new Tally();
    TreeWalker walker = variant.walker(disk, threads, permits, tally, 100);

    loop.spawn(walker.walk(Path.of("root"))).block();

    assertThat(tally.files()).isEqualTo(5_000);
    assertThat(disk.mostRunning.get()).isAtMost(3);
    assertThat(permits.availablePermits()).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource
  void givesItsPermitsBackWhenCancelled(Variant variant) throws Exception {
    CountDownLatch reading = new CountDownLatch(2);
    CountDownLatch interrupted = new CountDownLatch(2);
    Disk disk =
        new CountingDisk(100) {
          @Override
          Content read(Path file) {
            reading.countDown();
            try {
              new CountDownLatch(1).await(); // for ever
            } catch (InterruptedException e) {
              interrupted.countDown();
            }
            return new Content(0, new byte[0]);
          }
        };
    Semaphore permits = new Semaphore(2);
    Tally tally = new Tally();
    TreeWalker walker = variant.walker(disk, threads, permits, tally, 100);

    Task<byte[]> walk = loop.spawn(walker.walk(Path.of("root")));
    reading.await();
    walk.cancel();

    assertThrows(CancellationException.class, walk::block);
    interrupted.await();
    assertThat(permits.availablePermits()).isEqualTo(2);
    assertThat(tally.files()).isEqualTo(0);
  }

  @Test
  void closesALargeFileWhenCancelled() throws Exception {
    Path file = Files.write(directory.resolve("large"), new byte[10]);
    for (Variant variant : Variant.values()) {
      CountDownLatch reading = new CountDownLatch(1);
      CountDownLatch closed = new CountDownLatch(1);
      Disk disk =
          new Disk() {
            @Override
            ReadableByteChannel open(Path opened) {
              return new BlockedChannel(reading, closed);
            }
          };
      TreeWalker walker = variant.walker(disk, threads, new Semaphore(1), new Tally(), 1);

      Task<byte[]> walk = loop.spawn(walker.walk(file.getParent()));
      reading.await();
      walk.cancel();

      assertThrows(CancellationException.class, walk::block);
      closed.await();
    }
  }

  /** Has nothing to give until it is closed. */
  private record BlockedChannel(CountDownLatch reading, CountDownLatch closed)
      implements ReadableByteChannel {
    @Override
    public int read(ByteBuffer dst) throws IOException {
      reading.countDown();
      try {
        new CountDownLatch(1).await(); // for ever
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      return -1;
    }

    @Override
    public boolean isOpen() {
      return closed.getCount() > 0;
    }

    @Override
    public void close() {
      closed.countDown();
    }
  }

  @Test
  void theBranchInItsOwnMethodCostsNothingWhereItIsNotTaken() {
    StateCost inline = StateCost.of(Variant.INLINE, 5_000);
    StateCost segmented = StateCost.of(Variant.SEGMENTED, 5_000);

    // Two longs and three references; a reference has four bytes at least, a frame a multiple of 8.
    assertThat(inline.frameBytes()).isAtLeast(segmented.frameBytes() + 2 * 8 + 3 * 4);
    // Exact, so the same each time.
    assertThat(StateCost.of(Variant.INLINE, 1).frameBytes()).isEqualTo(inline.frameBytes());
    assertThat(StateCost.of(Variant.SEGMENTED, 1).frameBytes()).isEqualTo(segmented.frameBytes());
  }

  @Test
  void theFramesHaveWhatIsLive() {
    assertThat(FrameFields.of("AsyncTrait_SegmentedWalker_file"))
        .isEqualTo("SegmentedWalker self, Entry file");
    for (String field : FrameFields.of("AsyncTrait_SegmentedWalker_largeFile").split(", ")) {
      assertWithMessage("the one frame for all")
          .that(
              FrameFields.of("AsyncTrait_InlineWalker_file")
                  .replace("InlineWalker", "SegmentedWalker"))
          .contains(field);
    }
  }
}
