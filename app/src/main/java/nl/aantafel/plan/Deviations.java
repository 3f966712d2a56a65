package nl.aantafel.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.directory.Organisation;
import nl.aantafel.frame.Deviation;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.CaseHead;
import nl.aantafel.plan.Escalations.Ask;
import nl.aantafel.plan.Escalations.Askable;
import nl.aantafel.plan.Escalations.Member;
import org.jspecify.annotations.Nullable;

/**
 * Motivated deviations (afwijkingen; R15): doing what is needed. Somebody at the table writes down from which rule or usual way they deviate, for
 * whom of the family, why, what happens instead and until when; asks a professional or somebody on the ladder for support, which is given or not
 * with a reason; and looks back on what came of it. Nothing follows from it by itself: secrecy, consent, what is shielded and who must not meet
 * stay as they are, and are no kind of rule here. Who is asked from outside the case sees the number, the organisation and a question without names.
 * Members of the family see none of this.
 */
public interface Deviations {

    /** Whether somebody stands behind it; of several who were asked one who does is enough. */
    enum Support {
        NONE,
        WAITING,
        GIVEN,
        NOT_GIVEN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What somebody who is asked for support answers. */
    enum Answer {
        GIVEN,
        NOT_GIVEN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Answer> of(String code) {
            return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
        }
    }

    /** What came of it; {@link #NOT_USED}: it was not needed after all. */
    enum Outcome {
        HELPED,
        PARTLY,
        NOT_HELPED,
        NOT_USED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Outcome> of(String code) {
            return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
        }
    }

    /**
     * One question for support and its answer.
     *
     * @param step of the ladder, 0 for somebody who was asked by name
     * @param title of the step; empty for somebody who was asked by name
     */
    @Personal
    record Supported(
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
            @Nullable Instant withdrawnAt) {

        public boolean open() {
            return answeredAt == null && withdrawnAt == null;
        }

        @Override
        public String toString() {
            return "Supported";
        }
    }

    /** One deviation in a line. {@code over}: its last day has passed and nobody looked back. */
    @Personal
    record Line(
            UUID id,
            String kind,
            String rule,
            Set<UUID> persons,
            String names,
            String why,
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate endedOn,
            boolean over,
            Support support) {

        public boolean ended() {
            return endedOn != null;
        }

        @Override
        public String toString() {
            return "Line";
        }
    }

    /**
     * One deviation. {@code mayAct}: by who registered it, and who manages the case.
     *
     * @param rule in own words; may be empty for a kind that says it
     * @param ruleOf the organisation whose own rule it is; empty for another kind
     */
    @Personal
    record Item(
            Line line,
            String ruleOf,
            String instead,
            UUID registeredBy,
            String registeredByName,
            String organisation,
            Instant registeredAt,
            List<Supported> supports,
            String outcome,
            String outcomeNote,
            @Nullable Instant endedAt,
            boolean mayAct,
            long version) {

        public UUID id() {
            return line.id();
        }

        /** The question that waits for an answer. */
        public Optional<Supported> waiting() {
            return supports.stream().filter(Supported::open).findFirst();
        }

        @Override
        public String toString() {
            return "Item";
        }
    }

    /** {@code items}: open ones first, the latest first. */
    @Personal
    record CaseDeviations(UUID caseId, List<Item> items, boolean mayRegister) {

        public List<Item> open() {
            return items.stream().filter(each -> !each.line().ended()).toList();
        }

        public List<Item> ended() {
            return items.stream().filter(each -> each.line().ended()).toList();
        }

        @Override
        public String toString() {
            return "CaseDeviations";
        }
    }

    /** {@code supporters}: who can be asked for support; on step 0 whoever is asked by name. */
    @Personal
    record DeviationScreen(
            CaseHead head,
            Deviation rule,
            CaseDeviations deviations,
            List<Askable> supporters,
            List<Member> family,
            List<Organisation> organisations,
            UUID ownOrganisation,
            LocalDate today,
            LocalDate lastDay) {
        @Override
        public String toString() {
            return "DeviationScreen";
        }
    }

    /** {@code ruleOf}: whose own rule it is, for an organisation's own rule alone. */
    @Personal
    record Register(
            String kind,
            String rule,
            @Nullable UUID ruleOf,
            Set<UUID> persons,
            String why,
            String instead,
            @Nullable LocalDate until) {
        @Override
        public String toString() {
            return "Register";
        }
    }

    /** What somebody was asked: all that who is outside the case sees. {@code caseId} is there for who may open the case. */
    record SupportLine(
            UUID id,
            String caseNumber,
            String organisation,
            String kind,
            String frameCode,
            String question,
            LocalDate due,
            boolean late,
            Instant at,
            String answerKind,
            String answer,
            @Nullable Instant answeredAt,
            @Nullable UUID caseId) {

        public boolean open() {
            return answeredAt == null;
        }
    }

    CaseDeviations of(Actor actor, UUID caseId);

    /** The same in lines, the latest first, for where they stand among other things. */
    List<Line> lines(Actor actor, UUID caseId);

    DeviationScreen page(Actor actor, UUID caseId, Locale locale);

    /**
     * By who is at the table. Refused: an unknown kind, an own rule without its words or whose it is, words that name what stays, nobody of the
     * family, no reason, nothing instead, a last day that has passed or is further away than the frame allows.
     */
    UUID register(Actor actor, UUID caseId, Register register);

    /** By who registered it or manages the case; step 0 asks somebody by name. Refused as long as somebody is asked, and with a name of the family in the question. */
    UUID ask(Actor actor, UUID caseId, UUID deviation, Ask ask);

    /** Nobody need answer it any more. */
    void withdraw(Actor actor, UUID caseId, UUID deviation, UUID support);

    /** What came of it, in words; it holds no longer, and nobody need answer any more. */
    void end(Actor actor, UUID caseId, UUID deviation, String outcome, String note, long version);

    /** Only by who was asked, once, and with a reason either way. */
    void answer(Actor actor, UUID support, String kind, String reason);
}
