package nl.aantafel.documents.pdf;

import java.util.List;
import java.util.stream.Collectors;
import nl.aantafel.documents.Block;
import nl.aantafel.documents.Document;
import nl.aantafel.documents.Run;
import nl.aantafel.documents.text.ColumnWidths;
import nl.aantafel.documents.text.Direction;
import nl.aantafel.documents.text.Drawing;
import nl.aantafel.documents.text.PageNumbers;
import nl.aantafel.documents.text.Plain;
import org.w3c.dom.Element;

/** Lays a document out as one XHTML page: the title is its h1, a heading of level 1 an h2. */
final class PageLayout {

    private final Page page;
    private final Bookmarks bookmarks;

    private PageLayout(Page page) {
        this.page = page;
        this.bookmarks = new Bookmarks(page);
    }

    static org.w3c.dom.Document of(Document document, String css, PageNumbers pageNumbers) {
        Page page = new Page(document.language(), document.title(), css);
        PageLayout layout = new PageLayout(page);
        layout.footer(document.footer(), pageNumbers);
        layout.heading("h1", 0, document.title());
        document.blocks().forEach(layout::block);
        return page.tree();
    }

    private void footer(String text, PageNumbers numbers) {
        Element footer = page.add(page.body(), "div", "footer");
        Element row = page.add(page.add(footer, "div", "footer-table"), "div", "footer-row");
        Element words = page.add(row, "div", "footer-text");
        words.setTextContent(Plain.forPrint(text));
        Element number = page.add(row, "div", "footer-number");
        page.add(number, "span").setTextContent(numbers.before());
        page.add(number, "span", "page");
        page.add(number, "span").setTextContent(numbers.between());
        page.add(number, "span", "pages");
        page.add(number, "span").setTextContent(numbers.after());
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading("h" + (heading.level() + 1), heading.level(), heading.text());
            case Block.Paragraph paragraph -> paragraph(paragraph.runs());
            case Block.Bullets bullets -> list("ul", bullets.items());
            case Block.Numbered numbered -> list("ol", numbered.items());
            case Block.Table table -> table(table);
            case Block.Facts facts -> facts(facts.facts());
            case Block.Quote quote -> quote(quote);
            case Block.Figure figure -> figure(figure);
            case Block.Rule rule -> page.add(page.body(), "div", "rule");
            case Block.PageBreak pageBreak -> page.add(page.body(), "div", "page-break");
            case Block.Note note -> page.text(page.body(), "p", note.text()).setAttribute("class", "note");
        }
    }

    private void heading(String tag, int level, String text) {
        Element heading = page.text(page.body(), tag, text);
        bookmarks.add(heading, level, text);
    }

    private void paragraph(List<Run> runs) {
        Element paragraph = page.add(page.body(), "p");
        page.direct(paragraph, runs.stream().map(Run::text).collect(Collectors.joining()));
        for (Run run : runs) {
            Element stretch = page.add(paragraph, run.bold() ? "b" : "span");
            stretch.setTextContent(Plain.forPrint(run.text()));
        }
    }

    private void list(String tag, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        Element list = page.add(page.body(), tag);
        for (String item : items) {
            Element holder = page.add(list, "li");
            if (Direction.isRightToLeft(item)) {
                holder.setAttribute("dir", "rtl");
            }
            page.text(holder, "p", item);
        }
    }

    private void table(Block.Table table) {
        Element element = page.add(page.body(), "table", "rows");
        if (!table.caption().isBlank()) {
            page.text(element, "caption", table.caption());
        }
        // A table that has a head must have a body (ISO 14289-1, 7.5): without rows the head is the body.
        Element names = page.add(page.add(element, table.rows().isEmpty() ? "tbody" : "thead"), "tr");
        List<Integer> widths = ColumnWidths.of(table);
        for (int i = 0; i < widths.size(); i++) {
            Element name = cell(names, "th", table.header().get(i));
            name.setAttribute("scope", "col");
            name.setAttribute("width", widths.get(i) / 10.0 + "%");
        }
        if (!table.rows().isEmpty()) {
            rows(page.add(element, "tbody"), table.rows());
        }
    }

    private void rows(Element body, List<List<String>> rows) {
        for (List<String> row : rows) {
            Element cells = page.add(body, "tr");
            row.forEach(text -> cell(cells, "td", text));
        }
    }

    private void facts(List<Block.Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        Element body = page.add(page.add(page.body(), "table", "facts"), "tbody");
        for (Block.Fact fact : facts) {
            Element row = page.add(body, "tr");
            cell(row, "th", fact.label()).setAttribute("scope", "row");
            cell(row, "td", fact.value());
        }
    }

    private Element cell(Element row, String tag, String text) {
        Element cell = page.add(row, tag);
        page.text(cell, "p", text);
        return cell;
    }

    private void quote(Block.Quote quote) {
        Element said = page.add(page.body(), "blockquote");
        page.text(said, "p", quote.text());
        if (!quote.attribution().isBlank()) {
            page.text(said, "p", quote.attribution()).setAttribute("class", "by");
        }
    }

    private void figure(Block.Figure figure) {
        Drawing drawing = Drawing.of(figure.svg());
        Drawing.Size size = drawing.onPaper();
        Element holder = page.add(page.body(), "div", "figure");
        Element svg = (Element) page.tree().importNode(drawing.root(), true);
        svg.setAttribute("alt", Plain.forXml(figure.alternative()));
        svg.setAttribute("width", size.width() + "pt");
        svg.setAttribute("height", size.height() + "pt");
        svg.setAttribute("viewBox", drawing.viewBox());
        holder.appendChild(svg);
    }
}
