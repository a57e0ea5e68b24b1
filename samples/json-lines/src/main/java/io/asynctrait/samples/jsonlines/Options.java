package io.asynctrait.samples.jsonlines;

import java.net.InetSocketAddress;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line. */
final class Options {
  static final String USAGE =
      """
      Reads events, one JSON object in a line, and prints figures for each group of them.

        FILE                 read this file
        --connect=HOST:PORT  read what a server sends until it hangs up
        --listen=PORT        read what the first client sends (0 to 65535; 0 means any port)
                             without any of these: read a file of sample data, made for it

        --by=FIELD           the field that names the group         (default path)
        --value=FIELD        the field with the number              (default millis)
        --where=CONDITION    FIELD, one of = != < <= > >= ~ (contains), and a value, as in
                             --where=status>=500; several: all have to hold
        --top=N              groups to print                        (1 to 1000, default 10)
        --keys=N             groups to keep, the rest is "(other)"  (1 to 100000, default 1000)
        --shown=N            malformed lines to print               (0 to 1000, default 5)
        --max-line=BYTES     longer lines are malformed             (16 to 16777216, default 65536)
        --buffers=N          buffers of 64 kB to read ahead         (1 to 1024, default 8)

        --megabytes=N        the size of the sample data            (1 to 100000, default 100)
        --generate=FILE      write sample data to a new file and end
        --help               print this and end

      Exit status: 0; 1 if reading failed on the way, what had been read is printed; 2 if it could
      not begin; 3 if lines were malformed, other than those that sample data is made with.
      """;

  final boolean help;
  final Path file;
  final Path generate;
  final InetSocketAddress connect;
  final int listen;
  final Query query;
  final int top;
  final int keys;
  final int shown;
  final int maxLine;
  final int buffers;
  final int megabytes;

  private Options(Builder from) {
    help = from.help;
    file = from.file;
    generate = from.generate;
    connect = from.connect;
    listen = from.listen;
    query = new Query(from.where, from.by, from.value);
    top = from.top;
    keys = from.keys;
    shown = from.shown;
    maxLine = from.maxLine;
    buffers = from.buffers;
    megabytes = from.megabytes;
  }

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if it cannot be understood; the message is for the user
   */
  static Options parse(String[] args) {
    Builder builder = new Builder();
    for (String arg : args) {
      builder.add(arg);
    }
    builder.checkInputs();
    return new Options(builder);
  }

  /** Whether to read from the first client. */
  boolean listens() {
    return listen >= 0;
  }

  private static final class Builder {
    private boolean help;
    private Path file;
    private Path generate;
    private InetSocketAddress connect;
    private int listen = -1;
    private final List<Condition> where = new ArrayList<>();
    private String by = "path";
    private String value = "millis";
    private int top = 10;
    private int keys = 1_000;
    private int shown = 5;
    private int maxLine = 65_536;
    private int buffers = 8;
    private int megabytes = 100;

    void add(String arg) {
      if (!arg.startsWith("-")) {
        if (file != null) {
          throw new IllegalArgumentException("one file at a time, not " + file + " and " + arg);
        }
        file = path(arg);
        return;
      }
      int sign = arg.indexOf('=');
      String option = sign < 0 ? arg : arg.substring(0, sign);
      String text = sign < 0 ? "" : arg.substring(sign + 1);
      switch (option) {
        case "--help" -> help = true;
        case "--connect" -> connect = address(option, text);
        case "--listen" -> listen = number(option, text, 0, 65_535);
        case "--by" -> by = needed(option, text, "the name of a field");
        case "--value" -> value = needed(option, text, "the name of a field");
        case "--where" -> where.add(Condition.parse(text));
        case "--top" -> top = number(option, text, 1, 1_000);
        case "--keys" -> keys = number(option, text, 1, 100_000);
        case "--shown" -> shown = number(option, text, 0, 1_000);
        case "--max-line" -> maxLine = number(option, text, 16, 1 << 24);
        case "--buffers" -> buffers = number(option, text, 1, 1_024);
        case "--megabytes" -> megabytes = number(option, text, 1, 100_000);
        case "--generate" -> generate = path(needed(option, text, "a file"));
        default -> throw new IllegalArgumentException("unknown option " + arg + ", see --help");
      }
    }

    void checkInputs() {
      int inputs = (file == null ? 0 : 1) + (connect == null ? 0 : 1) + (listen < 0 ? 0 : 1);
      if (inputs + (generate == null ? 0 : 1) > 1) {
        throw new IllegalArgumentException(
            "one of FILE, --connect, --listen and --generate, not several");
      }
    }

    private static Path path(String text) {
      try {
        return Path.of(text);
      } catch (InvalidPathException e) {
        throw new IllegalArgumentException("no name of a file: " + e.getMessage());
      }
    }

    private static String needed(String option, String text, String what) {
      if (text.isEmpty()) {
        throw new IllegalArgumentException(option + " needs " + what + ": " + option + "=...");
      }
      return text;
    }

    private static InetSocketAddress address(String option, String text) {
      int colon = text.lastIndexOf(':');
      if (colon <= 0) {
        throw new IllegalArgumentException(option + " needs HOST:PORT, not \"" + text + "\"");
      }
      int port = number("the port of " + option, text.substring(colon + 1), 1, 65_535);
      return InetSocketAddress.createUnresolved(text.substring(0, colon), port);
    }

    private static int number(String option, String text, int least, int most) {
      try {
        int number = Integer.parseInt(text);
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException e) {
        // reported below
      }
      throw new IllegalArgumentException(
          option + " needs a number from " + least + " to " + most + ", not \"" + text + "\"");
    }
  }
}
