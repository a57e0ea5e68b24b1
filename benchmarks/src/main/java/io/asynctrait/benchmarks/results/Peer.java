package io.asynctrait.benchmarks.results;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is compared in more than one benchmark, with the name and the colour it has everywhere. */
public enum Peer {
  /** Plain calls. */
  SYNCHRONOUS("synchronous", 0x444444, "synchronous"),
  /** Generated methods that recycle. */
  RECYCLED("generated, @Recycle", 0xD55E00, "generatedRecycled", "event_loop", "asynctrait"),
  /** Generated methods that do not. */
  FRESH("generated, fresh", 0xE69F00, "generatedFresh"),
  /** Generated methods without an event loop. */
  POLLED("generated, polled by hand", 0xF4A582, "polled"),
  /** A state machine written by hand. */
  HAND_WRITTEN("poll functions by hand", 0x999999, "handWritten"),
  /** The JDK's futures. */
  COMPLETABLE_FUTURE("CompletableFuture", 0x0072B2, "completableFuture", "completable_future"),
  /** Suspend functions. */
  KOTLIN("Kotlin", 0x7F52FF, "kotlin"),
  /** Suspend functions, with the coroutines library. */
  KOTLIN_CANCELLABLE("Kotlin, cancellable", 0xB39DDB, "kotlinCancellable"),
  /** Reactor's. */
  MONO("Reactor Mono", 0x009E73, "mono"),
  /** Mutiny's. */
  UNI("Mutiny Uni", 0x56B4E9, "uni"),
  /** RxJava's. */
  SINGLE("RxJava Single", 0xCC79A7, "single"),
  /** That of Vert.x. */
  VERTX("Vert.x Future", 0x8C564B, "vertxFuture"),
  /** The JDK's threads. */
  VIRTUAL_THREAD("virtual thread", 0x1B7837, "virtualThread", "virtual_thread", "virtual"),
  /** Handlers of Netty. */
  NETTY("Netty", 0x17A2B8, "netty");

  /** How it is called. */
  public final String title;

  /** Red, green and blue. */
  public final int colour;

  private final List<String> names;

  Peer(String title, int colour, String... names) {
    this.title = title;
    this.colour = colour;
    this.names = List.of(names);
  }

  /** The peer that a row is about, if that is one of these. */
  public static Optional<Peer> of(Row row) {
    return Arrays.stream(values()).filter(peer -> peer.names.contains(row.name())).findFirst();
  }
}
