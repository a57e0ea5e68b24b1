package io.asynctrait.samples.book;

import java.util.Map;
import java.util.regex.Pattern;

/** Blocks that tests of the processor compare with what it does. */
final class ElsewhereTested {
  /** The pages, and what stands behind the fences of the blocks that are meant. */
  private static final Map<String, Pattern> BLOCKS =
      Map.of(
          // GeneratedExampleTest
          "docs/generated-example.md", Pattern.compile("java \\w+\\.java"),
          // ErrorsDocumentTest; the one without more are the imports of all the others
          "docs/errors.md", Pattern.compile("java (wrong|right)( \\S+\\.java)?|java "),
          // DebuggingDocumentTest, which knows one of each
          "docs/debugging.md", Pattern.compile("java Steps\\.java|java "));

  private ElsewhereTested() {}

  static boolean covers(Block block) {
    Pattern pattern = BLOCKS.get(block.page());
    return pattern != null && pattern.matcher(block.language() + " " + block.name()).matches();
  }
}
