package nl.aantafel.casefile.store;

import static nl.aantafel.db.access.Tables.MEMBERSHIP;
import static nl.aantafel.db.casefile.Tables.CASE_FILE;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.access.CaseRoles;
import nl.aantafel.casefile.Searches.InCase;
import nl.aantafel.casefile.domain.Sought;
import nl.aantafel.db.casefile.Routines;
import nl.aantafel.db.casefile.tables.CaseFile;
import nl.aantafel.kernel.Personal;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What every search begins and ends with: for whom, by which keys, and in which cases the hits stand. */
@Component
public class Seeking {

    /** Up to so many cases a search starts from them, and so never depends on the cases of others. */
    static final int FEW = 1000;

    /** What {@link #fenced} rows are called. */
    static final String FOUND = "found";

    /** The case of a row of {@link #cases}. */
    static final Field<UUID> CASE = DSL.field(DSL.name("own", "case_id"), UUID.class);

    private static final CaseFile HEAD = CASE_FILE.as(FOUND);
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private final DSLContext db;

    Seeking(DSLContext db) {
        this.db = db;
    }

    /**
     * One search.
     *
     * @param few whether it starts from the cases of the person
     * @param key what was typed as the database keeps addresses; {@code family} as it keeps names of families
     * @param words whether full text has anything to look for
     */
    @Personal
    public record Search(
            UUID person, Instant now, Sought sought, boolean few, String key, String family, boolean words, int limit) {

        /** As numbers and postcodes are kept. */
        String number() {
            return key.replace(" ", "");
        }

        @Override
        public String toString() {
            return "Search";
        }
    }

    public Search begin(UUID person, Instant now, Sought sought, int limit) {
        Field<Integer> cases = DSL.field(DSL.selectCount()
                .from(DSL.selectDistinct(MEMBERSHIP.CASE_ID)
                        .from(MEMBERSHIP)
                        .where(member(person, now))
                        .limit(FEW + 1)));
        Field<Integer> nodes = DSL.field("numnode({0})", Integer.class, query(sought));
        // What is compiled for one search costs more than it saves.
        Field<String> jit = DSL.field("set_config('jit', 'off', true)", String.class);
        // The best way depends on the words; elsewhere one plan serves everybody.
        Field<String> plan = DSL.field("set_config('plan_cache_mode', 'force_custom_plan', true)", String.class);
        return db.select(
                        cases, Routines.searchKey(sought.plain()), Routines.familyKey(sought.plain()), nodes, jit, plan)
                .fetchSingle(row -> new Search(
                        person, now, sought, row.value1() <= FEW, row.value2(), row.value3(), row.value4() > 0, limit));
    }

    /** The cases of the hits, with what the person is there; of somebody who is more than one thing, what counts most. */
    public Map<UUID, InCase> places(Search search, Collection<UUID> cases) {
        var heads = db.selectFrom(CASE_FILE).where(CASE_FILE.ID.eq(MEMBERSHIP.CASE_ID));
        return db
                .select(HEAD.ID, HEAD.NUMBER, HEAD.FAMILY_NAME, HEAD.STATE, HEAD.FRAME_CODE, MEMBERSHIP.ROLE)
                .from(MEMBERSHIP)
                .crossJoin(fenced(heads))
                .where(member(search.person(), search.now()))
                .and(MEMBERSHIP.CASE_ID.in(Set.copyOf(cases)))
                .fetch(row -> new InCase(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        CaseRows.state(row.value4()),
                        row.value5(),
                        row.value6()))
                .stream()
                .collect(Collectors.toUnmodifiableMap(
                        InCase::id,
                        Function.identity(),
                        BinaryOperator.minBy(Comparator.comparingInt(place -> CaseRoles.rank(place.role())))));
    }

    /** One's own cases, each once, as {@link #CASE}. */
    static Table<?> cases(Search search) {
        return DSL.selectDistinct(MEMBERSHIP.CASE_ID)
                .from(MEMBERSHIP)
                .where(member(search.person(), search.now()))
                .asTable("own");
    }

    static Condition member(UUID person, Instant now) {
        return CaseList.holds(MEMBERSHIP, person, now)
                .and(DSL.cardinality(MEMBERSHIP.PRINCIPALS).gt(0));
    }

    static Field<Object> query(Sought sought) {
        return Routines.wordsQuery(
                sought.words().others(), sought.words().last(), sought.words().beginning());
    }

    /**
     * The rows of one's own cases, read case by case. The fence keeps what is sought out of it: an index of names or words would
     * read entries of other cases too.
     */
    static <R extends Record> Table<R> fenced(SelectLimitStep<R> rows) {
        return DSL.lateral(rows.offset(DSL.inline(0)).asTable(FOUND));
    }

    /** As a range, which an index answers below row-level security whatever the plan was made for. */
    static Condition begins(Field<String> field, String key) {
        return key.isEmpty() ? DSL.falseCondition() : field.ge(key).and(field.lt(key + LAST));
    }
}
