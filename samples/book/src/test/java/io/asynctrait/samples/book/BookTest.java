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

  /** Tests elsewhere look for one block of each of these kinds; a second would be in no test. */
  @Test
  void blocksThatAreTestedElsewhereAreAsManyAsThere() throws IOException {
    assertWithMessage("in debugging.md")
        .that(testedElsewhere("docs/debugging.md", ""))
        .isEqualTo(1);
    assertWithMessage("in debugging.md")
        .that(testedElsewhere("docs/debugging.md", "Steps.java"))
        .isEqualTo(1);
    assertWithMessage("imports in errors.md")
        .that(testedElsewhere("docs/errors.md", ""))
        .isEqualTo(1);
  }

  private static long testedElsewhere(String page, String name) throws IOException {
    return Page.read(page).blocks().stream()
        .filter(block -> ElsewhereTested.covers(block) && block.name().equals(name))
        .count();
  }
}
