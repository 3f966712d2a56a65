package nl.aantafel.documents.word;

import nl.aantafel.documents.text.Direction;
import nl.aantafel.documents.text.PageNumbers;
import nl.aantafel.documents.text.Plain;

/** The foot of every page: the document's footer text, and page n of m at the other side. */
final class WordFooter {

    private WordFooter() {}

    static byte[] part(String footer, PageNumbers numbers) {
        return WordXml.part(
                "w:ftr",
                xml -> xml.element("w:p", () -> {
                    xml.element("w:pPr", () -> xml.empty("w:pStyle", "w:val", "Footer"));
                    String words = Plain.forXml(footer).replace('\n', ' ');
                    for (Direction.Stretch stretch : Direction.stretches(words, Direction.isRightToLeft(words))) {
                        xml.element("w:r", () -> {
                            if (stretch.rightToLeft()) {
                                xml.element("w:rPr", () -> xml.empty("w:rtl"));
                            }
                            xml.text("w:t", words.substring(stretch.start(), stretch.end()));
                        });
                    }
                    xml.element("w:r", () -> xml.empty("w:tab"));
                    words(xml, numbers.before());
                    field(xml, "PAGE");
                    words(xml, numbers.between());
                    field(xml, "NUMPAGES");
                    words(xml, numbers.after());
                }));
    }

    private static void words(WordXml xml, String words) {
        if (!words.isEmpty()) {
            xml.element("w:r", () -> xml.text("w:t", words));
        }
    }

    private static void field(WordXml xml, String instruction) {
        xml.element(
                "w:fldSimple",
                () -> xml.element("w:r", () -> xml.text("w:t", "1")),
                "w:instr",
                " " + instruction + " ");
    }
}
