package io.asynctrait.samples.splitstore;

/**
 * How hard the store is used.
 *
 * @param inFlight how many operations there are at the same time
 * @param values how many values each record has
 */
record Load(int inFlight, int values) {}
