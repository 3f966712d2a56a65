package nl.aantafel.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.MeetingReports.Present;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.Part;
import nl.aantafel.meeting.domain.Sight;
import nl.aantafel.meeting.store.PartStore;
import nl.aantafel.meeting.store.ThirdPersonStore;
import org.springframework.stereotype.Component;

/** Who from outside heard what a report tells: of a conference that is split, for the readers of the part they were in. */
@Component
final class GuestReading {

    private final ConferenceGate gate;
    private final PartStore parts;
    private final ThirdPersonStore store;

    GuestReading(ConferenceGate gate, PartStore parts, ThirdPersonStore store) {
        this.gate = gate;
        this.parts = parts;
        this.store = store;
    }

    List<Present> heard(Actor actor, Conference conference, Sight sight) {
        List<ThirdPersonStore.Kept> all = store.of(conference.id());
        if (all.isEmpty()) {
            return List.of();
        }
        Set<Integer> held = gate.held(actor, conference.caseId());
        Set<UUID> here = parts.of(conference.id()).stream()
                .filter(part -> reads(part, held, sight))
                .map(Part::id)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(each -> each.part() == null ? sight.only() == null : here.contains(each.part()))
                .map(each -> new Present(each.name(), each.organisation(), true, each.reason(), false, true, null))
                .toList();
    }

    private static boolean reads(Part part, Set<Integer> held, Sight sight) {
        return part.circles().stream().anyMatch(circle -> held.contains(circle) && sight.shows(Set.of(circle)));
    }
}
