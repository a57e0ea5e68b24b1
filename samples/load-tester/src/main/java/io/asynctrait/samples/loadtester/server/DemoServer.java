package io.asynctrait.samples.loadtester.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/** Answers every GET with the same page, on the loopback interface; the HTTP server of the JDK. */
public final class DemoServer implements AutoCloseable {
  private static final int BACKLOG = 1024;
  private static final byte[] PAGE = ("<p>" + "load ".repeat(200) + "</p>\n").getBytes(UTF_8);

  static {
    // Read once, by that server's first use. Without the first it waits for an acknowledgement, 40
    // ms
    // long, between head and body; with more idle connections than the second it closes some of
    // them
    // under their client's feet.
    setDefault("sun.net.httpserver.nodelay", "true");
    setDefault("sun.net.httpserver.maxIdleConnections", "100000");
  }

  private final HttpServer server;
  private final ExecutorService threads;
  private final LongAdder requests = new LongAdder();

  private DemoServer(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  private static void setDefault(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  /**
   * Starts one.
   *
   * @param port where to listen; 0 for any that is free
   * @throws IOException if that cannot be listened on
   */
  public static DemoServer start(int port) throws IOException {
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
    ExecutorService threads =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(), DemoServer::daemon);
    DemoServer server = new DemoServer(http, threads);
    http.setExecutor(threads);
    http.createContext("/", server::answer);
    http.start();
    return server;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "demo-server");
    thread.setDaemon(true);
    return thread;
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.increment();
    try (exchange;
        OutputStream body = exchange.getResponseBody()) {
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      exchange.sendResponseHeaders(200, PAGE.length);
      body.write(PAGE);
    }
  }

  /** Returns where it listens. */
  public URI url() {
    InetSocketAddress address = server.getAddress();
    return URI.create("http://" + address.getHostString() + ":" + address.getPort() + "/");
  }

  /** Returns how many requests it has got. */
  public long requests() {
    return requests.sum();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
