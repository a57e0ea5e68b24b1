package io.asynctrait.samples.packetstack;

import java.util.ArrayList;
import java.util.List;

/**
 * What the driver does wrong on purpose; its command line, but for the path of the socket.
 *
 * @param stallEvery sleeps after each so many frames; 0 for never
 * @param stallMillis how long it sleeps
 * @param damageEvery damages each so many-th frame; 0 for none
 * @param dieAfter ends without a word after so many frames; 0 for never, negative for at once
 */
record DriverOptions(int stallEvery, int stallMillis, int damageEvery, int dieAfter) {
  /** A driver that does everything right. */
  static final DriverOptions FAULTLESS = new DriverOptions(0, 0, 0, 0);

  List<String> toArguments() {
    List<String> arguments = new ArrayList<>();
    for (int option : new int[] {stallEvery, stallMillis, damageEvery, dieAfter}) {
      arguments.add(Integer.toString(option));
    }
    return arguments;
  }

  /**
   * Reads what {@link #toArguments()} made.
   *
   * @throws IllegalArgumentException if it is something else
   */
  static DriverOptions parse(List<String> arguments) {
    if (arguments.size() != 4) {
      throw new IllegalArgumentException("four numbers are needed");
    }
    return new DriverOptions(
        Integer.parseInt(arguments.get(0)),
        Integer.parseInt(arguments.get(1)),
        Integer.parseInt(arguments.get(2)),
        Integer.parseInt(arguments.get(3)));
  }
}
