package io.asynctrait.benchmarks.plot;

import io.asynctrait.benchmarks.results.Peer;
import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.nio.file.Path;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedRangeCategoryPlot;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

/** A line for each peer over the positions of its numbers; the JDKs side by side, one scale. */
final class LinePlot {
  private static final int WIDTH = 860;
  private static final int HEIGHT = 460;

  private final String title;
  private final String positionLabel;
  private final ValueAxis axis;
  private final Values values;

  LinePlot(String title, String positionLabel, ValueAxis axis, Values values) {
    this.title = title;
    this.positionLabel = positionLabel;
    this.axis = axis;
    this.values = values;
  }

  JFreeChart chart() {
    CombinedRangeCategoryPlot plot = new CombinedRangeCategoryPlot(axis);
    plot.setGap(24);
    for (String group : values.groups()) {
      plot.add(panel(group, values.of(group)));
    }
    plot.setFixedLegendItems(legend());
    return Theme.chart(title, plot);
  }

  private CategoryPlot panel(String group, Values shown) {
    CategoryAxis positions = new CategoryAxis(positionLabel + ", " + group);
    Theme.axis(positions);
    CategoryPlot panel = new CategoryPlot(data(shown), positions, null, renderer());
    Theme.plot(panel);
    return panel;
  }

  /** All peers and positions, so that those of one colour have one index in all panels. */
  private DefaultCategoryDataset data(Values shown) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (Peer peer : values.peers()) {
      values.positions().forEach(position -> data.setValue(null, peer.title, position));
    }
    for (Values.Value value : shown.items()) {
      data.setValue(value.number(), value.peer().title, value.position());
    }
    return data;
  }

  private LineAndShapeRenderer renderer() {
    LineAndShapeRenderer renderer = new LineAndShapeRenderer(true, true);
    for (int series = 0; series < values.peers().size(); series++) {
      Peer peer = values.peers().get(series);
      renderer.setSeriesPaint(series, Colours.of(peer));
      renderer.setSeriesShape(series, new Ellipse2D.Double(-3, -3, 6, 6));
      renderer.setSeriesStroke(series, new BasicStroke(peer == Peer.RECYCLED ? 3 : 1.6f));
    }
    return renderer;
  }

  private LegendItemCollection legend() {
    // A renderer makes items only as part of a plot.
    CategoryPlot all =
        new CategoryPlot(data(values), new CategoryAxis(), Theme.linear(""), renderer());
    return all.getLegendItems();
  }

  void write(Path file) {
    SvgFile.write(chart(), WIDTH, HEIGHT, file);
  }
}
