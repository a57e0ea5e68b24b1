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
 */
record ProcessorOptions(Set<String> suppressed) {
  /** The warnings to leave out in the whole compilation: names, with commas between them. */
  static final String SUPPRESS = Code.PREFIX + "suppress";

  static final Set<String> NAMES = Set.of(SUPPRESS, CheckedInSources.OPTION);

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
            Code.UNKNOWN_OPTION,
            new Site.Everywhere(),
            name,
            NearestName.hint(name, NAMES),
            "-A" + SUPPRESS + "=<names of warnings>");
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
    return new ProcessorOptions(suppressed);
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
