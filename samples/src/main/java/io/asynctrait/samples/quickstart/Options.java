package io.asynctrait.samples.quickstart;

import java.util.Arrays;
import java.util.Iterator;

/**
 * The command line.
 *
 * @param help whether to print {@link #USAGE} and nothing else
 * @param port the port to listen on; 0 means any that is free
 * @param clients how many clients there are at once
 * @param messages how many messages all clients together send in each measured run
 * @param size the length of a message in bytes
 */
record Options(boolean help, int port, int clients, int messages, int size) {
  static final String USAGE =
      """
      Starts a TCP echo service on the loopback interface, puts it under load with and
      without recycled frames, and prints what a message costs.

        --port N       listen on this port          (0 to 65535; 0 means any: the default)
        --clients N    clients at the same time     (1 to 1000, default 100)
        --messages N   messages in each run         (1 to 100000000, default 200000)
        --size N       bytes in a message           (4 to 1024, default 64)
        --help         print this and end
      """;

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if it cannot be understood; the message is for the user
   */
  static Options parse(String[] args) {
    boolean help = false;
    int port = 0;
    int clients = 100;
    int messages = 200_000;
    int size = 64;
    for (Iterator<String> rest = Arrays.asList(args).iterator(); rest.hasNext(); ) {
      String option = rest.next();
      switch (option) {
        case "--help" -> help = true;
        case "--port" -> port = number(option, rest, 0, 65_535);
        case "--clients" -> clients = number(option, rest, 1, 1_000);
        case "--messages" -> messages = number(option, rest, 1, 100_000_000);
        case "--size" -> size = number(option, rest, Integer.BYTES, Sockets.LARGEST_MESSAGE);
        default -> throw new IllegalArgumentException("unknown option " + option + ", see --help");
      }
    }
    return new Options(help, port, clients, messages, size);
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
