package io.asynctrait.samples.loadtester.report;

import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramIterationValue;
import org.jfree.chart.JFreeChart;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Plots of how long the calls took. */
final class LatencyPlots {
  private static final double NANOS_PER_MILLI = 1e6;
  private static final int POINTS_PER_HALF = 20;

  /** Each bar of the distribution is wider than the one before by so much. */
  private static final double STEP = 1.15;

  private static final long FIRST_STEP_NANOS = 100;

  private final Histogram latency;
  private final Histogram serviceTime;

  LatencyPlots(Histogram latency, Histogram serviceTime) {
    this.latency = latency;
    this.serviceTime = serviceTime;
  }

  JFreeChart percentiles() {
    XYSeriesCollection data = new XYSeriesCollection();
    data.addSeries(percentiles("since the call was due", latency));
    if (serviceTime.getTotalCount() > 0) {
      data.addSeries(percentiles("since the call was started", serviceTime));
    }
    return Theme.chart(
        "Latency by part of the calls",
        data,
        Axes.percentiles(rest(100, latency)),
        Axes.milliseconds(),
        Theme.lines(Theme.BLUE, Theme.GREEN));
  }

  private static XYSeries percentiles(String name, Histogram histogram) {
    XYSeries series = new XYSeries(name);
    for (HistogramIterationValue point : histogram.percentiles(POINTS_PER_HALF)) {
      double part = rest(point.getPercentileLevelIteratedTo(), histogram);
      series.addOrUpdate(part, point.getValueIteratedTo() / NANOS_PER_MILLI);
    }
    return series;
  }

  /** One over the part of the calls that took longer; of the last call itself, where none did. */
  private static double rest(double percentile, Histogram histogram) {
    double last = Math.max(10, histogram.getTotalCount());
    return Math.min(last, 100 / Math.max(100 - percentile, Double.MIN_NORMAL));
  }

  JFreeChart distribution() {
    XYIntervalSeries bars = new XYIntervalSeries("calls");
    for (HistogramIterationValue step : latency.logarithmicBucketValues(FIRST_STEP_NANOS, STEP)) {
      long count = step.getCountAddedInThisIterationStep();
      if (count > 0) {
        double to = step.getValueIteratedTo() / NANOS_PER_MILLI;
        double from = to / STEP;
        bars.add(Math.sqrt(from * to), from, to, count, 0, count);
      }
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(bars);
    return Theme.chart(
        "How many calls took how long",
        data,
        Axes.milliseconds(),
        Theme.fromZero("calls"),
        Theme.bars(Theme.BLUE));
  }
}
