package nl.aantafel.documents.pdf;

import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.aantafel.documents.text.Direction;
import nl.aantafel.documents.text.Plain;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An XHTML page under construction, as a tree: text is set as text, so nothing in it can become markup. */
final class Page {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final Document tree;
    private final Element head;
    private final Element body;

    Page(Locale language, String title, String css) {
        tree = newTree();
        Element html = tree.createElementNS(XHTML, "html");
        tree.appendChild(html);
        html.setAttribute("lang", language.toLanguageTag());
        head = add(html, "head");
        add(head, "title").setTextContent(Plain.forXml(title));
        Element subject = add(head, "meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", Plain.forXml(title));
        add(head, "style").setTextContent(css);
        body = add(html, "body");
    }

    Document tree() {
        return tree;
    }

    Element head() {
        return head;
    }

    Element body() {
        return body;
    }

    Element add(Element parent, String tag) {
        Element element = tree.createElementNS(XHTML, tag);
        parent.appendChild(element);
        return element;
    }

    Element add(Element parent, String tag, String cssClass) {
        Element element = add(parent, tag);
        element.setAttribute("class", cssClass);
        return element;
    }

    /** A leaf with text, in the direction of its first letter. */
    Element text(Element parent, String tag, String text) {
        Element leaf = add(parent, tag);
        leaf.setTextContent(Plain.forPrint(text));
        direct(leaf, text);
        return leaf;
    }

    /**
     * Gives the element its direction. What holds right-to-left text also gets the words in logical order in its title,
     * which {@link Tags} makes the text that is read aloud.
     */
    void direct(Element element, String text) {
        if (Direction.isRightToLeft(text)) {
            element.setAttribute("dir", "rtl");
        }
        if (Direction.hasRightToLeft(text)) {
            element.setAttribute("title", Plain.forXml(text));
        }
    }

    private static Document newTree() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
