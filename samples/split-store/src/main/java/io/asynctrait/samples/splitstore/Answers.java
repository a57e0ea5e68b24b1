package io.asynctrait.samples.splitstore;

import java.util.ArrayList;
import java.util.List;

/** What became of each server in one operation, in words. */
final class Answers {
  private final List<? extends Named> servers;
  private final String[] words;

  Answers(List<? extends Named> servers) {
    this.servers = servers;
    this.words = new String[servers.size()];
  }

  void answered(int server, String how) {
    words[server] = how;
  }

  void failed(int server, Throwable failure) {
    words[server] = inWords(failure);
  }

  /** One line for each server. */
  List<String> inWords() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      lines.add(servers.get(i).name() + " " + words[i]);
    }
    return lines;
  }

  /** A failure and its cause, on one line. */
  static String inWords(Throwable failure) {
    Throwable cause = failure.getCause();
    String words = messageOf(failure) + (cause == null ? "" : " (" + messageOf(cause) + ")");
    return words.replaceAll("\\s*\\R\\s*", ", ");
  }

  private static String messageOf(Throwable failure) {
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }
}
