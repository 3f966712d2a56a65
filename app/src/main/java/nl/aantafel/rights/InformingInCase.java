package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.documents.Format;
import nl.aantafel.frame.InformingRules.Holdup;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Informing as who takes part in a case sees it: who was told by whom and when, or why not yet; and the judgement that somebody is not
 * to be told yet, or not at all, on a ground of the frame. A participant gives it, for their own organisation; nobody
 * else can give it or take it away.
 */
public interface InformingInCase {

    /**
     * @param mayJudge the actor takes part for an organisation
     * @param latest the last day a judgement given today can hold
     * @param organisation the actor's
     */
    @Personal
    record InformingOfCase(
            List<InformingDuty> duties,
            List<Holdup> grounds,
            boolean mayJudge,
            UUID organisation,
            LocalDate latest,
            String article) {
        @Override
        public String toString() {
            return "InformingOfCase";
        }
    }

    /** {@code kind} postponed or left_out; {@code until} the day up to which it holds, or on which it is looked at again. */
    @Personal
    record Judgement(
            String kind,
            String ground,
            String why,
            @Nullable LocalDate until) {
        @Override
        public String toString() {
            return "Judgement";
        }
    }

    /** For who is at the table or the desk. */
    InformingOfCase of(Actor actor, UUID caseId);

    /**
     * Somebody is not to be told until a day. Takes the place of what the same organisation judged before. Refused: for who only
     * prepares and chairs, when another organisation's judgement holds already, when they were told.
     */
    void judge(Actor actor, UUID caseId, UUID person, Judgement judgement);

    /** The ground is gone: they are to be told, within a term that begins today. Only for the organisation that judged. */
    void lapse(Actor actor, UUID caseId, UUID person);

    /** The letter to hand out, as {@link Informing#letter}. */
    byte[] letter(Actor actor, UUID caseId, UUID person, Format format);
}
