package io.asynctrait.benchmarks.plot;

import io.asynctrait.benchmarks.results.Numbers;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;

/** How all plots look. */
final class Theme {
  static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 15);
  static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  static final Font VALUE = new Font(Font.SANS_SERIF, Font.PLAIN, 10);

  private Theme() {}

  /** A chart of a plot, with a legend. */
  static JFreeChart chart(String title, Plot plot) {
    JFreeChart chart = new JFreeChart(title, TITLE, plot, true);
    chart.setBackgroundPaint(Colours.BACKGROUND);
    chart.setPadding(new RectangleInsets(8, 8, 8, 12));
    chart.getTitle().setPaint(Colours.TEXT);
    chart.getLegend().setItemFont(LABEL);
    chart.getLegend().setItemPaint(Colours.TEXT);
    chart.getLegend().setFrame(BlockBorder.NONE);
    return chart;
  }

  static void plot(CategoryPlot plot) {
    plot.setBackgroundPaint(Colours.BACKGROUND);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(Colours.GRID);
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setDomainGridlinePaint(Colours.GRID);
    plot.setDomainGridlineStroke(new BasicStroke(1));
    plot.setDomainGridlinesVisible(true);
  }

  static void axis(Axis axis) {
    axis.setLabelFont(LABEL);
    axis.setLabelPaint(Colours.TEXT);
    axis.setTickLabelFont(LABEL);
    axis.setTickLabelPaint(Colours.TEXT);
    axis.setAxisLinePaint(Color.GRAY);
  }

  /** From zero. */
  static ValueAxis linear(String label) {
    NumberAxis axis = new NumberAxis(label);
    axis.setAutoRangeIncludesZero(true);
    axis(axis);
    return axis;
  }

  /** Powers of ten at equal distances. */
  static ValueAxis logarithmic(String label) {
    LogScale axis = new LogScale(label + ", logarithmic");
    axis(axis);
    return axis;
  }

  /** What stands for the results of one JDK: a circle, a square. */
  static Shape shape(int jdk) {
    return jdk == 0 ? new Ellipse2D.Double(-4, -4, 8, 8) : new Rectangle2D.Double(-4, -4, 8, 8);
  }

  /** Formats as the tables do. */
  static final class Digits extends NumberFormat {
    private static final long serialVersionUID = 1;

    @Override
    public StringBuffer format(double number, StringBuffer text, FieldPosition position) {
      return text.append(Numbers.format(number));
    }

    @Override
    public StringBuffer format(long number, StringBuffer text, FieldPosition position) {
      return format((double) number, text, position);
    }

    @Override
    public Number parse(String text, ParsePosition position) {
      throw new UnsupportedOperationException();
    }
  }
}
