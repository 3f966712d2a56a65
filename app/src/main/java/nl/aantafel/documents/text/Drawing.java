package nl.aantafel.documents.text;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A drawing read from SVG, with its size in CSS pixels. Declarations and entities are refused, scripts never run. */
public record Drawing(Element root, String viewBox, double width, double height) {

    /** The size on paper, in points. */
    public record Size(double width, double height) {}

    public static final String FONT = "DejaVu Sans";

    private static final double POINTS_PER_PIXEL = 0.75;
    private static final double COLUMN_WIDTH = 453;
    private static final double TALLEST = 620;
    private static final Pattern NUMBER = Pattern.compile("[0-9]*\\.?[0-9]+");

    /** Reads the drawing, or refuses with an {@code IllegalArgumentException} what is no SVG or has no size. */
    public static Drawing of(String svg) {
        Element root = parse(svg);
        if (!"svg".equals(root.getLocalName())) {
            throw new IllegalArgumentException("A drawing is SVG, not " + root.getLocalName());
        }
        lettersInHouseFont(root);
        String viewBox = root.hasAttribute("viewBox")
                ? root.getAttribute("viewBox").strip()
                : "0 0 " + number(root.getAttribute("width")) + " " + number(root.getAttribute("height"));
        String[] box = viewBox.split("[\\s,]+", -1);
        if (box.length != 4) {
            throw new IllegalArgumentException("A viewBox has four numbers");
        }
        return new Drawing(root, viewBox, number(box[2]), number(box[3]));
    }

    /** As large as it was drawn, and no larger than a page's column. */
    public Size onPaper() {
        double scale = Math.min(POINTS_PER_PIXEL, Math.min(COLUMN_WIDTH / width, TALLEST / height));
        return new Size(width * scale, height * scale);
    }

    /** The letters drawn. */
    public String words() {
        StringBuilder words = new StringBuilder();
        NodeList texts = root.getElementsByTagNameNS("*", "text");
        for (int i = 0; i < texts.getLength(); i++) {
            words.append(texts.item(i).getTextContent().strip()).append('\n');
        }
        return words.toString().strip();
    }

    private static void lettersInHouseFont(Element root) {
        NodeList all = root.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            ((Element) all.item(i)).removeAttribute("font-family");
        }
        root.setAttribute("font-family", FONT);
    }

    private static double number(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.lookingAt() || Double.parseDouble(number.group()) <= 0) {
            throw new IllegalArgumentException("A drawing has a viewBox, or a width and a height");
        }
        return Double.parseDouble(number.group());
    }

    private static Element parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
        } catch (SAXException e) {
            throw new IllegalArgumentException("A drawing is well-formed SVG", e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
