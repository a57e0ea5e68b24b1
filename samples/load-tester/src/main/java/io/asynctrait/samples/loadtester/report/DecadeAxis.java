package io.asynctrait.samples.loadtester.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * A logarithmic axis that is marked at given multiples of powers of ten; the marks of the library
 * are at roots of ten.
 */
final class DecadeAxis extends LogAxis {
  private static final long serialVersionUID = 1;

  private final int[] multiples;
  private final transient DoubleFunction<String> text;

  /**
   * Makes an axis.
   *
   * @param multiples what to mark between a power of ten and the next
   * @param text writes what a mark stands for
   */
  DecadeAxis(String label, int[] multiples, DoubleFunction<String> text) {
    super(label);
    this.multiples = multiples.clone();
    this.text = text;
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
    TextAnchor anchor =
        edge == RectangleEdge.BOTTOM ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
    List<NumberTick> ticks = new ArrayList<>();
    int last = (int) Math.ceil(Math.log10(getUpperBound()));
    for (int power = (int) Math.floor(Math.log10(getLowerBound())); power <= last; power++) {
      for (int multiple : multiples) {
        double value = multiple * Math.pow(10, power);
        if (getRange().contains(value)) {
          String label = text.apply(value);
          ticks.add(new NumberTick(TickType.MAJOR, value, label, anchor, TextAnchor.CENTER, 0));
        }
      }
    }
    return ticks;
  }
}
