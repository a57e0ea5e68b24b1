package io.asynctrait.samples.book;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Links within the repository lead somewhere, and every page is in the table of contents. */
final class LinksTest {
  private static final Pattern BLOCK =
      Pattern.compile("^\\s*```.*?^\\s*```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("(?<!`)]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Page page : Page.all()) {
      for (String link : links(page)) {
        if (!link.matches("[a-z]+:.*") && !leadsSomewhere(page, link)) {
          broken.add(page.name() + ": " + link);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void everyPageIsInTheTableOfContents() throws IOException {
    Page contents = Page.read("docs/README.md");
    Set<String> listed =
        links(contents).stream().map(link -> "docs/" + link).collect(Collectors.toSet());
    List<String> missing =
        Page.all().stream()
            .map(Page::name)
            .filter(name -> name.startsWith("docs/") && !name.equals(contents.name()))
            .filter(name -> !listed.contains(name))
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void aBrokenLinkIsFound() throws IOException {
    Page page = Page.parse("docs/page.md", "# A `b` (c)\n[x](README.md) [y](none.md)\n");
    assertThat(links(page)).containsExactly("README.md", "none.md");
    assertThat(leadsSomewhere(page, "errors.md#at301")).isTrue();
    assertThat(leadsSomewhere(page, "none.md")).isFalse();
    assertThat(leadsSomewhere(page, "errors.md#at3")).isFalse();
    assertThat(leadsSomewhere(page, "#a-b-c")).isTrue();
    assertThat(leadsSomewhere(page, "#a-b")).isFalse();
  }

  private static List<String> links(Page page) {
    return LINK.matcher(withoutBlocks(page))
        .results()
        .map(link -> link.group(1))
        .collect(Collectors.toList());
  }

  private static boolean leadsSomewhere(Page page, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Page target = page;
    if (!parts[0].isEmpty()) {
      Path file = Path.of(page.name()).resolveSibling(parts[0]).normalize();
      if (!Files.exists(Page.ROOT.resolve(file))) {
        return false;
      }
      if (parts.length == 1) {
        return true;
      }
      target = Page.read(file.toString());
    }
    return anchors(target).contains(parts[1]);
  }

  /** The anchors of headings, as they are made of their text. */
  private static Set<String> anchors(Page page) {
    return HEADING
        .matcher(withoutBlocks(page))
        .results()
        .map((MatchResult heading) -> heading.group(1).toLowerCase())
        .map(heading -> heading.replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  private static String withoutBlocks(Page page) {
    return BLOCK.matcher(page.text()).replaceAll("");
  }
}
