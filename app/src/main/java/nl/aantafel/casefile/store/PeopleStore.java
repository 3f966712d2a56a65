package nl.aantafel.casefile.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Families.RelationView;
import nl.aantafel.kernel.PeopleOfCases.CaseOfPeople;
import nl.aantafel.kernel.PeopleOfCases.PersonOfCase;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Who the people of cases are: of a case by its rows, for the contact point by the function of the database that lets it read them. */
@Component
public class PeopleStore {

    private final DSLContext db;

    PeopleStore(DSLContext db) {
        this.db = db;
    }

    public static PersonOfCase person(PersonView person, List<RelationView> relations, LocalDate today) {
        return new PersonOfCase(
                person.id(),
                person.subjectKey(),
                person.fullName(),
                person.firstName(),
                person.birthDate(),
                person.diedOn(),
                person.role().equals("subject"),
                relations.stream()
                        .filter(each -> each.authority() && each.to().equals(person.id()) && holds(each, today))
                        .map(RelationView::from)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean holds(RelationView relation, LocalDate today) {
        LocalDate from = relation.fromDay();
        LocalDate until = relation.untilDay();
        return (from == null || !from.isAfter(today)) && (until == null || !until.isBefore(today));
    }

    public List<CaseOfPeople> forContactPoint(UUID partnership, Collection<UUID> cases) {
        return cases.isEmpty()
                ? List.of()
                : gathered(
                        partnership,
                        db.fetch(
                                "select * from casefile.people_for_contact_point({0}, {1}, {2})",
                                DSL.val(partnership),
                                DSL.val(cases.stream().sorted().toArray(UUID[]::new)),
                                DSL.val("")));
    }

    public Optional<CaseOfPeople> numbered(UUID partnership, String number) {
        return gathered(
                        partnership,
                        db.fetch(
                                "select * from casefile.people_for_contact_point({0}, {1}, {2})",
                                DSL.val(partnership), DSL.val(new UUID[0]), DSL.val(number)))
                .stream()
                .findFirst();
    }

    private static List<CaseOfPeople> gathered(UUID partnership, Result<Record> rows) {
        Map<UUID, List<Record>> byCase = new LinkedHashMap<>();
        rows.forEach(row -> byCase.computeIfAbsent(row.get("case_id", UUID.class), id -> new ArrayList<>())
                .add(row));
        return byCase.entrySet().stream()
                .map(each -> {
                    Record first = each.getValue().getFirst();
                    return new CaseOfPeople(
                            each.getKey(),
                            partnership,
                            first.get("number", String.class),
                            first.get("frame_code", String.class),
                            each.getValue().stream().map(PeopleStore::person).toList());
                })
                .toList();
    }

    private static PersonOfCase person(Record row) {
        String first = row.get("first_name", String.class);
        String name = Stream.of(first, row.get("prefix", String.class), row.get("last_name", String.class))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        UUID[] authority = Objects.requireNonNull(row.get("authority", UUID[].class));
        return new PersonOfCase(
                row.get("person_id", UUID.class),
                row.get("subject_key", UUID.class),
                name,
                first,
                row.get("birth_date", LocalDate.class),
                row.get("died_on", LocalDate.class),
                row.get("subject", boolean.class),
                Set.copyOf(Arrays.asList(authority)));
    }
}
