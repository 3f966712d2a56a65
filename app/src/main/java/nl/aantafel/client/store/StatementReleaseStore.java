package nl.aantafel.client.store;

import static nl.aantafel.db.client.Tables.OPENS;
import static nl.aantafel.db.client.Tables.PERSON;
import static nl.aantafel.db.client.Tables.RELEASE;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.release.StatementsForFamily.Said;
import nl.aantafel.client.StatementCopy;
import nl.aantafel.client.StatementCopy.Content;
import nl.aantafel.client.StatementReleases.Released;
import nl.aantafel.client.store.FamilyDoorStore.Stamp;
import nl.aantafel.client.store.PlanReleaseStore.Releaser;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Copies of statements that were released, under the professional's rights: those whose source they may see. */
@Repository
public class StatementReleaseStore {

    private final DSLContext sql;
    private final JsonMapper json;

    StatementReleaseStore(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The pages that somebody opens themselves, by person: who has one only through who represents them reads nothing of this. */
    public Map<UUID, UUID> ownPages(UUID caseId) {
        return sql.select(PERSON.PERSON_ID, PERSON.ID)
                .from(PERSON)
                .where(PERSON.CASE_ID.eq(caseId), PERSON.CLOSED_AT.isNull())
                .and(DSL.exists(DSL.selectOne()
                        .from(OPENS)
                        .where(OPENS.PERSON.eq(PERSON.ID), OPENS.HOLDER.eq("self"), OPENS.CLOSED_AT.isNull())))
                .fetchMap(PERSON.PERSON_ID, PERSON.ID);
    }

    /** What somebody reads now, by the version it is a copy of. */
    public Map<UUID, Released> live(UUID caseId, UUID person) {
        return sql.select(RELEASE.SOURCE_ID, RELEASE.ID, RELEASE.RELEASED_AT, RELEASE.RELEASED_AS, RELEASE.READ_AT)
                .from(RELEASE)
                .join(PERSON)
                .on(PERSON.ID.eq(RELEASE.PERSON))
                .where(RELEASE.CASE_ID.eq(caseId), PERSON.PERSON_ID.eq(person))
                .and(RELEASE.KIND.eq(StatementCopy.KIND))
                .and(RELEASE.TAKEN_BACK_AT.isNull())
                .fetchMap(
                        row -> row.value1(),
                        row -> new Released(row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /** Of what they read an earlier version that was put right since, by its root. */
    public Set<UUID> corrected(UUID caseId, UUID person) {
        return sql.select(RELEASE.CONTENT)
                .from(RELEASE)
                .join(PERSON)
                .on(PERSON.ID.eq(RELEASE.PERSON))
                .where(RELEASE.CASE_ID.eq(caseId), PERSON.PERSON_ID.eq(person))
                .and(RELEASE.KIND.eq(StatementCopy.KIND))
                .and(RELEASE.TAKEN_BACK_WHY.eq("corrected"))
                .fetchSet(row ->
                        json.readValue(row.value1().data(), Content.class).root());
    }

    /** What they read already stays as it is. */
    public void add(UUID caseId, UUID page, UUID id, StatementCopy copy, Said source, Releaser by) {
        sql.insertInto(RELEASE)
                .set(RELEASE.ID, id)
                .set(RELEASE.CASE_ID, caseId)
                .set(RELEASE.PERSON, page)
                .set(RELEASE.KIND, StatementCopy.KIND)
                .set(RELEASE.SOURCE_ID, copy.version())
                .set(RELEASE.CONTENT, JSONB.valueOf(json.writeValueAsString(copy.content())))
                .set(RELEASE.AUDIENCE, source.audience().stream().sorted().toArray(Integer[]::new))
                .set(RELEASE.CATEGORIES, source.categories().stream().sorted().toArray(String[]::new))
                .set(RELEASE.RELEASED_BY, by.stamp().by())
                .set(RELEASE.RELEASED_AS, by.as())
                .set(RELEASE.RELEASED_AT, by.stamp().at())
                .onConflictDoNothing()
                .execute();
    }

    public void takeBack(UUID released, Stamp stamp) {
        sql.update(RELEASE)
                .set(RELEASE.TAKEN_BACK_AT, stamp.at())
                .set(RELEASE.TAKEN_BACK_BY, stamp.by())
                .set(RELEASE.TAKEN_BACK_WHY, "taken_back")
                .where(RELEASE.ID.eq(released))
                .and(RELEASE.TAKEN_BACK_AT.isNull())
                .execute();
    }
}
