package io.asynctrait.samples.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Markdown file.
 *
 * @param name its path below the root of the repository
 * @param text all of it
 * @param blocks its fenced blocks, in order
 */
record Page(String name, String text, List<Block> blocks) {
  /** The root of the repository. */
  static final Path ROOT = Path.of("../..");

  private static final String FENCE = "```";

  /** Reads {@code README.md} and every page below {@code docs}. */
  static List<Page> all() throws IOException {
    List<Path> files = new ArrayList<>(List.of(ROOT.resolve("README.md")));
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
    }
    List<Page> pages = new ArrayList<>();
    for (Path file : files) {
      pages.add(parse(ROOT.relativize(file).toString().replace('\\', '/'), Files.readString(file)));
    }
    return pages;
  }

  static Page read(String name) throws IOException {
    return parse(name, Files.readString(ROOT.resolve(name)));
  }

  static Page parse(String name, String text) {
    List<Block> blocks = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String position = name + ":" + (i + 1);
      if (line.stripLeading().startsWith(FENCE)) {
        int end = endOfBlock(lines, i, position);
        notes.forEach(note -> requireKnown(note, position));
        blocks.add(block(name, lines, i, end, List.copyOf(notes)));
        notes.clear();
        i = end;
        continue;
      }
      Optional<Note> note = Note.parse(line);
      note.ifPresent(notes::add);
      if (note.isEmpty() && !line.isBlank()) {
        requireNone(notes, position);
      }
    }
    requireNone(notes, name + ":" + lines.size());
    return new Page(name, text, blocks);
  }

  private static void requireKnown(Note note, String position) {
    if (!note.isKnown()) {
      throw new AssertionError(position + ": there is no note \"" + note.word() + "\"");
    }
  }

  /** Comments of other kinds may stand above what is no block. */
  private static void requireNone(List<Note> notes, String position) {
    if (notes.stream().anyMatch(Note::isKnown)) {
      throw new AssertionError(position + ": the note above this line is not above a block");
    }
    notes.clear();
  }

  private static int endOfBlock(List<String> lines, int begin, String position) {
    for (int end = begin + 1; end < lines.size(); end++) {
      if (lines.get(end).strip().equals(FENCE)) {
        return end;
      }
    }
    throw new AssertionError(position + ": this block has no end");
  }

  private static Block block(
      String name, List<String> lines, int begin, int end, List<Note> notes) {
    String fence = lines.get(begin);
    int indent = fence.indexOf(FENCE);
    String[] words = fence.strip().substring(FENCE.length()).split(" ", 2);
    StringBuilder text = new StringBuilder();
    for (String line : lines.subList(begin + 1, end)) {
      text.append(line.substring(Math.min(indent, line.length() - line.stripLeading().length())))
          .append('\n');
    }
    return new Block(
        name, begin + 1, words[0], words.length > 1 ? words[1] : "", text.toString(), notes);
  }
}
