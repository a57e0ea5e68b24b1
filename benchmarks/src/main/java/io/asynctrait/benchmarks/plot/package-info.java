/**
 * Draws results as SVG: {@code Plots} says which plots there are, the other classes how they look.
 *
 * <p>The same results come out as the same text on one machine. Texts are texts of a generic
 * sans-serif font, but where they stand depends on the widths of the font that this machine has.
 */
package io.asynctrait.benchmarks.plot;
