package io.asynctrait.samples.checkedin;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;

/** Where lines of text come from. One call at a time. */
@AsyncTrait
public interface LineSource {
  /** Waits for the next line; null at the end. */
  @Recycle
  DynamicFuture<String> nextLine();

  /** Counts the words of all lines up to the end. */
  default DynamicFuture<Integer> countWords() {
    int words = 0;
    String line;
    while ((line = await(nextLine())) != null) {
      words += line.isBlank() ? 0 : line.strip().split("\\s+").length;
    }
    return ready(words);
  }
}
