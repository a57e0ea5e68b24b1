package io.asynctrait.samples.loadtester.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;

/** How all plots look. */
final class Theme {
  /** Good things, bad things, and what is beside them. */
  static final Color BLUE = new Color(0x0072B2);

  static final Color RED = new Color(0xD55E00);
  static final Color GREEN = new Color(0x009E73);

  private static final float LINE = 1.6f;
  private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 15);
  private static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  private static final Color TEXT = new Color(0x222222);
  private static final Color GRID = new Color(0xDDDDDD);

  private Theme() {}

  static JFreeChart chart(
      String title, XYDataset data, ValueAxis across, ValueAxis up, XYItemRenderer renderer) {
    XYPlot plot = new XYPlot(data, style(across), style(up), renderer);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(GRID);
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setDomainGridlinePaint(GRID);
    plot.setDomainGridlineStroke(new BasicStroke(1));
    JFreeChart chart = new JFreeChart(title, TITLE, plot, true);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(8, 8, 8, 12));
    chart.getTitle().setPaint(TEXT);
    chart.getLegend().setItemFont(LABEL);
    chart.getLegend().setItemPaint(TEXT);
    chart.getLegend().setFrame(BlockBorder.NONE);
    return chart;
  }

  /** A line in each colour. */
  static XYItemRenderer lines(Color... colours) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    for (int i = 0; i < colours.length; i++) {
      renderer.setSeriesPaint(i, colours[i]);
      renderer.setSeriesStroke(i, new BasicStroke(LINE));
      renderer.setLegendLine(new Line2D.Double(-8, 0, 8, 0));
    }
    return renderer;
  }

  /** Bars as wide as their intervals. */
  static XYItemRenderer bars(Color colour) {
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setSeriesPaint(0, colour);
    return renderer;
  }

  private static ValueAxis style(ValueAxis axis) {
    axis.setLabelFont(LABEL);
    axis.setLabelPaint(TEXT);
    axis.setTickLabelFont(LABEL);
    axis.setTickLabelPaint(TEXT);
    axis.setAxisLinePaint(Color.GRAY);
    return axis;
  }

  /** An axis from zero. */
  static ValueAxis fromZero(String label) {
    NumberAxis axis = new NumberAxis(label);
    axis.setAutoRangeIncludesZero(true);
    return axis;
  }

  /** An axis of time from the beginning of the run to its end. */
  static ValueAxis seconds() {
    ValueAxis axis = fromZero("seconds since the beginning");
    axis.setLowerMargin(0);
    axis.setUpperMargin(0);
    return axis;
  }
}
