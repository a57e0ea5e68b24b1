package io.asynctrait.processor.cases;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sizes of methods are taken for too high rather than for too low, and not for much too high. */
final class BytecodeSizeTest {
  /** What small methods have besides is not worth an exact price. */
  private static final int SMALL = 150;

  @Test
  void estimatesAreNotTooLow() throws IOException {
    List<MethodSize> sizes = sizes();
    assertThat(sizes.size()).isAtLeast(500);
    for (MethodSize size : sizes) {
      assertWithMessage(size.toString()).that(size.factor()).isAtLeast(1.0);
    }
  }

  @Test
  void estimatesAreNotMuchTooHigh() throws IOException {
    List<MethodSize> sizes = sizes();
    for (MethodSize size : sizes) {
      assertWithMessage(size.toString()).that(size.factor()).isAtMost(2.5);
    }
    double median =
        sizes.stream().mapToDouble(MethodSize::factor).sorted().toArray()[sizes.size() / 2];
    assertThat(median).isAtMost(1.7);
  }

  private static List<MethodSize> sizes() throws IOException {
    CaseCompilation compilation = CompiledCases.generated().together();
    assertWithMessage(compilation.problems()).that(compilation.succeeded()).isTrue();
    return compilation.paths().stream().filter(size -> size.actual() >= SMALL).toList();
  }
}
