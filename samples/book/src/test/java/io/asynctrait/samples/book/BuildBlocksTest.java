package io.asynctrait.samples.book;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Blocks for Maven, Gradle and the shell name what this build has. */
final class BuildBlocksTest {
  @Test
  void everyBlockNamesWhatIsThere() throws IOException {
    BuildBlocks blocks = new BuildBlocks(Reactor.read());
    for (Page page : Page.all()) {
      for (Block block : page.blocks()) {
        blocks.check(block);
      }
    }
  }

  @Test
  void whatIsNotThereFails() throws IOException {
    assertThat(failure("xml", "<a></b>")).contains("page.md:7");
    assertThat(failure("xml", dependency("asynctrait-runtimes", "0.1.0-SNAPSHOT")))
        .contains("page.md:7: the artifact");
    assertThat(failure("xml", dependency("asynctrait-runtime", "0.0.1")))
        .contains("page.md:7: the version of asynctrait-runtime");
    assertThat(
            failure(
                "xml",
                "<plugin><artifactId>maven-compiler-plugin</artifactId><version>1</version></plugin>"))
        .contains("page.md:7: the version of maven-compiler-plugin");
    assertThat(failure("kotlin", "api(\"io.asynctrait:asynctrait-runtime:1\")"))
        .contains("page.md:7: the version of asynctrait-runtime");
    assertThat(failure("groovy", "api 'io.asynctrait:runtime:0.1.0-SNAPSHOT'"))
        .contains("page.md:7: the artifact");
    assertThat(failure("sh", "mvn -pl samples/none verify")).contains("page.md:7: the module");
    assertThat(failure("sh", "mvn -Pnone verify")).contains("page.md:7: the profile");
  }

  private static String dependency(String artifact, String version) {
    return "<dependency><groupId>io.asynctrait</groupId><artifactId>%s</artifactId><version>%s</version></dependency>"
        .formatted(artifact, version);
  }

  private static String failure(String language, String text) throws IOException {
    BuildBlocks blocks = new BuildBlocks(Reactor.read());
    Block block = new Block("page.md", 7, language, "", text, List.of());
    return assertThrows(AssertionError.class, () -> blocks.check(block)).getMessage();
  }
}
