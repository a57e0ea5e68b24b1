import io.asynctrait.runtime.Signal;

/** How one call has to end. */
final class Order {
  final Signal signal = new Signal();
  Throwable failure;
  Throwable failureOfCleanUp;
  int cleanUps;

  Object answer(Object kept) {
    return kept == null ? "nothing" : "an answer";
  }

  void cleanUp() throws Throwable {
    cleanUps++;
    if (failureOfCleanUp != null) {
      throw failureOfCleanUp;
    }
  }
}
