package io.asynctrait.benchmarks.plot;

import io.asynctrait.benchmarks.results.Peer;
import java.awt.Paint;
import java.awt.Shape;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainCategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * A line for each peer, and on it a dot for each JDK, its number beside it; panels of other figures
 * of the same peers to the right. Peers stand in the order of the first figure.
 */
final class DotPlot {
  private static final double ROOM_FOR_NUMBERS = 0.18;
  private static final int WIDTH = 860;
  private static final int HEIGHT_OF_PEER = 36;
  private static final int HEIGHT_AROUND = 150;

  private final String title;
  private final List<CategoryPlot> panels = new ArrayList<>();
  private List<Peer> peers = List.of();
  private List<String> groups = List.of();

  DotPlot(String title) {
    this.title = title;
  }

  /** Adds a panel; one without numbers is left out. */
  DotPlot panel(ValueAxis axis, Values values) {
    if (values.isEmpty()) {
      return this;
    }
    if (panels.isEmpty()) {
      peers = values.peersByNumber();
      groups = values.groups();
    }
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (Peer peer : peers) {
      // A place for each peer and JDK, so that the panels agree.
      groups.forEach(group -> data.setValue(null, group, peer.title));
    }
    for (Values.Value value : values.items()) {
      if (peers.contains(value.peer())) {
        data.setValue(value.number(), value.group(), value.peer().title);
      }
    }
    axis.setUpperMargin(ROOM_FOR_NUMBERS);
    CategoryPlot panel = new CategoryPlot(data, null, axis, new Dots(peers));
    panel.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
    Theme.plot(panel);
    panels.add(panel);
    return this;
  }

  boolean isEmpty() {
    return panels.isEmpty();
  }

  JFreeChart chart() {
    CategoryAxis axis = new CategoryAxis();
    Theme.axis(axis);
    axis.setMaximumCategoryLabelWidthRatio(1);
    CombinedDomainCategoryPlot plot = new CombinedDomainCategoryPlot(axis);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setGap(24);
    panels.forEach(plot::add);
    plot.setInsets(new RectangleInsets(4, 4, 4, 4));
    LegendItemCollection legend = new LegendItemCollection();
    for (int group = 0; group < groups.size(); group++) {
      legend.add(
          new LegendItem(groups.get(group), null, null, null, Theme.shape(group), Colours.TEXT));
    }
    plot.setFixedLegendItems(legend);
    return Theme.chart(title, plot);
  }

  void write(Path file) {
    SvgFile.write(chart(), WIDTH, HEIGHT_AROUND + HEIGHT_OF_PEER * peers.size(), file);
  }

  /** Dots in the colours of their peers. */
  private static final class Dots extends LineAndShapeRenderer {
    private static final long serialVersionUID = 1;

    private final transient List<Peer> peers;

    Dots(List<Peer> peers) {
      super(false, true);
      this.peers = peers;
      setUseSeriesOffset(true);
      setItemMargin(0.3);
      setDefaultItemLabelGenerator(
          new StandardCategoryItemLabelGenerator("  {2}", new Theme.Digits()));
      setDefaultItemLabelsVisible(true);
      setDefaultItemLabelFont(Theme.VALUE);
      setDefaultItemLabelPaint(Colours.TEXT);
      setDefaultPositiveItemLabelPosition(
          new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    }

    @Override
    public Paint getItemPaint(int row, int column) {
      return Colours.of(peers.get(column));
    }

    @Override
    public Shape getItemShape(int row, int column) {
      return Theme.shape(row);
    }

    @Override
    public LegendItem getLegendItem(int dataset, int series) {
      return null; // the plot has one for each JDK
    }
  }
}
