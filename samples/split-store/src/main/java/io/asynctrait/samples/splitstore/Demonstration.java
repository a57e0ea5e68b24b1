package io.asynctrait.samples.splitstore;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Writes records, loses a server meanwhile, reads everything back, and loses another server. */
@AsyncTrait
abstract class Demonstration {
  final Cluster cluster;
  final List<FragmentStore> servers;
  final LoadGenerator generator;
  final Query query;
  final Options options;
  final PrintStream out;

  /** For the generated subclass. */
  Demonstration(Cluster cluster, List<FragmentStore> servers, Options options, PrintStream out) {
    RecordStore store = new AsyncTrait_SplitRecordStore(servers);
    this.cluster = cluster;
    this.servers = servers;
    this.generator = new AsyncTrait_StationWriter(store, options.load());
    this.query = new AsyncTrait_StationQuery(store, options.load());
    this.options = options;
    this.out = out;
  }

  /** Calls every server, and returns what those say that are not there. */
  DynamicFuture<List<String>> rollCall() {
    List<String> dead = new ArrayList<>();
    for (FragmentStore server : servers) {
      try {
        await(server.get(""));
      } catch (RuntimeException e) {
        dead.add(server.name() + ": " + Answers.inWords(e));
      }
    }
    return ready(dead);
  }

  /** Runs all of it. Returns whether every acknowledged write was read back. */
  DynamicFuture<Boolean> run() throws TooFewFragmentsException {
    Stations acknowledged = await(write()).acknowledged();
    Summary summary = await(readBack(acknowledged));
    if (cluster.isOurs()) {
      await(losingAnother());
    }
    return ready(summary.right() == acknowledged.count());
  }

  DynamicFuture<WriteLog> write() {
    int victim = 1;
    boolean kills = cluster.isOurs();
    int half = Math.max(1, options.records() / 2);
    WriteLog log = kills ? new WriteLog(half, () -> cluster.kill(victim)) : new WriteLog();
    out.printf(
        "%nWriting %,d records, %,d at the same time%s%n",
        options.records(),
        options.inFlight(),
        kills ? "; server %d is killed after %,d".formatted(victim + 1, half) : "");
    await(generator.write(Stations.from(0, options.records()), log));
    out.printf(
        "  acknowledged %,12d   %,d with all 3 fragments, %,d with 2%n",
        log.acknowledged().count(), log.redundant(), log.acknowledged().count() - log.redundant());
    out.printf("  refused      %,12d%n", log.refused());
    if (log.refusal() != null) {
      out.println("  " + log.refusal().getMessage());
    }
    return ready(log);
  }

  DynamicFuture<Summary> readBack(Stations acknowledged) throws TooFewFragmentsException {
    out.printf("%nReading back what was acknowledged%n");
    Summary summary = await(query.summarize(acknowledged));
    out.printf("  right        %,12d%n", summary.right());
    out.printf("  missing      %,12d%n", summary.missing());
    out.printf("  wrong        %,12d%n", summary.wrong());
    out.printf(
        "  mean %.1f degrees, highest %.1f at station %,d%n",
        summary.mean(), summary.highest(), summary.hottest());
    return ready(summary);
  }

  DynamicFuture<Void> losingAnother() {
    int victim = 2;
    cluster.kill(victim);
    out.printf("%nServer %d is killed, too; reading again%n", victim + 1);
    Stations stations = Stations.from(0, options.records());
    try {
      await(query.summarize(stations));
      out.println("  the records are too few for that to be noticed");
    } catch (TooFewFragmentsException e) {
      out.println("  " + e.getClass().getSimpleName() + ": " + e.getMessage());
      out.printf("  which has ended the query after %,d reads%n", stations.taken());
    }
    return ready();
  }
}
