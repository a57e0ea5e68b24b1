package io.asynctrait.benchmarks.echo;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Puts one echo server under load and prints a JSON object with what a message costs.
 *
 * <p>The clients wait for each echo before they send the next message, and share one thread. Where
 * that thread is what limits the rate, the processor time that the server's threads need for a
 * message still tells servers apart.
 *
 * <p>System properties: {@code echo.server} ({@code asynctrait}, {@code netty} or {@code virtual}),
 * {@code echo.seconds} and {@code echo.warmup}, {@code echo.clients}, {@code echo.size} of a
 * message in bytes. One server for each JVM. For {@code virtual} add {@code
 * -Djdk.virtualThreadScheduler.parallelism=1} and {@code
 * -Djdk.virtualThreadScheduler.maxPoolSize=1}, so that it has one thread as the others have; with
 * any add {@code -XX:AutoBoxCacheMax=4096}, or the JDK's selector boxes file descriptors.
 */
public final class EchoLoad {
  private EchoLoad() {}

  /** Takes no arguments; ends with status 2 if the server does not exist on this JDK. */
  public static void main(String[] args) throws IOException {
    String name = System.getProperty("echo.server", "asynctrait");
    try {
      measure(name);
    } catch (UnsupportedOperationException | IllegalArgumentException e) {
      System.err.println(name + ": left out: " + e.getMessage());
      System.exit(2);
    }
  }

  private static void measure(String name) throws IOException {
    int seconds = Integer.getInteger("echo.seconds", 10);
    int warmUp = Integer.getInteger("echo.warmup", 5);
    int clients = Integer.getInteger("echo.clients", 100);
    int size = Integer.getInteger("echo.size", 64);
    if (size < Integer.BYTES || size > EchoServer.LARGEST_MESSAGE) {
      throw new IllegalArgumentException("a message cannot have " + size + " bytes");
    }

    LatencyHistogram latencies = new LatencyHistogram();
    ServerCosts costs;
    double elapsed;
    try (EchoServer server = EchoServer.start(name);
        EchoClients load = new EchoClients(server.port(), clients, size, latencies)) {
      load.runUntil(System.nanoTime() + TimeUnit.SECONDS.toNanos(warmUp));
      latencies.clear();
      ServerCosts before = ServerCosts.now();
      long start = System.nanoTime();
      load.runUntil(start + TimeUnit.SECONDS.toNanos(seconds));
      elapsed = (System.nanoTime() - start) / 1e9;
      costs = ServerCosts.now().minus(before);
    }
    System.out.printf(
        Locale.ROOT,
        """
        {"server": "%s", "jdk": "%s", "clients": %d, "size": %d, "seconds": %.1f, "messages": %d,\
         "messagesPerSecond": %.0f, "p50Micros": %.1f, "p99Micros": %.1f, "p999Micros": %.1f,\
         "maxMicros": %.1f, "cpuMicrosPerMessage": %.2f, "bytesPerMessage": %.2f,\
         "collections": %d, "collectionMillis": %d}
        """,
        name,
        Runtime.version(),
        clients,
        size,
        elapsed,
        latencies.total(),
        latencies.total() / elapsed,
        latencies.percentile(0.5) / 1e3,
        latencies.percentile(0.99) / 1e3,
        latencies.percentile(0.999) / 1e3,
        latencies.percentile(1) / 1e3,
        costs.cpuNanos() / 1e3 / latencies.total(),
        (double) costs.allocatedBytes() / latencies.total(),
        costs.collections(),
        costs.collectionMillis());
  }
}
