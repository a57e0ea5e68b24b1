package io.asynctrait.runtime.testing;

/**
 * Runs a test under many interleavings, and says which one failed.
 *
 * <pre>{@code
 * Interleavings.forEachSeed(1_000, executor -> {
 *   Account account = new Account(executor::pause);
 *   executor.spawn(account.deposit(1)).detach();
 *   executor.spawn(account.deposit(2)).detach();
 *   executor.run();
 *   assertThat(account.balance()).isEqualTo(3);
 * });
 * }</pre>
 */
public final class Interleavings {
  private Interleavings() {}

  /** A test that makes all it needs anew each time it is run. */
  @FunctionalInterface
  public interface Body {
    /**
     * Runs the test once.
     *
     * @param executor open until the test returns
     * @throws Throwable what fails the test
     */
    void run(DeterministicExecutor executor) throws Throwable;
  }

  /**
   * Runs {@code body} with the seeds from 0 to {@code count - 1}, each time with a new {@linkplain
   * DeterministicExecutor#seeded(long) executor}, which is closed afterwards. Ends at the first
   * failure.
   *
   * @throws AssertionError if the test fails; names the seed, and has the failure as its cause
   * @throws IllegalArgumentException if {@code count} is not positive
   */
  public static void forEachSeed(int count, Body body) {
    if (count <= 0) {
      throw new IllegalArgumentException("not a number of seeds: " + count);
    }
    for (long seed = 0; seed < count; seed++) {
      onlySeed(seed, body);
    }
  }

  /**
   * Runs {@code body} once, to look at a seed that {@link #forEachSeed} has named.
   *
   * @throws AssertionError if the test fails; names the seed, and has the failure as its cause
   */
  public static void onlySeed(long seed, Body body) {
    try (DeterministicExecutor executor = DeterministicExecutor.seeded(seed)) {
      body.run(executor);
    } catch (Throwable failure) {
      throw new AssertionError(
          "fails with seed "
              + seed
              + ", repeat it by Interleavings.onlySeed("
              + seed
              + ", ...): "
              + failure,
          failure);
    }
  }
}
