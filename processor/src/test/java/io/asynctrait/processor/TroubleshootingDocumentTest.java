package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;

import io.asynctrait.processor.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The table in {@code docs/troubleshooting.md} has a row for each code, with a link to its entry.
 */
final class TroubleshootingDocumentTest {
  private static final Path DOCUMENT = Path.of("../docs/troubleshooting.md");
  private static final Pattern ROW =
      Pattern.compile("^\\| \\[([^]]*)]\\((\\S*)\\) \\| \\S.* \\| \\S.* \\|$", Pattern.MULTILINE);

  @Test
  void everyCodeHasARow() throws IOException {
    String document = Files.readString(DOCUMENT);
    String table = document.substring(document.indexOf("\n## By code\n"));

    List<String> rows =
        ROW.matcher(table).results().map(row -> row.group(1) + " " + row.group(2)).toList();

    assertThat(rows)
        .containsExactlyElementsIn(
            Arrays.stream(Code.values())
                .map(code -> code.id() + " errors.md#" + code.id().toLowerCase(Locale.ROOT))
                .toList())
        .inOrder();
  }
}
