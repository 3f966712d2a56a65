package nl.aantafel.documents.word;

import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import nl.aantafel.documents.Run;
import nl.aantafel.documents.text.Direction;
import nl.aantafel.documents.text.Plain;

/** Paragraphs and the text in them: style, direction, bold, line breaks and tabs. */
final class WordText {

    private final WordXml xml;

    WordText(WordXml xml) {
        this.xml = xml;
    }

    void paragraph(String style, String text) {
        paragraph(style, List.of(Run.plain(text)), () -> {});
    }

    /** {@code more} writes further paragraph properties that the schema places between style and direction. */
    void paragraph(String style, List<Run> runs, WordXml.Body more) {
        boolean rightToLeft =
                Direction.isRightToLeft(runs.stream().map(Run::text).collect(Collectors.joining()));
        xml.element("w:p", () -> {
            xml.element("w:pPr", () -> {
                xml.empty("w:pStyle", "w:val", style);
                more.write();
                if (rightToLeft) {
                    xml.empty("w:bidi");
                }
            });
            runs.forEach(run -> run(run, rightToLeft));
        });
    }

    private void run(Run run, boolean paragraphRightToLeft) {
        String text = Plain.forXml(run.text());
        for (Direction.Stretch stretch : Direction.stretches(text, paragraphRightToLeft)) {
            xml.element("w:r", () -> {
                properties(run.bold(), stretch.rightToLeft());
                pieces(text.substring(stretch.start(), stretch.end()));
            });
        }
    }

    private void properties(boolean bold, boolean rightToLeft) {
        if (bold || rightToLeft) {
            xml.element("w:rPr", () -> {
                if (bold) {
                    xml.empty("w:b");
                    xml.empty("w:bCs");
                }
                if (rightToLeft) {
                    xml.empty("w:rtl");
                }
            });
        }
    }

    private void pieces(String text) {
        StringTokenizer pieces = new StringTokenizer(text, "\n\t", true);
        while (pieces.hasMoreTokens()) {
            String piece = pieces.nextToken();
            switch (piece) {
                case "\n" -> xml.empty("w:br");
                case "\t" -> xml.empty("w:tab");
                default -> xml.text("w:t", piece);
            }
        }
    }
}
