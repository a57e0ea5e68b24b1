package io.asynctrait.processor;

import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.NearestName;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.diagnostic.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the user sets with {@code -A}.
 *
 * @param suppressed the names of the warnings that are not to be given
 * @param methodSize the bytes of bytecode from which on a method is too big
 */
record ProcessorOptions(Set<String> suppressed, int methodSize) {
  /** The warnings to leave out in the whole compilation: names, with commas between them. */
  static final String SUPPRESS = Code.PREFIX + "suppress";

  /** The size of a method that the just-in-time compiler refuses. */
  static final String METHOD_SIZE = Code.PREFIX + "methodSize";

  /** HotSpot's own limit, unless it runs with {@code -XX:-DontCompileHugeMethods}. */
  static final int HUGE_METHOD = 8000;

  static final Set<String> NAMES = Set.of(SUPPRESS, METHOD_SIZE, CheckedInSources.OPTION);

  private static final String USAGE =
      "-A" + SUPPRESS + "=<names of warnings>, -A" + METHOD_SIZE + "=<bytes>";

  ProcessorOptions {
    suppressed = Set.copyOf(suppressed);
  }

  /** The options that are ours, rightly spelled or not. */
  static Set<String> claimed(Set<String> given) {
    Set<String> claimed = new TreeSet<>(NAMES);
    given.stream().filter(name -> name.startsWith(Code.PREFIX)).forEach(claimed::add);
    return claimed;
  }

  /** Reads the options of the compiler; {@code report} takes what is wrong with ours. */
  static ProcessorOptions read(Map<String, String> options, Report report) {
    for (String name : new TreeSet<>(options.keySet())) {
      if (name.startsWith(Code.PREFIX) && !NAMES.contains(name)) {
        report.add(
            Code.UNKNOWN_OPTION, new Site.Everywhere(), name, NearestName.hint(name, NAMES), USAGE);
      }
    }
    List<String> warnings = Code.warnings();
    Set<String> suppressed = new LinkedHashSet<>();
    for (String name : names(options)) {
      if (warnings.contains(name)) {
        suppressed.add(name);
      } else {
        report.add(
            Code.UNKNOWN_WARNING,
            new Site.Everywhere(),
            name,
            NearestName.hint(name, warnings),
            String.join(", ", warnings));
      }
    }
    return new ProcessorOptions(suppressed, methodSize(options, report));
  }

  private static int methodSize(Map<String, String> options, Report report) {
    String value = options.getOrDefault(METHOD_SIZE, "" + HUGE_METHOD);
    if (value != null && value.matches("[1-9][0-9]{0,8}")) {
      return Integer.parseInt(value);
    }
    report.add(Code.UNKNOWN_OPTION, new Site.Everywhere(), METHOD_SIZE + "=" + value, "", USAGE);
    return HUGE_METHOD;
  }

  /** The names may be written as in {@code @SuppressWarnings}, too. */
  private static List<String> names(Map<String, String> options) {
    String value = options.get(SUPPRESS);
    if (value == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    Arrays.stream(value.split(",", -1))
        .map(String::strip)
        .map(name -> name.startsWith(Code.PREFIX) ? name.substring(Code.PREFIX.length()) : name)
        .filter(name -> !name.isEmpty())
        .forEach(names::add);
    return names;
  }

  boolean allows(Code code) {
    return code.warning().filter(suppressed::contains).isEmpty();
  }
}
