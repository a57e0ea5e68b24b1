package io.asynctrait.samples.splitstore;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The command line.
 *
 * @param help whether to print {@link #USAGE} and nothing else
 * @param serve the port to be a server on, and nothing else
 * @param servers the addresses of servers that are there already; empty to start three
 * @param port the port of the first server that is started; 0 means any that are free
 * @param records how many records are written in the first part
 * @param inFlight how many operations there are at the same time
 * @param values how many values each record has
 * @param operations how many operations each measured run has
 * @param deadlineMillis how long a server may take to answer
 */
record Options(
    boolean help,
    OptionalInt serve,
    List<String> servers,
    int port,
    int records,
    int inFlight,
    int values,
    int operations,
    int deadlineMillis) {
  static final String USAGE =
      """
      Writes records in fragments to three servers, each a process of its own, kills one of
      them in the middle, reads everything back, kills another; then measures the store
      against one written with CompletableFuture.

        --records N      records to write             (1 to 1000000, default 10000)
        --in-flight N    operations at the same time  (1 to 10000, default 2000)
        --values N       values in a record           (1 to 10000, default 24)
        --operations N   operations in a measured run (1 to 300000, default 5000)
        --deadline N     milliseconds until a call of a server is given up
                                                      (1 to 600000, default 10000)
        --port N         start the servers on this port and the next two
                                                      (0 to 65533; 0 means any: the default)
        --servers A,B,C  use three servers that are there, each as host:port; none is killed
        --serve N        be a server on this port, until the standard input ends
        --help           print this and end
      """;

  /** Of the heap that a server is given, what fragments may take; and what each takes in vain. */
  private static final long SERVER_MEMORY = 400_000_000;

  private static final int FRAGMENT_OVERHEAD = 300;
  private static final int LAST_PORT = 65_535;
  private static final Pattern ADDRESS = Pattern.compile("[^:\\s]+:[0-9]{1,5}");

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if it cannot be understood; the message is for the user
   */
  static Options parse(String[] args) {
    boolean help = false;
    OptionalInt serve = OptionalInt.empty();
    List<String> servers = List.of();
    int port = 0;
    int records = 10_000;
    int inFlight = 2_000;
    int values = 24;
    int operations = 5_000;
    int deadline = 10_000;
    for (Iterator<String> rest = Arrays.asList(args).iterator(); rest.hasNext(); ) {
      String option = rest.next();
      switch (option) {
        case "--help" -> help = true;
        case "--serve" -> serve = OptionalInt.of(number(option, rest, 0, LAST_PORT));
        case "--servers" -> servers = addresses(option, rest);
        case "--port" -> port = number(option, rest, 0, LAST_PORT + 1 - Codec.FRAGMENTS);
        case "--records" -> records = number(option, rest, 1, 1_000_000);
        case "--in-flight" -> inFlight = number(option, rest, 1, 10_000);
        case "--values" -> values = number(option, rest, 1, 10_000);
        case "--operations" -> operations = number(option, rest, 1, 300_000);
        case "--deadline" -> deadline = number(option, rest, 1, 600_000);
        default -> throw new IllegalArgumentException("unknown option " + option + ", see --help");
      }
    }
    requireRoom(Math.max(records, 3L * operations), values);
    return new Options(help, serve, servers, port, records, inFlight, values, operations, deadline);
  }

  Load load() {
    return new Load(inFlight, values);
  }

  private static void requireRoom(long records, int values) {
    if (records * (FRAGMENT_OVERHEAD + values * Short.BYTES / 2) > SERVER_MEMORY) {
      throw new IllegalArgumentException(
          "a server has no room for "
              + records
              + " records of "
              + values
              + " values: give less to --records, --operations or --values");
    }
  }

  private static List<String> addresses(String option, Iterator<String> rest) {
    String needed = option + " needs three addresses as host:port,host:port,host:port";
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(needed);
    }
    String text = rest.next();
    List<String> addresses = List.of(text.split(",", -1));
    if (addresses.size() != Codec.FRAGMENTS
        || addresses.stream().distinct().count() != Codec.FRAGMENTS
        || !addresses.stream().allMatch(Options::isAddress)) {
      throw new IllegalArgumentException(needed + ", not " + text);
    }
    return addresses;
  }

  private static boolean isAddress(String text) {
    if (!ADDRESS.matcher(text).matches()) {
      return false;
    }
    int port = Integer.parseInt(text.substring(text.indexOf(':') + 1));
    return port >= 1 && port <= LAST_PORT;
  }

  private static int number(String option, Iterator<String> rest, int least, int most) {
    String needed = option + " needs a number from " + least + " to " + most;
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(needed);
    }
    String text = rest.next();
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // reported below
    }
    throw new IllegalArgumentException(needed + ", not " + text);
  }
}
