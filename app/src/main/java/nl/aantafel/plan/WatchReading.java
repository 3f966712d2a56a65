package nl.aantafel.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.plan.Watches.Came;
import nl.aantafel.plan.Watches.Holding;
import nl.aantafel.plan.Watches.OfferView;
import nl.aantafel.plan.Watches.WatchView;
import nl.aantafel.plan.Watches.Watched;
import nl.aantafel.plan.domain.OfferedWatch;
import nl.aantafel.plan.domain.Stretch;
import nl.aantafel.plan.store.WatchStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who watches over whom, with the names of people and organisations. */
@Component
class WatchReading {

    private final WatchStore store;
    private final WhoIsWho whoIsWho;
    private final Authorise authorise;

    WatchReading(WatchStore store, WhoIsWho whoIsWho, Authorise authorise) {
        this.store = store;
        this.whoIsWho = whoIsWho;
        this.authorise = authorise;
    }

    WatchView read(Opened opened) {
        UUID caseId = opened.caseId();
        List<Stretch> stretches = store.stretches(caseId);
        List<OfferView> offers = offers(caseId);
        Set<UUID> vacant = store.vacant(Set.of(caseId)).stream()
                .map(WatchStore.Vacant::person)
                .collect(Collectors.toSet());
        Names names = names(stretches);
        List<Watched> persons = opened.family().persons().stream()
                .filter(person -> person.diedOn() == null || stretches.stream().anyMatch(each -> of(each, person)))
                .map(person -> watched(person, stretches, offers, vacant, names))
                .toList();
        boolean takenUp = opened.caseView().state() == State.TAKEN_UP;
        boolean manages = takenUp && authorise.may(opened.actor(), Right.MANAGE_TEAM, caseId);
        boolean atTable = takenUp && authorise.may(opened.actor(), Right.EDIT_PLAN, caseId);
        Set<UUID> mayOffer = persons.stream()
                .filter(each -> each.held()
                        && atTable
                        && (manages || holds(each, opened.actor().person())))
                .map(Watched::person)
                .collect(Collectors.toSet());
        return new WatchView(caseId, persons, offers, mayOffer, manages, atTable);
    }

    static boolean holds(Watched watched, UUID professional) {
        return watched.now()
                .map(Holding::professional)
                .filter(professional::equals)
                .isPresent();
    }

    private static boolean of(Stretch stretch, PersonView person) {
        return stretch.person().equals(person.id());
    }

    private static Watched watched(
            PersonView person, List<Stretch> all, List<OfferView> offers, Set<UUID> vacant, Names names) {
        List<Holding> own = all.stream()
                .filter(each -> of(each, person))
                .map(names::holding)
                .toList();
        // Who only referred does not see what came after their own watch: then there is none that lasts.
        Optional<Holding> now =
                own.stream().filter(each -> each.until() == null).findFirst();
        return new Watched(
                person.id(),
                person.fullName(),
                now,
                vacant.contains(person.id()),
                offers.stream()
                        .filter(each -> each.open() && each.persons().contains(person.id()))
                        .map(OfferView::id)
                        .findFirst(),
                own.stream().filter(each -> each.until() != null).toList());
    }

    private record Names(Map<UUID, Professional> people, Map<UUID, Organisation> organisations) {

        Holding holding(Stretch row) {
            Professional who = row.professional() == null ? null : people.get(row.professional());
            Organisation organisation = row.organisation() == null ? null : organisations.get(row.organisation());
            return new Holding(
                    row.professional(),
                    who == null ? "" : who.name(),
                    row.organisation(),
                    organisation == null ? "" : organisation.name(),
                    row.from(),
                    row.until(),
                    Stream.of(Came.values())
                            .filter(each -> each.code().equals(row.came()))
                            .findFirst()
                            .orElseThrow(),
                    row.reason());
        }
    }

    private Names names(List<Stretch> stretches) {
        return new Names(
                whoIsWho.professionals(ids(stretches.stream().map(Stretch::professional))),
                whoIsWho.organisations(ids(stretches.stream().map(Stretch::organisation))));
    }

    private static Set<UUID> ids(Stream<@Nullable UUID> ids) {
        return ids.filter(Objects::nonNull).collect(Collectors.toSet());
    }

    List<OfferView> offers(UUID caseId) {
        Map<UUID, List<OfferedWatch>> together = store.offers(caseId).stream()
                .collect(Collectors.groupingBy(OfferedWatch::together, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, Professional> people = whoIsWho.professionals(together.values().stream()
                .flatMap(each -> Stream.of(each.getFirst().to(), each.getFirst().by()))
                .collect(Collectors.toSet()));
        List<OfferView> offers = new ArrayList<>();
        together.forEach((id, rows) -> offers.add(offer(id, rows, people)));
        return offers;
    }

    private static OfferView offer(UUID id, List<OfferedWatch> rows, Map<UUID, Professional> people) {
        OfferedWatch first = rows.getFirst();
        Professional to = people.get(first.to());
        Professional by = people.get(first.by());
        Instant at = first.at();
        LocalDate due = first.due();
        return new OfferView(
                id,
                rows.stream().map(OfferedWatch::person).collect(Collectors.toSet()),
                first.to(),
                to == null ? "" : to.name(),
                to == null ? "" : to.organisationName(),
                first.by(),
                by == null ? "" : by.name(),
                at,
                due,
                first.note(),
                first.outcome(),
                first.answer(),
                first.answeredAt());
    }
}
