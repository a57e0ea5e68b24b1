package io.asynctrait.samples.splitstore;

import io.asynctrait.samples.splitstore.rpc.FragmentsGrpc;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Three servers, and the connections to them. */
final class Cluster implements AutoCloseable {
  private final List<ServerProcess> processes = new ArrayList<>();
  private final List<ManagedChannel> channels = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  private Cluster() {}

  /**
   * Starts three servers, each in a process of its own.
   *
   * @param firstPort the port of the first; the others have the next ones. 0 means any.
   * @throws StartException if one of them cannot start; then none runs
   */
  static Cluster start(int firstPort) throws StartException {
    Cluster cluster = new Cluster();
    try {
      for (int i = 0; i < Codec.FRAGMENTS; i++) {
        cluster.startProcess(i, firstPort);
      }
      for (int i = 0; i < Codec.FRAGMENTS; i++) {
        cluster.connectToProcess(i);
      }
      return cluster;
    } catch (StartException e) {
      cluster.close();
      throw e;
    }
  }

  private void startProcess(int server, int firstPort) throws StartException {
    try {
      processes.add(ServerProcess.start(firstPort == 0 ? 0 : firstPort + server));
    } catch (IOException e) {
      throw new StartException(server + 1, e);
    }
  }

  private void connectToProcess(int server) throws StartException {
    try {
      int port = processes.get(server).awaitPort();
      connect(InetAddress.getLoopbackAddress().getHostAddress() + ":" + port);
    } catch (IOException e) {
      throw new StartException(server + 1, e);
    }
  }

  /** Uses servers that are there already, or not: connections are made when they are needed. */
  static Cluster of(List<String> addresses) {
    Cluster cluster = new Cluster();
    addresses.forEach(cluster::connect);
    return cluster;
  }

  private void connect(String address) {
    names.add("server " + (names.size() + 1) + " (" + address + ")");
    channels.add(
        NettyChannelBuilder.forTarget("dns:///" + address)
            .usePlaintext()
            .disableRetry() // there are other servers
            .directExecutor() // what follows a reply is short, or handed to an event loop
            .build());
  }

  /** The servers as traits. */
  List<FragmentStore> stores(Duration deadline) {
    List<FragmentStore> stores = new ArrayList<>();
    for (int i = 0; i < channels.size(); i++) {
      stores.add(
          new AsyncTrait_GrpcFragmentStore(
              names.get(i), FragmentsGrpc.newFutureStub(channels.get(i)), deadline));
    }
    return stores;
  }

  /** The servers with {@code CompletableFuture}, over the same connections. */
  List<CompletableFragmentStore> completableStores(Duration deadline) {
    List<CompletableFragmentStore> stores = new ArrayList<>();
    for (int i = 0; i < channels.size(); i++) {
      stores.add(
          new CompletableGrpcStore(
              names.get(i), FragmentsGrpc.newFutureStub(channels.get(i)), deadline));
    }
    return stores;
  }

  /** Whether these are processes of ours, which may be killed. */
  boolean isOurs() {
    return !processes.isEmpty();
  }

  /** Kills a server's process; returns at once. */
  void kill(int server) {
    processes.get(server).kill();
  }

  /** A line about each server. */
  List<String> describe() {
    List<String> lines = new ArrayList<>(names);
    for (int i = 0; i < processes.size(); i++) {
      lines.set(i, names.get(i) + ", process " + processes.get(i).pid());
    }
    return lines;
  }

  @Override
  public void close() {
    channels.forEach(ManagedChannel::shutdownNow);
    processes.forEach(ServerProcess::close);
  }
}
