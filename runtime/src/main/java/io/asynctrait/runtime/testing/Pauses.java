package io.asynctrait.runtime.testing;

/** Where {@link DeterministicExecutor#pause} suspends. */
public enum Pauses {
  /** Nowhere: every pause is complete at its first poll. */
  NEVER,

  /** Everywhere: every pause suspends once, woken already. */
  ALWAYS,

  /** Where a coin says so that is flipped at each pause, by the executor's seed. */
  SOMETIMES
}
