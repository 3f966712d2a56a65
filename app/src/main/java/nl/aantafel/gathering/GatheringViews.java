package nl.aantafel.gathering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.gathering.Gatherings.Attendance;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.gathering.Gatherings.Plan;
import nl.aantafel.gathering.store.GatheringStore.Kept;
import org.springframework.stereotype.Component;

/** Puts names to the people of meetings, in one question for many. */
@Component
final class GatheringViews {

    private final WhoIsWho whoIsWho;

    GatheringViews(WhoIsWho whoIsWho) {
        this.whoIsWho = whoIsWho;
    }

    List<GatheringView> of(List<Kept> rows) {
        Set<UUID> people = rows.stream()
                .flatMap(kept -> kept.plan().invitees().stream())
                .map(Invitee::person)
                .collect(Collectors.toSet());
        Map<UUID, Professional> names = whoIsWho.professionals(people);
        return rows.stream().map(kept -> view(kept, names)).toList();
    }

    private static GatheringView view(Kept kept, Map<UUID, Professional> names) {
        Plan plan = kept.plan();
        return new GatheringView(
                kept.id(),
                plan.partnership(),
                plan.kind(),
                plan.startsAt(),
                plan.endsAt(),
                plan.place(),
                kept.state(),
                plan.chair(),
                plan.secretary(),
                plan.invitees().stream()
                        .map(invitee -> new Attendance(
                                invitee.person(),
                                name(names, invitee.person(), Professional::name),
                                name(names, invitee.person(), Professional::organisationName),
                                invitee.involvement(),
                                invitee.reason(),
                                Optional.ofNullable(kept.attended().get(invitee.person()))))
                        .toList(),
                plan.agenda(),
                plan.placeShown(),
                kept.version(),
                kept.row());
    }

    private static String name(
            Map<UUID, Professional> names, UUID person, java.util.function.Function<Professional, String> part) {
        return Optional.ofNullable(names.get(person)).map(part).orElse("");
    }
}
