package io.asynctrait.runtime;

import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs of tests on the same JDK, in a process of their own. */
public final class OtherJvm {
  private OtherJvm() {}

  /**
   * Runs {@code java arguments}, which must end with {@code status}. Returns all that it prints.
   */
  public static String run(int status, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertWithMessage("%s", output).that(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertWithMessage("%s", output).that(process.exitValue()).isEqualTo(status);
    return output;
  }
}
