package nl.aantafel.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.survey.SurveyReport.By;
import nl.aantafel.survey.SurveyReport.Form;
import org.jspecify.annotations.Nullable;

/**
 * What a researcher writes around the figures. No figure is in here: a block names a question, and a number in a text is a
 * reference such as {@code {{status.a.percent}}}, filled in when the report is read.
 *
 * @param mapping what of the round before can be set beside what is asked now
 * @param decisions what is done with the outcome
 */
public record Narrative(List<Block> blocks, List<Mapped> mapping, List<Decision> decisions) {

    public static final Narrative NONE = new Narrative(List.of(), List.of(), List.of());

    public Narrative {
        blocks = List.copyOf(blocks);
        mapping = List.copyOf(mapping);
        decisions = List.copyOf(decisions);
    }

    /** What kind of piece. */
    public enum Kind {
        HEADING,
        TEXT,
        FIGURE,
        TABLE,
        QUOTE
    }

    /**
     * @param question whose figure it is; empty for what is only text
     * @param text of the piece, or above the figure
     */
    public record Block(
            Kind kind,
            String question,
            By by,
            Form form,
            String text,
            @Nullable UUID quote) {

        public static Block text(Kind kind, String text) {
            return new Block(kind, "", By.NONE, Form.AUTO, text, null);
        }
    }

    /**
     * A question or an option of now, and what it was before: the same in the round before by its key, or a share that was published
     * elsewhere.
     *
     * @param there the key in the round before; empty when a published share is given
     * @param percent the published share
     * @param round where it was published, in words
     * @param caution why one must be careful
     */
    public record Mapped(
            String here, String there, @Nullable Integer percent, String round, String caution) {}

    /** What is done with the outcome, by whom and before when. */
    public record Decision(
            String what, String who, @Nullable LocalDate before) {}
}
