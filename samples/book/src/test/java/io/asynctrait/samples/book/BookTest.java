package io.asynctrait.samples.book;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every block of Java on every page does what the page says. */
final class BookTest {
  /** What a block may be; one that is no code is marked {@code text} or nothing. */
  private static final Set<String> LANGUAGES =
      Set.of("", "text", "java", "xml", "sh", "kotlin", "groovy");

  @TestFactory
  Stream<DynamicTest> theExample() throws IOException {
    return Page.all().stream()
        .flatMap(page -> Example.of(page).stream())
        .map(example -> DynamicTest.dynamicTest(example.position(), () -> check(example)));
  }

  private static void check(Example example) throws Exception {
    assumeTrue(
        Runtime.version().feature() >= example.release(), "needs a JDK " + example.release());
    ExampleChecks.check(example);
  }

  @Test
  void everyBlockHasALanguageThatIsChecked() throws IOException {
    for (Page page : Page.all()) {
      for (Block block : page.blocks()) {
        assertWithMessage(block.position()).that(block.language()).isIn(LANGUAGES);
      }
    }
  }
}
