package io.asynctrait.benchmarks;

import io.asynctrait.benchmarks.threads.VirtualThreads;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs JMH with its own command line, and without the benchmarks of virtual threads on a JDK that
 * has none.
 */
public final class Benchmarks {
  private Benchmarks() {}

  /** See {@code -h}. */
  public static void main(String[] args) throws IOException {
    List<String> all = new ArrayList<>(List.of(args));
    if (!VirtualThreads.EXIST) {
      System.out.println(
          "# Left out: the benchmarks of virtual threads, which JDK "
              + Runtime.version().feature()
              + " does not have");
      all.addAll(List.of("-e", VirtualThreads.BENCHMARKS));
    }
    org.openjdk.jmh.Main.main(all.toArray(new String[0]));
  }
}
