package io.asynctrait.samples.loadtester.result;

/**
 * How many calls failed in one way.
 *
 * @param kind what went wrong, in a word or two
 * @param count how often
 */
public record FailureCount(String kind, long count) {}
