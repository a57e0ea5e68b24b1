package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in bodies that javac cannot find: the one that was meant is offered. */
final class MistypedNamesTest {
  private static final String TYPE =
      """
      import static io.asynctrait.runtime.Async.await;
      import static io.asynctrait.runtime.Async.*;

      import io.asynctrait.annotations.AsyncTrait;
      import io.asynctrait.runtime.DynamicFuture;
      import java.util.ArrayList;

      @AsyncTrait
      abstract class Source {
        int length;

        abstract DynamicFuture<Integer> next();

        int nexx() {
          return 1;
        }

        DynamicFuture<Integer> m(Source other, String text) {
          int count = 1;
          %s
          return ready(count);
        }
      }

      class Plain {}

      @AsyncTrait
      class Leaf {
        DynamicFuture<Integer> m() {
          return ready(1);
        }
      }
      """;

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource({
    "await(nxet());, AT192, next",
    "await(other.nextt());, AT192, next",
    "awiat(next());, AT192, await",
    "count = lenght;, AT192, length",
    "count = this.lenght;, AT192, length",
    "cuont++;, AT192, count",
    "count = txt.length();, AT192, text",
    "count = text.lenght();, AT192, length",
    "new AraryList<String>();, AT192, ArrayList",
    "Laef leaf = null;, AT192, Leaf",
    "new AsyncTrait_Laef();, AT192, AsyncTrait_Leaf",
    "await(nexx());, AT193, next",
    "await(other.nexx());, AT193, next",
  })
  void theNearestIsOffered(String statement, String id, String meant) throws IOException {
    List<String> errors = errors(statement);

    assertThat(errors).hasSize(1);
    assertThat(errors.get(0)).startsWith("[" + id + "] ");
    assertThat(errors.get(0)).contains("(did you mean " + meant + "?); ");
  }

  @ParameterizedTest
  @CsvSource({
    "await(somethingElse());",
    "await(1);",
    "await(text.length());",
    "count = 'c' + zzz;",
    "String s = 1;",
    "count = text.xyz();",
    "new Unheard();",
  })
  void nothingIsOfferedWhereNothingIsNear(String statement) throws IOException {
    List<String> errors = errors(statement);

    assertThat(errors).hasSize(1);
    assertThat(errors.get(0)).doesNotContain("did you mean");
  }

  @Test
  void typesWithoutTheAnnotationAreNamed() throws IOException {
    assertThat(errors("new AsyncTrait_Plain();").get(0))
        .startsWith("[AT192] cannot find symbol (Plain has no @AsyncTrait); ");
  }

  /** What javac says in further lines stands behind everything. */
  @Test
  void theWayOutIsInTheFirstLine() throws IOException {
    String error = errors("await(nxet());").get(0);

    assertThat(error.lines().toList().get(0))
        .isEqualTo(
            "[AT192] cannot find symbol (did you mean next?); mend this first: the async method is"
                + " generated from its source");
    assertThat(error.lines().skip(1).collect(Collectors.joining())).contains("symbol:");
  }

  private List<String> errors(String statement) throws IOException {
    Path sources = Files.createDirectories(directory.resolve("sources"));
    Files.writeString(sources.resolve("Source.java"), TYPE.formatted(statement));
    TestCompilation compilation =
        TestCompilation.run(sources, directory.resolve("output"), new AsyncTraitProcessor());
    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isFalse();
    return compilation.diagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(null))
        .toList();
  }
}
