package nl.aantafel.meeting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.KeptClientTalk;
import nl.aantafel.meeting.store.ClientTalkStore;
import nl.aantafel.meeting.store.ConferenceStore;

/** Writes down what came of talks with the family, and lets the tasks follow. */
@UseCases
class KeepingClientTalks implements ClientTalks {

    private final ConferenceGate gate;
    private final ClientTalkReading reading;
    private final ConferenceReading names;
    private final FamilyReading families;
    private final ConferenceStore conferences;
    private final ClientTalkStore store;
    private final FamilyTasks tasks;
    private final Time time;

    KeepingClientTalks(
            ConferenceGate gate,
            ClientTalkReading reading,
            ConferenceReading names,
            FamilyReading families,
            ConferenceStore conferences,
            ClientTalkStore store,
            FamilyTasks tasks,
            Time time) {
        this.gate = gate;
        this.reading = reading;
        this.names = names;
        this.families = families;
        this.conferences = conferences;
        this.store = store;
        this.tasks = tasks;
        this.time = time;
    }

    @Override
    public List<Talk> of(Actor actor, UUID conference) {
        Conference found = gate.toRead(actor, conference).whole();
        List<Talk> talks = talks(actor, found);
        gate.trace(actor, Trace.Action.READ, "meeting.client-talks", found.caseId());
        return talks;
    }

    @Override
    public void record(Actor actor, UUID conference, Outcome outcome, long version) {
        Conference found = held(actor, conference);
        Talk talk = find(talks(actor, found), outcome.person(), outcome.kind());
        if (!talk.mayRecord()) {
            throw RefusedException.mayNot("meeting.may-not.talk");
        }
        LocalDate on = outcome.on();
        Checks checks = new Checks()
                .required("gehoudenOp", on)
                .plausible("gehoudenOp", on)
                .notAfter("gehoudenOp", on, time.today())
                .required("uitkomst", outcome.outcome())
                .text("uitkomst", outcome.outcome(), Checks.LONG);
        checks.refuseIfAny();
        KeptClientTalk next = kept(found, talk)
                .ended(
                        outcome.held(),
                        Objects.requireNonNull(on),
                        outcome.outcome().strip(),
                        actor.person(),
                        time.now());
        save(found, talk, next, version);
        List<Talk> left = talks(actor, found).stream()
                .filter(each -> each.kind() == outcome.kind() && !each.done())
                .toList();
        tasks.talked(actor, found, outcome.kind(), left);
        gate.trace(actor, Trace.Action.CHANGE, "meeting.client-talk", found.caseId());
    }

    @Override
    public void assign(Actor actor, UUID conference, Given given, long version) {
        gate.require(actor, Right.LEAD_MEETING, gate.toRead(actor, conference).caseId());
        Conference found = held(actor, conference);
        List<Talk> talks = talks(actor, found);
        Talk talk = find(talks, given.person(), given.kind());
        Set<UUID> able = new HashSet<>(families.invited(actor, found).orElse(Set.of()));
        able.add(reading.usual(actor, found));
        able.add(found.chair());
        new Checks()
                .that(able.contains(given.owner()), "eigenaar", "check.choose")
                .that(!talk.done(), "eigenaar", "meeting.talks.had")
                .refuseIfAny();
        save(found, talk, kept(found, talk).ownedBy(given.owner()), version);
        tasks.given(actor, found, given.kind(), talks(actor, found));
        gate.trace(actor, Trace.Action.CHANGE, "meeting.client-talk-given", found.caseId());
    }

    /** One at a time: of two who write down the last talks at once, the second sees that none is left. */
    private Conference held(Actor actor, UUID conference) {
        UUID id = gate.toRead(actor, conference).id();
        conferences.hold(id);
        return conferences.find(id).orElseThrow(RefusedException::notFound);
    }

    private List<Talk> talks(Actor actor, Conference conference) {
        return reading.talks(actor, conference, families.table(actor, conference));
    }

    private static Talk find(List<Talk> talks, UUID person, Kind kind) {
        return talks.stream()
                .filter(each -> each.person().equals(person) && each.kind() == kind)
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    private KeptClientTalk kept(Conference conference, Talk talk) {
        return stored(conference, talk)
                .orElseGet(() -> new KeptClientTalk(
                        Ids.next(time.now()), talk.person(), talk.kind(), null, null, null, "", null, null, 0));
    }

    private Optional<KeptClientTalk> stored(Conference conference, Talk talk) {
        return store.of(conference.id()).stream()
                .filter(each -> each.person().equals(talk.person()) && each.kind() == talk.kind())
                .findFirst();
    }

    private void save(Conference conference, Talk talk, KeptClientTalk next, long version) {
        if (version == next.version() && store.save(conference, next)) {
            return;
        }
        KeptClientTalk now = stored(conference, talk).orElseThrow(RefusedException::notFound);
        Map<String, String> current = new LinkedHashMap<>();
        current.put("gehoudenOp", Objects.toString(now.on(), ""));
        current.put("uitkomst", now.outcome());
        throw new RefusedException(new Refusal.Stale(
                talk.person(), now.version(), current, names.nameOf(now.by()), Objects.toString(now.at(), "")));
    }
}
