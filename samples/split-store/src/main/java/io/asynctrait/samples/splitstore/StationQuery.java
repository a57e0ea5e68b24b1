package io.asynctrait.samples.splitstore;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.ArrayList;
import java.util.List;

/** Reads with a fixed number of workers, each of which has one read in flight. */
@AsyncTrait
abstract class StationQuery implements Query {
  final RecordStore store;
  final Load load;

  /** For the generated subclass. */
  StationQuery(RecordStore store, Load load) {
    this.store = store;
    this.load = load;
  }

  @Override
  public DynamicFuture<Summary> summarize(Stations stations) throws TooFewFragmentsException {
    Summary summary = new Summary(load.values());
    List<DynamicFuture<Void>> workers = new ArrayList<>();
    for (int i = 0; i < load.inFlight(); i++) {
      workers.add(work(stations, summary)); // nothing runs before the group has it
    }
    await(Workers.inGroup(workers), TooFewFragmentsException.class);
    return ready(summary);
  }

  DynamicFuture<Void> work(Stations stations, Summary summary) throws TooFewFragmentsException {
    for (int station; (station = stations.next()) >= 0; ) {
      summary.add(station, await(store.get(Readings.key(station))));
    }
    return ready();
  }
}
