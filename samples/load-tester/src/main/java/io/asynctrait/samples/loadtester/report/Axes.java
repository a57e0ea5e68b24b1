package io.asynctrait.samples.loadtester.report;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jfree.chart.axis.ValueAxis;

/** The logarithmic axes. */
final class Axes {
  private static final int[] THREE = {1, 2, 5};
  private static final int[] ONE = {1};
  private static final MathContext DIGITS = new MathContext(12);

  private Axes() {}

  /** Of latencies in milliseconds. */
  static ValueAxis milliseconds() {
    return new DecadeAxis("milliseconds", THREE, Axes::plain);
  }

  /**
   * Of parts of the calls, each step to the right a tenth of the rest: 90 %, 99 %, 99.9 %.
   *
   * @param last how far the axis goes, as one over the rest
   */
  static ValueAxis percentiles(double last) {
    ValueAxis axis = new DecadeAxis("per cent of the calls took no longer", ONE, Axes::percentile);
    axis.setRange(1, last);
    return axis;
  }

  private static String percentile(double oneOverRest) {
    return plain(100 - 100 / oneOverRest);
  }

  /** Without the digits that come from computing powers of ten. */
  private static String plain(double value) {
    return new BigDecimal(value, DIGITS).stripTrailingZeros().toPlainString();
  }
}
