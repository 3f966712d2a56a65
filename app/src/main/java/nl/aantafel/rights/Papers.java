package nl.aantafel.rights;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The partnership's own texts (stukken): the assessment of risks (DPIA; AVG, artikel 35), the processing agreement (AVG, artikel 28),
 * the report of a year (Wgs, artikel 1.12) and the covenant. They come filled in; facts and figures stand in them as the database
 * has them now, and each part can be written by the partnership itself. Every version is kept.
 */
public interface Papers {

    String DPIA = "dpia";
    String AGREEMENT = "processing_agreement";
    String YEAR = "annual_report";
    String COVENANT = "covenant";

    List<String> ALL = List.of(DPIA, AGREEMENT, YEAR, COVENANT);

    /** What the partnership wrote; empty to have the text that came with the program again. */
    @Personal
    record Text(String text) {
        @Override
        public String toString() {
            return "Text";
        }
    }

    /** Facts below a part, as the database has them. */
    record Table(List<String> header, List<List<String>> rows) {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * One part.
     *
     * @param own whether the partnership wrote it
     * @param version of what the partnership wrote; 0 when it never did
     */
    @Personal
    record Section(
            String code,
            String title,
            String text,
            boolean own,
            int version,
            String by,
            @Nullable Instant at,
            @Nullable Table table) {
        @Override
        public String toString() {
            return "Section";
        }
    }

    @Personal
    record Paper(UUID partnership, String name, String paper, int year, List<Section> sections) {
        @Override
        public String toString() {
            return "Paper";
        }
    }

    @Personal
    record Change(int version, String by, Instant at, Text text) {
        @Override
        public String toString() {
            return "Change";
        }
    }

    /**
     * Filled in. The covenant for whoever works in the partnership, the other papers for who watches.
     *
     * @param year for the report of a year
     */
    Paper read(Actor actor, UUID partnership, String paper, int year, Locale locale);

    /** What the partnership wrote of one part, the newest first. */
    List<Change> history(Actor actor, UUID partnership, String paper, String section);

    void write(Actor actor, UUID partnership, String paper, String section, String text, long version);
}
