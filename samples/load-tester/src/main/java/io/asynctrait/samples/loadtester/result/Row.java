package io.asynctrait.samples.loadtester.result;

/**
 * A row of a table.
 *
 * @param title what the row is about
 * @param first its figure
 * @param second another figure; empty if there is none
 */
public record Row(String title, String first, String second) {}
