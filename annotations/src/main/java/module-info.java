/** The annotations that users of AsyncTrait write. */
module io.asynctrait.annotations {
  exports io.asynctrait.annotations;
}
