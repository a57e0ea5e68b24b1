/** Streams of elements that are awaited one by one, and their adapters. */
module io.asynctrait.streams {
  // What streams return, and what their generated code calls.
  requires transitive io.asynctrait.runtime;
  requires static io.asynctrait.annotations;
  requires static org.jspecify;

  // For @Generated.
  requires static java.compiler;

  exports io.asynctrait.streams;
}
