package io.asynctrait.samples.book;

import java.util.List;
import java.util.Optional;

/**
 * A fenced block of a page.
 *
 * @param page the page, relative to the root of the repository
 * @param line the line of the opening fence, from 1 on
 * @param language the first word behind the fence, or nothing
 * @param name the rest behind it: the name of a file, or nothing
 * @param text the lines between the fences
 * @param notes what the comments in front of it say
 */
record Block(String page, int line, String language, String name, String text, List<Note> notes) {
  /** Page and line, as compilers write them. */
  String position() {
    return page + ":" + line;
  }

  boolean has(String word) {
    return note(word).isPresent();
  }

  Optional<Note> note(String word) {
    return notes.stream().filter(note -> note.word().equals(word)).findFirst();
  }

  /** The parts of a note, none if it is not there. */
  List<String> parts(String word) {
    return note(word).map(Note::parts).orElse(List.of());
  }
}
