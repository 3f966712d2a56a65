package nl.aantafel.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.casefile.Phases.PhasesView;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.frame.GuideQuestion;
import nl.aantafel.frame.Label;
import nl.aantafel.frame.Step;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * Case conferences (overleggen): planned for one family with chair, invitees and the reason of each invitation (RQ06), held
 * along the guide (RQ14), seen by everyone in the case. What happens in one is in {@link Conversations}, what remains of it
 * in {@link MeetingReports}.
 */
public interface Conferences {

    /** Being prepared, going on, with a report that is settled, and called off. */
    enum State {
        PREPARED,
        RUNNING,
        FINALISED,
        CANCELLED;

        /** Whether the people were at the table. */
        public boolean begun() {
            return this == RUNNING || this == FINALISED;
        }
    }

    /** By whom, when and why a conference was called off. */
    @Personal
    record Cancelled(String by, @Nullable Instant at, String reason) {
        @Override
        public String toString() {
            return "Cancelled";
        }
    }

    /** A question of the guide in this conference: folded away, chosen by the chair, passed over, or dealt with (RQ15). */
    enum QuestionState {
        FOLDED,
        SELECTED,
        SKIPPED,
        DONE
    }

    /**
     * A conference to be held. What is empty gets a default: the phase the family is in (else the normal start), the questions
     * the frame opens with for this pathway and phase, the actor as chair when the actor is the process director, else the
     * process director of the case.
     *
     * @param kind a code of the frame's kinds of meetings; one that is about one family
     * @param phase the page of the guide; usually one per conversation
     * @param family members of the family: who comes, and why somebody does not
     * @param questions keys of the guide's questions that are open at the start
     * @param placeShown whether the place may stand in mail and calendars, because it tells nothing about the family
     */
    @Personal
    record Prepare(
            String kind,
            Instant startsAt,
            Instant endsAt,
            String place,
            String phase,
            String aim,
            @Nullable UUID chair,
            @Nullable UUID secretary,
            List<Invitee> invitees,
            List<FamilyMember> family,
            Set<String> questions,
            boolean placeShown) {

        /** A place that stays behind sign-in. */
        public Prepare(
                String kind,
                Instant startsAt,
                Instant endsAt,
                String place,
                String phase,
                String aim,
                @Nullable UUID chair,
                @Nullable UUID secretary,
                List<Invitee> invitees,
                List<FamilyMember> family,
                Set<String> questions) {
            this(kind, startsAt, endsAt, place, phase, aim, chair, secretary, invitees, family, questions, false);
        }

        @Override
        public String toString() {
            return "Prepare";
        }
    }

    /** A member of the family is always asked to come, unless; then the reason is written down. What they choose: {@link ClientsAtTable}. */
    @Personal
    record FamilyMember(UUID person, boolean attends, String reason) {
        @Override
        public String toString() {
            return "FamilyMember";
        }
    }

    /** One conference in a list. {@code reports} is how many times its report was settled. */
    record ConferenceLine(
            UUID id,
            UUID caseId,
            UUID gathering,
            String kind,
            Label kindLabel,
            LocalDate heldOn,
            String phase,
            State state,
            UUID chair,
            String chairName,
            int reports) {}

    /**
     * A meeting of the actor, of any kind. {@code notReady} holds codes: no-secretary, no-aim, nobody-invited, family-not-asked,
     * family-choice-unknown (of somebody who is asked it is not known whether they come) and online-alone (somebody comes
     * online and nobody who is asked sits with them) and family-not-prepared (nobody prepared it with somebody of the family). {@code agenda}: the one it is a point of.
     */
    record MyMeeting(
            UUID gathering,
            Label kindLabel,
            Instant startsAt,
            Instant endsAt,
            String place,
            String state,
            String title,
            @Nullable UUID caseId,
            @Nullable UUID conference,
            List<String> notReady,
            @Nullable UUID agenda) {

        /** This point and the one that follows it, as one stretch. */
        public MyMeeting with(MyMeeting next) {
            return new MyMeeting(
                    gathering,
                    kindLabel,
                    startsAt,
                    next.endsAt,
                    place,
                    state,
                    title + ", " + next.title,
                    caseId,
                    conference,
                    notReady,
                    agenda);
        }
    }

    /**
     * A conference with all that was said, scored and agreed in it, as far as the reader may see it.
     *
     * @param gathering when, where and who was asked; absent for who was not asked
     * @param guide code of the guide
     * @param loose what was said in between, not at a question of the guide
     * @param former what the conference before this one knew, with its date
     * @param plan the one plan; see {@link #made} and {@link #earlierOpen}
     * @param mayLead whether the reader writes for others and moves the conversation on
     * @param part the part this is seen from; then only what may be shown to all who sit in it
     * @param parts all parts, when it is split
     */
    @Personal
    record ConferenceView(
            ConferenceLine line,
            String frameCode,
            Optional<GatheringView> gathering,
            String aim,
            String guide,
            @Nullable UUID secretary,
            String secretaryName,
            @Nullable Instant startedAt,
            long version,
            List<FamilyPresence> family,
            List<StepView> steps,
            List<StatementView> loose,
            List<ScoreView> scores,
            List<IdeaView> ideas,
            List<Passage> carried,
            Optional<Former> former,
            PlanView plan,
            PhasesView phases,
            boolean mayLead,
            boolean mayFinalise,
            Optional<Cancelled> cancelled,
            Optional<PartLine> part,
            List<PartLine> parts) {

        /** Whether a professional sits here: in this part, or in a conference that is not split. */
        public boolean seats(UUID professional) {
            return part.map(each -> each.professionals().contains(professional)).orElse(true);
        }

        /** Agreements made in this conference. */
        public List<AgreementView> made() {
            return plan.agreements().stream()
                    .filter(each -> line.id().equals(each.conference()))
                    .toList();
        }

        /** Open agreements of before, offered to go along. */
        public List<AgreementView> earlierOpen() {
            return plan.agreements().stream()
                    .filter(each -> each.state().equals("open") && !line.id().equals(each.conference()))
                    .toList();
        }

        /** Everything said in this conference, in the order of the guide. */
        public List<StatementView> statements() {
            return Stream.concat(
                            steps.stream()
                                    .flatMap(step -> step.questions().stream())
                                    .flatMap(question -> question.statements().stream()),
                            loose.stream())
                    .toList();
        }

        @Override
        public String toString() {
            return "ConferenceView";
        }
    }

    /** A part in a row; {@code mine}: the reader sits in it. */
    record PartLine(
            UUID id,
            int number,
            String name,
            Instant startsAt,
            Instant endsAt,
            String place,
            Set<UUID> professionals,
            boolean mine) {}

    @Personal
    record FamilyPresence(UUID person, String name, boolean attends, String reason) {
        @Override
        public String toString() {
            return "FamilyPresence";
        }
    }

    /** One step of the guide. {@code phase} is the page it is on; a conversation may go on in another phase. */
    @Personal
    record StepView(String phase, Step step, Label label, int minutes, List<QuestionView> questions) {
        @Override
        public String toString() {
            return "StepView";
        }
    }

    @Personal
    record QuestionView(
            GuideQuestion question,
            QuestionState state,
            String reason,
            List<StatementView> statements,
            List<TopView> tops) {
        @Override
        public String toString() {
            return "QuestionView";
        }
    }

    /** One place of a top three: a statement, or still open. */
    @Personal
    record TopView(int position, Label label, @Nullable UUID statement, String text) {
        @Override
        public String toString() {
            return "TopView";
        }
    }

    /**
     * One answer to a scaling question, after the chair showed all at once. Never averaged. A score without a reason is marked, not refused (RQ17).
     *
     * @param whenRevealed what it was when it was shown, if it changed since
     * @param who a professional, or a member of the family who chose to let it be seen
     */
    @Personal
    record ScoreView(
            String scale,
            Speaker who,
            String name,
            String organisation,
            boolean family,
            int value,
            String reason,
            @Nullable Integer whenRevealed) {
        public boolean reasonMissing() {
            return reason.isBlank();
        }

        @Override
        public String toString() {
            return "ScoreView";
        }
    }

    /** A thought from the brainstorm, apart from the decision (RQ23); {@code chosenAs} is the agreement it became, {@code place} its order among the chosen. */
    @Personal
    record IdeaView(
            UUID id,
            String kind,
            @Nullable UUID organisation,
            String organisationName,
            String text,
            @Nullable UUID chosenAs,
            @Nullable Integer place) {
        @Override
        public String toString() {
            return "IdeaView";
        }
    }

    /** A statement of an earlier conference that is shown again, always with the date of that one. */
    @Personal
    record Passage(StatementView statement, UUID fromConference, LocalDate heldOn) {
        @Override
        public String toString() {
            return "Passage";
        }
    }

    /** What the former conference of this case knew. */
    @Personal
    record Former(UUID conference, LocalDate heldOn, List<StatementView> statements, List<ScoreView> scores) {
        @Override
        public String toString() {
            return "Former";
        }
    }

    /**
     * Plans the gathering and the conference. Needs the right to lead; refused for a family that is not taken up, and when people
     * would sit together who may not ({@link Parts}), here as wherever attendance is set.
     */
    UUID prepare(Actor actor, UUID caseId, Prepare prepare);

    /** As {@link #prepare}, in the parts that keep every rule; see {@link Parts}. */
    UUID prepareSplit(Actor actor, UUID caseId, Prepare prepare);

    /** As {@link #change}, divided anew in the parts that keep every rule. */
    void changeSplit(Actor actor, UUID conference, Prepare change, long version);

    /** Before it begins; all fields as they should be. */
    void change(Actor actor, UUID conference, Prepare change, long version);

    /**
     * Calls it off (afzeggen), with a reason; its gathering with it, and everybody asked gets a task that says so. What was said
     * and decided in it stays readable. Refused once its report is settled.
     */
    void cancel(Actor actor, UUID conference, String reason, long version);

    void start(Actor actor, UUID conference);

    /** The conversation goes on with the guide's questions of another phase; what was said stays. */
    void continueIn(Actor actor, UUID conference, String phase);

    /** Who was there in the end. Whoever of the family is not named keeps what was written before. */
    void attended(Actor actor, UUID conference, Set<UUID> professionals, List<FamilyMember> family);

    ConferenceView view(Actor actor, UUID conference);

    /** The conferences of a case, latest first. */
    List<ConferenceLine> ofCase(Actor actor, UUID caseId);

    /** Meetings of the actor from the start of today, soonest first. */
    Slice<MyMeeting> upcoming(Actor actor, @Nullable String after, int size);

    /** Meetings of the actor before today, latest first. */
    Slice<MyMeeting> past(Actor actor, @Nullable String after, int size);
}
