package io.asynctrait.samples.loadtester;

import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads options one after another, written {@code --name=value} or {@code --name value}. */
final class Arguments {
  private static final Pattern TIME = Pattern.compile("([0-9]{1,9})(ms|s|m)");

  private final Iterator<String> rest;
  private String name;
  private String value;

  Arguments(String[] args) {
    this.rest = Arrays.asList(args).iterator();
  }

  /** Goes to the next option. Returns whether there is one. */
  boolean next() {
    if (!rest.hasNext()) {
      return false;
    }
    String argument = rest.next();
    int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
    name = equals < 0 ? argument : argument.substring(0, equals);
    value = equals < 0 ? null : argument.substring(equals + 1);
    return true;
  }

  String name() {
    return name;
  }

  /** For an option without a value. */
  void flag() throws UsageException {
    if (value != null) {
      throw new UsageException(name + " takes no value, leave out =" + value);
    }
  }

  String text(String what) throws UsageException {
    if (value == null && rest.hasNext()) {
      value = rest.next();
    }
    if (value == null || value.isBlank()) {
      throw new UsageException(name + " needs " + what);
    }
    return value;
  }

  int number(int least, int most) throws UsageException {
    String what = "a number from " + least + " to " + most;
    String text = text(what);
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // reported below
    }
    throw not(what, text);
  }

  Duration time(Duration least, Duration most) throws UsageException {
    String what =
        "a time from " + format(least) + " to " + format(most) + ", like 500ms, 10s or 2m";
    String text = text(what);
    Matcher matcher = TIME.matcher(text);
    if (matcher.matches()) {
      Duration time = time(Long.parseLong(matcher.group(1)), matcher.group(2));
      if (time.compareTo(least) >= 0 && time.compareTo(most) <= 0) {
        return time;
      }
    }
    throw not(what, text);
  }

  private static Duration time(long number, String unit) {
    return switch (unit) {
      case "ms" -> Duration.ofMillis(number);
      case "s" -> Duration.ofSeconds(number);
      default -> Duration.ofMinutes(number);
    };
  }

  /** Writes a time as it can be read again. */
  static String format(Duration time) {
    if (time.toMillisPart() != 0) {
      return time.toMillis() + "ms";
    }
    long seconds = time.toSeconds();
    return seconds % 60 == 0 && seconds > 60 ? seconds / 60 + "m" : seconds + "s";
  }

  UsageException unknown() {
    return new UsageException("unknown option " + name + ", see --help");
  }

  private UsageException not(String what, String text) {
    return new UsageException(name + " needs " + what + ", not " + text);
  }
}
