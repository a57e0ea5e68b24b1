package io.asynctrait.samples.checkedin;

import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Task;

/** Counts the words of a text whose lines come while the count is going on. */
public final class WordCount {
  private WordCount() {}

  /** Prints how many words the arguments have, each of which is a line. */
  public static void main(String[] arguments) {
    System.out.println(count(arguments) + " words");
  }

  static int count(String... text) {
    QueuedLines lines = QueuedLines.open();
    try (EventLoop loop = EventLoop.start("count")) {
      Task<Integer> count = loop.spawn(lines.countWords());
      for (String line : text) {
        lines.add(line);
      }
      lines.close();
      return count.block();
    }
  }
}
