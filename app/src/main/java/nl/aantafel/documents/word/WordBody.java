package nl.aantafel.documents.word;

import java.util.List;
import java.util.function.Function;
import nl.aantafel.documents.Block;
import nl.aantafel.documents.Document;
import nl.aantafel.documents.Run;
import nl.aantafel.documents.text.ColumnWidths;
import nl.aantafel.documents.text.Plain;

/** The main part of a Word file: the blocks as paragraphs and tables with their styles. */
final class WordBody {

    private static final int TEXT_WIDTH = 9070;
    private static final int LABEL_WIDTH = 2900;

    private final WordXml xml;
    private final WordText text;
    private final Function<Block.Figure, Picture> pictures;
    private int countedLists;

    WordBody(WordXml xml, Function<Block.Figure, Picture> pictures) {
        this.xml = xml;
        this.text = new WordText(xml);
        this.pictures = pictures;
    }

    void write(Document document) {
        xml.element("w:body", () -> {
            text.paragraph("Title", document.title());
            document.blocks().forEach(this::block);
            xml.element("w:sectPr", () -> {
                xml.empty("w:footerReference", "w:type", "default", "r:id", "footer");
                xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
                xml.empty(
                        "w:pgMar",
                        "w:top",
                        "1247",
                        "w:right",
                        "1418",
                        "w:bottom",
                        "1474",
                        "w:left",
                        "1418",
                        "w:header",
                        "709",
                        "w:footer",
                        "709",
                        "w:gutter",
                        "0");
            });
        });
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> text.paragraph("Heading" + heading.level(), heading.text());
            case Block.Paragraph paragraph -> text.paragraph("Normal", paragraph.runs(), () -> {});
            case Block.Bullets bullets -> list("ListBullet", WordLists.BULLETS, bullets.items());
            case Block.Numbered numbered -> list("ListNumber", WordLists.counted(++countedLists), numbered.items());
            case Block.Table table -> table(table);
            case Block.Facts facts -> facts(facts.facts());
            case Block.Quote quote -> quote(quote);
            case Block.Figure figure -> figure(figure);
            case Block.Rule rule -> text.paragraph("Rule", "");
            case Block.PageBreak pageBreak -> pageBreak();
            case Block.Note note -> text.paragraph("Note", note.text());
        }
    }

    private void list(String style, int list, List<String> items) {
        for (String item : items) {
            text.paragraph(
                    style,
                    List.of(Run.plain(item)),
                    () -> xml.element("w:numPr", () -> {
                        xml.empty("w:ilvl", "w:val", "0");
                        xml.empty("w:numId", "w:val", Integer.toString(list));
                    }));
        }
    }

    private void table(Block.Table table) {
        if (!table.caption().isBlank()) {
            text.paragraph("Caption", table.caption());
        }
        List<Integer> widths = ColumnWidths.of(table).stream()
                .map(thousandths -> TEXT_WIDTH * thousandths / 1000)
                .toList();
        xml.element("w:tbl", () -> {
            tableProperties("0020", table.caption(), widths);
            row(true, widths, table.header(), "TableHead");
            table.rows().forEach(cells -> row(false, widths, cells, "TableText"));
        });
        text.paragraph("Gap", "");
    }

    private void facts(List<Block.Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        List<Integer> widths = List.of(LABEL_WIDTH, TEXT_WIDTH - LABEL_WIDTH);
        xml.element("w:tbl", () -> {
            tableProperties("0080", "", widths);
            facts.forEach(fact -> xml.element("w:tr", () -> {
                xml.element("w:trPr", () -> xml.empty("w:cantSplit"));
                cell(widths.getFirst(), fact.label(), "TableLabel");
                cell(widths.getLast(), fact.value(), "TableText");
            }));
        });
        text.paragraph("Gap", "");
    }

    /** {@code look}: which parts of the table name the others: 0020 the first row, 0080 the first column. */
    private void tableProperties(String look, String caption, List<Integer> widths) {
        xml.element("w:tblPr", () -> {
            xml.empty("w:tblStyle", "w:val", "Rows");
            xml.empty("w:tblW", "w:w", Integer.toString(TEXT_WIDTH), "w:type", "dxa");
            xml.empty("w:tblLayout", "w:type", "fixed");
            xml.empty("w:tblLook", "w:val", look);
            if (!caption.isBlank()) {
                xml.empty("w:tblCaption", "w:val", Plain.forXml(caption));
            }
        });
        xml.element("w:tblGrid", () -> widths.forEach(width -> xml.empty("w:gridCol", "w:w", width.toString())));
    }

    private void row(boolean header, List<Integer> widths, List<String> cells, String style) {
        xml.element("w:tr", () -> {
            xml.element("w:trPr", () -> {
                xml.empty("w:cantSplit");
                if (header) {
                    xml.empty("w:tblHeader");
                }
            });
            for (int i = 0; i < cells.size(); i++) {
                cell(widths.get(i), cells.get(i), style);
            }
        });
    }

    private void cell(int width, String words, String style) {
        xml.element("w:tc", () -> {
            xml.element("w:tcPr", () -> xml.empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa"));
            text.paragraph(style, words);
        });
    }

    private void quote(Block.Quote quote) {
        text.paragraph("Quote", quote.text());
        if (!quote.attribution().isBlank()) {
            text.paragraph("QuoteBy", quote.attribution());
        }
        text.paragraph("Gap", "");
    }

    private void figure(Block.Figure figure) {
        Picture picture = pictures.apply(figure);
        xml.element("w:p", () -> {
            xml.element("w:pPr", () -> xml.empty("w:pStyle", "w:val", "Normal"));
            xml.element("w:r", () -> picture.write(xml));
        });
    }

    private void pageBreak() {
        xml.element("w:p", () -> {
            xml.element("w:pPr", () -> xml.empty("w:pStyle", "w:val", "Gap"));
            xml.element("w:r", () -> xml.empty("w:br", "w:type", "page"));
        });
    }
}
