/** The runtime of AsyncTrait: what users call, and what generated code calls. */
module io.asynctrait.runtime {
  requires static org.jspecify;

  // For who registers the statistics as a bean; everything else runs without it.
  requires static java.management;

  exports io.asynctrait.runtime;
  exports io.asynctrait.runtime.frame;
  exports io.asynctrait.runtime.testing;
}
