package io.asynctrait.benchmarks.plot;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.asynctrait.benchmarks.results.Peer;
import io.asynctrait.benchmarks.results.Run;
import io.asynctrait.benchmarks.results.RunReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

final class PlotsTest {
  private static final Path RESULTS = Path.of("src/test/resources/results");

  private static List<Run> runs() throws IOException {
    return List.of(
        RunReader.read(RESULTS.resolve("jdk17")), RunReader.read(RESULTS.resolve("jdk25")));
  }

  private static Document parse(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    DocumentBuilder builder = factory.newDocumentBuilder();
    return builder.parse(file.toFile());
  }

  private static List<String> texts(Document document) {
    List<String> texts = new ArrayList<>();
    NodeList nodes = document.getElementsByTagName("text");
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent().strip());
    }
    return texts;
  }

  @Test
  void plotsAreWellFormedAndSayWhatTheyShow(@TempDir Path directory) throws Exception {
    assertThat(Plots.draw(runs(), directory).keySet())
        .containsExactly("ready", "suspension", "depth", "memory", "echo")
        .inOrder();

    Document ready = parse(directory.resolve("ready.svg"));
    assertThat(ready.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(texts(ready))
        .containsAtLeast(
            "generated, @Recycle",
            "CompletableFuture",
            "35",
            "JDK 17",
            "JDK 25",
            "ns for one operation, logarithmic",
            "bytes allocated for one operation");
    assertThat(texts(parse(directory.resolve("depth.svg"))))
        .containsAtLeast("1", "5", "20", "calls above the leaf, JDK 25", "virtual thread");
    assertThat(texts(parse(directory.resolve("memory.svg")))).contains("live bytes per task");
    assertThat(texts(parse(directory.resolve("echo.svg")))).containsAtLeast("99.9 %", "Netty");
    assertThat(texts(parse(directory.resolve("suspension.svg")))).contains("virtual thread");
  }

  @Test
  void sameResultsAreDrawnAsTheSameText(@TempDir Path one, @TempDir Path other) throws Exception {
    Plots.draw(runs(), one);
    for (String name : Plots.draw(runs(), other).keySet()) {
      String text = Files.readString(one.resolve(name + ".svg"));
      assertWithMessage(name).that(Files.readString(other.resolve(name + ".svg"))).isEqualTo(text);
      assertWithMessage(name).that(text).contains("font-family:sans-serif");
      assertWithMessage(name).that(text).doesNotContain("Dialog");
    }
  }

  @Test
  void onlyPlotsWithResultsAreDrawn(@TempDir Path directory) throws Exception {
    assertThat(Plots.draw(runs().subList(0, 1), directory)).hasSize(1);
    assertThat(List.of(directory.toFile().list())).containsExactly("ready.svg");
  }

  @Test
  void noTwoPeersHaveOneColour() {
    assertThat(Arrays.stream(Peer.values()).map(peer -> peer.colour).toList())
        .containsNoDuplicates();
  }
}
