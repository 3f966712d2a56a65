package nl.aantafel.survey.web;

import java.util.List;
import nl.aantafel.survey.SurveyReport.Figure;
import org.jspecify.annotations.Nullable;

/**
 * One piece of the report as the page and the files show it.
 *
 * @param id of its heading within the page
 * @param title of a figure: what it says
 * @param narrow the same drawing for a phone
 * @param meta the question, its number and its n
 * @param beforeNote the former round, in a sentence
 * @param codingNote how open answers were put under themes, in sentences
 */
public record ReportPiece(
        Type type,
        String id,
        String title,
        String meta,
        @Nullable Figure figure,
        @Nullable ReportChart chart,
        @Nullable ReportChart narrow,
        List<ReportChart.Key> keys,
        String beforeNote,
        String codingNote) {

    /** What kind of piece. */
    public enum Type {
        HEADING,
        TEXT,
        QUOTE,
        FIGURE,
        TABLE
    }

    public ReportPiece {
        keys = List.copyOf(keys);
    }
}
