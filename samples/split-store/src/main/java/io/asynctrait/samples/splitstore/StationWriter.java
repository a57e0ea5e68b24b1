package io.asynctrait.samples.splitstore;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.ArrayList;
import java.util.List;

/** Writes with a fixed number of workers, each of which has one write in flight. */
@AsyncTrait
abstract class StationWriter implements LoadGenerator {
  final RecordStore store;
  final Load load;

  /** For the generated subclass. */
  StationWriter(RecordStore store, Load load) {
    this.store = store;
    this.load = load;
  }

  @Override
  public DynamicFuture<Void> write(Stations stations, WriteLog log) {
    List<DynamicFuture<Void>> workers = new ArrayList<>();
    for (int i = 0; i < load.inFlight(); i++) {
      workers.add(work(stations, log)); // nothing runs before the group has it
    }
    return Workers.inGroup(workers);
  }

  DynamicFuture<Void> work(Stations stations, WriteLog log) {
    for (int station; (station = stations.next()) >= 0; ) {
      byte[] record = Readings.encode(station, load.values());
      try {
        log.acknowledge(station, await(store.put(Readings.key(station), record)));
      } catch (TooFewFragmentsException e) {
        log.refuse(e);
      }
    }
    return ready();
  }
}
