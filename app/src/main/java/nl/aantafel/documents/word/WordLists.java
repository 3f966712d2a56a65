package nl.aantafel.documents.word;

/** The numbering part: one list of bullets, and for every counted list one that starts at 1 again. */
final class WordLists {

    static final int BULLETS = 1;

    private static final String INDENT = "397";

    private WordLists() {}

    /** The number of the n-th counted list of a document, n from 1. */
    static int counted(int n) {
        return BULLETS + n;
    }

    static byte[] part(int countedLists) {
        return WordXml.part("w:numbering", xml -> {
            definition(xml, "0", "bullet", "•");
            definition(xml, "1", "decimal", "%1.");
            list(xml, BULLETS, "0", false);
            for (int n = 1; n <= countedLists; n++) {
                list(xml, counted(n), "1", true);
            }
        });
    }

    private static void definition(WordXml xml, String id, String format, String label) {
        xml.element(
                "w:abstractNum",
                () -> {
                    xml.empty("w:multiLevelType", "w:val", "singleLevel");
                    xml.element(
                            "w:lvl",
                            () -> {
                                xml.empty("w:start", "w:val", "1");
                                xml.empty("w:numFmt", "w:val", format);
                                xml.empty("w:lvlText", "w:val", label);
                                xml.empty("w:lvlJc", "w:val", "left");
                                xml.element("w:pPr", () -> xml.empty("w:ind", "w:left", INDENT, "w:hanging", INDENT));
                            },
                            "w:ilvl",
                            "0");
                },
                "w:abstractNumId",
                id);
    }

    private static void list(WordXml xml, int number, String definition, boolean restarts) {
        xml.element(
                "w:num",
                () -> {
                    xml.empty("w:abstractNumId", "w:val", definition);
                    if (restarts) {
                        xml.element("w:lvlOverride", () -> xml.empty("w:startOverride", "w:val", "1"), "w:ilvl", "0");
                    }
                },
                "w:numId",
                Integer.toString(number));
    }
}
