package io.asynctrait.samples.splitstore;

/** What has a name for messages. */
interface Named {
  /** The name. */
  String name();
}
