package nl.aantafel.meeting;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.access.Memberships;
import nl.aantafel.access.Memberships.MemberView;
import nl.aantafel.access.Principal;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.directory.Professional;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Guide;
import nl.aantafel.frame.GuideQuestion;
import nl.aantafel.frame.Label;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences.ConferenceView;
import nl.aantafel.meeting.Conferences.Former;
import nl.aantafel.meeting.Conferences.State;
import nl.aantafel.meeting.Conferences.StepView;
import nl.aantafel.meeting.QuestionsBeforehand.Askable;
import nl.aantafel.meeting.QuestionsBeforehand.AskedView;
import nl.aantafel.meeting.QuestionsBeforehand.BeforehandView;
import nl.aantafel.meeting.QuestionsBeforehand.Leading;
import nl.aantafel.meeting.QuestionsBeforehand.Reader;
import nl.aantafel.meeting.QuestionsBeforehand.Summed;
import nl.aantafel.meeting.QuestionsBeforehand.SummedStep;
import nl.aantafel.meeting.domain.AskingRules;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.KeptAsked;
import nl.aantafel.meeting.domain.Part;
import nl.aantafel.meeting.store.AskedStore;
import nl.aantafel.meeting.store.PartStore;
import org.springframework.stereotype.Component;

/** Lays questions beforehand, their answers and what was known already along the guide. */
@Component
final class BeforehandReading {

    /** The frame's term to answer in, counted back from the conference. */
    private static final String TERM = "meeting_preparation";

    private final ConferenceGate gate;
    private final ConferenceReading reading;
    private final AskedStore store;
    private final PartStore parts;
    private final Statements statements;
    private final Memberships memberships;
    private final FrameCatalogue frames;
    private final Time time;

    BeforehandReading(
            ConferenceGate gate,
            ConferenceReading reading,
            AskedStore store,
            PartStore parts,
            Statements statements,
            Memberships memberships,
            FrameCatalogue frames,
            Time time) {
        this.gate = gate;
        this.reading = reading;
        this.store = store;
        this.parts = parts;
        this.statements = statements;
        this.memberships = memberships;
        this.frames = frames;
        this.time = time;
    }

    BeforehandView view(Actor actor, Conference conference) {
        ConferenceView view = reading.view(actor, conference);
        Frame frame = frames.frame(view.frameCode());
        Guide guide = Objects.requireNonNull(frame.guides().get(conference.guide()));
        Map<UUID, MemberView> atTable = atTable(actor, conference.caseId());
        List<AskedView> questions = questions(actor, conference, guide, view.former());
        return new BeforehandView(
                view.line(),
                conference.state() == State.PREPARED,
                questions,
                readers(conference, actor.person(), atTable),
                isSplit(conference),
                view.former().map(Former::heldOn),
                view.mayLead() && gate.may(actor, Right.LEAD_MEETING, conference.caseId())
                        ? Optional.of(leading(conference, view, new Ground(frame, guide, atTable.keySet()), questions))
                        : Optional.empty());
    }

    /** What there is to choose from. */
    private record Ground(Frame frame, Guide guide, Set<UUID> members) {}

    private Leading leading(Conference conference, ConferenceView view, Ground ground, List<AskedView> questions) {
        return new Leading(
                view.gathering().stream()
                        .flatMap(gathering -> askable(gathering, ground.members()))
                        .toList(),
                AskingRules.askable(ground.guide(), conference.phase()),
                AskingRules.usual(ground.guide(), conference.phase()),
                due(ground.frame(), conference),
                steps(view, questions));
    }

    LocalDate due(Frame frame, Conference conference) {
        return AskingRules.usualDue(
                frame.term(TERM).lastDayBefore(conference.heldOn()), time.today(), conference.heldOn());
    }

    private static Stream<Askable> askable(GatheringView gathering, Set<UUID> members) {
        return gathering.attendance().stream()
                .map(each ->
                        new Askable(each.person(), each.name(), each.organisation(), members.contains(each.person())));
    }

    /** Whom everything for the table is shown to. */
    Map<UUID, MemberView> atTable(Actor actor, UUID caseId) {
        return memberships.members(actor, caseId).stream()
                .filter(each -> each.principals().contains(Principal.TABLE))
                .collect(Collectors.toMap(MemberView::person, each -> each, (one, other) -> one));
    }

    /** Where somebody first sits: of a conference that is split, what they answer is read there and nowhere else. */
    Optional<Part> seat(Conference conference, UUID person) {
        return parts.of(conference.id()).stream()
                .filter(part -> part.professionals().contains(person))
                .findFirst();
    }

    boolean isSplit(Conference conference) {
        return parts.split(conference.id());
    }

    /** Who reads what this person answers: the table, or who is in the circle they sit in. */
    private List<Reader> readers(Conference conference, UUID person, Map<UUID, MemberView> atTable) {
        Set<Integer> circles = isSplit(conference)
                ? seat(conference, person).map(Part::circle).stream().collect(Collectors.toSet())
                : Set.of(Principal.TABLE);
        Set<UUID> people = atTable.values().stream()
                .filter(member -> !Collections.disjoint(member.principals(), circles))
                .map(MemberView::person)
                .collect(Collectors.toSet());
        return reading.people(people).values().stream()
                .map(each -> new Reader(each.name(), each.organisationName()))
                .sorted(Comparator.comparing(Reader::organisation).thenComparing(Reader::name))
                .toList();
    }

    private List<AskedView> questions(Actor actor, Conference conference, Guide guide, Optional<Former> former) {
        List<KeptAsked> kept = store.of(conference.id());
        Map<UUID, Professional> people = reading.people(kept.stream()
                .flatMap(each -> Stream.of(each.person(), each.askedBy()))
                .collect(Collectors.toSet()));
        Map<UUID, StatementView> said = statements
                .byIds(
                        actor,
                        conference.caseId(),
                        kept.stream()
                                .flatMap(each -> each.statements().stream())
                                .toList())
                .stream()
                .collect(Collectors.toMap(StatementView::id, each -> each));
        return kept.stream()
                .map(each -> asked(each, new Around(guide, former, people, said)))
                .toList();
    }

    private record Around(
            Guide guide, Optional<Former> former, Map<UUID, Professional> people, Map<UUID, StatementView> said) {

        Label text(KeptAsked asked) {
            return guide.question(asked.key())
                    .map(GuideQuestion::text)
                    .orElseGet(() -> new Label(asked.own(), asked.own()));
        }

        List<StatementView> answers(KeptAsked asked) {
            return asked.statements().stream()
                    .flatMap(id -> Stream.ofNullable(said.get(id)))
                    .toList();
        }

        String name(UUID person) {
            return Optional.ofNullable(people.get(person))
                    .map(Professional::name)
                    .orElse("");
        }

        String organisation(UUID person) {
            return Optional.ofNullable(people.get(person))
                    .map(Professional::organisationName)
                    .orElse("");
        }
    }

    private AskedView asked(KeptAsked asked, Around around) {
        return new AskedView(
                asked.id(),
                asked.person(),
                around.name(asked.person()),
                around.organisation(asked.person()),
                asked.key(),
                around.text(asked),
                asked.due(),
                asked.outcome(),
                asked.reason(),
                around.answers(asked),
                asked.key().isEmpty() ? List.of() : known(around.former(), asked.key()),
                around.name(asked.askedBy()),
                asked.answeredAt(),
                asked.isOpen() && asked.due().isBefore(time.today()),
                asked.version());
    }

    private static List<StatementView> known(Optional<Former> former, String key) {
        return former.stream()
                .flatMap(each -> each.statements().stream())
                .filter(each -> each.questionKey().equals(key))
                .toList();
    }

    private static List<SummedStep> steps(ConferenceView view, List<AskedView> asked) {
        return view.steps().stream()
                .map(step -> new SummedStep(step.step(), step.label(), summed(step, view.former(), asked)))
                .filter(step -> !step.questions().isEmpty())
                .toList();
    }

    private static List<Summed> summed(StepView step, Optional<Former> former, List<AskedView> asked) {
        return step.questions().stream()
                .map(each -> new Summed(
                        each.question(),
                        asked.stream()
                                .filter(one -> one.key().equals(each.question().key()))
                                .toList(),
                        each.statements(),
                        known(former, each.question().key())))
                .filter(each -> !each.asked().isEmpty()
                        || !each.fresh().isEmpty()
                        || !each.known().isEmpty())
                .toList();
    }
}
