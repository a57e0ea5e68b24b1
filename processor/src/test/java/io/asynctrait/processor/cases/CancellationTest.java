package io.asynctrait.processor.cases;

import io.asynctrait.runtime.Recycling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/**
 * Cancels each case at each of its suspensions, and where it lets others run. The leaf is cancelled
 * first, clean-up starts nothing, and the next call on the same object, with the frames that came
 * back, does what the oracle does.
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
    // An object that keeps a count of its calls has counted the cancelled one, too.
    boolean sameEachTime = expected.stream().allMatch(o -> o.isSameAs(expected.get(0)));
    Optional<Observation> next = sameEachTime ? Optional.of(expected.get(0)) : Optional.empty();
    for (Recycling recycling : List.of(Recycling.AS_DECLARED, Recycling.ALWAYS)) {
      String how = "recycling " + recycling + ", cancelled ";
      check(
          how + "at suspension ", next, times -> file.runAfterCancellation(name, recycling, times));
      check(
          how + "after short turn ",
          next,
          times -> file.runAfterCancellationInShortTurns(name, recycling, times));
    }
  }

  /** Cancels a call at one place after the other. */
  private interface Cancelling {
    /** Returns what the run after the cancelled one did; nothing if there is no such place. */
    Optional<Observation> at(int times) throws Throwable;
  }

  private static void check(String how, Optional<Observation> expected, Cancelling cancelling)
      throws Throwable {
    for (int i = 1; i <= MOST_SUSPENSIONS; i++) {
      try {
        Optional<Observation> next = cancelling.at(i);
        if (next.isEmpty()) {
          return;
        }
        if (expected.isPresent()) {
          next.get().requireSameAs(expected.get());
        }
      } catch (MisbehavedException e) {
        throw new MisbehavedException(how + i + ": " + e.getMessage(), e.getCause());
      }
    }
  }
}
