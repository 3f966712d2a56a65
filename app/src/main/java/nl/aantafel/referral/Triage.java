package nl.aantafel.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles.Likeness;
import nl.aantafel.casefile.ClosedFiles.ClosedLikeness;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Triage (weging): the seats that may judge whether a referral fits the purpose; only then others are asked; then it is
 * weighed and taken up or not, with pathway, reason, deciders, who invites and who tells the clients. A seat that may not
 * decide is refused with the article (Wgs 2.31). Letters and tasks follow by themselves.
 */
public interface Triage {

    /** Somebody who decides, for one of the seats of their organisation. */
    record Decider(UUID professional, UUID seat) {}

    /** {@code on}: the day it was judged when that was earlier; written down by the desk only, never a day to come. */
    record FitJudgement(
            boolean fits,
            String reason,
            String purpose,
            @Nullable Decider judge,
            @Nullable LocalDate on) {

        /** Judged now. */
        public FitJudgement(boolean fits, String reason, String purpose, @Nullable Decider judge) {
            this(fits, reason, purpose, judge, null);
        }
    }

    /** A question to another organisation: who, what is needed and for which legal task. */
    @Personal
    record Question(
            UUID professional,
            String need,
            String legalTask,
            @Nullable LocalDate due) {
        @Override
        public String toString() {
            return "Question";
        }
    }

    /** {@code outcome}: provided, partly or refused; refusing needs a reason and cannot be overruled (Wgs 1.5). */
    @Personal
    record Answer(String outcome, String reason, String text) {
        @Override
        public String toString() {
            return "Answer";
        }
    }

    /**
     * Being taken up needs pathway, purpose, deciders, who invites and who tells the clients; not being taken up needs a reason.
     *
     * @param on the day it was decided when that was earlier; written down by the desk only, not before it was found to fit and
     *     never a day to come
     */
    @Personal
    record Decision(
            boolean takenUp,
            String pathway,
            String reason,
            List<Decider> deciders,
            @Nullable UUID inviter,
            @Nullable UUID teller,
            String otherRoute,
            boolean referrerTakesPart,
            @Nullable LocalDate on) {

        /** Decided now. */
        public Decision(
                boolean takenUp,
                String pathway,
                String reason,
                List<Decider> deciders,
                @Nullable UUID inviter,
                @Nullable UUID teller,
                String otherRoute,
                boolean referrerTakesPart) {
            this(takenUp, pathway, reason, deciders, inviter, teller, otherRoute, referrerTakesPart, null);
        }

        /** Decided now, with the referrer at the table, as is usual. */
        public Decision(
                boolean takenUp,
                String pathway,
                String reason,
                List<Decider> deciders,
                @Nullable UUID inviter,
                @Nullable UUID teller,
                String otherRoute) {
            this(takenUp, pathway, reason, deciders, inviter, teller, otherRoute, true);
        }

        @Override
        public String toString() {
            return "Decision";
        }
    }

    /** A question as its asker and the one who is asked see it; {@code closed} when the referral was decided before it was answered. */
    @Personal
    record QuestionView(
            UUID id,
            UUID caseId,
            UUID professional,
            String name,
            String organisation,
            String need,
            String legalTask,
            @Nullable LocalDate due,
            String outcome,
            String reason,
            String text,
            boolean closed) {

        public boolean answered() {
            return !outcome.isEmpty();
        }

        @Override
        public String toString() {
            return "QuestionView";
        }
    }

    /** One card of the morning's list. {@code likenesses}, {@code closed} and {@code joinedTo} are filled for the desk only. */
    @Personal
    record Card(
            Referrals.ReferralView referral,
            Optional<FitJudgement> fit,
            List<QuestionView> questions,
            List<Likeness> likenesses,
            List<ClosedLikeness> closed,
            Optional<UUID> joinedTo,
            List<String> openCriteria,
            Optional<DecisionView> decision) {
        @Override
        public String toString() {
            return "Card";
        }
    }

    @Personal
    record DecisionView(Decision decision, Instant at, UUID by) {
        @Override
        public String toString() {
            return "DecisionView";
        }
    }

    /**
     * A row of the list, urgent ones first, then by the day they were sent. {@code answerIn}: one of the questions was answered
     * and nobody at the desk looked since; said to the desk only.
     */
    @Personal
    record Row(
            UUID caseId,
            String number,
            String familyName,
            String state,
            boolean urgent,
            String referrerOrganisation,
            Instant sentAt,
            boolean answerIn) {
        @Override
        public String toString() {
            return "Row";
        }
    }

    /** The list with one of its cards open: the given one, else the first. */
    @Personal
    record Morning(UUID partnership, List<Row> rows, Optional<Card> card) {
        @Override
        public String toString() {
            return "Morning";
        }
    }

    List<Row> list(Actor actor, UUID partnership);

    /** Of the given partnership, or of the given referral's; one of the two is given. */
    Morning morning(Actor actor, @Nullable UUID partnership, @Nullable UUID caseId);

    Card card(Actor actor, UUID caseId);

    void judgeFit(Actor actor, UUID caseId, FitJudgement judgement);

    UUID ask(Actor actor, UUID caseId, Question question);

    /** Questions put to the actor that wait for an answer. */
    List<QuestionView> questionsForMe(Actor actor);

    /** A question put to the actor, answered or not. */
    QuestionView question(Actor actor, UUID question);

    void answer(Actor actor, UUID question, Answer answer);

    void decide(Actor actor, UUID caseId, Decision decision);
}
