package nl.aantafel.survey;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.survey.Codings.Quoted;
import nl.aantafel.survey.SurveyReport.Wish;
import org.jspecify.annotations.Nullable;

/**
 * The report of a campaign (rapport van een uitvraag): computed from the responses each time, with what the researcher wrote around
 * it. Incomplete responses drop out; a response for several municipalities counts once, in the region where most of them lie (of
 * two with as many, the first by name). Shares are whole percents of those who answered the question. Numbers that would make a
 * municipality recognisable are hidden everywhere at once. For the researchers of the partnership; for everybody else there is none.
 */
public interface SurveyReports {

    /**
     * In the language of the reader. Refused: a class or region nobody of the participants is in, and a class within a region where
     * that, set beside the rest, would single somebody out.
     */
    SurveyReport read(Actor actor, UUID campaign, Wish wish, Locale locale);

    /** What was written around the figures, as it was written. */
    Written narrative(Actor actor, UUID campaign);

    /** @param at absent when nothing was written yet */
    record Written(
            String title,
            Narrative narrative,
            long rowVersion,
            @Nullable Instant at,
            List<Reference> references) {
        public Written {
            references = List.copyOf(references);
        }
    }

    /** What a text can refer to: a question with its options or the themes of its answers, by their keys, and words chosen for print. */
    record Reference(
            String section,
            String question,
            String number,
            String text,
            List<String> options,
            List<ThemeKey> themes,
            List<Quoted> quotes) {
        public Reference {
            options = List.copyOf(options);
            themes = List.copyOf(themes);
            quotes = List.copyOf(quotes);
        }
    }

    record ThemeKey(String key, String label, String meaning) {}

    /**
     * Keeps the text and what it is compared with; the decisions stay as they are. Refused: a question, a quote or a reference that
     * is not there, each named; and when somebody else wrote meanwhile.
     */
    long save(Actor actor, UUID campaign, Narrative narrative, long rowVersion);

    /** Writes down what is done with the outcome. */
    void conclude(Actor actor, UUID campaign, Narrative.Decision decision);

    /** Takes a decision off again, by its place from 0. */
    void withdrawConclusion(Actor actor, UUID campaign, int place);
}
