package io.asynctrait.samples.splitstore;

import io.asynctrait.runtime.EventLoop;
import java.time.Duration;
import java.util.concurrent.CompletionException;

/** Measures the store and the one written with {@code CompletableFuture}, on the same servers. */
final class Comparison {
  private final EventLoop loop;
  private final LoadGenerator generator;
  private final Query query;
  private final CompletableLoad completable;
  private int written;

  Comparison(EventLoop loop, Cluster cluster, Options options) {
    Duration deadline = Duration.ofMillis(options.deadlineMillis());
    RecordStore store = new AsyncTrait_SplitRecordStore(cluster.stores(deadline));
    this.loop = loop;
    this.generator = new AsyncTrait_StationWriter(store, options.load());
    this.query = new AsyncTrait_StationQuery(store, options.load());
    this.completable =
        new CompletableLoad(
            new CompletableRecordStore(cluster.completableStores(deadline)), options.load());
    this.written = options.records();
  }

  /** What is measured of the traits or of the futures. */
  record Pair(Measurement writes, Measurement reads) {}

  /** The figures of both. */
  record Results(Pair traits, Pair futures) {}

  /**
   * Does so many operations of each kind with each store. The first call warms up.
   *
   * @throws TooFewFragmentsException if a server is lost meanwhile
   */
  Results measure(int operations) throws TooFewFragmentsException {
    int first = written;
    int second = first + operations;
    written += 2 * operations;

    Meter meter = Meter.ofAllThreads();
    loop.spawn(generator.write(Stations.from(first, operations), new WriteLog())).block();
    Measurement writes = meter.measure(operations);

    meter = Meter.ofAllThreads();
    completable.write(Stations.from(second, operations), new WriteLog()).join();
    Measurement completableWrites = meter.measure(operations);

    meter = Meter.ofAllThreads();
    Summary summary = loop.spawn(query.summarize(Stations.from(first, operations))).block();
    Measurement reads = meter.measure(operations);

    meter = Meter.ofAllThreads();
    Summary completableSummary = summarize(Stations.from(second, operations));
    Measurement completableReads = meter.measure(operations);

    if (summary.right() != operations || completableSummary.right() != operations) {
      throw new IllegalStateException("not all that was written for the comparison was read back");
    }
    return new Results(new Pair(writes, reads), new Pair(completableWrites, completableReads));
  }

  private Summary summarize(Stations stations) throws TooFewFragmentsException {
    try {
      return completable.summarize(stations).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof TooFewFragmentsException failure) {
        throw failure;
      }
      throw e;
    }
  }
}
