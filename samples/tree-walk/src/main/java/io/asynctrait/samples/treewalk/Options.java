package io.asynctrait.samples.treewalk;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The command line.
 *
 * @param root the directory to walk; null if one is to be made
 * @param files how many small files to make
 * @param largeFiles how many large ones
 * @param largeMegabytes the size of a large one
 * @param concurrency how many blocking calls at once
 * @param largeFrom from so many bytes on a file is large
 */
record Options(
    boolean help,
    Path root,
    int files,
    int largeFiles,
    int largeMegabytes,
    int concurrency,
    int largeFrom) {
  static final String USAGE =
      """
      Walks a directory tree, reads every file in it, prints what there is and a digest of all, and
      what a call for a file keeps while it waits: with the code for large files in the same async
      method, and in one of its own.

        DIRECTORY              walk this one; without it, one is made
        --concurrency=N        files and directories read at once  (1 to 256, default 8)
        --large-from=BYTES     larger files are read block by block (1 to 1000000000, default 1048576)

        --files=N              small files to make                  (1 to 1000000, default 20000)
        --large-files=N        large files to make                  (0 to 100, default 4)
        --large-megabytes=N    the size of each                     (1 to 10000, default 24)
        --help                 print this and end

      Exit status: 0; 1 if the walk failed; 2 if it could not begin; 3 if something in the tree could
      not be read, or changed meanwhile, which is printed.
      """;

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if it cannot be understood; the message is for the user
   */
  static Options parse(String[] args) {
    boolean help = false;
    Path root = null;
    int files = 20_000;
    int largeFiles = 4;
    int largeMegabytes = 24;
    int concurrency = 8;
    int largeFrom = Block.SIZE;
    for (String arg : args) {
      if (!arg.startsWith("-")) {
        if (root != null) {
          throw new IllegalArgumentException(
              "one directory at a time, not " + root + " and " + arg);
        }
        root = path(arg);
        continue;
      }
      int sign = arg.indexOf('=');
      String option = sign < 0 ? arg : arg.substring(0, sign);
      String text = sign < 0 ? "" : arg.substring(sign + 1);
      switch (option) {
        case "--help" -> help = true;
        case "--files" -> files = number(option, text, 1, 1_000_000);
        case "--large-files" -> largeFiles = number(option, text, 0, 100);
        case "--large-megabytes" -> largeMegabytes = number(option, text, 1, 10_000);
        case "--concurrency" -> concurrency = number(option, text, 1, 256);
        case "--large-from" -> largeFrom = number(option, text, 1, 1_000_000_000);
        default -> throw new IllegalArgumentException("unknown option " + arg + ", see --help");
      }
    }
    return new Options(help, root, files, largeFiles, largeMegabytes, concurrency, largeFrom);
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("no name of a directory: " + e.getMessage());
    }
  }

  private static int number(String option, String text, int least, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // reported below
    }
    throw new IllegalArgumentException(
        option + " needs a number from " + least + " to " + most + ", not \"" + text + "\"");
  }
}
