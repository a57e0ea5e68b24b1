package io.asynctrait.samples.loadtester.report;

import io.asynctrait.samples.loadtester.result.Sample;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Plots of what happened when. */
final class TimePlots {
  private static final double NANOS_PER_MILLI = 1e6;

  private final List<Sample> samples;

  TimePlots(List<Sample> samples) {
    this.samples = samples;
  }

  JFreeChart rates() {
    XYSeriesCollection data = new XYSeriesCollection();
    data.addSeries(series("succeeded", sample -> sample.succeeded() / sample.length()));
    data.addSeries(series("failed", sample -> sample.failed() / sample.length()));
    return Theme.chart(
        "Calls that ended",
        data,
        Theme.seconds(),
        Theme.fromZero("calls per second"),
        Theme.lines(Theme.BLUE, Theme.RED));
  }

  JFreeChart latencies() {
    XYSeriesCollection data = new XYSeriesCollection();
    data.addSeries(series("largest", sample -> sample.max() / NANOS_PER_MILLI));
    data.addSeries(series("p99", sample -> sample.p99() / NANOS_PER_MILLI));
    data.addSeries(series("p50", sample -> sample.p50() / NANOS_PER_MILLI));
    return Theme.chart(
        "Latency while the run went on",
        data,
        Theme.seconds(),
        Axes.milliseconds(),
        Theme.lines(Theme.RED, Theme.GREEN, Theme.BLUE));
  }

  /** A point in the middle of each sample; none for a latency where no call succeeded. */
  private XYSeries series(String name, ToDoubleFunction<Sample> figure) {
    XYSeries series = new XYSeries(name);
    for (Sample sample : samples) {
      double value = figure.applyAsDouble(sample);
      boolean isKnown = value > 0 || sample.succeeded() > 0 || sample.failed() > 0;
      series.add(sample.end() - sample.length() / 2, isKnown ? value : null);
    }
    return series;
  }
}
