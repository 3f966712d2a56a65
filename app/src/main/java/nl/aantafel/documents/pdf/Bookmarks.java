package nl.aantafel.documents.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import nl.aantafel.documents.text.Plain;
import org.w3c.dom.Element;

/** The outline a reader shows beside the pages: the title, and below it the headings as they nest. */
final class Bookmarks {

    private record Open(int level, Element element) {}

    private final Page page;
    private final Deque<Open> open = new ArrayDeque<>();
    private int count;

    Bookmarks(Page page) {
        this.page = page;
        open.push(new Open(-1, page.add(page.head(), "bookmarks")));
    }

    void add(Element heading, int level, String text) {
        String id = "heading-" + count++;
        heading.setAttribute("id", id);
        while (open.element().level() >= level) {
            open.pop();
        }
        Element bookmark = page.add(open.element().element(), "bookmark");
        bookmark.setAttribute("name", Plain.forXml(text).replace('\n', ' '));
        bookmark.setAttribute("href", "#" + id);
        open.push(new Open(level, bookmark));
    }
}
