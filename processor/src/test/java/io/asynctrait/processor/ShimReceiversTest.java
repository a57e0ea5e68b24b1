package io.asynctrait.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link ProgramTest} runs: calls of receivers that are declared with a generated type. */
final class ShimReceiversTest {
  @Test
  void areFused(@TempDir Path output) throws IOException {
    TestCompilation compilation =
        TestCompilation.run(
            Path.of("src/test/resources/programs/ShimReceivers"),
            output,
            new AsyncTraitProcessor());
    assertWithMessage(compilation.errors()).that(compilation.succeeded()).isTrue();

    assertThat(compilation.generated().get("AsyncTrait_ShimReceivers_all"))
        .containsMatch("awaitGet\\(self.doubling[^;]*;(.|\\n)*awaitCount\\((.|\\n)*awaitTwice");
    assertThat(compilation.generated().get("AsyncTrait_ShimReceivers_tail"))
        .contains("return awaitTwiceErased(new AsyncTrait_ShimReceivers_Doubling(), n, cx);");
    compilation
        .generated()
        .values()
        .forEach(text -> assertThat(text).doesNotContain("doubling.get("));
  }
}
