package nl.aantafel.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.frame.EvaluationForm;
import nl.aantafel.frame.Label;
import nl.aantafel.frame.Scale;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Conferences.ConferenceLine;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation of a meeting (evaluatie): short forms of the frame, for who was at the table and for the family, from the
 * settling of the report until the frame's term is over. Answers are counted as they come in and belong to nobody; what an
 * anonymous form collected is shown when the term is over and enough answered it. Nothing is averaged.
 */
public interface Evaluations {

    /** Why a form shows no answers. */
    enum Shown {
        YES,
        /** Others can still answer: one more answer would tell whose it was. */
        NOT_YET,
        /** Too few answered. */
        TOO_FEW
    }

    /**
     * One item with how often each figure was given, from the lowest to the highest.
     *
     * @param responses how many answered this item
     * @param spoken how many of them were said to somebody who wrote them down
     */
    record ItemView(String code, Label text, int responses, int spoken, List<Integer> times) {}

    /**
     * A form.
     *
     * @param mayAnswer it is the reader's turn, or for the family's form: somebody of the family has not had theirs
     * @param responses how many answered it, also when the answers are not shown
     * @param items empty unless shown
     */
    record FormView(
            EvaluationForm form,
            Scale scale,
            boolean mayAnswer,
            int responses,
            int spoken,
            Shown shown,
            List<ItemView> items) {}

    /** Somebody of the family; {@code waiting}: codes of the forms for them of which nobody wrote down yet what they said. */
    @Personal
    record ClientTurn(UUID person, String name, Set<String> waiting) {

        public boolean waits(String form) {
            return waiting.contains(form);
        }

        @Override
        public String toString() {
            return "ClientTurn";
        }
    }

    /**
     * The evaluation of one meeting.
     *
     * @param until the last day to answer; empty before the report is settled
     * @param clients for who leads; else empty
     */
    @Personal
    record EvaluationView(
            ConferenceLine line,
            Optional<LocalDate> until,
            boolean open,
            List<FormView> forms,
            List<ClientTurn> clients) {
        @Override
        public String toString() {
            return "EvaluationView";
        }
    }

    /**
     * A form that was filled in.
     *
     * @param person who of the family said it; none for one's own
     * @param values figures by code of the item; what is not in it was passed over
     */
    @Personal
    record Filled(String form, @Nullable UUID person, Map<String, Integer> values) {
        @Override
        public String toString() {
            return "Filled";
        }
    }

    EvaluationView view(Actor actor, UUID conference);

    /**
     * Once for each form and person. One's own by who was at the table; the family's by who leads, as it was said to them. What
     * the family fills in itself: {@link ClientFeedback}. Refused: outside the term, a second time, nothing answered, a figure off the scale.
     */
    void answer(Actor actor, UUID conference, Filled filled);
}
