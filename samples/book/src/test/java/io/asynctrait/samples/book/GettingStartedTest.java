package io.asynctrait.samples.book;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.processor.AsyncTraitProcessor;
import io.asynctrait.runtime.Async;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what {@code docs/getting-started.md} says, in an empty folder: writes its files, and has a
 * shell run its commands for javac and java. The commands for Maven would need a repository.
 */
final class GettingStartedTest {
  private static final String PAGE = "docs/getting-started.md";

  @TempDir private Path directory;

  @Test
  void theCommandsGiveARunningProgram() throws Exception {
    Path processor = location(AsyncTraitProcessor.class);
    // Not packaged yet, it is no jar that contains all it needs.
    assumeTrue(Files.isRegularFile(processor), "needs the package phase");
    Files.createDirectories(directory.resolve("lib"));
    provide("asynctrait-annotations.jar", location(AsyncTrait.class));
    provide("asynctrait-runtime.jar", location(Async.class));
    provide("asynctrait-processor.jar", processor);
    Page page = Page.read(PAGE);
    for (Block block : page.blocks()) {
      if (!block.name().isEmpty()) {
        Path file = directory.resolve(block.name());
        Files.createDirectories(file.getParent());
        Files.writeString(file, block.text());
      }
    }
    assertThat(Files.exists(directory.resolve("pom.xml"))).isTrue();

    assertThat(run(block(page, "sh", "javac ").text())).isEqualTo(shownOutput(page));
  }

  private void provide(String name, Path jar) throws IOException {
    Files.copy(jar, directory.resolve("lib").resolve(name));
  }

  private String run(String commands) throws IOException, InterruptedException {
    Path output = directory.resolve("output");
    ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", commands);
    String bin = Path.of(System.getProperty("java.home"), "bin").toString();
    shell.environment().merge("PATH", bin, (path, ours) -> ours + ":" + path);
    shell.directory(directory.toFile());
    shell.redirectErrorStream(true).redirectOutput(output.toFile());
    Process process = shell.start();
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    process.destroyForcibly();
    String printed = Files.readString(output);
    assertWithMessage(printed).that(ended).isTrue();
    assertWithMessage(printed).that(process.exitValue()).isEqualTo(0);
    return printed;
  }

  private static String shownOutput(Page page) {
    return page.blocks().stream().filter(block -> block.has("prints")).findFirst().get().text();
  }

  private static Block block(Page page, String language, String beginning) {
    return page.blocks().stream()
        .filter(block -> block.language().equals(language) && block.text().startsWith(beginning))
        .findFirst()
        .get();
  }

  private static Path location(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
