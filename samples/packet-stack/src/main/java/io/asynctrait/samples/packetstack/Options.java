package io.asynctrait.samples.packetstack;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;

/**
 * The command line.
 *
 * @param help whether to print {@link #USAGE} and nothing else
 * @param exchanges how many packets are exchanged in memory
 * @param packets how many packets are sent to the driver
 * @param size the length of most messages in bytes
 * @param window how many packets may be on their way
 * @param stallEvery after how many frames the stalling driver stalls
 * @param stallMillis for how long
 * @param damageEvery one in so many frames is damaged by the damaging driver
 * @param dieAfter after how many frames each driver dies; 0 for never
 * @param socket the path of the socket, or null for one in a temporary directory
 */
record Options(
    boolean help,
    int exchanges,
    int packets,
    int size,
    int window,
    int stallEvery,
    int stallMillis,
    int damageEvery,
    int dieAfter,
    Path socket) {
  static final String USAGE =
      """
      Sends packets through five protocol layers: in memory, to a driver in a process of its
      own, to one that stalls, and to one that damages frames.

        --exchanges N      packets exchanged in memory     (1 to 100000000, default 500000)
        --packets N        packets sent to the driver, a tenth of them to one with faults
                                                           (1 to 10000000, default 100000)
        --size N           bytes in most messages          (4 to 4076, in fours, default 64)
        --window N         packets on their way at once    (1 to 4096, default 64)
        --stall-every N    frames between two stalls       (1 to 1000000, default 2500)
        --stall-millis N   how long a stall takes          (0 to 60000, default 500)
        --damage-every N   one frame in so many is damaged (10 to 1000000, default 100)
        --die-after N      the driver dies after N frames  (1 to 1000000; default: never)
        --socket PATH      the socket to listen at         (default: in a temporary directory)
        --help             print this and end
      """;

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if it cannot be understood; the message is for the user
   */
  static Options parse(String[] args) {
    boolean help = false;
    int exchanges = 500_000;
    int packets = 100_000;
    int size = 64;
    int window = 64;
    int stallEvery = 2_500;
    int stallMillis = 500;
    int damageEvery = 100;
    int dieAfter = 0;
    Path socket = null;
    for (Iterator<String> rest = Arrays.asList(args).iterator(); rest.hasNext(); ) {
      String option = rest.next();
      switch (option) {
        case "--help" -> help = true;
        case "--exchanges" -> exchanges = number(option, rest, 1, 100_000_000);
        case "--packets" -> packets = number(option, rest, 1, 10_000_000);
        case "--size" -> size = size(option, rest);
        case "--window" -> window = number(option, rest, 1, 4_096);
        case "--stall-every" -> stallEvery = number(option, rest, 1, 1_000_000);
        case "--stall-millis" -> stallMillis = number(option, rest, 0, 60_000);
        case "--damage-every" -> damageEvery = number(option, rest, 10, 1_000_000);
        case "--die-after" -> dieAfter = number(option, rest, 1, 1_000_000);
        case "--socket" -> socket = path(option, rest);
        default -> throw new IllegalArgumentException("unknown option " + option + ", see --help");
      }
    }
    return new Options(
        help,
        exchanges,
        packets,
        size,
        window,
        stallEvery,
        stallMillis,
        damageEvery,
        dieAfter,
        socket);
  }

  private static int number(String option, Iterator<String> rest, int least, int most) {
    String needed = option + " needs a number from " + least + " to " + most;
    String text = value(rest, needed);
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

  private static int size(String option, Iterator<String> rest) {
    int size = number(option, rest, Integer.BYTES, MessageSizes.LARGEST);
    if (size % Integer.BYTES != 0) {
      throw new IllegalArgumentException(option + " needs a multiple of 4, not " + size);
    }
    return size;
  }

  private static Path path(String option, Iterator<String> rest) {
    String needed = option + " needs the path of a socket";
    String text = value(rest, needed);
    if (text.isEmpty()) {
      throw new IllegalArgumentException(needed);
    }
    return Path.of(text);
  }

  private static String value(Iterator<String> rest, String needed) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(needed);
    }
    return rest.next();
  }
}
