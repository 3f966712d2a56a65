package nl.aantafel.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements.IncidentFields;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.Plans.AgreementInput;
import org.jspecify.annotations.Nullable;

/**
 * The conversation at the table (het gesprek): one typist writes for whoever speaks. What is said becomes a statement of the
 * case, what is agreed an agreement of the plan; the course of the conversation is kept here. Once the report is settled
 * only who may settle it changes the course, and the change shows in a next version.
 */
public interface Conversations {

    /**
     * Somebody says something. Only speaker and text are needed: what is empty gets the default of the question. Whoever may
     * not lead writes only what they say themselves.
     *
     * @param question the key of the guide's question; empty for something said in between
     */
    @Personal
    record Say(
            String question,
            Speaker speaker,
            String text,
            String kind,
            String topic,
            String toldBy,
            Set<UUID> about,
            String lifeDomain,
            Risk risk,
            Optional<IncidentFields> incident) {

        public static Say sentence(String question, Speaker speaker, String text) {
            return new Say(question, speaker, text, "", "", "", Set.of(), "", Risk.NONE, Optional.empty());
        }

        @Override
        public String toString() {
            return "Say";
        }
    }

    /**
     * An answer to the scaling question of this conference's phase, whole figures from 1 to 10. Until the chair shows all at once,
     * only who gave it and who wrote it down see it. A second answer of the same person takes the place of the first; after
     * showing, what it was stays beside it. Nobody writes over an answer somebody gave on their own device.
     *
     * @param shown of a member of the family: whether they chose that others see it, this time; who records that is kept
     */
    @Personal
    record Score(String scale, Speaker who, int value, String reason, boolean shown) {

        /** Of a professional; of a member of the family one that is not for others to see. */
        public Score(String scale, Speaker who, int value, String reason) {
            this(scale, who, value, reason, who.person() == null);
        }

        @Override
        public String toString() {
            return "Score";
        }
    }

    /** {@code kind}: offer (what an organisation can do), expectation (what it needs of others) or idea. */
    @Personal
    record Idea(String kind, @Nullable UUID organisation, String text) {
        @Override
        public String toString() {
            return "Idea";
        }
    }

    /** The joint decision on the phase, from a day on, with its reason; unknown moves are refused (RQ16). */
    @Personal
    record DecidePhase(String phase, LocalDate from, String reason) {
        @Override
        public String toString() {
            return "DecidePhase";
        }
    }

    /** The chair wants this question to be dealt with. */
    void choose(Actor actor, UUID conference, String question);

    /** Passed over; it stays visible, with the reason when one is given (RQ15). */
    void skip(Actor actor, UUID conference, String question, String reason);

    void done(Actor actor, UUID conference, String question);

    UUID say(Actor actor, UUID conference, Say say);

    void score(Actor actor, UUID conference, Score score);

    /** Several answers at once, all or none. */
    void scores(Actor actor, UUID conference, List<Score> scores);

    void removeScore(Actor actor, UUID conference, String scale, Speaker who);

    /** Puts a statement on place 1, 2 or 3 of a question's top three (RQ19); none empties the place. */
    void top(Actor actor, UUID conference, String question, int position, @Nullable UUID statement);

    UUID idea(Actor actor, UUID conference, Idea idea);

    void removeIdea(Actor actor, UUID conference, UUID idea);

    /** The idea becomes an agreement of the plan. */
    UUID chooseIdea(Actor actor, UUID conference, UUID idea, AgreementInput agreement);

    UUID agree(Actor actor, UUID conference, AgreementInput agreement);

    /** Open agreements of before go along to this conference; each time is counted (RQ27). */
    void carryOver(Actor actor, UUID conference, Set<UUID> agreements);

    /** Shows a statement of an earlier conference again, with the date of that one. */
    void carryPassage(Actor actor, UUID conference, UUID statement);

    void dropPassage(Actor actor, UUID conference, UUID statement);

    UUID decidePhase(Actor actor, UUID conference, DecidePhase decision);
}
