package io.asynctrait.samples.splitstore;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/**
 * Keeps each record in three fragments, one on each of three servers; any two get it back.
 *
 * <ul>
 *   <li>A write asks all three servers and waits for each of them, to its answer or its deadline.
 *       It is acknowledged if two at least have stored their fragment.
 *   <li>A read asks all three and is content with the first two whose answers agree; the third call
 *       is cancelled.
 * </ul>
 */
@AsyncTrait
abstract class SplitRecordStore implements RecordStore {
  static final int FRAGMENT_CALLS = Codec.FRAGMENTS * FragmentStore.CALLS;

  final List<FragmentStore> servers;
  final Versions versions = new Versions();
  final LongAdder damaged = new LongAdder();

  /** For the generated subclass: a store on three servers. */
  SplitRecordStore(List<FragmentStore> servers) {
    if (servers.size() != Codec.FRAGMENTS) {
      throw new IllegalArgumentException("not " + Codec.FRAGMENTS + " servers: " + servers.size());
    }
    this.servers = List.copyOf(servers);
  }

  @Override
  public DynamicFuture<Integer> put(String key, byte[] record) throws TooFewFragmentsException {
    Version version = versions.next();
    Fragment[] fragments = Codec.split(key, version, record);
    Placement placement = new Placement(key, servers);
    await(
        Async.join(
            List.of(
                place(placement, 0, key, fragments[0]),
                place(placement, 1, key, fragments[1]),
                place(placement, 2, key, fragments[2]))));
    int stored = placement.stored();
    if (placement.holdsEarlier()) {
      await(
          Async.join(
              List.of(forget(0, key, version), forget(1, key, version), forget(2, key, version))));
    }
    return ready(stored);
  }

  @Recycle(capacity = FRAGMENT_CALLS)
  DynamicFuture<Void> place(Placement placement, int server, String key, Fragment fragment) {
    try {
      placement.add(server, await(servers.get(server).put(key, fragment)));
    } catch (RuntimeException e) {
      placement.fail(server, e);
    }
    return ready();
  }

  /** What a server that does not answer keeps longer than it need is dropped by a later write. */
  @Recycle(capacity = FRAGMENT_CALLS)
  DynamicFuture<Void> forget(int server, String key, Version acknowledged) {
    try {
      await(servers.get(server).forget(key, acknowledged));
    } catch (RuntimeException e) {
      // no harm done
    }
    return ready();
  }

  @Override
  public DynamicFuture<byte[]> get(String key) throws TooFewFragmentsException {
    Assembly assembly = new Assembly(key, servers);
    await(
        FirstTrue.of(List.of(ask(assembly, 0, key), ask(assembly, 1, key), ask(assembly, 2, key))));
    damaged.add(assembly.damaged());
    return ready(assembly.record());
  }

  /** Returns whether what the servers have answered is enough. */
  @Recycle(capacity = FRAGMENT_CALLS)
  DynamicFuture<Boolean> ask(Assembly assembly, int server, String key) {
    try {
      return ready(assembly.add(server, await(servers.get(server).get(key))));
    } catch (RuntimeException e) {
      assembly.fail(server, e);
      return ready(false);
    }
  }

  /** How many damaged fragments reads have come across, and done without. */
  long damagedFragments() {
    return damaged.sum();
  }
}
