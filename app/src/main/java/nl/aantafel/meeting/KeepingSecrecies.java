package nl.aantafel.meeting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.Conferences.State;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.KeptSecrecy;
import nl.aantafel.meeting.store.SecrecyStore;

/** Keeps who confirmed at a conference that what they hear stays with them. */
@UseCases
class KeepingSecrecies implements Secrecies {

    private final ConferenceGate gate;
    private final ConferenceReading reading;
    private final SecrecyStore store;
    private final WhoIsWho whoIsWho;
    private final Time time;

    KeepingSecrecies(ConferenceGate gate, ConferenceReading reading, SecrecyStore store, WhoIsWho whoIsWho, Time time) {
        this.gate = gate;
        this.reading = reading;
        this.store = store;
        this.whoIsWho = whoIsWho;
        this.time = time;
    }

    @Override
    public SecrecyView of(Actor actor, UUID id) {
        Conference conference = gate.toRead(actor, id).whole();
        Map<UUID, String> there = there(actor, conference);
        Map<UUID, KeptSecrecy> said = new HashMap<>();
        store.of(conference.id()).forEach(each -> said.put(each.person(), each));
        boolean leads = gate.may(actor, Right.LEAD_MEETING, conference.caseId());
        Map<UUID, String> names = names(said);
        SecrecyView view = new SecrecyView(
                open(conference),
                there.containsKey(actor.person()),
                said.containsKey(actor.person()),
                leads,
                said.values().stream()
                        .map(each -> new Confirmed(
                                each.person(),
                                names.getOrDefault(each.person(), ""),
                                each.how(),
                                each.how().equals(KeptSecrecy.SELF) ? "" : names.getOrDefault(each.notedBy(), ""),
                                each.at()))
                        .sorted(Comparator.comparing(Confirmed::name))
                        .toList(),
                leads
                        ? there.entrySet().stream()
                                .filter(each -> !said.containsKey(each.getKey()))
                                .map(each -> new Waiting(each.getKey(), each.getValue()))
                                .toList()
                        : List.of());
        gate.trace(actor, Trace.Action.READ, "meeting.secrecy", conference.caseId());
        return view;
    }

    private Map<UUID, String> names(Map<UUID, KeptSecrecy> said) {
        Set<UUID> people = new java.util.HashSet<>(said.keySet());
        said.values().forEach(each -> people.add(each.notedBy()));
        Map<UUID, String> names = new HashMap<>();
        if (!people.isEmpty()) {
            whoIsWho.professionals(people).values().forEach((Professional each) -> names.put(each.id(), each.name()));
        }
        return names;
    }

    @Override
    public void confirm(Actor actor, UUID id) {
        Conference conference = gate.toBring(actor, id, true);
        requireOpen(conference);
        if (!there(actor, conference).containsKey(actor.person())) {
            throw RefusedException.conflict("meeting.refused.secrecy-not-there");
        }
        note(actor, conference, Set.of(actor.person()), KeptSecrecy.SELF);
    }

    @Override
    public void heard(Actor actor, UUID id, Set<UUID> people) {
        Conference conference = gate.toLead(actor, id).whole();
        requireOpen(conference);
        new Checks()
                .that(!people.isEmpty(), "personen", "check.choose")
                .that(there(actor, conference).keySet().containsAll(people), "personen", "check.choose")
                .refuseIfAny();
        note(actor, conference, people, KeptSecrecy.ORALLY);
    }

    private void note(Actor actor, Conference conference, Set<UUID> people, String how) {
        people.forEach(person ->
                store.confirmed(conference, new KeptSecrecy(conference.id(), person, how, actor.person(), time.now())));
        gate.trace(actor, Trace.Action.CHANGE, "meeting.secrecy", conference.caseId());
    }

    private static boolean open(Conference conference) {
        return conference.state() == State.RUNNING;
    }

    private static void requireOpen(Conference conference) {
        if (!open(conference)) {
            throw RefusedException.conflict("meeting.refused.secrecy-closed");
        }
    }

    /** The chair, the secretary and whoever was asked and did not stay away, with their names. */
    private Map<UUID, String> there(Actor actor, Conference conference) {
        Map<UUID, String> there = new LinkedHashMap<>();
        reading.gathering(actor, conference).ifPresent(gathering -> {
            List<UUID> leads = java.util.stream.Stream.of(conference.chair(), conference.secretary())
                    .filter(Objects::nonNull)
                    .map(each -> (UUID) each)
                    .toList();
            Map<UUID, Professional> known = whoIsWho.professionals(leads);
            leads.forEach(each -> there.put(
                    each,
                    known.containsKey(each)
                            ? Objects.requireNonNull(known.get(each)).name()
                            : ""));
            gathering.attendance().stream()
                    .filter(each -> each.attended().orElse(true))
                    .forEach(each -> there.put(each.person(), each.name()));
        });
        return there;
    }
}
