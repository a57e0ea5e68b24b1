package io.asynctrait.samples.book;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** The checks of the book fail where they should, and name the line of the page. */
final class ExampleChecksTest {
  private static final String STEPS =
      """
      # Page

      ```java
      @AsyncTrait
      abstract class Steps {
        DynamicFuture<Integer> one() {
          return ready(1);
        }
      }
      ```

      """;

  @Test
  void typesMembersAndStatementsAreOneProgram() throws Exception {
    check(
        STEPS
            + """
            ```java
            DynamicFuture<Integer> two(Steps steps) {
              return ready(await(steps.one()) + 1);
            }
            ```

            <!-- given: EventLoop loop; Steps steps -->
            ```java
            int one = loop.spawn(steps.one()).block();
            ```

            <!-- given: Steps steps -->
            ```java
            int one = await(steps.one());
            ```

            <!-- in: interface Doubled -->
            ```java
            DynamicFuture<Integer> doubled(int n);
            ```
            """);
  }

  @Test
  void anErrorHasTheLineOfThePage() {
    assertThat(failure(STEPS + "```java\nint n = 1;\nint one = \"\";\n```\n"))
        .contains("page.md:14: error: incompatible types");
    assertThat(failure(STEPS + "```java\nDynamicFuture<Long> a;\nString b() { return 1; }\n```\n"))
        .contains("page.md:14: error: incompatible types");
    assertThat(failure("```java\ninterface A {}\n\nclass B { Undefined b; }\n```\n"))
        .contains("page.md:4: error: cannot find symbol");
    assertThat(failure("```java\nimport java.util.List;\n\nclass B { Set b; List a; }\n```\n"))
        .contains("page.md:4: error: cannot find symbol");
  }

  @Test
  void aWarningFails() {
    assertThat(failure("```java\nList list = new ArrayList<String>();\n```\n"))
        .contains("page.md:2: warning: found raw type");
  }

  @Test
  void whatIsNotJavaFails() {
    assertThat(failure("```java\na -> b -> ...\n```\n")).contains("page.md:1: this is neither");
  }

  @Test
  void anAnnouncedErrorIsFound() throws Exception {
    String wrong =
        """
        @AsyncTrait
        final class Fixed {
          DynamicFuture<Integer> one() {
            return ready(1);
          }
        }
        """;
    check(STEPS + "<!-- error: AT002 -->\n```java\n" + wrong + "```\n");

    assertThat(failure(STEPS + "<!-- error: AT001 -->\n```java\n" + wrong + "```\n"))
        .contains("page.md:13: the errors of this block");
    assertThat(failure(STEPS + "<!-- error: AT001 -->\n```java\nint n = 1;\n```\n"))
        .contains("page.md:13: the errors of this block");
    assertThat(failure(STEPS + "```java\n" + wrong + "```\n"))
        .contains("page.md:14: error: [AT002]");
  }

  @Test
  void aPieceOfGeneratedCodeIsFound() throws Exception {
    check(STEPS + "<!-- generated: AsyncTrait_Steps_one -->\n```java\nreturn 1;\n```\n");

    assertThat(
            failure(STEPS + "<!-- generated: AsyncTrait_Steps_one -->\n```java\nreturn 2;\n```\n"))
        .contains("page.md:13: a piece of AsyncTrait_Steps_one");
    assertThat(failure(STEPS + "<!-- generated: AsyncTrait_Step -->\n```java\nreturn 1;\n```\n"))
        .contains("nothing generates AsyncTrait_Step");
  }

  @Test
  void piecesOfAFileAreFoundInTheirOrder() throws Exception {
    String note = "<!-- from: samples/book/src/test/resources/given/Requests.java -->\n```java\n";
    check(note + "record User(String name) {}\n// ...\nrecord Reply(String text) {}\n```\n");

    assertThat(failure(note + "record User(String names) {}\n```\n"))
        .contains("page.md:2: the next piece of samples/book");
    assertThat(failure(note + "record Reply(String text) {}\n// ...\nrecord User\n```\n"))
        .contains("page.md:2: the next piece of samples/book");
    assertThat(failure("<!-- from: samples/Nowhere.java -->\n```java\nint n = 1;\n```\n"))
        .contains("page.md:2: the file samples/Nowhere.java");
  }

  @Test
  void theOutputIsCompared() throws Exception {
    String main =
        """
        ```java
        class Main {
          public static void main(String[] args) {
            System.out.println("one");
          }
        }
        ```

        <!-- prints: Main -->
        """;
    check(main + "```text\none\n```\n");

    assertThat(failure(main + "```text\ntwo\n```\n")).contains("page.md:10: what Main prints");
  }

  @Test
  void twoTypesOfOneNameNeedTwoPrograms() throws Exception {
    assertThat(failure(STEPS + STEPS)).contains("page.md:14: Steps is there already");
    check(STEPS + "<!-- example -->\n" + STEPS.substring(STEPS.indexOf("```")));
  }

  @Test
  void aNoteThatSaysNothingFails() {
    assertThat(assertThrows(AssertionError.class, () -> page("<!-- usse: A -->\n```java\n```\n")))
        .hasMessageThat()
        .contains("page.md:2: there is no note \"usse\"");
    assertThat(assertThrows(AssertionError.class, () -> page("<!-- uses: A -->\nText\n")))
        .hasMessageThat()
        .contains("page.md:2: the note above this line");
    assertThat(failure("<!-- uses: Nowhere -->\n```java\nint n = 1;\n```\n"))
        .contains("page.md:2: there is no ");
  }

  private static String failure(String text) {
    return assertThrows(AssertionError.class, () -> check(text)).getMessage();
  }

  private static void check(String text) throws Exception {
    for (Example example : Example.of(page(text))) {
      ExampleChecks.check(example);
    }
  }

  private static Page page(String text) {
    return Page.parse("page.md", text);
  }
}
