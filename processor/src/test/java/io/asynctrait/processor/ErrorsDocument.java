package io.asynctrait.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code docs/errors.md}: an entry for each code, with examples and messages. */
final class ErrorsDocument {
  static final Path FILE = Path.of("../docs/errors.md");

  private static final Pattern HEADING = Pattern.compile("^### (AT\\d+)$", Pattern.MULTILINE);
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)(.*)\\n((?s:.*?))^```$", Pattern.MULTILINE);
  private static final Pattern TYPE = Pattern.compile("(?:class|interface|enum|record) (\\w+)");
  private static final Pattern MARK = Pattern.compile("// (AT\\d+)(, javac)?$");

  private static final String IMPORTS =
      "import static io.asynctrait.runtime.Async.*; import io.asynctrait.annotations.*;"
          + " import io.asynctrait.runtime.*;";

  private ErrorsDocument() {}

  /**
   * One entry.
   *
   * @param sources the files of both examples, by kind
   * @param commands the command lines of both examples, by kind
   * @param message what is printed
   */
  record Entry(
      String id, Map<String, List<Source>> sources, Map<String, String> commands, String message) {
    List<Source> wrong() {
      return sources.getOrDefault("wrong", List.of());
    }

    List<Source> right() {
      return sources.getOrDefault("right", List.of());
    }

    boolean hasExample() {
      return !wrong().isEmpty() || !commands.isEmpty();
    }
  }

  /** A file of an example. */
  record Source(String name, String text) {
    /** With the imports in a line of their own, behind the package. */
    void write(Path directory) throws IOException {
      Path file = directory.resolve(name);
      Files.createDirectories(file.getParent());
      int end = text.startsWith("package ") ? text.indexOf('\n') + 1 : 0;
      Files.writeString(file, text.substring(0, end) + IMPORTS + "\n" + text.substring(end));
    }

    /** {@code name:line id} of each mark; javac's own error says {@code javac} for the id. */
    Set<String> marks() {
      Set<String> marks = new TreeSet<>();
      List<String> lines = text.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        Matcher mark = MARK.matcher(lines.get(i));
        if (mark.find()) {
          marks.add(name + ":" + (i + 1) + " " + mark.group(1));
          if (mark.group(2) != null) {
            marks.add(name + ":" + (i + 1) + " javac");
          }
        }
      }
      return marks;
    }
  }

  static Map<String, Entry> read() throws IOException {
    String text = Files.readString(FILE);
    Map<String, Entry> entries = new LinkedHashMap<>();
    List<MatchResult> headings = HEADING.matcher(text).results().toList();
    for (int i = 0; i < headings.size(); i++) {
      int end = i + 1 < headings.size() ? headings.get(i + 1).start() : text.length();
      String id = headings.get(i).group(1);
      Entry other = entries.put(id, entry(id, text.substring(headings.get(i).end(), end)));
      if (other != null) {
        throw new IllegalStateException("two entries for " + id);
      }
    }
    return entries;
  }

  private static Entry entry(String id, String text) {
    Map<String, List<Source>> sources = new LinkedHashMap<>();
    Map<String, String> commands = new LinkedHashMap<>();
    List<String> messages = new ArrayList<>();
    for (MatchResult block : BLOCK.matcher(text).results().toList()) {
      String[] kind = block.group(2).strip().split(" ");
      String content = block.group(3);
      switch (block.group(1)) {
        case "java" ->
            sources
                .computeIfAbsent(kind[0], unused -> new ArrayList<>())
                .add(new Source(kind.length > 1 ? kind[1] : fileName(content), content));
        case "sh" -> commands.put(kind[0], content.strip());
        case "text" -> messages.add(content);
        default -> throw new IllegalStateException("a block of " + block.group(1) + " in " + id);
      }
    }
    if (messages.size() != 1) {
      throw new IllegalStateException("not one message in " + id);
    }
    return new Entry(id, sources, commands, messages.get(0));
  }

  private static String fileName(String text) {
    Matcher type = TYPE.matcher(text);
    if (!type.find()) {
      throw new IllegalStateException("no type in " + text);
    }
    return type.group(1) + ".java";
  }

  /** Puts other messages into the document. */
  static void update(Function<String, String> messageOf) throws IOException {
    String text = Files.readString(FILE);
    StringBuilder updated = new StringBuilder();
    List<MatchResult> headings = HEADING.matcher(text).results().toList();
    updated.append(text, 0, headings.get(0).start());
    for (int i = 0; i < headings.size(); i++) {
      int end = i + 1 < headings.size() ? headings.get(i + 1).start() : text.length();
      String entry = text.substring(headings.get(i).start(), end);
      String block = "```text\n" + messageOf.apply(headings.get(i).group(1)) + "```";
      updated.append(
          entry.replaceFirst("(?sm)^```text\\n.*?^```$", Matcher.quoteReplacement(block)));
    }
    Files.writeString(FILE, updated);
  }
}
