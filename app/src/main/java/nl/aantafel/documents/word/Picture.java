package nl.aantafel.documents.word;

import nl.aantafel.documents.text.Drawing;

/** A drawing on its way into a Word file: its number (from 1), its words and its size on paper. */
record Picture(int number, String alternative, Drawing.Size size) {

    private static final int EMU_PER_POINT = 12_700;

    String relation() {
        return "picture" + number;
    }

    String file() {
        return "media/picture" + number + ".png";
    }

    String widthInEmu() {
        return Long.toString(Math.round(size.width() * EMU_PER_POINT));
    }

    String heightInEmu() {
        return Long.toString(Math.round(size.height() * EMU_PER_POINT));
    }

    /** Inside a run: the picture in the line, with its alternative text. */
    void write(WordXml xml) {
        String id = Integer.toString(number);
        xml.element(
                "w:drawing",
                () -> xml.element(
                        "wp:inline",
                        () -> {
                            xml.empty("wp:extent", "cx", widthInEmu(), "cy", heightInEmu());
                            xml.empty("wp:docPr", "id", id, "name", "Figure " + id, "descr", alternative);
                            xml.element(
                                    "a:graphic",
                                    () -> xml.element(
                                            "a:graphicData",
                                            () -> graphic(xml, id),
                                            "uri",
                                            "http://schemas.openxmlformats.org/drawingml/2006/picture"));
                        },
                        "distT",
                        "0",
                        "distB",
                        "0",
                        "distL",
                        "0",
                        "distR",
                        "0"));
    }

    private void graphic(WordXml xml, String id) {
        xml.element("pic:pic", () -> {
            xml.element("pic:nvPicPr", () -> {
                xml.empty("pic:cNvPr", "id", id, "name", "Figure " + id, "descr", alternative);
                xml.empty("pic:cNvPicPr");
            });
            xml.element("pic:blipFill", () -> {
                xml.empty("a:blip", "r:embed", relation());
                xml.element("a:stretch", () -> xml.empty("a:fillRect"));
            });
            xml.element("pic:spPr", () -> {
                xml.element("a:xfrm", () -> {
                    xml.empty("a:off", "x", "0", "y", "0");
                    xml.empty("a:ext", "cx", widthInEmu(), "cy", heightInEmu());
                });
                xml.element("a:prstGeom", () -> xml.empty("a:avLst"), "prst", "rect");
            });
        });
    }
}
