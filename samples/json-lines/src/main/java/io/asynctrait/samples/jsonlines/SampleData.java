package io.asynctrait.samples.jsonlines;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SplittableRandom;

/**
 * Makes events like those of a web server, the same each time. One line in 100,000 is malformed, in
 * one of four ways; some end with CR LF, some are empty.
 */
final class SampleData {
  private static final String[] PATHS = {
    "/",
    "/login",
    "/search",
    "/api/orders",
    "/api/orders/new",
    "/api/items",
    "/api/users",
    "/static/app.js",
    "/static/style.css",
    "/images/logo.png",
    "/help",
    "/checkout"
  };
  private static final String[] METHODS = {"GET", "GET", "GET", "POST"};
  private static final int[] STATUS = {200, 200, 200, 200, 200, 200, 200, 304, 404, 500, 503};
  private static final int MALFORMED_EVERY = 100_000;
  private static final int EMPTY_EVERY = 10_007;
  private static final int CRLF_EVERY = 1_009;

  private final SplittableRandom random = new SplittableRandom(1);
  private final StringBuilder line = new StringBuilder();
  private volatile long bytes;
  private long lines;
  private long malformed;

  /**
   * Writes a file of about {@code size} bytes, complete or not at all; an older one is replaced.
   */
  void write(Path file, long size) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
        while (bytes < size) {
          lines++;
          nextLine();
          byte[] encoded = line.toString().getBytes(ISO_8859_1);
          out.write(encoded);
          advance(encoded.length);
        }
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  // Only one thread writes, so a read and a write do for an addition.
  @SuppressWarnings("NonAtomicVolatileUpdate")
  private void advance(int length) {
    bytes = bytes + length;
  }

  /** How much has been written so far; for any thread. */
  long bytes() {
    return bytes;
  }

  long lines() {
    return lines;
  }

  long malformed() {
    return malformed;
  }

  private void nextLine() {
    line.setLength(0);
    if (lines % MALFORMED_EVERY == 0) {
      malformedLine((int) (lines / MALFORMED_EVERY % 4));
    } else if (lines % EMPTY_EVERY != 0) {
      event("curl/8.5");
    }
    line.append(lines % CRLF_EVERY == 0 ? "\r\n" : "\n");
  }

  private void malformedLine(int way) {
    malformed++;
    switch (way) {
      case 0 -> {
        event("curl/8.5");
        line.setLength(line.length() / 2); // as by a writer that was killed
      }
      case 1 -> event("caf\u00e9"); // Latin-1, which is not UTF-8
      case 2 -> event("x".repeat(100_000));
      default -> line.append("Exception in thread \"main\" java.lang.OutOfMemoryError");
    }
  }

  private void event(String agent) {
    int path = Math.min(random.nextInt(PATHS.length), random.nextInt(PATHS.length));
    int status = STATUS[random.nextInt(STATUS.length)];
    int tenths = 5 + random.nextInt(100) * random.nextInt(1 + 10 * path);
    line.append("{\"time\":").append(1_735_689_600_000L + 13 * lines);
    line.append(",\"method\":\"").append(METHODS[random.nextInt(METHODS.length)]);
    line.append("\",\"path\":\"").append(PATHS[path]);
    line.append("\",\"status\":").append(status);
    line.append(",\"bytes\":").append(200 + random.nextInt(20_000));
    line.append(",\"millis\":").append(tenths / 10).append('.').append(tenths % 10);
    line.append(",\"client\":{\"id\":").append(random.nextInt(1_000_000));
    line.append(",\"agent\":\"").append(agent).append("\"}}");
  }
}
