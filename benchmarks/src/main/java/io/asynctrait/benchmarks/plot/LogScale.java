package io.asynctrait.benchmarks.plot;

import io.asynctrait.benchmarks.results.Numbers;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * A logarithmic axis with ticks at 1, 2 and 5 times powers of ten, or at 1 and 3 times where the
 * labels would not fit; those of the library are at roots of ten.
 */
final class LogScale extends LogAxis {
  private static final long serialVersionUID = 1;
  private static final int[] DIGITS = {1, 2, 5};
  private static final int[] FEW_DIGITS = {1, 3};
  private static final double MANY_DECADES = 2;

  LogScale(String label) {
    super(label);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<NumberTick> ticks = new ArrayList<>();
    double first = Math.log10(getLowerBound());
    double last = Math.log10(getUpperBound());
    boolean few = edge == RectangleEdge.BOTTOM && last - first > MANY_DECADES;
    for (int power = (int) Math.floor(first); power <= last; power++) {
      for (int digit : few ? FEW_DIGITS : DIGITS) {
        double value = digit * Math.pow(10, power);
        if (getRange().contains(value)) {
          ticks.add(tick(value, edge));
        }
      }
    }
    return ticks;
  }

  private static NumberTick tick(double value, RectangleEdge edge) {
    boolean below = edge == RectangleEdge.BOTTOM;
    TextAnchor anchor = below ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
    return new NumberTick(
        TickType.MAJOR, value, Numbers.format(value), anchor, TextAnchor.CENTER, 0);
  }
}
