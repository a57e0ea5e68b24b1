package io.asynctrait.samples.loadtester;

import io.asynctrait.samples.loadtester.server.DemoServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** The server under test: somebody's, or one that is started for the test and ends with it. */
final class Target implements AutoCloseable {
  private static final int CONNECT_MILLIS = 3_000;
  private static final int HTTP_PORT = 80;
  private static final int HTTPS_PORT = 443;
  private static final int LAST_PORT = 65_535;

  private final URI url;
  private final DemoServer server;

  private Target(URI url, DemoServer server) {
    this.url = url;
    this.server = server;
  }

  /** Finds or starts the server that the options ask for. */
  static Target open(Options options) throws UsageException {
    URI url = options.url();
    if (url != null) {
      requireAlive(url);
      return new Target(url, null);
    }
    try {
      DemoServer server = DemoServer.start(options.port());
      return new Target(server.url(), server);
    } catch (IOException e) {
      throw new UsageException(
          "cannot listen on port "
              + options.port()
              + ": "
              + e.getMessage()
              + "; choose another --port, or leave it out for any that is free");
    }
  }

  /** Reads a URL. */
  static URI parse(String text) throws UsageException {
    try {
      URI url = new URI(text);
      if (("http".equalsIgnoreCase(url.getScheme()) || isSecure(url))
          && url.getHost() != null
          && url.getPort() <= LAST_PORT) {
        return url.getRawPath().isEmpty() ? url.resolve("/") : url;
      }
    } catch (URISyntaxException e) {
      // reported below
    }
    throw new UsageException("--url needs a URL like http://host:8080/, not " + text);
  }

  /** Reads paths with commas between them. */
  static List<String> paths(String text) throws UsageException {
    List<String> paths = List.of(text.split(","));
    for (String path : paths) {
      try {
        new URI(path);
      } catch (URISyntaxException e) {
        throw new UsageException(
            "--paths needs paths with commas between, like /,/order; not a path: " + path);
      }
    }
    if (paths.isEmpty()) {
      throw new UsageException("--paths needs paths with commas between, like /,/order");
    }
    return paths;
  }

  /** Connects once, without a request. */
  private static void requireAlive(URI url) throws UsageException {
    String problem;
    try (Socket socket = new Socket()) {
      InetSocketAddress address = new InetSocketAddress(url.getHost(), port(url));
      if (!address.isUnresolved()) {
        socket.connect(address, CONNECT_MILLIS);
        return;
      }
      problem = "no such host";
    } catch (ConnectException e) {
      problem = "nothing listens there";
    } catch (SocketTimeoutException e) {
      problem = "no answer within " + CONNECT_MILLIS / 1000 + " s";
    } catch (IOException e) {
      problem = e.toString();
    }
    throw new UsageException(
        "cannot connect to " + url + ": " + problem + "; start the server, or leave --url out");
  }

  private static int port(URI url) {
    if (url.getPort() >= 0) {
      return url.getPort();
    }
    return isSecure(url) ? HTTPS_PORT : HTTP_PORT;
  }

  private static boolean isSecure(URI url) {
    return "https".equalsIgnoreCase(url.getScheme());
  }

  URI url() {
    return url;
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
  }
}
