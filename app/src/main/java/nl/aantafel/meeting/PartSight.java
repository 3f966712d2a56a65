package nl.aantafel.meeting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.aantafel.access.Principal;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Conferences.PartLine;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.Part;
import nl.aantafel.meeting.domain.Sight;
import nl.aantafel.meeting.store.PartStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What may be shown of a conference in the part it is seen from, and who sits there. */
@Component
final class PartSight {

    private final ConferenceGate gate;
    private final PartStore parts;

    PartSight(ConferenceGate gate, PartStore parts) {
        this.gate = gate;
        this.parts = parts;
    }

    /** What may be shown where the conference is: in a part, that part's; of one that is split, to read, all that is the reader's. */
    Sight of(Conference conference) {
        Part part = conference.part();
        Set<Integer> circles = parts.circles(conference.caseId());
        if (circles.isEmpty() || (part == null && parts.split(conference.id()))) {
            return Sight.ALL;
        }
        return Sight.of(circles, part == null ? Set.of() : part.shown());
    }

    /** What is for everybody at the table, and then of each circle of the conference the actor is in what it has to itself. */
    Map<Integer, Sight> apart(Actor actor, Conference conference) {
        Map<Integer, Sight> sights = new TreeMap<>();
        sights.put(Principal.TABLE, Sight.of(parts.circles(conference.caseId()), Set.of()));
        Set<Integer> held = gate.held(actor, conference.caseId());
        parts.of(conference.id()).stream()
                .flatMap(part -> part.circles().stream())
                .filter(held::contains)
                .forEach(circle -> sights.put(circle, Sight.only(circle)));
        return sights;
    }

    /** Of all parts there ever were in a case. */
    Set<Integer> circles(UUID caseId) {
        return parts.circles(caseId);
    }

    List<PartLine> lines(Actor actor, Conference conference) {
        List<Part> split = parts.of(conference.id());
        if (split.isEmpty()) {
            return List.of();
        }
        Set<Integer> held = gate.held(actor, conference.caseId());
        return split.stream().map(part -> line(part, held)).toList();
    }

    static PartLine line(Part part, Set<Integer> held) {
        return new PartLine(
                part.id(),
                part.number(),
                part.name(),
                part.starts(),
                part.ends(),
                part.place(),
                part.professionals(),
                held.contains(part.circle()));
    }

    /** Who sits in the part, at its own time. */
    static GatheringView here(GatheringView all, @Nullable Part part) {
        return part == null
                ? all
                : new GatheringView(
                        all.id(),
                        all.partnership(),
                        all.kind(),
                        part.starts(),
                        part.ends(),
                        part.place(),
                        all.state(),
                        all.chair(),
                        all.secretary(),
                        all.attendance().stream()
                                .filter(each -> part.professionals().contains(each.person()))
                                .toList(),
                        all.agenda(),
                        all.placeShown(),
                        all.version(),
                        all.row());
    }

    static List<FamilyMember> here(List<FamilyMember> all, @Nullable Part part) {
        return part == null
                ? all
                : all.stream()
                        .filter(each -> part.family().contains(each.person()))
                        .toList();
    }
}
