package io.asynctrait.samples.splitstore;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Measures what the stores themselves allocate, on servers without a wire. Each measurement is of
 * one thread, on which everything runs.
 */
@AsyncTrait
abstract class OwnCode {
  static final String KEY = "station-1";

  final int inFlight;
  final byte[] record;
  final Fragment[] fragments;
  final RecordStore store;
  final CompletableLocalStore.Wire wire = new CompletableLocalStore.Wire();
  final CompletableRecordStore completableStore;

  /** For the generated subclass. */
  OwnCode(Load load) {
    this.inFlight = load.inFlight();
    this.record = Readings.encode(1, load.values());
    this.fragments = Codec.split(KEY, new Version(1, 1), record);
    List<FragmentStore> servers = new ArrayList<>();
    List<CompletableFragmentStore> completable = new ArrayList<>();
    for (Fragment fragment : fragments) {
      servers.add(new AsyncTrait_LocalFragmentStore(fragment));
      completable.add(new CompletableLocalStore(wire, fragment));
    }
    this.store = new AsyncTrait_SplitRecordStore(servers);
    this.completableStore = new CompletableRecordStore(completable);
  }

  /** So many writes and reads with the traits; a task of an event loop. */
  DynamicFuture<Comparison.Pair> traits(int operations) throws TooFewFragmentsException {
    Meter meter = Meter.ofThisThread();
    await(all(true, operations), TooFewFragmentsException.class);
    Measurement writes = meter.measure(operations);
    meter = Meter.ofThisThread();
    await(all(false, operations), TooFewFragmentsException.class);
    return ready(new Comparison.Pair(writes, meter.measure(operations)));
  }

  DynamicFuture<Void> all(boolean writes, int operations) throws TooFewFragmentsException {
    Stations turns = Stations.from(0, operations);
    List<DynamicFuture<Void>> workers = new ArrayList<>();
    for (int i = 0; i < inFlight; i++) {
      workers.add(writes ? write(turns) : read(turns));
    }
    return Workers.inGroup(workers);
  }

  DynamicFuture<Void> write(Stations turns) throws TooFewFragmentsException {
    while (turns.next() >= 0) {
      await(store.put(KEY, record));
    }
    return ready();
  }

  DynamicFuture<Void> read(Stations turns) throws TooFewFragmentsException {
    while (turns.next() >= 0) {
      await(store.get(KEY));
    }
    return ready();
  }

  /** So many writes and reads with {@code CompletableFuture}, on the calling thread. */
  Comparison.Pair futures(int operations) {
    Measurement writes = futures(operations, () -> completableStore.put(KEY, record));
    Measurement reads = futures(operations, () -> completableStore.get(KEY));
    return new Comparison.Pair(writes, reads);
  }

  private Measurement futures(int operations, Supplier<CompletableFuture<?>> operation) {
    Meter meter = Meter.ofThisThread();
    Stations turns = Stations.from(0, operations);
    for (int i = 0; i < inFlight; i++) {
      next(turns, operation);
    }
    wire.answerAll();
    return meter.measure(operations);
  }

  private static void next(Stations turns, Supplier<CompletableFuture<?>> operation) {
    if (turns.next() >= 0) {
      operation.get().thenRun(() -> next(turns, operation));
    }
  }

  /** What the codec alone allocates, for so many writes and reads; on the calling thread. */
  Comparison.Pair codec(int operations) {
    Meter meter = Meter.ofThisThread();
    for (int i = 0; i < operations; i++) {
      Codec.split(KEY, new Version(i, 1), record);
    }
    Measurement writes = meter.measure(operations);
    meter = Meter.ofThisThread();
    for (int i = 0; i < operations; i++) {
      if (fragments[0].isIntact(KEY) && fragments[1].isIntact(KEY)) {
        Codec.join(fragments[0], fragments[1]);
      }
    }
    return new Comparison.Pair(writes, meter.measure(operations));
  }
}
