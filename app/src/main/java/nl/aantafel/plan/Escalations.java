package nl.aantafel.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.frame.Escalation;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.CaseHead;
import nl.aantafel.plan.Deviations.SupportLine;
import org.jspecify.annotations.Nullable;

/**
 * Escalations (escalaties; RQ41, R13, R14): a case is stuck and the table asks somebody on the ladder, with what was tried and what is asked.
 * The answer comes back to who asked, who goes a step up or writes down what came of it. Who is outside the case sees the number, the
 * organisation and the question in words without names; content only when whoever asked lets them look, for days, which ends by itself.
 * Terms count working days. Members of the family see none of this.
 */
public interface Escalations {

    /** {@link #BACK}: answered, and whoever asked must go on. {@link #STILL}: nobody is asked now. */
    enum State {
        WAITING,
        LATE,
        BACK,
        STILL,
        CLOSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What somebody who is asked answers; {@link #BEYOND}: not within their power, a step up. */
    enum AnswerKind {
        ARRANGED,
        ADVICE,
        BEYOND;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<AnswerKind> of(String code) {
            return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
        }
    }

    /** What came of it. */
    enum Outcome {
        SOLVED,
        PARTLY,
        UNSOLVED,
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Outcome> of(String code) {
            return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
        }
    }

    /** Whether help for the time between was considered, at a waiting list. */
    enum Bridging {
        ARRANGED,
        WANTED,
        NOT_POSSIBLE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Bridging> of(String code) {
            return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
        }
    }

    /** Somebody let in to look, until a moment. */
    record Look(Instant from, Instant until, String why, boolean lasts) {}

    /** One question and its answer. {@code inCase}: who was asked is at the table. */
    @Personal
    record Move(
            UUID id,
            int step,
            String title,
            UUID to,
            String toName,
            String toOrganisation,
            boolean inCase,
            String question,
            LocalDate due,
            boolean late,
            UUID by,
            String byName,
            Instant at,
            String answerKind,
            String answer,
            @Nullable Instant answeredAt,
            @Nullable Instant withdrawnAt,
            Optional<Look> look) {

        public boolean open() {
            return answeredAt == null && withdrawnAt == null;
        }

        @Override
        public String toString() {
            return "Move";
        }
    }

    /** An agreement that came of a breakthrough table. */
    @Personal
    record Followed(
            UUID agreement,
            String what,
            String state,
            @Nullable LocalDate due) {
        @Override
        public String toString() {
            return "Followed";
        }
    }

    /** One escalation with everything that was asked, the first first. {@code mayAct}: by who raised it, and who manages the case. */
    @Personal
    record Item(
            UUID id,
            String problem,
            String municipality,
            Set<UUID> persons,
            String names,
            String tried,
            String asked,
            String bridging,
            String bridgingNote,
            UUID raisedBy,
            String raisedByName,
            Instant raisedAt,
            State state,
            List<Move> moves,
            @Nullable UUID gathering,
            @Nullable Instant gatheringAt,
            List<Followed> followed,
            String outcome,
            String outcomeNote,
            @Nullable Instant closedAt,
            boolean mayAct,
            long version) {

        /** The question that waits for an answer. */
        public Optional<Move> waiting() {
            return moves.stream().filter(Move::open).findFirst();
        }

        @Override
        public String toString() {
            return "Item";
        }
    }

    /** {@code items}: open ones first, the latest first. */
    @Personal
    record CaseEscalations(UUID caseId, List<Item> items, boolean mayRaise) {

        public List<Item> open() {
            return items.stream().filter(each -> each.state() != State.CLOSED).toList();
        }

        @Override
        public String toString() {
            return "CaseEscalations";
        }
    }

    /** One that is open, in a line. */
    @Personal
    record OpenLine(UUID id, String problem, String names, State state) {
        @Override
        public String toString() {
            return "OpenLine";
        }
    }

    /** Somebody who stands on a step, and when they must have answered when asked today. */
    record Askable(
            @Nullable UUID municipality,
            String place,
            int step,
            Label title,
            Set<String> problems,
            Label limits,
            UUID person,
            String name,
            String organisation,
            LocalDate due) {}

    /** Somebody of the family. */
    @Personal
    record Member(UUID person, String name) {
        @Override
        public String toString() {
            return "Member";
        }
    }

    /** A breakthrough table one is asked for. */
    record Table(UUID gathering, Instant at) {}

    @Personal
    record EscalationScreen(
            CaseHead head,
            UUID partnership,
            Escalation rule,
            CaseEscalations escalations,
            List<Askable> askables,
            List<Member> family,
            List<Table> tables,
            List<Followed> agreements,
            LocalDate today,
            LocalDate longestLook) {
        @Override
        public String toString() {
            return "EscalationScreen";
        }
    }

    /** {@code noNames}: what looks like a name in the question is none of the family. */
    @Personal
    record Ask(
            @Nullable UUID municipality, int step, @Nullable UUID to, String question, boolean noNames) {
        @Override
        public String toString() {
            return "Ask";
        }
    }

    @Personal
    record Raise(
            String problem,
            Set<UUID> persons,
            String tried,
            String asked,
            String bridging,
            String bridgingNote,
            Ask ask) {
        @Override
        public String toString() {
            return "Raise";
        }
    }

    /** What somebody was asked: all that who is outside the case sees. {@code caseId} is there for who may open the case now. */
    record AskedLine(
            UUID id,
            String caseNumber,
            String organisation,
            String problem,
            UUID partnership,
            String frameCode,
            String title,
            String question,
            LocalDate due,
            boolean late,
            Instant at,
            String answerKind,
            String answer,
            @Nullable Instant answeredAt,
            @Nullable UUID caseId,
            @Nullable Instant lookUntil) {

        public boolean open() {
            return answeredAt == null;
        }
    }

    /** What one raised oneself and is still open, by case number. */
    record RaisedLine(
            UUID id, UUID caseId, String caseNumber, String problem, String frameCode, State state, LocalDate due) {}

    /** {@code support}: for what the actor was asked to stand behind a deviation, the first first. */
    record AskedView(
            List<AskedLine> open, List<AskedLine> answered, List<RaisedLine> raised, List<SupportLine> support) {

        public List<SupportLine> supportOpen() {
            return support.stream().filter(SupportLine::open).toList();
        }

        public List<SupportLine> supportAnswered() {
            return support.stream().filter(each -> !each.open()).toList().reversed();
        }
    }

    CaseEscalations of(Actor actor, UUID caseId);

    EscalationScreen page(Actor actor, UUID caseId, Locale locale);

    /**
     * By who is at the table. Refused: an unknown problem, nobody of the family, no word on what was tried, a waiting list without a word on
     * help for the time between, a step that is not for this problem, a question with a name of the family in it.
     */
    UUID raise(Actor actor, UUID caseId, Raise raise);

    /** A step up, or somebody else; by who raised it or manages the case. Refused as long as somebody is asked. */
    UUID ask(Actor actor, UUID caseId, UUID escalation, Ask ask);

    /** Nobody need answer it any more; whoever was let in for it is out. */
    void withdraw(Actor actor, UUID caseId, UUID escalation, UUID move);

    /** Who asked lets who was asked look at what the table sees, through the last day; only reading. Refused for who is in the case. */
    void admit(Actor actor, UUID caseId, UUID move, @Nullable LocalDate lastDay, String why);

    /** Ends that at once. */
    void dismiss(Actor actor, UUID caseId, UUID move);

    /** The breakthrough table and the agreements that came of it. */
    void follow(
            Actor actor, UUID caseId, UUID escalation, @Nullable UUID gathering, Set<UUID> agreements, long version);

    /** What came of it; everybody who was asked and did not answer need not any more, and whoever was let in is out. */
    void close(Actor actor, UUID caseId, UUID escalation, String outcome, String note, long version);

    /** What the actor was asked, in any case, and what they raised. */
    AskedView asked(Actor actor);

    /** Only by who was asked, once. */
    void answer(Actor actor, UUID move, String kind, String text);
}
