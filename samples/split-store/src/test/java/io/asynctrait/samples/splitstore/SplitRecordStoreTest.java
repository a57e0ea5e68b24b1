package io.asynctrait.samples.splitstore;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.testing.DeterministicExecutor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SplitRecordStoreTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final byte[] RECORD = {1, 2, 3, 4, 5};
  private static final byte[] OTHER = {6, 7, 8};

  private final DeterministicExecutor executor = DeterministicExecutor.inOrder();
  private final List<FakeServer> servers =
      List.of(new FakeServer("one"), new FakeServer("two"), new FakeServer("three"));
  private final SplitRecordStore store = new AsyncTrait_SplitRecordStore(List.copyOf(servers));

  @AfterEach
  void close() {
    executor.close();
  }

  private int put(String key, byte[] record) throws TooFewFragmentsException {
    return executor.complete(store.put(key, record));
  }

  private byte[] get(String key) throws TooFewFragmentsException {
    return executor.complete(store.get(key));
  }

  @Test
  void readsWhatWasWritten() throws Exception {
    assertThat(put("key", RECORD)).isEqualTo(3);

    assertThat(get("key")).isEqualTo(RECORD);
    assertThat(get("another key")).isNull();
  }

  @Test
  void nothingIsLostWithAnyServer() throws Exception {
    put("key", RECORD);
    for (FakeServer server : servers) {
      server.failure = new IllegalStateException("down");
      assertThat(get("key")).isEqualTo(RECORD);
      assertThat(get("another key")).isNull();
      server.failure = null;
    }
  }

  @Test
  void aWriteIsAcknowledgedByTwo() throws Exception {
    servers.get(1).failure = new IllegalStateException("down");

    assertThat(put("key", RECORD)).isEqualTo(2);
    assertThat(get("key")).isEqualTo(RECORD);
  }

  @Test
  void oneServerIsTooFew() {
    servers.get(0).failure = new IllegalStateException("down");
    servers.get(2).failure = new IllegalStateException("away");

    TooFewFragmentsException writing =
        assertThrows(TooFewFragmentsException.class, () -> put("key", RECORD));
    assertThat(writing.answered()).isEqualTo(1);
    assertThat(writing)
        .hasMessageThat()
        .isEqualTo(
            "cannot write key: 1 of 3 servers answered, and 2 fragments are needed: one down;"
                + " two stored it; three away");
    TooFewFragmentsException reading =
        assertThrows(TooFewFragmentsException.class, () -> get("key"));
    assertThat(reading.answered()).isEqualTo(1);
    assertThat(reading).hasMessageThat().contains("one down; two answered; three away");
  }

  @Test
  void aSlowServerDoesNotMakeAReadSlow() throws Exception {
    put("key", RECORD);
    for (FakeServer slow : servers) {
      servers.forEach(server -> server.delay = Duration.ofMillis(5));
      slow.delay = HOUR;
      int cancelledBefore = slow.cancelled;
      Duration start = executor.now();

      assertThat(get("key")).isEqualTo(RECORD);

      assertThat(executor.now().minus(start)).isEqualTo(Duration.ofMillis(5));
      assertThat(slow.cancelled).isEqualTo(cancelledBefore + 1);
      assertThat(executor.untilNextDeadline()).isNull(); // not even its timer is left
    }
  }

  @Test
  void aWriteWaitsForItsThirdFragment() throws Exception {
    servers.get(2).delay = HOUR;

    assertThat(put("key", RECORD)).isEqualTo(3);

    assertThat(executor.now()).isEqualTo(HOUR);
  }

  @Test
  void aServerThatMissesItsDeadlineCostsAWriteNoMoreThanThat() throws Exception {
    servers.get(2).delay = HOUR;
    servers.get(2).failure = new IllegalStateException("deadline exceeded");

    assertThat(put("key", RECORD)).isEqualTo(2);
    assertThat(executor.now()).isEqualTo(HOUR);
  }

  @Test
  void aDamagedFragmentIsDoneWithoutAndCounted() throws Exception {
    put("key", RECORD);
    servers.get(0).damage("key");

    assertThat(get("key")).isEqualTo(RECORD);
    assertThat(store.damagedFragments()).isEqualTo(1);

    servers.get(1).damage("key");
    TooFewFragmentsException e = assertThrows(TooFewFragmentsException.class, () -> get("key"));
    assertThat(e).hasMessageThat().contains("one has a damaged fragment; two has a damaged");
    assertThat(store.damagedFragments()).isEqualTo(3);
  }

  @Test
  void anAcknowledgedWriteDropsTheOneBefore() throws Exception {
    put("key", RECORD);
    put("key", OTHER);

    assertThat(get("key")).isEqualTo(OTHER);
    for (FakeServer server : servers) {
      assertThat(server.kept.get("key")).hasSize(1);
    }
  }

  @Test
  void aWriteThatFailedHalfWayLeavesTheOneBefore() throws Exception {
    put("key", RECORD);
    servers.get(0).failure = new IllegalStateException("down");
    servers.get(1).failure = new IllegalStateException("down");
    assertThrows(TooFewFragmentsException.class, () -> put("key", OTHER));
    servers.get(0).failure = null;
    servers.get(1).failure = null;

    assertThat(get("key")).isEqualTo(RECORD);
  }

  @Test
  void whatCannotBeKnownIsNotGuessed() throws Exception {
    put("key", RECORD);
    servers.get(0).failure = new IllegalStateException("down");
    servers.get(1).failure = new IllegalStateException("down");
    assertThrows(TooFewFragmentsException.class, () -> put("key", OTHER));
    servers.get(1).failure = null;

    // The server that is down may have the second fragment of the new record.
    assertThrows(TooFewFragmentsException.class, () -> get("key"));
    assertThat(put("key", OTHER)).isEqualTo(2);
    assertThat(get("key")).isEqualTo(OTHER);
  }

  @Test
  void cancellingAReadCancelsItsCalls() throws Exception {
    servers.forEach(server -> server.delay = HOUR);
    Task<byte[]> reading = executor.spawn(store.get("key"));
    executor.run();

    reading.cancel();
    executor.run();

    servers.forEach(server -> assertThat(server.cancelled).isEqualTo(1));
    assertThat(executor.untilNextDeadline()).isNull();
    assertThrows(java.util.concurrent.CancellationException.class, reading::take);
  }

  @Test
  void cancellingAWriteCancelsItsCalls() throws Exception {
    servers.get(0).delay = HOUR;
    servers.get(2).delay = HOUR;
    Task<Integer> writing = executor.spawn(store.put("key", RECORD));
    executor.run();

    writing.cancel();
    executor.run();

    assertThat(servers.stream().map(server -> server.cancelled)).containsExactly(1, 0, 1).inOrder();
    writing.detach();
  }

  /** Writers and readers of one record, with delays of a seed: no read sees a mixture. */
  @Test
  void readersSeeWholeRecordsInAnyOrder() throws Exception {
    for (long seed = 1; seed <= 200; seed++) {
      try (DeterministicExecutor seeded = DeterministicExecutor.seeded(seed)) {
        readersSeeWholeRecords(seeded, new Random(seed));
      }
    }
  }

  private static void readersSeeWholeRecords(DeterministicExecutor executor, Random random)
      throws TooFewFragmentsException {
    List<FakeServer> servers =
        List.of(new FakeServer("one"), new FakeServer("two"), new FakeServer("three"));
    RecordStore store = new AsyncTrait_SplitRecordStore(List.copyOf(servers));
    executor.complete(store.put("key", RECORD));
    servers.forEach(server -> server.delay = Duration.ofMillis(1 + random.nextInt(20)));
    Task<Integer> writing = executor.spawn(store.put("key", OTHER));
    List<Task<byte[]>> readings = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      executor.advance(Duration.ofMillis(random.nextInt(6)));
      servers.get(random.nextInt(3)).delay = Duration.ofMillis(1 + random.nextInt(20));
      readings.add(executor.spawn(store.get("key")));
    }
    executor.advance(HOUR);
    assertThat(writing.take()).isEqualTo(3);
    for (Task<byte[]> reading : readings) {
      byte[] read = reading.take();
      assertThat(read.length == OTHER.length ? OTHER : RECORD).isEqualTo(read);
    }
    assertThat(executor.complete(store.get("key"))).isEqualTo(OTHER);
  }
}
