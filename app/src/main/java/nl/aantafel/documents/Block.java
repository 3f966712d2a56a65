package nl.aantafel.documents;

import java.util.List;

/**
 * One piece of a document, in reading order. All texts are plain text: nothing in them is read as markup, a line break
 * stays a line break, and each text runs in the direction of its own first letter.
 */
public sealed interface Block {

    /** The heading of a part. Level 1 is the highest below the document's title, 3 the lowest. */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("A heading has level 1, 2 or 3, not " + level);
            }
        }
    }

    record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** A list that counts from 1. */
    record Numbered(List<String> items) implements Block {
        public Numbered {
            items = List.copyOf(items);
        }
    }

    /** Rows under a header that is repeated on every page. An empty caption is left out; every row is as wide as the header. */
    record Table(String caption, List<String> header, List<List<String>> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            int width = header.size();
            if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("A table has a header, and every row has its " + width + " cells");
            }
        }
    }

    /** Label and value pairs, read as a table whose rows carry a name. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String label, String value) {}

    /** Somebody's own words, marked as such, with who said them. An empty attribution is left out. */
    record Quote(String text, String attribution) implements Block {}

    /**
     * A drawing (SVG with a viewBox, or a width and height in pixels) and the words that say the same to who cannot see
     * it. The drawing brings its own colours and sizes as attributes; its letters are the embedded font's.
     */
    record Figure(String svg, String alternative) implements Block {
        public Figure {
            if (alternative.isBlank()) {
                throw new IllegalArgumentException("A figure says in words what it shows");
            }
        }
    }

    record Rule() implements Block {}

    record PageBreak() implements Block {}

    /** Small print. */
    record Note(String text) implements Block {}
}
