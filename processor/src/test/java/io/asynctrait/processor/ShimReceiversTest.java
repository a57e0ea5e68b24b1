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

    String all = compilation.generated().get("AsyncTrait_ShimReceivers_all");
    assertThat(all).contains("awaitGet(self.doubling, 1, cx)");
    assertThat(all).contains("awaitCount(self.doubling, sum, cx)");
    assertThat(all).contains("awaitTwiceErased(self.doubling, 3, cx)");
    assertThat(all).doesNotContain("doubling.get(");
    assertThat(compilation.generated().get("AsyncTrait_ShimReceivers_tail"))
        .contains("return awaitGet(new AsyncTrait_ShimReceivers_Doubling(), n, cx);");
  }
}
