package nl.aantafel.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.Principal;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Known;
import nl.aantafel.casefile.Statements.Query;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.directory.Professional;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Guide;
import nl.aantafel.frame.GuideQuestion;
import nl.aantafel.frame.Phase;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.OneMoment;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.Trace.Device;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.Conversations.Say;
import nl.aantafel.meeting.SharedLooks.Seen;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.ConferenceRules;
import nl.aantafel.meeting.domain.Sight;
import nl.aantafel.meeting.store.ConferenceStore;
import nl.aantafel.meeting.store.TalkStore;
import nl.aantafel.notify.LivePresence;
import nl.aantafel.notify.LiveScopes;
import nl.aantafel.notify.LiveScopes.Change;
import nl.aantafel.notify.LiveVersion;

/** Reads what devices at the table show, and brings the table along. */
@UseCases
class FollowingTables implements LiveTables {

    private static final Set<Integer> AT_TABLE = Set.of(Principal.TABLE, Principal.DESK);

    private final ConferenceGate gate;
    private final ConferenceReading reading;
    private final PartSight sights;
    private final ConferenceStore store;
    private final RoomMoves moves;
    private final TalkStore talks;
    private final Conversations conversations;
    private final CaseFiles cases;
    private final Families families;
    private final Statements statements;
    private final FrameCatalogue frames;
    private final LiveScopes scopes;
    private final LivePresence presence;
    private final SharedLooks shared;
    private final Time time;

    FollowingTables(
            ConferenceGate gate,
            ConferenceReading reading,
            PartSight sights,
            ConferenceStore store,
            RoomMoves moves,
            TalkStore talks,
            Conversations conversations,
            CaseFiles cases,
            Families families,
            Statements statements,
            FrameCatalogue frames,
            LiveScopes scopes,
            LivePresence presence,
            SharedLooks shared,
            Time time) {
        this.gate = gate;
        this.reading = reading;
        this.sights = sights;
        this.store = store;
        this.moves = moves;
        this.talks = talks;
        this.conversations = conversations;
        this.cases = cases;
        this.families = families;
        this.statements = statements;
        this.frames = frames;
        this.scopes = scopes;
        this.presence = presence;
        this.shared = shared;
        this.time = time;
    }

    @Override
    public Live of(Actor actor, UUID id) {
        Conference conference = gate.toRead(actor, id);
        Live live = live(actor, conference, scopes.version(conference.place()), true);
        gate.trace(actor, Action.READ, "meeting.live", conference.caseId());
        return live;
    }

    /** The version was read first: whatever is read after it is as new or newer. */
    private Live live(Actor actor, Conference conference, LiveVersion version, boolean scaling) {
        return new Live(
                conference.place(),
                version,
                store.atQuestion(conference),
                here(conference),
                scaling ? talks.revealed(conference.id(), sights.of(conference)) : Set.of(),
                scaling ? talks.answered(conference) : Map.of(),
                scaling ? reading.unshown(actor, conference) : List.of(),
                gate.may(actor, Right.CONTRIBUTE, conference.caseId()));
    }

    private Map<UUID, String> here(Conference conference) {
        Map<UUID, Professional> people = reading.people(presence.at(conference.place()));
        return people.values().stream().collect(Collectors.toMap(Professional::id, Professional::name));
    }

    @Override
    public UUID join(Actor actor, UUID id, Device device) {
        Conference conference = gate.toRead(actor, id);
        boolean fresh = presence.sitDown(
                        device.id(),
                        conference.place(),
                        conference.caseId(),
                        conference.part() == null ? AT_TABLE : Set.of(conference.circle()))
                .orElseThrow(RefusedException::notFound);
        if (fresh) {
            scopes.changed(conference.place(), Change.ADDED);
        }
        gate.at(device);
        gate.trace(actor, Action.READ, "meeting.live-join", conference.caseId());
        return conference.place();
    }

    @Override
    @OneMoment
    public Look look(Actor actor, UUID id, Glance glance) {
        Conference conference = gate.toRead(actor, id);
        String role =
                gate.require(actor, Right.SEE_REFERRAL, conference.caseId()).role();
        Device device = glance.device();
        if (device != null) {
            gate.at(device);
        }
        Look look = seen(conference, glance)
                .map(hash -> shared.of(
                        new Seen(id, glance.question(), role, hash), () -> read(actor, id, conference, glance)))
                .orElseGet(() -> read(actor, id, conference, glance));
        gate.traceSeen(
                "meeting.live",
                conference.caseId(),
                look.family().persons(),
                look.statements().stream()
                        .flatMap(each -> each.categories().stream())
                        .collect(Collectors.toSet()));
        return look;
    }

    /**
     * A hash of what the actor sees of this; nothing where not all who see the same may share it: in parts, and at questions with a
     * scale, where everybody sees answers of their own.
     */
    private Optional<String> seen(Conference conference, Glance glance) {
        if (conference.part() != null || !OneMoment.Bound.holds()) {
            return Optional.empty();
        }
        Set<String> asked = new TreeSet<>();
        for (Frame frame : frames.all()) {
            Guide guide = frame.guides().get(conference.guide());
            if (guide != null && guide.question(glance.question()).isPresent()) {
                for (GuideQuestion each : group(frame, conference, glance.question())) {
                    if (each.scale() != null) {
                        return Optional.empty();
                    }
                    asked.add(frame.code() + " " + each.key());
                }
            }
        }
        return store.seen(conference, asked, glance.last(), glance.count());
    }

    private Look read(Actor actor, UUID id, Conference conference, Glance glance) {
        LiveVersion version = scopes.version(conference.place());
        CaseView view = cases.view(actor, conference.caseId());
        List<GuideQuestion> group = group(frames.frame(view.frameCode()), conference, glance.question());
        UUID caseId = conference.caseId();
        Query query = at(conference, group);
        Sight sight = sights.of(conference);
        Optional<List<StatementView>> fresh = sight.all() ? since(actor, caseId, query, glance) : Optional.empty();
        return new Look(
                id,
                view,
                FamilyView.people(families.persons(actor, conference.caseId())),
                live(actor, conference, version, group.stream().anyMatch(each -> each.scale() != null)),
                group,
                fresh.orElseGet(() -> said(actor, caseId, query, sight)),
                fresh.isEmpty(),
                gate.may(actor, Right.LEAD_MEETING, conference.caseId()));
    }

    private static Query at(Conference conference, List<GuideQuestion> group) {
        Set<String> keys = group.stream().map(GuideQuestion::key).collect(Collectors.toSet());
        return new Query(Set.of(), Set.of(), Set.of(), conference.id(), keys, false, null, Paging.MOST);
    }

    /** What came after what the device has. Where parts are apart all is read, and what is not for this one left out. */
    private Optional<List<StatementView>> since(Actor actor, UUID caseId, Query query, Glance glance) {
        UUID last = glance.last();
        return last == null
                ? Optional.empty()
                : statements.since(actor, caseId, new Known(query, last, glance.count()));
    }

    private List<StatementView> said(Actor actor, UUID caseId, Query query, Sight sight) {
        return reading.shown(
                actor, caseId, statements.list(actor, caseId, query).rows().reversed(), sight);
    }

    private static List<GuideQuestion> group(Frame frame, Conference conference, String question) {
        Guide guide = Objects.requireNonNull(frame.guides().get(conference.guide()));
        GuideQuestion asked = ConferenceRules.question(guide, question);
        String main = asked.parent() == null ? asked.key() : asked.parent();
        return guide.phases().stream()
                .flatMap(phase -> phase.steps().stream())
                .flatMap(step -> step.questions().stream())
                .filter(each -> each.key().equals(main) || main.equals(each.parent()))
                .toList();
    }

    @Override
    public void moveTo(Actor actor, UUID id, String question) {
        Conference conference = gate.toTalk(actor, id);
        Frame frame = reading.frame(actor, conference.caseId());
        ConferenceRules.question(Objects.requireNonNull(frame.guides().get(conference.guide())), question);
        moves.to(conference, question);
        gate.trace(actor, Action.CHANGE, "meeting.move", conference.caseId());
    }

    @Override
    public void reveal(Actor actor, UUID id, String scale) {
        Conference conference = gate.toTalk(actor, id);
        String asked = reading.frame(actor, conference.caseId())
                .phase(conference.phase())
                .map(Phase::scale)
                .orElse("");
        new Checks().that(asked.equals(scale), "schaal", "meeting.check.scale").refuseIfAny();
        store.holdForShowing(conference.id());
        if (talks.answered(conference).getOrDefault(scale, List.of()).isEmpty()) {
            throw RefusedException.conflict("meeting.refused.nothing-to-show");
        }
        talks.reveal(conference, scale, actor.person(), time.now());
        gate.trace(actor, Action.DECIDE, "meeting.reveal", conference.caseId());
    }

    @Override
    public UUID sayOnce(Actor actor, UUID id, UUID key, Say say) {
        Conference conference = gate.toRead(actor, id);
        UUID statement = talks.sentOnce(conference, actor.person(), key, () -> conversations.say(actor, id, say));
        gate.trace(actor, Action.CREATE, "meeting.say", conference.caseId());
        return statement;
    }
}
