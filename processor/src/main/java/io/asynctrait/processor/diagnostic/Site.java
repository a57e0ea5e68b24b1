package io.asynctrait.processor.diagnostic;

import javax.lang.model.element.Element;

/** Where a diagnostic points. */
public sealed interface Site {
  /** A declaration. */
  record Declaration(Element element) implements Site {}

  /** The compilation as a whole. */
  record Everywhere() implements Site {}

  /**
   * A piece of a source file.
   *
   * @param file the file's URI
   * @param start offset of its first character
   * @param end offset after its last character
   * @param line its first line, counted from 1
   */
  record Source(String file, long start, long end, long line) implements Site {}
}
