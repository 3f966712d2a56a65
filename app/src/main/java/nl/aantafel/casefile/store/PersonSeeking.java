package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.PERSON;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.domain.Sought;
import nl.aantafel.casefile.store.Seeking.Search;
import nl.aantafel.db.casefile.tables.Person;
import nl.aantafel.kernel.Personal;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** People by the beginning of a name, by how a last name sounds, by birth date. */
@Component
public class PersonSeeking {

    private static final Person FOUND = PERSON.as(Seeking.FOUND);

    private final DSLContext db;

    PersonSeeking(DSLContext db) {
        this.db = db;
    }

    /** A person found, and whether by the letters of the name; else it was the sound, or the date alone. */
    @Personal
    public record Found(PersonView person, UUID caseId, boolean spelled) {
        @Override
        public String toString() {
            return "Found";
        }
    }

    /** One way to be found, and the key whose index answers it. */
    private record Way(Condition condition, Field<?> order, boolean spelled) {}

    /** The best first: by letters before by sound, newer cases before older. */
    public List<Found> find(Search search) {
        if (!search.sought().persons()) {
            return List.of();
        }
        Map<UUID, Boolean> spelled = new LinkedHashMap<>();
        (search.few() ? fromCases(search) : fromNames(search))
                .fetch()
                .forEach(row -> spelled.merge(row.value1(), row.value2(), Boolean::logicalOr));
        return spelled.isEmpty() ? List.of() : read(spelled);
    }

    private List<Found> read(Map<UUID, Boolean> spelled) {
        Map<UUID, Found> read = db.selectFrom(PERSON)
                .where(PERSON.ID.in(spelled.keySet()))
                .fetchMap(
                        PERSON.ID,
                        row -> new Found(
                                PersonStore.view(row), row.getCaseId(), spelled.getOrDefault(row.getId(), false)));
        List<Found> found = new ArrayList<>(spelled.keySet().stream()
                .map(read::get)
                .filter(Objects::nonNull)
                .toList());
        found.sort(Comparator.comparing((Found each) -> !each.spelled()));
        return found;
    }

    /** Every person of one's own cases is looked at, and nobody else. */
    private Select<Record2<UUID, Boolean>> fromCases(Search search) {
        List<Way> ways = ways(FOUND, search.sought());
        List<Condition> letters =
                ways.stream().filter(Way::spelled).map(Way::condition).toList();
        Field<Boolean> spelled =
                DSL.coalesce(DSL.field(letters.isEmpty() ? DSL.falseCondition() : DSL.or(letters)), DSL.inline(false));
        return db.select(FOUND.ID, spelled)
                .from(Seeking.cases(search))
                .crossJoin(Seeking.fenced(db.selectFrom(PERSON).where(PERSON.CASE_ID.eq(Seeking.CASE))))
                .where(DSL.or(ways.stream().map(Way::condition).toList()))
                .orderBy(spelled.desc(), FOUND.CASE_ID.desc(), FOUND.ID)
                .limit(search.limit());
    }

    /** Each way by its own index, in its order, until there are enough; the policies leave out who is not for the actor. */
    private Select<Record2<UUID, Boolean>> fromNames(Search search) {
        List<Select<Record2<UUID, Boolean>>> parts = new ArrayList<>();
        for (Way way : ways(PERSON, search.sought())) {
            parts.add(db.select(PERSON.ID, DSL.inline(way.spelled()))
                    .from(PERSON)
                    .where(way.condition())
                    .orderBy(way.order())
                    .limit(search.limit()));
        }
        return parts.stream().reduce(Select::unionAll).orElseThrow();
    }

    private static List<Way> ways(Person of, Sought sought) {
        Condition born = sought.born() == null ? DSL.noCondition() : of.BIRTH_DATE.eq(sought.born());
        List<Way> ways = new ArrayList<>();
        for (String name : sought.names()) {
            List.of(of.NAME_KEY, of.KEY_2, of.KEY_3, of.KEY_4)
                    .forEach(key -> ways.add(new Way(Seeking.begins(key, name).and(born), key, true)));
        }
        for (Sought.Sound sound : sought.sounds()) {
            Condition sounds = of.SOUND_KEY.eq(sound.last()).and(born);
            Condition first = Seeking.begins(of.NAME_KEY, sound.first());
            ways.add(new Way(sound.first().isEmpty() ? sounds : sounds.and(first), of.BIRTH_DATE, false));
        }
        if (ways.isEmpty()) {
            ways.add(new Way(born, of.BIRTH_DATE, false));
        }
        return ways;
    }
}
