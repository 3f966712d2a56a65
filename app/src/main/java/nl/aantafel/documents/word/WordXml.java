package nl.aantafel.documents.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes WordprocessingML elements. {@code element("w:p", body)} writes what the body writes between the tags;
 * attributes come as name and value in turn, with their prefixes.
 */
final class WordXml {

    /** What stands between an element's tags. */
    interface Body {
        void write();
    }

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final String[] NAMESPACES = {
        "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture",
    };

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    private WordXml() {
        try {
            out = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A whole part of the text: the root element with the namespaces of Word, and what the body writes in it. */
    static byte[] part(String root, Consumer<WordXml> body) {
        return document(root, body, NAMESPACES);
    }

    /** A whole part with attributes of its own. */
    static byte[] document(String root, Consumer<WordXml> body, String... attributes) {
        WordXml xml = new WordXml();
        try {
            xml.out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.element(root, () -> body.accept(xml), attributes);
            xml.out.writeEndDocument();
            xml.out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return xml.bytes.toByteArray();
    }

    void element(String name, Body body, String... attributes) {
        try {
            out.writeStartElement(name);
            attributes(attributes);
            body.write();
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void empty(String name, String... attributes) {
        try {
            out.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Text, with its spaces kept. */
    void text(String name, String text) {
        words(name, text, "xml:space", "preserve");
    }

    void words(String name, String text, String... attributes) {
        try {
            out.writeStartElement(name);
            attributes(attributes);
            out.writeCharacters(text);
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
