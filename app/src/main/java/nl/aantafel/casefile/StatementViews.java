package nl.aantafel.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.access.Principal;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Statements.Conditions;
import nl.aantafel.casefile.Statements.IncidentRole;
import nl.aantafel.casefile.Statements.OwnViewView;
import nl.aantafel.casefile.Statements.Shared;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.domain.Kept;
import nl.aantafel.casefile.store.PersonStore;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Action;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills in the names beside statements, all at once, and says in the log whom they are about. */
@Component
final class StatementViews {

    private final PersonStore persons;
    private final WhoIsWho whoIsWho;
    private final Trace trace;

    StatementViews(PersonStore persons, WhoIsWho whoIsWho, Trace trace) {
        this.persons = persons;
        this.whoIsWho = whoIsWho;
        this.trace = trace;
    }

    /** {@code reader} is who reads them: what one brought oneself, one reads with all that belongs to it. */
    List<StatementView> shown(UUID reader, UUID caseId, List<Kept> rows, String activity) {
        Map<UUID, PersonView> people = people(caseId);
        trace(Action.READ, activity, caseId, rows, people);
        return shown(reader, rows, people);
    }

    /** As it would be shown, of what is not kept yet and so was read by nobody. */
    StatementView drawn(UUID reader, UUID caseId, Kept kept) {
        return shown(reader, List.of(kept), people(caseId)).getFirst();
    }

    private List<StatementView> shown(UUID reader, List<Kept> rows, Map<UUID, PersonView> people) {
        Map<UUID, Professional> professionals = whoIsWho.professionals(ids(
                rows,
                kept -> Stream.concat(
                        Stream.ofNullable(kept.source().professional()),
                        Stream.of(kept.source().writer()))));
        Map<UUID, Organisation> organisations = whoIsWho.organisations(
                ids(rows, kept -> Stream.ofNullable(kept.source().organisation())));
        return rows.stream()
                .map(kept -> view(kept, shared(kept, reader), people, new Names(professionals, organisations)))
                .toList();
    }

    private record Names(Map<UUID, Professional> professionals, Map<UUID, Organisation> organisations) {}

    private static Shared shared(Kept kept, UUID reader) {
        boolean own = kept.broughtBy().equals(reader);
        Conditions all = kept.conditions();
        Instant withdrawn = kept.versions().withdrawnAt();
        return new Shared(
                own ? all : new Conditions(all.purpose(), all.notOnward(), all.until(), Map.of()),
                own ? kept.grounds().liftingReason() : "",
                own,
                withdrawn == null ? null : withdrawn.atZone(Time.ZONE).toLocalDate(),
                kept.versions().again());
    }

    void trace(Action action, String activity, UUID caseId, List<Kept> rows) {
        trace(action, activity, caseId, rows, people(caseId));
    }

    private void trace(Action action, String activity, UUID caseId, List<Kept> rows, Map<UUID, PersonView> people) {
        Set<UUID> subjects = rows.stream()
                .flatMap(StatementViews::concerned)
                .map(people::get)
                .filter(Objects::nonNull)
                .map(PersonView::subjectKey)
                .collect(Collectors.toUnmodifiableSet());
        Set<String> categories = new HashSet<>();
        rows.forEach(kept -> categories.addAll(kept.categories()));
        trace.line(new Trace.Line(action, activity, caseId, subjects, categories));
    }

    private Map<UUID, PersonView> people(UUID caseId) {
        return persons.persons(caseId).stream()
                .collect(Collectors.toUnmodifiableMap(PersonView::id, Function.identity()));
    }

    /** Everyone a statement tells something about: its subjects, who said it, who had a part in the incident. */
    private static Stream<UUID> concerned(Kept kept) {
        Stream<UUID> incident = kept.incident().stream()
                .flatMap(fields -> fields.roles().stream())
                .map(IncidentRole::person);
        Stream<UUID> views = kept.ownViews().stream().map(OwnViewView::person);
        return Stream.of(kept.about().stream(), Stream.ofNullable(kept.source().person()), incident, views)
                .flatMap(Function.identity());
    }

    private static Collection<UUID> ids(List<Kept> rows, Function<Kept, Stream<UUID>> each) {
        return rows.stream().flatMap(each).collect(Collectors.toUnmodifiableSet());
    }

    private static StatementView view(Kept kept, Shared shared, Map<UUID, PersonView> people, Names names) {
        Map<UUID, Professional> professionals = names.professionals();
        Map<UUID, Organisation> organisations = names.organisations();
        Kept.Source source = kept.source();
        PersonView family = source.person() == null ? null : people.get(source.person());
        return new StatementView(
                kept.id(),
                kept.kind(),
                kept.topic(),
                kept.text(),
                kept.saidOn(),
                family == null ? name(professionals, source.professional()) : family.fullName(),
                source.person() == null ? organisation(organisations, source.organisation()) : "",
                source.person() != null,
                name(professionals, source.writer()),
                kept.toldBy(),
                kept.about().stream().sorted().toList(),
                kept.categories().stream().sorted().toList(),
                kept.grounds().ground(),
                kept.grounds().lifting(),
                kept.lifeDomain(),
                kept.risk(),
                kept.incident(),
                kept.ownViews(),
                kept.questionKey(),
                kept.conference(),
                kept.versions().supersedes(),
                kept.versions().supersededBy(),
                kept.audience().equals(Set.of(Principal.TABLE)),
                shared);
    }

    private static String name(Map<UUID, Professional> professionals, @Nullable UUID id) {
        Professional known = id == null ? null : professionals.get(id);
        return known == null ? "" : known.name();
    }

    private static String organisation(Map<UUID, Organisation> organisations, @Nullable UUID id) {
        Organisation known = id == null ? null : organisations.get(id);
        return known == null ? "" : known.name();
    }
}
