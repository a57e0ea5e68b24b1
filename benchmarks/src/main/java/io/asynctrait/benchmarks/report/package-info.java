/**
 * Turns the JSON of benchmarks into the tables of a Markdown file.
 *
 * <p>{@code Report} is the program; it has the plots drawn as well. {@code Tables} says which
 * tables there are.
 */
package io.asynctrait.benchmarks.report;
