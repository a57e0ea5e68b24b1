package io.asynctrait.samples.loadtester.report;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Draws charts as elements of one page; their ids differ. */
final class Svg {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final int WIDTH = 760;
  private static final int HEIGHT = 380;

  private final SVGIDGenerator ids = new SVGIDGenerator();

  /** Returns the text of one element. */
  String draw(JFreeChart chart) {
    try {
      SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
      context.setIDGenerator(ids);
      SVGGraphics2D graphics = new SVGGraphics2D(context, false);
      graphics.setSVGCanvasSize(new Dimension(WIDTH, HEIGHT));
      chart.draw(graphics, new Rectangle(WIDTH, HEIGHT));
      return text(labelled(graphics.getRoot(), chart.getTitle().getText()));
    } catch (ParserConfigurationException | TransformerException e) {
      throw new IllegalStateException("a chart cannot be drawn", e);
    }
  }

  private static Document document() throws ParserConfigurationException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .getDOMImplementation()
        .createDocument(NAMESPACE, "svg", null);
  }

  private static Element labelled(Element root, String title) {
    root.setAttributeNS(null, "font-family", "sans-serif");
    root.setAttributeNS(null, "viewBox", "0 0 " + WIDTH + " " + HEIGHT);
    root.setAttributeNS(null, "role", "img");
    root.setAttributeNS(null, "aria-label", title);
    NodeList definitions = root.getElementsByTagNameNS(NAMESPACE, "defs");
    for (int i = 0; i < definitions.getLength(); i++) {
      ((Element) definitions.item(i)).removeAttribute("id"); // the same in every chart, and unused
    }
    return root;
  }

  private static String text(Element root) throws TransformerException {
    Transformer transformer = TransformerFactory.newInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    StringWriter text = new StringWriter();
    transformer.transform(new DOMSource(root), new StreamResult(text));
    return text.toString();
  }
}
