package io.asynctrait.samples.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file for javac, made of a block: its lines have the numbers that they have on the page.
 *
 * @param name the name of its type
 * @param text all of it
 * @param origin where it comes from: a page, or a file of the resources
 */
record SourceUnit(String name, String text, String origin) {
  Path write(Path directory) throws IOException {
    return Files.writeString(directory.resolve(name + ".java"), text);
  }
}
