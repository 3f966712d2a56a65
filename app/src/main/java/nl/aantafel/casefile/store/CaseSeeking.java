package nl.aantafel.casefile.store;

import static nl.aantafel.db.access.Tables.MEMBERSHIP;
import static nl.aantafel.db.casefile.Tables.CASE_FILE;
import static nl.aantafel.db.casefile.Tables.HOME;
import static nl.aantafel.db.casefile.Tables.PERSON;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.CaseRoles;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.casefile.store.Seeking.Search;
import nl.aantafel.db.casefile.tables.CaseFile;
import nl.aantafel.db.casefile.tables.Home;
import nl.aantafel.kernel.Personal;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Cases by their number here, in another system, by the name of the family, and by an address that is not shielded. */
@Component
public class CaseSeeking {

    private static final CaseFile FOUND_CASE = CASE_FILE.as(Seeking.FOUND);
    private static final Home FOUND_HOME = HOME.as(Seeking.FOUND);

    /** As long as the referral is not decided, who referred or judges it sees where the family lives; after that they do not. */
    private static final Condition SEES_HOMES = MEMBERSHIP
            .ROLE
            .notIn(CaseRoles.REFERRER, CaseRoles.DECIDER)
            .or(DSL.exists(DSL.selectOne()
                    .from(CASE_FILE)
                    .where(CASE_FILE.ID.eq(MEMBERSHIP.CASE_ID))
                    .and(CASE_FILE.STATE.in(CaseStore.codes(Set.of(State.DRAFT, State.REFERRED, State.FITS))))
                    .offset(DSL.inline(0))));

    private final DSLContext db;

    CaseSeeking(DSLContext db) {
        this.db = db;
    }

    /** A case found, by what, and the text that fits. */
    @Personal
    public record Found(UUID caseId, String by, String what) {
        @Override
        public String toString() {
            return "Found";
        }
    }

    /** Which key, with which beginning. */
    private record Way(String by, Field<String> key, String begin) {}

    public List<Found> byHead(Search search) {
        if (search.key().isEmpty()) {
            return List.of();
        }
        Map<UUID, String> by = new LinkedHashMap<>();
        (search.few() ? headsOfCases(search) : headsByKeys(search))
                .fetch()
                .forEach(row -> by.putIfAbsent(row.value1(), row.value2()));
        Map<UUID, Found> read = by.isEmpty() ? Map.of() : heads(by);
        return by.keySet().stream().filter(read::containsKey).map(read::get).toList();
    }

    private Map<UUID, Found> heads(Map<UUID, String> by) {
        return db.select(CASE_FILE.ID, CASE_FILE.NUMBER, CASE_FILE.OTHER_NUMBER, CASE_FILE.FAMILY_NAME)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.in(by.keySet()))
                .fetchMap(CASE_FILE.ID, row -> {
                    String way = by.getOrDefault(row.value1(), "");
                    return new Found(
                            row.value1(),
                            way,
                            switch (way) {
                                case "number" -> row.value2();
                                case "other_number" -> row.value3();
                                default -> row.value4();
                            });
                });
    }

    private static List<Way> ways(CaseFile of, Search search) {
        return List.of(
                new Way("number", of.NUMBER_KEY, search.number()),
                new Way("other_number", of.OTHER_KEY, search.number()),
                new Way("family", of.FAMILY_KEY, search.family()));
    }

    private static Condition fits(Way way) {
        return Seeking.begins(way.key(), way.begin());
    }

    private Select<Record2<UUID, String>> headsOfCases(Search search) {
        List<Way> ways = ways(FOUND_CASE, search);
        Field<String> by = DSL.when(
                        fits(ways.getFirst()), DSL.inline(ways.getFirst().by()))
                .when(fits(ways.get(1)), DSL.inline(ways.get(1).by()))
                .otherwise(DSL.inline(ways.getLast().by()));
        return db.select(FOUND_CASE.ID, by)
                .from(Seeking.cases(search))
                .crossJoin(Seeking.fenced(db.selectFrom(CASE_FILE).where(CASE_FILE.ID.eq(Seeking.CASE))))
                .where(DSL.or(ways.stream().map(CaseSeeking::fits).toList()))
                .orderBy(by.desc(), FOUND_CASE.ID.desc())
                .limit(search.limit());
    }

    private Select<Record2<UUID, String>> headsByKeys(Search search) {
        List<Select<Record2<UUID, String>>> parts = new ArrayList<>();
        for (Way way : ways(CASE_FILE, search)) {
            Condition kept = way.by().equals("other_number") ? CASE_FILE.OTHER_KEY.ne("") : DSL.noCondition();
            parts.add(db.select(CASE_FILE.ID, DSL.inline(way.by()))
                    .from(CASE_FILE)
                    .where(fits(way), kept)
                    .orderBy(way.key())
                    .limit(search.limit()));
        }
        return parts.stream().reduce(Select::unionAll).orElseThrow();
    }

    /** By street (and number, and place) or by postcode (and number). */
    public List<Found> byAddress(Search search) {
        if (search.key().isEmpty()) {
            return List.of();
        }
        Set<UUID> homes =
                Set.copyOf((search.few() ? homesOfCases(search) : homesByKeys(search)).fetchSet(0, UUID.class));
        return homes.isEmpty()
                ? List.of()
                : db.selectFrom(HOME)
                        .where(HOME.ID.in(homes), DSL.condition(HOME.SHIELDED).not())
                        .orderBy(HOME.CASE_ID.desc(), HOME.ID)
                        .fetch(home -> new Found(
                                home.getCaseId(),
                                "address",
                                HomeStore.view(home, List.of()).address()));
    }

    private Select<Record1<UUID>> homesOfCases(Search search) {
        return db.selectDistinct(FOUND_HOME.ID)
                .from(MEMBERSHIP)
                .crossJoin(Seeking.fenced(db.selectFrom(HOME).where(HOME.CASE_ID.eq(MEMBERSHIP.CASE_ID))))
                .where(Seeking.member(search.person(), search.now()), SEES_HOMES)
                .and(DSL.condition(FOUND_HOME.SHIELDED).not())
                .and(Seeking.begins(FOUND_HOME.ADDRESS_KEY, search.key())
                        .or(Seeking.begins(FOUND_HOME.POSTCODE_KEY, search.number())))
                .orderBy(FOUND_HOME.ID.desc())
                .limit(search.limit());
    }

    private Select<Record1<UUID>> homesByKeys(Search search) {
        return homes(search, HOME.ADDRESS_KEY, search.key())
                .unionAll(homes(search, HOME.POSTCODE_KEY, search.number()));
    }

    private Select<Record1<UUID>> homes(Search search, Field<String> key, String begin) {
        return db.select(HOME.ID)
                .from(HOME)
                .where(DSL.condition(HOME.SHIELDED).not(), Seeking.begins(key, begin))
                .and(DSL.exists(DSL.selectOne()
                        .from(MEMBERSHIP)
                        .where(Seeking.member(search.person(), search.now()))
                        .and(MEMBERSHIP.CASE_ID.eq(HOME.CASE_ID))
                        .and(SEES_HOMES)
                        .offset(DSL.inline(0))))
                .orderBy(key)
                .limit(search.limit());
    }

    /** Everyone in these cases, for the log. */
    public Set<UUID> subjects(Collection<UUID> cases) {
        return cases.isEmpty()
                ? Set.of()
                : db.select(PERSON.SUBJECT_KEY)
                        .from(PERSON)
                        .where(PERSON.CASE_ID.in(Set.copyOf(cases)))
                        .fetchSet(PERSON.SUBJECT_KEY);
    }
}
