package io.asynctrait.samples.loadtester.report;

import static com.google.common.truth.Truth.assertThat;

import io.asynctrait.samples.loadtester.result.FailureCount;
import io.asynctrait.samples.loadtester.result.RunResult;
import io.asynctrait.samples.loadtester.result.Sample;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

final class HtmlReportTest {
  private static final Pattern SVG = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  private final Histogram latency = new Histogram(3);
  private final Histogram serviceTime = new Histogram(3);
  private final List<Sample> samples = new ArrayList<>();

  HtmlReportTest() {
    System.setProperty("java.awt.headless", "true");
  }

  private String html(FailureCount... failures) throws Exception {
    RunResult result =
        new RunResult(
            2_000_000_000L, 5_000, List.of(failures), 3, 4, latency, serviceTime, samples, false);
    return new HtmlReport("Load test: <mine>", List.of("A & B"), result).html();
  }

  private void succeed(int calls) {
    for (int i = 1; i <= calls; i++) {
      latency.recordValue(i * 1_000_000L);
      serviceTime.recordValue(i * 500_000L);
    }
    samples.add(new Sample(1, 1, calls, 0, 1_000_000, 9_000_000, 10_000_000));
    samples.add(new Sample(2, 1, 0, 5, 0, 0, 0)); // nothing succeeded here
  }

  private static List<Document> plots(String html) throws Exception {
    List<Document> plots = new ArrayList<>();
    for (Matcher matcher = SVG.matcher(html); matcher.find(); ) {
      plots.add(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(matcher.group()))));
    }
    return plots;
  }

  private static List<String> titles(String html) throws Exception {
    List<String> titles = new ArrayList<>();
    for (Document plot : plots(html)) {
      titles.add(plot.getDocumentElement().getAttribute("aria-label"));
    }
    return titles;
  }

  @Test
  void hasTheFiguresAndThePlots() throws Exception {
    succeed(100);
    String html = html(new FailureCount("status 500", 5));

    assertThat(html).contains("<th scope=\"row\">calls</th><td>105</td><td>52.5 per second</td>");
    assertThat(html).contains("<th scope=\"row\">  status 500</th><td>5</td>");
    assertThat(html).contains("<th scope=\"row\">given up at the end</th><td>3</td>");
    assertThat(html).contains("<th scope=\"row\">due, but never started</th><td>4</td>");
    assertThat(html).contains("<th>since due</th><th>since start</th>");
    assertThat(html).contains("<th scope=\"row\">largest</th><td>100.");
    assertThat(titles(html))
        .containsExactly(
            "Calls that ended",
            "Latency while the run went on",
            "Latency by part of the calls",
            "How many calls took how long")
        .inOrder();
  }

  @Test
  void textsOfOthersAreEscaped() throws Exception {
    succeed(1);
    String html = html(new FailureCount("<script>", 1));

    assertThat(html).contains("<title>Load test: &lt;mine&gt;</title>");
    assertThat(html).contains("A &amp; B");
    assertThat(html).contains("&lt;script&gt;");
    assertThat(html).doesNotContain("<script>");
  }

  @Test
  void idsAreThereOnce() throws Exception {
    succeed(10);
    List<String> ids = ID.matcher(html()).results().map(match -> match.group(1)).toList();

    assertThat(ids).isNotEmpty();
    assertThat(ids).containsNoDuplicates();
  }

  @Test
  void plotsHaveTextsThatCanBeRead() throws Exception {
    succeed(1_000);
    List<Document> plots = plots(html());

    assertThat(plots.get(0).getDocumentElement().getTextContent()).contains("succeeded");
    assertThat(plots.get(1).getDocumentElement().getTextContent()).contains("p99");
    String percentiles = plots.get(2).getDocumentElement().getTextContent();
    assertThat(percentiles).contains("99.9");
    assertThat(percentiles).contains("since the call was due");
    assertThat(percentiles).contains("since the call was started");
    assertThat(plots.get(3).getDocumentElement().getTextContent()).contains("milliseconds");
  }

  @Test
  void aRunWithoutASuccessHasNoLatencies() throws Exception {
    samples.add(new Sample(1, 1, 0, 9, 0, 0, 0));

    assertThat(titles(html(new FailureCount("cannot connect", 9))))
        .containsExactly("Calls that ended");
  }

  @Test
  void aRunWithOneCallHasPlots() throws Exception {
    latency.recordValue(0);
    samples.add(new Sample(1, 1, 1, 0, 0, 0, 0));

    assertThat(plots(html())).hasSize(4);
  }
}
