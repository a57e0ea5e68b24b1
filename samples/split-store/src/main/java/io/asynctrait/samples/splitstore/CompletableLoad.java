package io.asynctrait.samples.splitstore;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * What {@link StationWriter} and {@link StationQuery} are, with {@code CompletableFuture}: for
 * comparison.
 */
final class CompletableLoad {
  private final CompletableRecordStore store;
  private final Load load;

  CompletableLoad(CompletableRecordStore store, Load load) {
    this.store = store;
    this.load = load;
  }

  /** See {@link LoadGenerator#write}. */
  CompletableFuture<Void> write(Stations stations, WriteLog log) {
    return workers(done -> writeNext(stations, log, done));
  }

  private void writeNext(Stations stations, WriteLog log, CompletableFuture<Void> done) {
    int station = stations.next();
    if (station < 0) {
      done.complete(null);
      return;
    }
    store
        .put(Readings.key(station), Readings.encode(station, load.values()))
        .whenComplete(
            (stored, failure) -> {
              if (failure == null) {
                log.acknowledge(station, stored);
              } else if (failure.getCause() instanceof TooFewFragmentsException refusal) {
                log.refuse(refusal);
              } else {
                done.completeExceptionally(failure);
                return;
              }
              writeNext(stations, log, done);
            });
  }

  /** See {@link Query#summarize}. */
  CompletableFuture<Summary> summarize(Stations stations) {
    Summary summary = new Summary(load.values());
    return workers(done -> readNext(stations, summary, done)).thenApply(done -> summary);
  }

  private void readNext(Stations stations, Summary summary, CompletableFuture<Void> done) {
    int station = stations.next();
    if (station < 0) {
      done.complete(null);
      return;
    }
    store
        .get(Readings.key(station))
        .whenComplete(
            (record, failure) -> {
              if (failure != null) {
                done.completeExceptionally(failure);
                return;
              }
              summary.add(station, record);
              readNext(stations, summary, done);
            });
  }

  private CompletableFuture<Void> workers(Consumer<CompletableFuture<Void>> worker) {
    CompletableFuture<?>[] workers = new CompletableFuture<?>[load.inFlight()];
    for (int i = 0; i < workers.length; i++) {
      CompletableFuture<Void> done = new CompletableFuture<>();
      worker.accept(done);
      workers[i] = done;
    }
    return CompletableFuture.allOf(workers);
  }
}
