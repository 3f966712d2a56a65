package nl.aantafel.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.Evaluations.EvaluationView;
import org.jspecify.annotations.Nullable;

/**
 * The plan (plan van aanpak): one per family. Made by all involved participants; every change names the version its editor
 * saw, and a stale one is shown beside the newer (RQ25–RQ27, RQ50).
 */
public interface Plans {

    /** A party of an agreement, guardian of a bottom line: exactly one of the four is filled. */
    @Personal
    record Party(
            @Nullable UUID professional,
            @Nullable UUID organisation,
            @Nullable UUID person,
            String name) {
        public static Party professional(UUID id) {
            return new Party(id, null, null, "");
        }

        public static Party organisation(UUID id) {
            return new Party(null, id, null, "");
        }

        public static Party family(UUID person) {
            return new Party(null, null, person, "");
        }

        public static Party network(String name) {
            return new Party(null, null, null, name);
        }

        @Override
        public String toString() {
            return "Party";
        }
    }

    /**
     * How the parties work together (afspraken over samenwerking) and when it is good enough. {@code evaluations} are the moments
     * to look back that are still to come; what was held stays as it is.
     */
    @Personal
    record HeadInput(
            String informing,
            String timeline,
            String endCondition,
            String closingPlan,
            String safetyMandate,
            @Nullable LocalDate nextDate,
            List<EvaluationInput> evaluations) {
        @Override
        public String toString() {
            return "HeadInput";
        }
    }

    @Personal
    record EvaluationInput(LocalDate due, String about) {
        @Override
        public String toString() {
            return "EvaluationInput";
        }
    }

    /** {@code levelWords}: what the levels from -2 to +2 mean for this goal in own words; none, or five of which any may be empty. */
    @Personal
    record GoalInput(
            String phase,
            String title,
            String goodEnough,
            String lifeDomain,
            String clientPriority,
            Set<UUID> persons,
            Set<UUID> statements,
            List<String> levelWords) {

        /** With the frame's words for its levels. */
        public GoalInput(
                String phase,
                String title,
                String goodEnough,
                String lifeDomain,
                String clientPriority,
                Set<UUID> persons,
                Set<UUID> statements) {
            this(phase, title, goodEnough, lifeDomain, clientPriority, persons, statements, List.of());
        }

        @Override
        public String toString() {
            return "GoalInput";
        }
    }

    @Personal
    record GoalView(
            UUID id,
            String phase,
            String title,
            String goodEnough,
            String lifeDomain,
            String clientPriority,
            Set<UUID> persons,
            Set<UUID> statements,
            String state,
            String stateReason,
            List<GoalLevel> levels,
            List<String> levelWords,
            long version) {

        /** A plan settled before there were levels, or words for them, has none. */
        public GoalView {
            levels = Objects.requireNonNullElse(levels, List.of());
            levelWords = Objects.requireNonNullElse(levelWords, List.of());
        }

        @Override
        public String toString() {
            return "GoalView";
        }
    }

    /**
     * An agreement (afspraak). {@code kind}: exchange, action or meeting. Who does it, for whom and with whom are three
     * fields; the file analysis's six types follow from the kind and the people.
     */
    @Personal
    record AgreementInput(
            @Nullable UUID goal,
            String kind,
            String what,
            String reason,
            @Nullable LocalDate due,
            String term,
            @Nullable Integer priority,
            String priorityReason,
            List<Party> does,
            List<Party> forWhom,
            List<Party> with,
            @Nullable UUID conference,
            @Nullable LocalDate madeOn) {

        /** The same, made in this conference; in none when there is none. */
        public AgreementInput in(@Nullable UUID conference) {
            return new AgreementInput(
                    goal,
                    kind,
                    what,
                    reason,
                    due,
                    term,
                    priority,
                    priorityReason,
                    does,
                    forWhom,
                    with,
                    conference,
                    madeOn);
        }

        @Override
        public String toString() {
            return "AgreementInput";
        }
    }

    @Personal
    record AgreementView(
            UUID id,
            UUID caseId,
            @Nullable UUID goal,
            String kind,
            String derivedType,
            String what,
            String reason,
            @Nullable LocalDate due,
            String term,
            @Nullable Integer priority,
            String priorityReason,
            List<NamedParty> does,
            List<NamedParty> forWhom,
            List<NamedParty> with,
            String state,
            String stateNote,
            int carriedOver,
            @Nullable UUID conference,
            LocalDate madeOn,
            long version,
            String phase,
            @Nullable LocalDate doneOn) {

        /** Whether the reason (onderbouwing) still has to be written down; allowed, but shown (RQ27). */
        public boolean reasonMissing() {
            return reason.isBlank();
        }

        @Override
        public String toString() {
            return "AgreementView";
        }
    }

    /** A party with the name to show; {@code family} for members of the family. */
    @Personal
    record NamedParty(Party party, String name, String organisation, boolean family) {
        @Override
        public String toString() {
            return "NamedParty";
        }
    }

    /** Minimum safety (bodemeis): its guardian may be of the family or the network; the consequence says what happens when it is not kept. */
    @Personal
    record BottomLineInput(
            String text,
            Party guardian,
            String consequence,
            String rhythm,
            String phase,
            LocalDate from,
            Set<UUID> forPersons) {

        /** For all of the family. */
        public BottomLineInput(
                String text, Party guardian, String consequence, String rhythm, String phase, LocalDate from) {
            this(text, guardian, consequence, rhythm, phase, from, Set.of());
        }

        @Override
        public String toString() {
            return "BottomLineInput";
        }
    }

    @Personal
    record BottomLineView(
            UUID id,
            String text,
            NamedParty guardian,
            String consequence,
            String rhythm,
            String phase,
            LocalDate from,
            @Nullable LocalDate until,
            List<Check> checks,
            Set<UUID> forPersons,
            long version) {

        /** A plan settled before a bottom line named whom it is for has it for all. */
        public BottomLineView {
            forPersons = Objects.requireNonNullElse(forPersons, Set.of());
        }

        @Override
        public String toString() {
            return "BottomLineView";
        }
    }

    /** {@code outcome}: kept, broken or not_checked. */
    @Personal
    record Check(LocalDate on, String outcome, String note) {
        @Override
        public String toString() {
            return "Check";
        }
    }

    /**
     * What somebody does, or everybody, when it gets tense. {@code forPersons} are the members of the family it is for; nobody
     * else of them reads it. When empty it is for who does it, and for all when everybody does.
     */
    @Personal
    record SafetyStepInput(@Nullable UUID person, String text, Set<UUID> forPersons) {

        @Override
        public String toString() {
            return "SafetyStepInput";
        }

        /** For those it concerns. */
        public SafetyStepInput(@Nullable UUID person, String text) {
            this(person, text, Set.of());
        }
    }

    /** {@code forPersons} is empty when the step is for all of the family. */
    @Personal
    record SafetyStepView(UUID id, @Nullable UUID person, String text, Set<UUID> forPersons, long version) {

        /** A plan settled before a step named whom it is for has it for who does it. */
        public SafetyStepView {
            forPersons = forPersons == null ? (person == null ? Set.of() : Set.of(person)) : forPersons;
        }

        @Override
        public String toString() {
            return "SafetyStepView";
        }
    }

    @Personal
    record PlanView(
            UUID caseId,
            HeadInput head,
            List<GoalView> goals,
            List<AgreementView> agreements,
            List<BottomLineView> bottomLines,
            List<SafetyStepView> safetySteps,
            List<EvaluationView> evaluations,
            Optional<Settled> latestSettled,
            long version) {
        @Override
        public String toString() {
            return "PlanView";
        }
    }

    record Settled(int number, UUID conference, Instant at, UUID by) {}

    PlanView of(Actor actor, UUID caseId);

    void changeHead(Actor actor, UUID caseId, HeadInput head, long version);

    UUID addGoal(Actor actor, UUID caseId, GoalInput goal);

    void changeGoal(Actor actor, UUID caseId, UUID goal, GoalInput change, long version);

    /** open, reached or dropped; dropping needs a reason. */
    void closeGoal(Actor actor, UUID caseId, UUID goal, String state, String reason, long version);

    /**
     * How far a goal has come, as the actor's organisation sees it, or as the family or one of them said; a second time that day replaces
     * the first. In the name of a member of the family only who directs, or prepares and chairs, writes it down.
     */
    void level(Actor actor, UUID caseId, UUID goal, GoalLevel level);

    UUID agree(Actor actor, UUID caseId, AgreementInput agreement);

    /** As {@link #agree}, for who sits in a part of a conference ({@code circle}, the number of the case), until it is released. */
    UUID agreeIn(Actor actor, UUID caseId, AgreementInput agreement, int circle);

    /**
     * Lets more people read an agreement (vrijgeven): everybody who reads the plan, or another part of the conference. Only for who
     * wrote it down last, and for a professional who does it.
     *
     * @param to numbers of circles, or the table's
     */
    void release(Actor actor, UUID caseId, UUID agreement, Set<Integer> to);

    /** Which agreements the actor wrote down or does, and may release. */
    Set<UUID> broughtBy(Actor actor, UUID caseId);

    /** For whom each agreement is, in numbers of the case, as far as the actor may see them. */
    Map<UUID, Set<Integer>> audiences(Actor actor, UUID caseId);

    void changeAgreement(Actor actor, UUID caseId, UUID agreement, AgreementInput change, long version);

    /** open, done, not_done or dropped, with a note; who does it may report it. */
    void report(Actor actor, UUID caseId, UUID agreement, String state, String note, long version);

    /** Open agreements go along to a next conference; each time is counted (RQ27). */
    void carryOver(Actor actor, UUID caseId, UUID conference, Set<UUID> agreements);

    UUID addBottomLine(Actor actor, UUID caseId, BottomLineInput bottomLine);

    void changeBottomLine(Actor actor, UUID caseId, UUID bottomLine, BottomLineInput change, long version);

    void endBottomLine(Actor actor, UUID caseId, UUID bottomLine, LocalDate lastDay, long version);

    void check(Actor actor, UUID caseId, UUID bottomLine, Check check);

    UUID addSafetyStep(Actor actor, UUID caseId, SafetyStepInput step);

    void changeSafetyStep(Actor actor, UUID caseId, UUID step, SafetyStepInput change, long version);

    void removeSafetyStep(Actor actor, UUID caseId, UUID step);

    /**
     * Freezes the plan as it stands for a finalised report; answers its number.
     *
     * @param circles of the parts of the conference who settles it sits in: what is agreed there is frozen for each apart
     */
    int settle(Actor actor, UUID caseId, UUID conference, Set<Integer> circles);

    /** A settled plan as it was; an unknown number is not found. */
    SettledPlan settled(Actor actor, UUID caseId, int number);

    /** How many agreements of each derived type a case has; for the file analysis. */
    Map<String, Integer> derivedTypes(Actor actor, UUID caseId);
}
