package nl.aantafel.meeting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.access.Memberships;
import nl.aantafel.access.Memberships.MemberView;
import nl.aantafel.access.Principal;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences.State;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.Part;
import nl.aantafel.meeting.domain.Sitting;
import nl.aantafel.meeting.domain.Splitting;
import nl.aantafel.meeting.store.PartStore;
import org.springframework.stereotype.Component;

/** Keeps the parts of a conference, and forms a new circle of whoever sits in one each time that changes. */
@Component
final class KeepingParts {

    private final PartStore store;
    private final Seating seating;
    private final Memberships memberships;
    private final Time time;

    KeepingParts(PartStore store, Seating seating, Memberships memberships, Time time) {
        this.store = store;
        this.seating = seating;
        this.memberships = memberships;
        this.time = time;
    }

    /** A part before its circle is formed. */
    Part draft(Conference conference, UUID id, int number, String name, Sitting sitting) {
        return new Part(
                id,
                conference.id(),
                number,
                name,
                sitting.starts(),
                sitting.ends(),
                sitting.place(),
                Principal.TABLE,
                Set.of(),
                Set.of(),
                sitting.professionals(),
                sitting.family());
    }

    /** As proposed, instead of how it was divided; once begun the parts there are stay, each with its people. */
    List<Part> proposed(Conference conference, List<Sitting> sittings) {
        List<Part> before = store.of(conference.id());
        List<Part> all = new ArrayList<>();
        for (Sitting sitting : sittings) {
            int at = all.size();
            UUID id = at < before.size() ? before.get(at).id() : Ids.next(time.now());
            all.add(draft(
                    conference, id, at + 1, at < before.size() ? before.get(at).name() : "", sitting));
        }
        return all;
    }

    /** The split that keeps every rule, of everybody who is asked. */
    void split(Actor actor, Conference conference) {
        Sitting whole = seating.whole(actor, conference);
        List<Sitting> sittings = Splitting.apart(whole, seating.apart(actor, conference, List.of(whole)));
        save(actor, conference, proposed(conference, sittings));
        store.next(conference, store.version(conference.id()), actor.person(), time.now());
    }

    /** Writes them down; a part whose readers are not who they were goes on with a new circle. */
    void save(Actor actor, Conference conference, List<Part> next) {
        Map<UUID, Part> before =
                store.of(conference.id()).stream().collect(Collectors.toMap(Part::id, Function.identity()));
        List<MemberView> table = table(actor, conference);
        for (Part part : next) {
            store.save(conference.caseId(), formed(actor, conference, part, before.get(part.id()), table));
        }
        if (conference.state() == State.PREPARED) {
            Set<UUID> kept = next.stream().map(Part::id).collect(Collectors.toSet());
            before.keySet().stream().filter(id -> !kept.contains(id)).forEach(store::remove);
        }
    }

    private Part formed(
            Actor actor,
            Conference conference,
            Part part,
            @org.jspecify.annotations.Nullable Part before,
            List<MemberView> table) {
        List<MemberView> readers = table.stream()
                .filter(member -> part.professionals().contains(member.person()))
                .toList();
        Set<UUID> reading = readers.stream().map(MemberView::person).collect(Collectors.toSet());
        Part known = before == null ? part : as(part, before);
        if (before != null && holders(table, before.circle()).equals(reading)) {
            return known;
        }
        int circle = memberships.formCircle(actor, conference.caseId(), reading);
        return known.with(circle, heldByAll(readers));
    }

    private static Part as(Part part, Part before) {
        return new Part(
                part.id(),
                part.conference(),
                part.number(),
                part.name(),
                part.starts(),
                part.ends(),
                part.place(),
                before.circle(),
                before.shown(),
                before.circles(),
                part.professionals(),
                part.family());
    }

    static Set<UUID> holders(List<MemberView> table, int circle) {
        return table.stream()
                .filter(member -> member.principals().contains(circle))
                .map(MemberView::person)
                .collect(Collectors.toSet());
    }

    private static Set<Integer> heldByAll(List<MemberView> readers) {
        Set<Integer> common = readers.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(readers.getFirst().principals());
        readers.forEach(member -> common.retainAll(member.principals()));
        return common;
    }

    /** Who is at the table of the case now. */
    List<MemberView> table(Actor actor, Conference conference) {
        return memberships.members(actor, conference.caseId()).stream()
                .filter(member -> member.principals().contains(Principal.TABLE))
                .filter(member -> member.until() == null || member.until().isAfter(time.now()))
                .toList();
    }

    /** The conference was planned anew: its parts move along in time, and who is no longer asked has no place in them. */
    void follow(Actor actor, Conference conference, Duration moved) {
        List<Part> before = store.of(conference.id());
        if (before.isEmpty()) {
            return;
        }
        Sitting whole = seating.whole(actor, conference);
        save(
                actor,
                conference,
                before.stream().map(part -> moved(part, moved, whole)).toList());
    }

    private static Part moved(Part part, Duration moved, Sitting whole) {
        Set<UUID> professionals = new HashSet<>(part.professionals());
        professionals.retainAll(whole.professionals());
        Set<UUID> family = new HashSet<>(part.family());
        family.retainAll(whole.family());
        return new Part(
                part.id(),
                part.conference(),
                part.number(),
                part.name(),
                part.starts().plus(moved),
                part.ends().plus(moved),
                part.place(),
                part.circle(),
                part.shown(),
                part.circles(),
                Set.copyOf(professionals),
                Set.copyOf(family));
    }

    Optional<Part> find(UUID part) {
        return store.find(part);
    }
}
