package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.CHANGED_STATEMENT;
import static nl.aantafel.db.casefile.Tables.RESTRICTION;
import static nl.aantafel.db.casefile.Tables.STATEMENT;
import static nl.aantafel.db.casefile.Tables.TAKING_OVER;
import static nl.aantafel.db.casefile.Tables.WITHDRAWAL;
import static nl.aantafel.db.casefile.Tables.WITHHELD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Sharing.Changed;
import nl.aantafel.casefile.Sharing.Waiting;
import nl.aantafel.casefile.Sharing.What;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.domain.Kept;
import nl.aantafel.kernel.ReadOnce;
import nl.aantafel.kernel.Time;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Withdraws, tells and looks ahead by the database's own functions: the rule of who reads is written there, once. */
@Component
public class SharingStore {

    private final DSLContext db;

    SharingStore(DSLContext db) {
        this.db = db;
    }

    public void withdraw(UUID statement) {
        db.execute("select casefile.withdraw({0})", DSL.val(statement));
    }

    /** What rests on a consent that was withdrawn; answers what is gone. */
    public List<UUID> withdrawRestingOn(UUID consent) {
        List<UUID> gone = db.fetch(
                        "select withdraw_resting_on from casefile.withdraw_resting_on({0})", DSL.val(consent))
                .map(row -> row.get(0, UUID.class));
        ReadOnce.forget();
        return gone;
    }

    /** What was written before gets the stricter conditions of this newest version. */
    public void tighten(UUID newest) {
        db.execute("select casefile.tighten({0})", DSL.val(newest));
    }

    public void tellCorrected(UUID former) {
        db.execute("select casefile.tell_corrected({0})", DSL.val(former));
    }

    /** {@code forEyes}: it is meant for them, whatever categories they may see. */
    public record Reading(UUID person, boolean reads, boolean forEyes) {}

    /** What every member of the case would read of a version that is not kept yet. */
    public List<Reading> readers(UUID caseId, Kept kept) {
        return db.fetch(
                        "select person_id, reads, for_eyes from casefile.who_reads({0}, {1}, {2}, {3}, {4})",
                        DSL.val(caseId),
                        DSL.val(kept.audience().stream().sorted().toArray(Integer[]::new)),
                        DSL.val(kept.categories().stream().sorted().toArray(String[]::new)),
                        DSL.val(Weighed.end(kept.conditions().until()), STATEMENT.READABLE_UNTIL.getDataType()),
                        DSL.val(kept.broughtBy()))
                .map(row -> new Reading(row.get(0, UUID.class), row.get(1, boolean.class), row.get(2, boolean.class)));
    }

    public List<StatementView> withdrawn(UUID caseId, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Field<Boolean> restricted = DSL.field("restricted", Boolean.class);
        return db.select(
                        WITHDRAWAL.STATEMENT_ID,
                        WITHDRAWAL.QUESTION_KEY,
                        WITHDRAWAL.WITHDRAWN_AT,
                        DSL.inline(false).as(restricted))
                .from(WITHDRAWAL)
                .where(WITHDRAWAL.CASE_ID.eq(caseId), WITHDRAWAL.STATEMENT_ID.in(ids))
                .unionAll(DSL.selectDistinct(
                                RESTRICTION.STATEMENT_ID,
                                RESTRICTION.QUESTION_KEY,
                                DSL.min(RESTRICTION.RESTRICTED_AT),
                                DSL.inline(true).as(restricted))
                        .from(RESTRICTION)
                        .where(RESTRICTION.CASE_ID.eq(caseId), RESTRICTION.STATEMENT_ID.in(ids))
                        .and(RESTRICTION.LIFTED_AT.isNull())
                        .groupBy(RESTRICTION.STATEMENT_ID, RESTRICTION.QUESTION_KEY))
                .orderBy(1)
                .fetch(row -> row.value4()
                        ? StatementView.restricted(row.value1(), row.value2(), day(row.value3()))
                        : StatementView.withdrawn(row.value1(), row.value2(), day(row.value3())));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Time.ZONE).toLocalDate();
    }

    /** What the actor has not looked at since it was changed, and what is restricted whether they looked or not; newest first. */
    public List<Changed> changed(UUID caseId) {
        String restricted = "restricted";
        return db
                .select(CHANGED_STATEMENT.STATEMENT_ID, CHANGED_STATEMENT.KIND, CHANGED_STATEMENT.CHANGED_AT)
                .from(CHANGED_STATEMENT)
                .where(CHANGED_STATEMENT.CASE_ID.eq(caseId), CHANGED_STATEMENT.SEEN_AT.isNull())
                .and(CHANGED_STATEMENT.KIND.ne(restricted))
                .unionAll(DSL.select(RESTRICTION.ROOT_ID, DSL.inline(restricted), DSL.min(RESTRICTION.RESTRICTED_AT))
                        .from(RESTRICTION)
                        .where(RESTRICTION.CASE_ID.eq(caseId), RESTRICTION.LIFTED_AT.isNull())
                        .andNotExists(DSL.selectOne()
                                .from(CHANGED_STATEMENT)
                                .where(CHANGED_STATEMENT.ROOT_ID.eq(RESTRICTION.ROOT_ID))
                                .and(CHANGED_STATEMENT.KIND.eq("erased")))
                        .groupBy(RESTRICTION.ROOT_ID))
                .unionAll(DSL.select(WITHHELD.ITEM_ID, DSL.inline(restricted), DSL.min(WITHHELD.WITHHELD_AT))
                        .from(WITHHELD)
                        .where(WITHHELD.CASE_ID.eq(caseId), WITHHELD.LIFTED_AT.isNull())
                        .andNotExists(DSL.selectOne()
                                .from(CHANGED_STATEMENT)
                                .where(CHANGED_STATEMENT.ROOT_ID.eq(WITHHELD.ITEM_ID))
                                .and(CHANGED_STATEMENT.KIND.eq("erased")))
                        .groupBy(WITHHELD.ITEM_ID))
                .fetch()
                .stream()
                .map(row ->
                        new Changed(row.value1(), What.valueOf(row.value2().toUpperCase(Locale.ROOT)), row.value3()))
                .sorted(Comparator.comparing(Changed::at).reversed().thenComparing(Changed::statement))
                .toList();
    }

    /** Both in one statement. */
    public Waiting waiting(UUID person) {
        Field<Boolean> asked = DSL.field("asked", Boolean.class);
        Map<Boolean, Map<UUID, Integer>> found = db
                .select(CHANGED_STATEMENT.CASE_ID, DSL.inline(false).as(asked), DSL.count())
                .from(CHANGED_STATEMENT)
                .where(CHANGED_STATEMENT.PERSON_ID.eq(person), CHANGED_STATEMENT.SEEN_AT.isNull())
                .groupBy(CHANGED_STATEMENT.CASE_ID)
                .unionAll(DSL.select(TAKING_OVER.CASE_ID, DSL.inline(true).as(asked), DSL.count())
                        .from(TAKING_OVER)
                        .where(TAKING_OVER.OWNER_ID.eq(person), TAKING_OVER.ANSWERED_AT.isNull())
                        .groupBy(TAKING_OVER.CASE_ID))
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.value2(), Collectors.toMap(row -> row.value1(), row -> row.value3())));
        return new Waiting(found.getOrDefault(false, Map.of()), found.getOrDefault(true, Map.of()));
    }

    public void seen(UUID person, UUID caseId, Instant at) {
        db.update(CHANGED_STATEMENT)
                .set(CHANGED_STATEMENT.SEEN_AT, at)
                .where(CHANGED_STATEMENT.PERSON_ID.eq(person), CHANGED_STATEMENT.CASE_ID.eq(caseId))
                .and(CHANGED_STATEMENT.SEEN_AT.isNull())
                .execute();
    }
}
