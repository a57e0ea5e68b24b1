package io.asynctrait.samples.loadtester.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.asynctrait.samples.loadtester.result.RunResult;
import io.asynctrait.samples.loadtester.result.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jfree.chart.JFreeChart;

/** The page: {@code report.html}, with what is between braces filled in. */
public final class HtmlReport {
  private static final String TEMPLATE = "report.html";

  private final String title;
  private final List<String> facts;
  private final RunResult result;

  /**
   * Makes the report of one run.
   *
   * @param title what was run
   * @param facts sentences about how
   */
  public HtmlReport(String title, List<String> facts, RunResult result) {
    this.title = title;
    this.facts = List.copyOf(facts);
    this.result = result;
  }

  /** Writes the page, in place of one that is there. */
  public void write(Path file) throws IOException {
    Files.writeString(file, html());
  }

  String html() throws IOException {
    return template()
        .execute(
            Map.of(
                "title", title,
                "facts", facts,
                "counts", Tables.counts(result),
                "latencyTitles", Tables.latencyTitles(result),
                "latencies", Tables.latencies(result),
                "plots", plots()));
  }

  private static Template template() throws IOException {
    try (InputStream resource = HtmlReport.class.getResourceAsStream(TEMPLATE);
        Reader reader = new InputStreamReader(resource, UTF_8)) {
      return Mustache.compiler().compile(reader);
    }
  }

  private List<String> plots() {
    List<JFreeChart> charts = new ArrayList<>();
    TimePlots overTime = new TimePlots(result.samples());
    charts.add(overTime.rates());
    if (result.succeeded() > 0) {
      LatencyPlots latencies = new LatencyPlots(result.latency(), result.serviceTime());
      charts.add(overTime.latencies());
      charts.add(latencies.percentiles());
      charts.add(latencies.distribution());
    }
    Svg svg = new Svg();
    return charts.stream().map(svg::draw).toList();
  }
}
