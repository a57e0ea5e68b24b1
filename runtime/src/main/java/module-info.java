/** The runtime of AsyncTrait: what users call, and what generated code calls. */
module io.asynctrait.runtime {
  requires static org.jspecify;

  exports io.asynctrait.runtime;
  exports io.asynctrait.runtime.frame;
}
