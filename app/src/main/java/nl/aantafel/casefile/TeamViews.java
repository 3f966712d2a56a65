package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.Teams.DirectionView;
import nl.aantafel.casefile.Teams.OtherTableView;
import nl.aantafel.casefile.Teams.TeamMemberView;
import nl.aantafel.casefile.Teams.TeamView;
import nl.aantafel.casefile.domain.Directions;
import nl.aantafel.casefile.domain.TeamPlace;
import nl.aantafel.casefile.store.DirectionStore;
import nl.aantafel.casefile.store.OtherTableStore;
import nl.aantafel.casefile.store.TeamStore;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Time;
import org.springframework.stereotype.Component;

/** The team with the names of people and organisations, and the vacancy when nobody directs the case today. */
@Component
final class TeamViews {

    private final TeamStore team;
    private final DirectionStore directions;
    private final OtherTableStore tables;
    private final WhoIsWho whoIsWho;
    private final Time time;

    TeamViews(TeamStore team, DirectionStore directions, OtherTableStore tables, WhoIsWho whoIsWho, Time time) {
        this.team = team;
        this.directions = directions;
        this.tables = tables;
        this.whoIsWho = whoIsWho;
        this.time = time;
    }

    TeamView of(Inside inside) {
        List<TeamPlace> places = team.members(inside.caseId());
        List<DirectionStore.Kept> kept = directions.all(inside.caseId());
        OtherTableStore.Elsewhere elsewhere = tables.of(inside.caseId());
        Map<UUID, Professional> professionals = whoIsWho.professionals(Stream.of(
                        places.stream().map(TeamPlace::professional),
                        kept.stream().map(each -> each.held().professional()),
                        elsewhere.tables().stream().map(OtherTableStore.Kept::by))
                .flatMap(Function.identity())
                .collect(Collectors.toUnmodifiableSet()));
        Set<UUID> ids = places.stream().map(TeamPlace::organisation).collect(Collectors.toUnmodifiableSet());
        Map<UUID, Organisation> organisations = whoIsWho.organisations(ids);
        List<DirectionView> views =
                kept.stream().map(each -> direction(each, professionals)).toList();
        Directions all =
                new Directions(kept.stream().map(DirectionStore.Kept::held).toList());
        LocalDate today = time.today();
        Optional<DirectionView> director = all.on(today)
                .flatMap(now -> views.stream()
                        .filter(view -> view.id().equals(now.id()))
                        .findFirst());
        return new TeamView(
                places.stream()
                        .map(place -> member(place, professionals, organisations))
                        .toList(),
                views,
                director,
                all.vacantSince(inside.basis().takenUpOn(), today),
                elsewhere.leads(),
                elsewhere.tables().stream()
                        .map(each -> table(each, professionals))
                        .toList());
    }

    private static OtherTableView table(OtherTableStore.Kept kept, Map<UUID, Professional> professionals) {
        Professional who = professionals.get(kept.by());
        return new OtherTableView(kept.id(), kept.table(), who == null ? "" : who.name(), kept.on());
    }

    private static TeamMemberView member(
            TeamPlace place, Map<UUID, Professional> professionals, Map<UUID, Organisation> organisations) {
        Professional who = professionals.get(place.professional());
        Organisation organisation = organisations.get(place.organisation());
        return new TeamMemberView(
                place.id(),
                place.professional(),
                who == null ? "" : who.name(),
                organisation == null ? "" : organisation.name(),
                place.organisation(),
                place.role(),
                place.approach(),
                place.contactPerson(),
                place.from(),
                place.until());
    }

    private static DirectionView direction(DirectionStore.Kept kept, Map<UUID, Professional> professionals) {
        Professional who = professionals.get(kept.held().professional());
        return new DirectionView(
                kept.held().id(),
                kept.held().professional(),
                who == null ? "" : who.name(),
                who == null ? "" : who.organisationName(),
                kept.form(),
                kept.mandate(),
                kept.held().from(),
                kept.held().until(),
                kept.handOverNote(),
                kept.version());
    }
}
