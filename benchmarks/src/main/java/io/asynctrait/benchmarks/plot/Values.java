package io.asynctrait.benchmarks.plot;

import io.asynctrait.benchmarks.results.Peer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The numbers of one plot.
 *
 * @param items in the order they were found
 */
record Values(List<Value> items) {
  /**
   * One number.
   *
   * @param group whose numbers stand side by side: the JDK's title
   * @param position on the axis of categories, where the peer is not
   */
  record Value(Peer peer, String group, String position, double number) {}

  /** Copies the items. */
  Values {
    items = List.copyOf(items);
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  List<String> groups() {
    return items.stream().map(Value::group).distinct().toList();
  }

  List<String> positions() {
    return items.stream().map(Value::position).distinct().toList();
  }

  /** Peers in the order of their declaration. */
  List<Peer> peers() {
    return items.stream().map(Value::peer).distinct().sorted().toList();
  }

  /** Peers, the one with the least number first. */
  List<Peer> peersByNumber() {
    List<Peer> peers = new ArrayList<>(peers());
    peers.sort(Comparator.comparingDouble(this::least));
    return peers;
  }

  private double least(Peer peer) {
    return items.stream()
        .filter(value -> value.peer() == peer)
        .mapToDouble(Value::number)
        .min()
        .orElse(Double.MAX_VALUE);
  }

  Values of(String group) {
    return new Values(items.stream().filter(value -> value.group().equals(group)).toList());
  }
}
