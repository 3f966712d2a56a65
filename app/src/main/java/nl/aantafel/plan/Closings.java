package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.Organisation;
import nl.aantafel.frame.Closing;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.CaseHead;
import nl.aantafel.plan.Decisions.DecisionView;
import nl.aantafel.plan.PlanPages.FormScreen;
import org.jspecify.annotations.Nullable;

/**
 * Closing a case (afsluiten; RQ40). Before it: the end condition looked at, a closing plan or a reason why there is none, a look back with
 * the family within the frame's term, every open agreement settled, the watch over safety with somebody outside the table, everybody of
 * the family told or a reason why not, and the decision of the seats that may (Wgs, artikel 2.31 lid 8). Then it is shielded at once;
 * there is no way back but a new referral.
 */
public interface Closings {

    /** Something that is still missing before the case can be closed; in the order of the page. */
    enum Missing {
        END("eindvoorwaarde"),
        PLAN("afsluitingsplan"),
        AFTERCARE("nazorgcheck"),
        AFTERCARE_OLD("nazorgReden"),
        AGREEMENTS("afspraken"),
        WATCH("zichtBij"),
        LOCAL_TEAM("overdracht"),
        MEETING("overleg"),
        TOLD("vertellen"),
        DECISION("besluit");

        private final String field;

        Missing(String field) {
            this.field = field;
        }

        /** What a refusal calls it. */
        public String field() {
            return field;
        }
    }

    /** Who stays involved, whom the family calls, which signals to watch, when the table comes together again; or why there is no such plan. */
    @Personal
    record ClosingPlan(String stays, String calls, String signals, String returns, String noPlanReason) {
        @Override
        public String toString() {
            return "ClosingPlan";
        }
    }

    /**
     * The look back with the family (nazorgcheck).
     *
     * @param outcome a code of the frame
     * @param reason why the case is closed on a look back that is older than the frame's term
     */
    @Personal
    record Aftercare(@Nullable LocalDate on, String outcome, String note, String reason) {
        @Override
        public String toString() {
            return "Aftercare";
        }
    }

    /** Who takes over for the local team, with a note that they confirm. */
    @Personal
    record LocalTeam(@Nullable UUID professional, String note) {
        @Override
        public String toString() {
            return "LocalTeam";
        }
    }

    /**
     * What is written down beforehand.
     *
     * @param endMet whether the plan's end condition is met; null when nobody has looked yet
     * @param endReason why the case is closed although it is not met
     * @param watchWith which organisation and person watch over safety from now on
     * @param pagesUntil until when members of the family can still read their own pages; null when these close with the case
     */
    @Personal
    record ClosingInput(
            @Nullable Boolean endMet,
            String endReason,
            ClosingPlan plan,
            Aftercare aftercare,
            String watchWith,
            @Nullable LocalDate pagesUntil,
            LocalTeam local) {

        public static final ClosingInput EMPTY = new ClosingInput(
                null,
                "",
                new ClosingPlan("", "", "", "", ""),
                new Aftercare(null, "", "", ""),
                "",
                null,
                new LocalTeam(null, ""));

        @Override
        public String toString() {
            return "ClosingInput";
        }
    }

    /** What becomes of an open agreement: handed over to somebody outside the table, or dropped with a reason. */
    @Personal
    record Settling(String outcome, String toWhom, String reason) {
        @Override
        public String toString() {
            return "Settling";
        }
    }

    /** An open agreement; {@code settling} is empty while nobody said what becomes of it. */
    @Personal
    record OpenAgreement(UUID id, String what, String who, Optional<Settling> settling) {
        @Override
        public String toString() {
            return "OpenAgreement";
        }
    }

    /** Who tells a person, by when. */
    record Appointing(UUID teller, @Nullable LocalDate due) {}

    /**
     * What came of telling: told in a way of the frame on a day, or not told with the reason. The reason is never for that person.
     */
    @Personal
    record Telling(boolean told, String way, @Nullable LocalDate on, String reason) {
        @Override
        public String toString() {
            return "Telling";
        }
    }

    /** One person of the family; {@code teller} is null while nobody was asked to tell them. */
    @Personal
    record ToTell(
            UUID person,
            String name,
            @Nullable UUID teller,
            String tellerName,
            @Nullable LocalDate due,
            Optional<Telling> outcome) {
        @Override
        public String toString() {
            return "ToTell";
        }
    }

    /** The local team said yes. */
    @Personal
    record Confirmation(String by, LocalDate on, String note) {
        @Override
        public String toString() {
            return "Confirmation";
        }
    }

    /**
     * Where a case stands on its way to being closed.
     *
     * @param endCondition of the plan
     * @param localName who takes over for the local team, with their organisation
     * @param unseen how many open agreements of parts the reader is not in are still unsettled
     * @param missing what is still to be done
     * @param decides whether the reader may propose it and carry it out
     * @param confirms whether it is the reader who confirms for the local team
     */
    @Personal
    record ClosingView(
            UUID caseId,
            String endCondition,
            ClosingInput input,
            String localName,
            Optional<Confirmation> confirmation,
            List<OpenAgreement> agreements,
            int unseen,
            List<ToTell> people,
            Optional<DecisionView> decision,
            Set<Missing> missing,
            boolean mayChange,
            boolean decides,
            boolean confirms,
            long version) {

        public boolean isMissing(String code) {
            return missing.contains(Missing.valueOf(code));
        }

        @Override
        public String toString() {
            return "ClosingView";
        }
    }

    @Personal
    record Screen(CaseHead head, String frameCode, Closing rule, List<Organisation> organisations, ClosingView view) {
        @Override
        public String toString() {
            return "Screen";
        }
    }

    @Personal
    record PreparingScreen(FormScreen form, Closing rule, ClosingView view) {
        @Override
        public String toString() {
            return "PreparingScreen";
        }
    }

    ClosingView of(Actor actor, UUID caseId);

    Screen page(Actor actor, UUID caseId, Locale locale);

    /** For the forms; refused to who may not change the plan. */
    PreparingScreen form(Actor actor, UUID caseId, Locale locale);

    /** Refuses an unmet end condition, no plan or an old look back without a reason only when the case is closed; half an answer is kept. */
    void prepare(Actor actor, UUID caseId, ClosingInput input, long version);

    /** What becomes of an open agreement; said again, the latest counts. Refused without to whom or why. */
    void settle(Actor actor, UUID caseId, UUID agreement, Settling settling);

    /** Somebody of the team tells one of the family that the table stops; makes a task. Refused when that was done already. */
    void appoint(Actor actor, UUID caseId, UUID person, Appointing appointing);

    /** What came of it, by who was to tell or by who leads the table; the task is done with it. */
    void told(Actor actor, UUID caseId, UUID person, Telling telling);

    /** The local team takes over; said by the one who was named, with a note of their own. Refused to anybody else. */
    void confirm(Actor actor, UUID caseId, String note);

    /** Closes and shields the case: from then on its tasks are nobody's. Refused while anything is missing, and names all of it. */
    void close(Actor actor, UUID caseId);
}
