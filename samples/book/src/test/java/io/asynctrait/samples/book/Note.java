package io.asynctrait.samples.book;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an HTML comment says about the block below it; see the package.
 *
 * @param word what kind of note it is
 * @param rest what stands behind the colon, or nothing
 */
record Note(String word, String rest) {
  private static final Set<String> WORDS =
      Set.of(
          "example",
          "release",
          "uses",
          "given",
          "in",
          "plain",
          "error",
          "warning",
          "generated",
          "from",
          "prints");

  private static final Pattern FORM = Pattern.compile("<!-- ([a-z]+)(?:: (.+?))? -->");

  /** Reads a line of a page; empty if it does not look like a note. */
  static Optional<Note> parse(String line) {
    Matcher matcher = FORM.matcher(line.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Note(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2).strip()));
  }

  /** Whether there is such a kind of note. */
  boolean isKnown() {
    return WORDS.contains(word);
  }

  /** The parts of the rest between commas. */
  List<String> parts() {
    return Arrays.stream(rest.split(",")).map(String::strip).toList();
  }
}
