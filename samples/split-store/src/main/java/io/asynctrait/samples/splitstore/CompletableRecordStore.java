package io.asynctrait.samples.splitstore;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What {@link SplitRecordStore} is, with {@code CompletableFuture}: for comparison. Callbacks run
 * on whatever threads the replies come in on, hence the locks.
 */
final class CompletableRecordStore {
  private final List<? extends CompletableFragmentStore> servers;
  private final Versions versions = new Versions();

  CompletableRecordStore(List<? extends CompletableFragmentStore> servers) {
    this.servers = List.copyOf(servers);
  }

  /** See {@link RecordStore#put}. */
  CompletableFuture<Integer> put(String key, byte[] record) {
    Version version = versions.next();
    Fragment[] fragments = Codec.split(key, version, record);
    Placement placement = new Placement(key, servers);
    CompletableFuture<?>[] calls = new CompletableFuture<?>[fragments.length];
    for (int i = 0; i < fragments.length; i++) {
      int server = i;
      calls[i] =
          servers
              .get(i)
              .put(key, fragments[i])
              .handle((earlier, failure) -> note(placement, server, earlier, failure));
    }
    return CompletableFuture.allOf(calls).thenCompose(done -> finish(placement, key, version));
  }

  private static Void note(Placement placement, int server, Boolean earlier, Throwable failure) {
    synchronized (placement) {
      if (failure == null) {
        placement.add(server, earlier);
      } else {
        placement.fail(server, failure);
      }
      return null;
    }
  }

  private CompletableFuture<Integer> finish(Placement placement, String key, Version version) {
    try {
      int stored = placement.stored();
      return placement.holdsEarlier()
          ? forget(key, version).thenApply(done -> stored)
          : CompletableFuture.completedFuture(stored);
    } catch (TooFewFragmentsException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private CompletableFuture<Void> forget(String key, Version acknowledged) {
    CompletableFuture<?>[] calls = new CompletableFuture<?>[servers.size()];
    for (int i = 0; i < calls.length; i++) {
      calls[i] = servers.get(i).forget(key, acknowledged).exceptionally(failure -> null);
    }
    return CompletableFuture.allOf(calls);
  }

  /** See {@link RecordStore#get}. */
  CompletableFuture<byte[]> get(String key) {
    Assembly assembly = new Assembly(key, servers);
    CompletableFuture<byte[]> record = new CompletableFuture<>();
    AtomicInteger left = new AtomicInteger(servers.size());
    List<CompletableFuture<List<Fragment>>> calls = new ArrayList<>(servers.size());
    for (CompletableFragmentStore server : servers) {
      calls.add(server.get(key));
    }
    for (int i = 0; i < calls.size(); i++) {
      int server = i;
      calls
          .get(i)
          .whenComplete(
              (fragments, failure) -> {
                boolean isEnough = note(assembly, server, fragments, failure);
                if (left.decrementAndGet() == 0 || isEnough) {
                  finish(assembly, record);
                }
              });
    }
    record.whenComplete((value, failure) -> calls.forEach(call -> call.cancel(true)));
    return record;
  }

  private static boolean note(
      Assembly assembly, int server, List<Fragment> fragments, Throwable failure) {
    synchronized (assembly) {
      if (failure == null) {
        return assembly.add(server, fragments);
      }
      assembly.fail(server, failure);
      return false;
    }
  }

  private static void finish(Assembly assembly, CompletableFuture<byte[]> record) {
    if (record.isDone()) {
      return; // by an earlier answer, which has cancelled this one
    }
    synchronized (assembly) {
      try {
        record.complete(assembly.record());
      } catch (TooFewFragmentsException e) {
        record.completeExceptionally(e);
      }
    }
  }
}
