package io.asynctrait.benchmarks.plot;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a chart as SVG. */
final class SvgFile {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private SvgFile() {}

  static void write(JFreeChart chart, int width, int height, Path file) {
    Document document = document();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment("Drawn by io.asynctrait.benchmarks.report.Report");
    SVGGraphics2D graphics = new SVGGraphics2D(context, false);
    graphics.setSVGCanvasSize(new Dimension(width, height));
    chart.draw(graphics, new Rectangle(width, height));
    Element root = graphics.getRoot();
    // What the canvas itself would use; all texts say their font themselves.
    root.setAttributeNS(null, "font-family", "sans-serif");
    root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + height);
    try {
      Files.createDirectories(file.getParent());
      try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        graphics.stream(root, writer, true, false);
      }
    } catch (SVGGraphics2DIOException e) {
      throw new IllegalStateException(file + " cannot be drawn", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
