package io.asynctrait.samples.packetstack;

import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the socket is; removed when closed. */
final class SocketPath implements AutoCloseable {
  private final Path directory;
  private final Path path;
  private boolean bound;

  private SocketPath(Path directory, Path path) {
    this.directory = directory;
    this.path = path;
  }

  /**
   * Makes a directory for the socket, unless the user has one.
   *
   * @param chosen by the user, or null
   */
  static SocketPath of(Path chosen) throws IOException {
    if (chosen != null) {
      return new SocketPath(null, chosen);
    }
    Path directory = Files.createTempDirectory("packetstack");
    return new SocketPath(directory, directory.resolve("driver"));
  }

  /** Listens there. What was there before is an error, and is left alone. */
  ServerSocketChannel listen() throws IOException {
    ServerSocketChannel listener = UnixSockets.listen(path);
    bound = true;
    return listener;
  }

  Path path() {
    return path;
  }

  @Override
  public void close() {
    if (bound) {
      path.toFile().delete();
    }
    if (directory != null) {
      directory.toFile().delete();
    }
  }
}
