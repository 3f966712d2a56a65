package nl.aantafel.meeting;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Authorise.Standing;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.ConferencePlanning.Planned;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.ConferenceRules;
import nl.aantafel.meeting.domain.LastChange;
import nl.aantafel.meeting.store.ConferenceStore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Plans conferences, begins them and shows them. */
@UseCases
class PreparingConferences implements Conferences {

    private final ConferenceGate gate;
    private final ConferenceStore store;
    private final ConferenceReading reading;
    private final MyMeetings meetings;
    private final CaseFiles cases;
    private final ConferencePlanning planning;
    private final CancellingConferences cancelling;
    private final FamilyTasks familyTasks;
    private final BeforehandTasks beforehand;
    private final Seating seating;
    private final KeepingParts parts;
    private final Gatherings gatherings;
    private final FrameCatalogue frames;
    private final Time time;
    private final ApplicationEventPublisher events;

    PreparingConferences(
            ConferenceGate gate,
            ConferenceStore store,
            ConferenceReading reading,
            MyMeetings meetings,
            CaseFiles cases,
            ConferencePlanning planning,
            CancellingConferences cancelling,
            FamilyTasks familyTasks,
            BeforehandTasks beforehand,
            Seating seating,
            KeepingParts parts,
            Gatherings gatherings,
            FrameCatalogue frames,
            Time time,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.store = store;
        this.reading = reading;
        this.meetings = meetings;
        this.cases = cases;
        this.planning = planning;
        this.cancelling = cancelling;
        this.familyTasks = familyTasks;
        this.beforehand = beforehand;
        this.seating = seating;
        this.parts = parts;
        this.gatherings = gatherings;
        this.frames = frames;
        this.time = time;
        this.events = events;
    }

    @Override
    public UUID prepare(Actor actor, UUID caseId, Prepare prepare) {
        return prepare(actor, caseId, prepare, false);
    }

    @Override
    public UUID prepareSplit(Actor actor, UUID caseId, Prepare prepare) {
        return prepare(actor, caseId, prepare, true);
    }

    private UUID prepare(Actor actor, UUID caseId, Prepare prepare, boolean split) {
        Standing standing = gate.require(actor, Right.LEAD_MEETING, caseId);
        Planned planned = planning.of(actor, standing, prepare);
        UUID id = Ids.next(time.now());
        UUID gathering = gatherings.plan(actor, planned.gathering(id, prepare));
        Conference conference = planned.conference(prepare, planned.begun(id, gathering, prepare));
        store.add(conference);
        store.family(conference, prepare.family());
        store.choices(conference, planned.questions());
        seat(actor, conference, split);
        familyTasks.follow(actor, conference, true);
        events.publishEvent(
                new ConferencePrepared(id, caseId, standing.partnershipId(), prepare.kind(), conference.heldOn()));
        gate.trace(actor, Trace.Action.CREATE, "meeting.prepare", caseId);
        return id;
    }

    @Override
    public void change(Actor actor, UUID conference, Prepare change, long version) {
        change(actor, conference, new Seen(change, version), false);
    }

    @Override
    public void changeSplit(Actor actor, UUID conference, Prepare change, long version) {
        change(actor, conference, new Seen(change, version), true);
    }

    /** What somebody makes of the version they saw. */
    private record Seen(Prepare change, long version) {}

    private void seat(Actor actor, Conference conference, boolean split) {
        if (split) {
            parts.split(actor, conference);
        }
        seating.keep(actor, conference);
    }

    private void change(Actor actor, UUID conference, Seen seen, boolean split) {
        Prepare change = seen.change();
        Conference before = gate.toLead(actor, conference).whole();
        before.requirePrepared();
        Planned planned = planning.of(actor, gate.require(actor, Right.LEAD_MEETING, before.caseId()), change);
        Conference next = planned.conference(change, before);
        if (before.version() != seen.version() || !store.change(next, actor.person(), time.now())) {
            throw stale(actor, before.id());
        }
        GatheringView gathering = gathering(actor, before);
        gatherings.change(actor, gathering.id(), planned.gathering(before.id(), change), gathering.version());
        boolean known = familyTasks.known(before);
        store.clearFamily(before.id());
        store.family(next, change.family());
        store.clearChoices(before.id());
        store.choices(next, planned.questions());
        parts.follow(actor, next, Seating.moved(gathering, change.startsAt()));
        seat(actor, next, split);
        familyTasks.follow(actor, next, known);
        gate.trace(actor, Trace.Action.CHANGE, "meeting.change", before.caseId());
    }

    @Override
    public void cancel(Actor actor, UUID conference, String reason, long version) {
        Conference before = gate.toLead(actor, conference).whole();
        ConferenceRules.cancel(before, reason);
        if (before.version() != version || !store.cancelled(before, reason, actor.person(), time.now())) {
            throw stale(actor, before.id());
        }
        cancelling.cancel(actor, before, gathering(actor, before), reason);
        familyTasks.drop(actor, before);
        beforehand.drop(actor, before);
        events.publishEvent(new ConferenceCancelled(before.id(), before.caseId()));
        gate.trace(actor, Trace.Action.CHANGE, "meeting.cancel", before.caseId());
    }

    @Override
    public void start(Actor actor, UUID conference) {
        Conference found = gate.toLead(actor, conference).whole();
        found.requirePrepared();
        seating.keep(actor, found);
        store.started(found.id(), time.now());
        beforehand.drop(actor, found);
        events.publishEvent(new ConferenceStarted(found.id(), found.caseId()));
        gate.trace(actor, Trace.Action.CHANGE, "meeting.start", found.caseId());
    }

    @Override
    public void continueIn(Actor actor, UUID conference, String phase) {
        Conference found = gate.toLead(actor, conference).whole();
        CaseView caseView = cases.view(actor, found.caseId());
        Frame frame = frames.frame(caseView.frameCode());
        new Checks()
                .that(frame.phase(phase).isPresent(), "fase", "check.choose")
                .refuseIfAny();
        store.phase(found.id(), phase);
        store.choices(found, frame.preselected(caseView.pathway(), phase));
        gate.trace(actor, Trace.Action.CHANGE, "meeting.continue", found.caseId());
    }

    @Override
    public void attended(Actor actor, UUID conference, Set<UUID> professionals, List<FamilyMember> family) {
        Conference found = gate.toLead(actor, conference).whole();
        Checks checks = new Checks();
        ConferenceRules.family(family, planning.persons(actor, found.caseId()), checks);
        checks.refuseIfAny();
        gatherings.attended(actor, gathering(actor, found).id(), professionals);
        boolean known = familyTasks.known(found);
        store.family(found, family);
        seating.keepAttended(actor, found, professionals);
        if (found.state() != State.FINALISED) {
            familyTasks.follow(actor, found, known);
        }
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

    private GatheringView gathering(Actor actor, Conference conference) {
        return reading.gathering(actor, conference)
                .orElseThrow(() -> RefusedException.mayNot("meeting.may-not.outside"));
    }

    /** What stands there now, by field of the form; who was not asked knows no times and no place. */
    private RefusedException stale(Actor actor, UUID id) {
        Conference now = store.find(id).orElseThrow(RefusedException::notFound);
        LastChange last = store.lastChange(id);
        Map<String, String> current = new LinkedHashMap<>();
        current.put("soort", now.kind());
        current.put("datum", now.heldOn().toString());
        reading.gathering(actor, now).ifPresent(gathering -> {
            current.put("begint", clock(gathering.startsAt()));
            current.put("eindigt", clock(gathering.endsAt()));
            current.put("plaats", gathering.place());
        });
        current.put("fase", now.phase());
        current.put("doel", now.aim());
        current.put("voorzitter", now.chair().toString());
        current.put("secretaris", Objects.toString(now.secretary(), ""));
        return new RefusedException(new Refusal.Stale(
                id,
                now.version(),
                current,
                reading.nameOf(Objects.requireNonNullElse(last.by(), now.chair())),
                Objects.toString(last.at(), "")));
    }

    private static String clock(Instant at) {
        return at.atZone(Time.ZONE).toLocalTime().toString();
    }
}
