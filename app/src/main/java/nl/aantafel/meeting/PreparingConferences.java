package nl.aantafel.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.CaseRoles;
import nl.aantafel.access.Memberships;
import nl.aantafel.access.Memberships.MemberView;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Phases;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Guide;
import nl.aantafel.frame.Phase;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.gathering.Gatherings.AgendaItem;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Authorise.Standing;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.ConferenceRules;
import nl.aantafel.meeting.store.ConferenceStore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Plans conferences, begins them and shows them. */
@UseCases
class PreparingConferences implements Conferences {

    /** What a conference is on the agenda of its gathering. */
    static final String AGENDA = "conference";

    private final ConferenceGate gate;
    private final ConferenceStore store;
    private final ConferenceReading reading;
    private final MyMeetings meetings;
    private final CaseFiles cases;
    private final Families families;
    private final Phases phases;
    private final Gatherings gatherings;
    private final Memberships memberships;
    private final FrameCatalogue frames;
    private final Time time;
    private final ApplicationEventPublisher events;

    PreparingConferences(
            ConferenceGate gate,
            ConferenceStore store,
            ConferenceReading reading,
            MyMeetings meetings,
            CaseFiles cases,
            Families families,
            Phases phases,
            Gatherings gatherings,
            Memberships memberships,
            FrameCatalogue frames,
            Time time,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.store = store;
        this.reading = reading;
        this.meetings = meetings;
        this.cases = cases;
        this.families = families;
        this.phases = phases;
        this.gatherings = gatherings;
        this.memberships = memberships;
        this.frames = frames;
        this.time = time;
        this.events = events;
    }

    /** What was asked, with the defaults filled in. */
    private record Planned(CaseView caseView, String phase, String guide, Set<String> questions, UUID chair) {}

    @Override
    public UUID prepare(Actor actor, UUID caseId, Prepare prepare) {
        Standing standing = gate.require(actor, Right.LEAD_MEETING, caseId);
        Planned planned = planned(actor, standing, prepare);
        UUID id = Ids.next(time.now());
        UUID gathering = gatherings.plan(actor, gathering(planned, id, prepare));
        Conference conference = conference(planned, prepare, new Conference(
                id, caseId, gathering, "", day(prepare), "", "", "", State.PREPARED, planned.chair(), null, null, 0));
        store.add(conference);
        store.family(conference, prepare.family());
        store.choices(conference, planned.questions());
        events.publishEvent(new ConferencePrepared(
                id, caseId, standing.partnershipId(), prepare.kind(), conference.heldOn()));
        gate.trace(actor, Trace.Action.CREATE, "meeting.prepare", caseId);
        return id;
    }

    @Override
    public void change(Actor actor, UUID conference, Prepare change, long version) {
        Conference before = gate.toLead(actor, conference);
        before.requirePrepared();
        Planned planned = planned(actor, gate.require(actor, Right.LEAD_MEETING, before.caseId()), change);
        Conference next = conference(planned, change, before);
        if (before.version() != version || !store.change(next)) {
            throw stale(before);
        }
        GatheringView gathering = gathering(actor, before);
        gatherings.change(actor, gathering.id(), gathering(planned, before.id(), change), gathering.version());
        store.clearFamily(before.id());
        store.family(next, change.family());
        store.clearChoices(before.id());
        store.choices(next, planned.questions());
        gate.trace(actor, Trace.Action.CHANGE, "meeting.change", before.caseId());
    }

    @Override
    public void start(Actor actor, UUID conference) {
        Conference found = gate.toLead(actor, conference);
        found.requirePrepared();
        store.started(found.id(), time.now());
        events.publishEvent(new ConferenceStarted(found.id(), found.caseId()));
        gate.trace(actor, Trace.Action.CHANGE, "meeting.start", found.caseId());
    }

    @Override
    public void continueIn(Actor actor, UUID conference, String phase) {
        Conference found = gate.toLead(actor, conference);
        CaseView caseView = cases.view(actor, found.caseId());
        Frame frame = frames.frame(caseView.frameCode());
        new Checks().that(frame.phase(phase).isPresent(), "fase", "check.choose").refuseIfAny();
        store.phase(found.id(), phase);
        store.choices(found, frame.preselected(caseView.pathway(), phase));
        gate.trace(actor, Trace.Action.CHANGE, "meeting.continue", found.caseId());
    }

    @Override
    public void attended(Actor actor, UUID conference, Set<UUID> professionals, List<FamilyMember> family) {
        Conference found = gate.toLead(actor, conference);
        Checks checks = new Checks();
        ConferenceRules.family(family, persons(actor, found.caseId()), checks);
        checks.refuseIfAny();
        gatherings.attended(actor, gathering(actor, found).id(), professionals);
        store.family(found, family);
        gate.trace(actor, Trace.Action.CHANGE, "meeting.attended", found.caseId());
    }

    @Override
    public ConferenceView view(Actor actor, UUID conference) {
        Conference found = gate.toRead(actor, conference);
        ConferenceView view = reading.view(actor, found);
        gate.trace(actor, Trace.Action.READ, "meeting.view", found.caseId());
        return view;
    }

    @Override
    public List<ConferenceLine> ofCase(Actor actor, UUID caseId) {
        gate.require(actor, Right.SEE_CASE, caseId);
        List<ConferenceLine> lines = reading.lines(actor, caseId);
        gate.trace(actor, Trace.Action.READ, "meeting.list", caseId);
        return lines;
    }

    @Override
    public Slice<MyMeeting> upcoming(Actor actor, @Nullable String after, int size) {
        gate.nothingPersonal();
        return meetings.of(gatherings.upcoming(actor, startOfToday(), after, size));
    }

    @Override
    public Slice<MyMeeting> past(Actor actor, @Nullable String after, int size) {
        gate.nothingPersonal();
        return meetings.of(gatherings.past(actor, startOfToday(), after, size));
    }

    private Instant startOfToday() {
        return time.today().atStartOfDay(Time.ZONE).toInstant();
    }

    private Planned planned(Actor actor, Standing standing, Prepare prepare) {
        UUID caseId = standing.caseId();
        CaseView caseView = cases.view(actor, caseId);
        if (caseView.state() != CaseFiles.State.TAKEN_UP) {
            throw RefusedException.conflict("meeting.refused.not-taken-up");
        }
        Frame frame = frames.frame(caseView.frameCode());
        String phase = prepare.phase().isEmpty() ? currentPhase(actor, caseId, frame) : prepare.phase();
        Checks checks = new Checks();
        ConferenceRules.check(prepare, frame, phase, persons(actor, caseId), checks);
        Guide guide = frame.guide(caseView.pathway());
        ConferenceRules.questions(prepare.questions(), guide, phase, checks);
        checks.refuseIfAny();
        Set<String> questions = prepare.questions().isEmpty()
                ? Set.copyOf(frame.preselected(caseView.pathway(), phase))
                : prepare.questions();
        return new Planned(caseView, phase, guide.code(), questions, chair(actor, standing, prepare.chair()));
    }

    private String currentPhase(Actor actor, UUID caseId, Frame frame) {
        return phases.of(actor, caseId)
                .current()
                .map(Phases.PhaseView::phase)
                .orElseGet(() -> frame.phases().stream()
                        .filter(Phase::normalStart)
                        .map(Phase::code)
                        .findFirst()
                        .orElseThrow());
    }

    /** The process director chairs (procesregisseur). */
    private UUID chair(Actor actor, Standing standing, @Nullable UUID asked) {
        if (asked != null) {
            return asked;
        }
        if (standing.role().equals(CaseRoles.PROCESS_DIRECTOR)) {
            return actor.person();
        }
        return memberships.members(actor, standing.caseId()).stream()
                .filter(member -> member.role().equals(CaseRoles.PROCESS_DIRECTOR) && member.until() == null)
                .map(MemberView::person)
                .findFirst()
                .orElse(actor.person());
    }

    private Set<UUID> persons(Actor actor, UUID caseId) {
        return families.of(actor, caseId).persons().stream()
                .map(PersonView::id)
                .collect(Collectors.toSet());
    }

    private static Gatherings.Plan gathering(Planned planned, UUID conference, Prepare prepare) {
        return new Gatherings.Plan(
                planned.caseView().partnership(),
                prepare.kind(),
                prepare.startsAt(),
                prepare.endsAt(),
                prepare.place(),
                planned.chair(),
                prepare.secretary(),
                new ArrayList<>(prepare.invitees()),
                List.of(new AgendaItem(
                        new ResourceRef(AGENDA, conference),
                        planned.caseView().number(),
                        minutes(prepare))));
    }

    /** An end before the start is refused with the gathering itself. */
    private static int minutes(Prepare prepare) {
        long minutes = java.time.Duration.between(prepare.startsAt(), prepare.endsAt()).toMinutes();
        return (int) Math.max(0, minutes);
    }

    private static Conference conference(Planned planned, Prepare prepare, Conference as) {
        return new Conference(
                as.id(),
                as.caseId(),
                as.gathering(),
                prepare.kind(),
                day(prepare),
                planned.phase(),
                planned.guide(),
                prepare.aim().strip(),
                as.state(),
                planned.chair(),
                prepare.secretary(),
                as.startedAt(),
                as.version());
    }

    private static LocalDate day(Prepare prepare) {
        return prepare.startsAt().atZone(Time.ZONE).toLocalDate();
    }

    private GatheringView gathering(Actor actor, Conference conference) {
        return gatherings.byIds(actor, List.of(conference.gathering())).stream()
                .findFirst()
                .orElseThrow(() -> RefusedException.mayNot("meeting.may-not.outside"));
    }

    private RefusedException stale(Conference before) {
        return new RefusedException(new Refusal.Stale(
                before.id(),
                before.version(),
                Map.of("doel", before.aim(), "fase", before.phase(), "datum", before.heldOn().toString()),
                reading.nameOf(before.chair()),
                ""));
    }
}
