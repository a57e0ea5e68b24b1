package io.asynctrait.processor.cases;

import io.asynctrait.runtime.Recycling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/**
 * Cancels each case at each of its suspensions. The leaf is cancelled first, clean-up starts
 * nothing, and the next call on the same object, with the frames that came back, does what the
 * oracle does.
 */
final class CancellationTest {
  /** Later suspensions of long loops are like the earlier ones. */
  private static final int MOST_SUSPENSIONS = 40;

  @TestFactory
  Stream<DynamicContainer> cancelledCallsLeaveNothingBehind() {
    return CompiledCases.generated().tests(CancellationTest::check);
  }

  static void check(CaseFile file, String name) throws Throwable {
    List<Observation> expected = file.expected(name);
    boolean sameEachTime = expected.stream().allMatch(o -> o.isSameAs(expected.get(0)));
    for (Recycling recycling : List.of(Recycling.AS_DECLARED, Recycling.ALWAYS)) {
      for (int i = 1; i <= MOST_SUSPENSIONS; i++) {
        try {
          Optional<Observation> next = file.runAfterCancellation(name, recycling, i);
          if (next.isEmpty()) {
            break;
          }
          // An object that keeps a count of its calls has counted the cancelled one, too.
          if (sameEachTime) {
            next.get().requireSameAs(expected.get(0));
          }
        } catch (MisbehavedException e) {
          throw new MisbehavedException(
              "recycling " + recycling + ", cancelled at suspension " + i + ": " + e.getMessage(),
              e.getCause());
        }
      }
    }
  }
}
