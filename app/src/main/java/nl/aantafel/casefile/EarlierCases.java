package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.CaseHead;
import org.jspecify.annotations.Nullable;

/**
 * Cases of before (eerdere casussen). A closed case is never opened again: somebody who comes back is a new referral, weighed on the
 * criteria anew (Bgs, artikel 2.20). Once it is taken up its desk may tie it to the closed case; then each who brought something in there and
 * sits at the table again is asked what of their own they bring in again. They judge each item by what is needed and allowed now, with a
 * ground of now. What they bring again keeps the moment it was processed first, so that its term does not begin anew (Wgs, artikel 1.8 lid 7).
 * Nobody learns what others did not bring.
 *
 * <p>A case that is sent on to a table under another frame is tied to the new one in the same way, while it goes on or when it is closed. That
 * the two belong together only who has a place in both is told.
 */
public interface EarlierCases {

    /** Why a closed case belongs to this one. */
    enum Why {
        SAME_PERSON,
        SAME_FAMILY,
        PART_OF_FAMILY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why something is not brought in again. Known to nobody but who says it. */
    enum NotAgain {
        NOT_TRUE_NOW,
        NOT_NEEDED,
        NO_GROUND,
        NOT_SAFE,
        OTHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A closed case that may be about the same people, with the names of who looks alike here. */
    @Personal
    record Likely(UUID caseId, String number, Set<String> people) {
        @Override
        public String toString() {
            return "Likely";
        }
    }

    /** Somebody who is asked; not what they answered. */
    record Asked(String name, String organisation, boolean answered) {}

    /** A tie to a case of before. */
    record Tie(UUID caseId, String number, LocalDate closedOn, Why why, LocalDate on, List<Asked> asked) {}

    /** @param mayTie the reader is at the desk, and the case is taken up */
    @Personal
    record EarlierView(UUID caseId, List<Likely> likely, List<Tie> ties, boolean mayTie) {
        @Override
        public String toString() {
            return "EarlierView";
        }
    }

    @Personal
    record EarlierScreen(CaseHead head, EarlierView view) {
        @Override
        public String toString() {
            return "EarlierScreen";
        }
    }

    /**
     * Something the reader brought into the case of before.
     *
     * @param about names, as they were known there
     * @param firstOn from when its term runs
     * @param givenAs the statement of this case it was brought again as
     * @param notAgain why it was not brought; null when it was, or nothing was said yet
     */
    @Personal
    record OwnItem(
            UUID id,
            String kind,
            String topic,
            String text,
            LocalDate saidOn,
            String toldBy,
            boolean familyVoice,
            List<String> about,
            Set<String> categories,
            LocalDate firstOn,
            @Nullable UUID givenAs,
            @Nullable NotAgain notAgain) {

        public boolean open() {
            return givenAs == null && notAgain == null;
        }

        @Override
        public String toString() {
            return "OwnItem";
        }
    }

    /**
     * What the reader is asked.
     *
     * @param closedOn when the case of before was closed, or sent on
     * @param sentOn that case was sent on to this table from one under another frame
     */
    @Personal
    record Question(
            UUID id,
            UUID caseId,
            String number,
            LocalDate closedOn,
            boolean sentOn,
            boolean answered,
            List<OwnItem> items) {
        @Override
        public String toString() {
            return "Question";
        }
    }

    @Personal
    record QuestionScreen(CaseHead head, String frameCode, Question question) {
        @Override
        public String toString() {
            return "QuestionScreen";
        }
    }

    /**
     * A case of another partnership that this one was sent on to, or came from.
     *
     * @param cameFrom the other one is where this one came from
     * @param open the reader may open it now
     */
    record Across(
            UUID caseId, String number, @Nullable UUID partnership, LocalDate on, boolean cameFrom, boolean open) {}

    /** For the desk of the case; to whoever else it does not exist. */
    EarlierView of(Actor actor, UUID caseId);

    EarlierScreen page(Actor actor, UUID caseId, Locale locale);

    /**
     * Ties a closed case to this one, and asks who brought something in there and sits at this table; who joins it later is asked then.
     * Refused while the referral is not taken up, for a case the actor does not keep, and for one that is tied already.
     */
    UUID tie(Actor actor, UUID caseId, @Nullable UUID closedCase, @Nullable Why why);

    /**
     * Ties a new referral to the case it was sent on from; for who has a place in both. Who brought something in there is asked once they sit at
     * the new table.
     */
    void tieSentOn(Actor actor, UUID caseId, UUID from);

    /** The cases this one was sent on to and came from, as far as the reader has a place in both. */
    List<Across> across(Actor actor, UUID caseId);

    /** For who is asked; nobody else knows what is in it. */
    Question question(Actor actor, UUID caseId, UUID question);

    /** In which case a question is; for who is asked. */
    UUID caseOf(Actor actor, UUID question);

    QuestionScreen questionPage(Actor actor, UUID caseId, UUID question, Locale locale);

    /**
     * Brings an own item in again, as a new statement of this case. Refused without whom it is about, categories and a ground, which are asked anew and
     * never filled in; and when it was brought already. Answers the new statement.
     */
    UUID bring(Actor actor, UUID caseId, UUID question, UUID item, Write statement);

    /** Not this item. As long as it was not brought, that can still be done. */
    void leave(Actor actor, UUID caseId, UUID question, UUID item, @Nullable NotAgain why);

    /** Nothing of what was not answered yet; the question is answered with it. */
    void leaveRest(Actor actor, UUID caseId, UUID question, @Nullable NotAgain why);
}
