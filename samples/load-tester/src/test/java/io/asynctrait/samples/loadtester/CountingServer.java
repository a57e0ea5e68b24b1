package io.asynctrait.samples.loadtester;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that keeps the paths it was asked for, and answers what a test wants. */
final class CountingServer implements AutoCloseable {
  /** Says what to answer. */
  interface Answers {
    /** Returns the status of the answer to one request; 0 for no answer at all. */
    int status(int request);
  }

  private static final byte[] BODY = new byte[100];

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final List<String> paths = new CopyOnWriteArrayList<>();
  private final Answers answers;

  private CountingServer(HttpServer server, Answers answers) {
    this.server = server;
    this.answers = answers;
  }

  static CountingServer start(Answers answers) throws IOException {
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    CountingServer server = new CountingServer(http, answers);
    http.createContext("/", server::answer);
    http.setExecutor(server.threads);
    http.start();
    return server;
  }

  private synchronized int count(String path) {
    paths.add(path);
    return paths.size() - 1;
  }

  private void answer(HttpExchange exchange) throws IOException {
    int status = answers.status(count(exchange.getRequestURI().toString()));
    if (status != 0) {
      exchange.sendResponseHeaders(status, BODY.length);
      exchange.getResponseBody().write(BODY);
      exchange.close();
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  List<String> paths() {
    return paths;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
