package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares the code in {@code docs/generated-example.md} with what is generated, character by
 * character. A block names its file behind {@code java}; the blocks of one file, with a blank line
 * between two, are the whole file.
 *
 * <p>{@code mvn -pl processor -am test -Dtest=GeneratedExampleTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dgoldens.update=true} writes the blocks anew. Each keeps
 * its number of paragraphs, so a file that has got another number is divided by hand first.
 */
final class GeneratedExampleTest {
  private static final Path DOCUMENT = Path.of("../docs/generated-example.md");
  private static final String SOURCE = "SocketSource";
  private static final boolean UPDATE = Boolean.getBoolean("goldens.update");
  private static final String BETWEEN = "\n\n";
  private static final Pattern BLOCK =
      Pattern.compile("^```java (\\w+)\\.java\\n(.*?)\\n```$", Pattern.MULTILINE | Pattern.DOTALL);

  @Test
  void theDocumentShowsWhatIsGenerated(@TempDir Path directory) throws IOException {
    String document = Files.readString(DOCUMENT);
    Map<String, String> shown = files(document);
    Path source = directory.resolve(SOURCE + ".java");
    Files.writeString(source, shown.remove(SOURCE));
    TestCompilation compilation =
        TestCompilation.run(
            List.of(source),
            directory,
            new AsyncTraitProcessor(),
            "-Xlint:all,-processing",
            "-Werror");
    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();
    Map<String, String> generated = compilation.generated();
    if (UPDATE) {
      document = update(document, generated);
      Files.writeString(DOCUMENT, document);
      shown = files(document);
      shown.remove(SOURCE);
    }
    assertThat(shown).containsExactlyEntriesIn(generated);
  }

  /** The files in the document, by name, each put together from its blocks. */
  private static Map<String, String> files(String document) {
    return BLOCK
        .matcher(document)
        .results()
        .collect(
            Collectors.groupingBy(
                block -> block.group(1),
                TreeMap::new,
                Collectors.mapping(
                    block -> block.group(2),
                    Collectors.collectingAndThen(
                        Collectors.toList(), blocks -> String.join(BETWEEN, blocks) + "\n"))));
  }

  private static String update(String document, Map<String, String> generated) {
    Map<String, Iterator<String>> paragraphs = new TreeMap<>();
    generated.forEach(
        (name, text) ->
            paragraphs.put(name, List.of(text.stripTrailing().split(BETWEEN)).iterator()));
    String updated =
        BLOCK
            .matcher(document)
            .replaceAll(block -> Matcher.quoteReplacement(update(block, paragraphs)));
    paragraphs.forEach(
        (name, rest) ->
            assertWithMessage("more paragraphs in " + name).that(rest.hasNext()).isFalse());
    return updated;
  }

  private static String update(MatchResult block, Map<String, Iterator<String>> paragraphs) {
    Iterator<String> next = paragraphs.get(block.group(1));
    if (next == null) {
      return block.group();
    }
    List<String> text = new ArrayList<>();
    Arrays.stream(block.group(2).split(BETWEEN)).forEach(unused -> text.add(next.next()));
    return "```java " + block.group(1) + ".java\n" + String.join(BETWEEN, text) + "\n```";
  }
}
