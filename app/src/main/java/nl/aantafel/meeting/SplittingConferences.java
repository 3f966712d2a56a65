package nl.aantafel.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.Conferences.State;
import nl.aantafel.meeting.domain.Apart;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.Part;
import nl.aantafel.meeting.domain.PartRules;
import nl.aantafel.meeting.domain.PartRules.Broken;
import nl.aantafel.meeting.domain.Sitting;
import nl.aantafel.meeting.domain.Splitting;
import nl.aantafel.meeting.store.ConferenceStore;
import nl.aantafel.meeting.store.PartStore;

/** Splits conferences into parts and moves people between them. */
@UseCases
class SplittingConferences implements Parts {

    private final ConferenceGate gate;
    private final ConferenceReading reading;
    private final Seating seating;
    private final KeepingParts keeping;
    private final PartReading partReading;
    private final ConferenceStore conferences;
    private final PartStore store;
    private final Time time;

    SplittingConferences(
            ConferenceGate gate,
            ConferenceReading reading,
            Seating seating,
            KeepingParts keeping,
            PartReading partReading,
            ConferenceStore conferences,
            PartStore store,
            Time time) {
        this.gate = gate;
        this.reading = reading;
        this.seating = seating;
        this.keeping = keeping;
        this.partReading = partReading;
        this.conferences = conferences;
        this.store = store;
        this.time = time;
    }

    @Override
    public Division view(Actor actor, UUID conference) {
        Conference found = gate.toRead(actor, conference);
        List<Part> split = store.of(found.id());
        Sitting whole = seating.whole(actor, found);
        List<Sitting> sittings = split.isEmpty() ? List.of(whole) : seating.sittings(found, split);
        Apart apart = seating.apart(actor, found, List.of(whole));
        List<Broken> broken = PartRules.broken(sittings, seating.apart(actor, found, sittings));
        boolean changes = found.state() != State.FINALISED && found.state() != State.CANCELLED;
        PartReading.Room room = partReading.room(actor, found, whole, split);
        Division division = new Division(
                reading.line(actor, found),
                store.version(found.id()),
                changes && gate.may(actor, nl.aantafel.kernel.Authorise.Right.LEAD_MEETING, found.caseId()),
                !split.isEmpty(),
                split.isEmpty() ? List.of(room.whole(whole)) : room.parts(split, sittings),
                room.people(),
                split.isEmpty() ? List.of() : room.unseated(sittings),
                partReading.broken(broken, seating.names(actor, found, broken)),
                changes ? proposals(found, whole, apart, split, room) : List.of(),
                apart.pairs(),
                partReading.readers(actor, found));
        gate.trace(actor, Trace.Action.READ, "meeting.parts", found.caseId());
        return division;
    }

    /** What solves it; else, before it begins, the professionals by themselves. Nothing for who does not know who is asked. */
    private static List<Proposal> proposals(
            Conference conference, Sitting whole, Apart apart, List<Part> split, PartReading.Room room) {
        if (whole.professionals().isEmpty() || (!split.isEmpty() && conference.state() != State.PREPARED)) {
            return List.of();
        }
        boolean needed = !PartRules.broken(List.of(whole), apart).isEmpty();
        List<Proposal> all = new ArrayList<>();
        if (needed) {
            all.add(room.proposal(APART, Splitting.apart(whole, apart)));
        }
        if (!whole.family().isEmpty()) {
            Proposal first = room.proposal(PROFESSIONALS_FIRST, Splitting.professionalsFirst(whole, apart));
            if (all.isEmpty() || !all.getFirst().parts().equals(first.parts())) {
                all.add(first);
            }
        }
        return all;
    }

    @Override
    public void divide(Actor actor, UUID conference, List<PartInput> input, long version) {
        Conference found = held(actor, conference);
        GatheringView gathering = gathering(actor, found);
        Map<UUID, Part> before = store.of(found.id()).stream().collect(Collectors.toMap(Part::id, Function.identity()));
        check(actor, found, gathering, input, before);
        List<Part> next = parts(found, gathering, input);
        save(actor, found, next, version);
    }

    private void save(Actor actor, Conference conference, List<Part> next, long version) {
        seating.keep(
                actor,
                conference,
                next.isEmpty()
                        ? List.of(seating.whole(actor, conference))
                        : next.stream().map(Part::sitting).toList());
        if (!store.next(conference, version, actor.person(), time.now())) {
            throw stale(conference);
        }
        keeping.save(actor, conference, next);
        gate.trace(actor, Trace.Action.CHANGE, "meeting.divide", conference.caseId());
    }

    private void check(
            Actor actor,
            Conference conference,
            GatheringView gathering,
            List<PartInput> input,
            Map<UUID, Part> before) {
        Set<UUID> professionals = Seating.professionals(gathering);
        Set<UUID> family = seating.asked(conference);
        Set<UUID> named = new HashSet<>();
        Checks checks = new Checks();
        for (int at = 0; at < input.size(); at++) {
            PartInput part = input.get(at);
            String field = "delen[" + at + "].";
            checks.text(field + "naam", part.name(), Checks.SHORT)
                    .text(field + "plaats", part.place(), Checks.SHORT)
                    .that(part.endsAt().isAfter(part.startsAt()), field + "eindigt", "gathering.check.end")
                    .that(
                            professionals.containsAll(part.professionals()) && family.containsAll(part.family()),
                            field + "mensen",
                            "meeting.check.parts.asked")
                    .that(
                            part.part() == null || (before.containsKey(part.part()) && named.add(part.part())),
                            field + "deel",
                            "check.choose");
        }
        checks.that(input.size() != 1, "delen", "meeting.check.parts.two");
        boolean stay = conference.state() == State.PREPARED || named.containsAll(before.keySet());
        checks.that(stay, "delen", "meeting.check.parts.stay");
        checks.refuseIfAny();
    }

    /** Numbered in order of time. */
    private List<Part> parts(Conference conference, GatheringView gathering, List<PartInput> input) {
        List<PartInput> ordered =
                input.stream().sorted(Comparator.comparing(PartInput::startsAt)).toList();
        List<Part> all = new ArrayList<>();
        for (PartInput part : ordered) {
            String place =
                    part.place().isBlank() ? gathering.place() : part.place().strip();
            all.add(keeping.draft(
                    conference,
                    Objects.requireNonNullElseGet(part.part(), () -> Ids.next(time.now())),
                    all.size() + 1,
                    part.name().strip(),
                    new Sitting(place, part.startsAt(), part.endsAt(), part.professionals(), part.family())));
        }
        return all;
    }

    @Override
    public void split(Actor actor, UUID conference, String proposal, long version) {
        Conference found = held(actor, conference);
        if (found.state() != State.PREPARED && store.split(found.id())) {
            throw RefusedException.conflict("meeting.refused.parts-begun");
        }
        gathering(actor, found);
        Sitting whole = seating.whole(actor, found);
        Apart apart = seating.apart(actor, found, List.of(whole));
        List<Sitting> sittings = switch (proposal) {
            case APART -> Splitting.apart(whole, apart);
            case PROFESSIONALS_FIRST -> Splitting.professionalsFirst(whole, apart);
            default -> throw RefusedException.invalid("voorstel", "check.choose");
        };
        if (sittings.size() < 2) {
            throw RefusedException.conflict("meeting.refused.nothing-to-split");
        }
        save(actor, found, keeping.proposed(found, sittings), version);
    }

    /** One at a time: two who divide at once see each other's. */
    private Conference held(Actor actor, UUID id) {
        Conference found = gate.toLead(actor, id);
        conferences.hold(found.id());
        if (found.state() == State.FINALISED) {
            throw RefusedException.conflict("meeting.refused.settled-parts");
        }
        return conferences.find(found.id()).orElseThrow(RefusedException::notFound);
    }

    private GatheringView gathering(Actor actor, Conference conference) {
        return reading.gathering(actor, conference)
                .orElseThrow(() -> RefusedException.mayNot("meeting.may-not.outside"));
    }

    private RefusedException stale(Conference conference) {
        PartStore.Last last = store.last(conference.id());
        return new RefusedException(new Refusal.Stale(
                conference.id(),
                store.version(conference.id()),
                Map.of(),
                reading.nameOf(last.by()),
                Objects.toString(last.at(), "")));
    }
}
