package nl.aantafel.client.store;

import static nl.aantafel.db.client.Tables.PERSON;
import static nl.aantafel.db.client.Tables.RELEASE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.client.PlanCopy;
import nl.aantafel.client.PlanCopy.Content;
import nl.aantafel.client.store.FamilyDoorStore.Stamp;
import nl.aantafel.kernel.Personal;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Copies of the plan that were released, under the professional's rights: those whose source they may see. */
@Repository
public class PlanReleaseStore {

    /** A copy somebody reads now. {@code person} is the member of the family. */
    @Personal
    public record Live(
            UUID id,
            UUID person,
            PlanCopy copy,
            Instant releasedAt,
            String releasedAs,
            @Nullable Instant readAt) {
        @Override
        public String toString() {
            return "Live";
        }
    }

    /** Who releases, when, and as what the family knows them. */
    public record Releaser(Stamp stamp, String as) {}

    private final DSLContext sql;
    private final Copies copies;

    PlanReleaseStore(DSLContext sql, Copies copies) {
        this.sql = sql;
        this.copies = copies;
    }

    /** What members of the family read now of the plan. */
    public List<Live> live(UUID caseId) {
        return sql.select(RELEASE.ID, PERSON.PERSON_ID, RELEASE.RELEASED_AT, RELEASE.RELEASED_AS, RELEASE.READ_AT)
                .select(Copies.FIELDS)
                .from(RELEASE)
                .join(PERSON)
                .on(PERSON.ID.eq(RELEASE.PERSON))
                .where(RELEASE.CASE_ID.eq(caseId))
                .and(RELEASE.KIND.in(PlanCopy.KINDS))
                .and(RELEASE.TAKEN_BACK_AT.isNull())
                .orderBy(RELEASE.PLACE, RELEASE.ID)
                .fetch(row -> new Live(
                        row.get(RELEASE.ID),
                        row.get(PERSON.PERSON_ID),
                        copies.of(row),
                        row.get(RELEASE.RELEASED_AT),
                        row.get(RELEASE.RELEASED_AS),
                        row.get(RELEASE.READ_AT)));
    }

    /** The content as it is kept: two that are kept alike are read alike. */
    public String kept(Content content) {
        return copies.kept(content);
    }

    /** Holds a page until the end of the transaction, so that two who release to it come after each other. */
    public void hold(UUID page) {
        sql.select(PERSON.ID).from(PERSON).where(PERSON.ID.eq(page)).forUpdate().fetch();
    }

    /** A line that somebody released in a part the releaser is not in stays as it is. */
    public void add(UUID caseId, UUID page, UUID id, PlanCopy copy, Set<Integer> audience, Releaser by) {
        sql.insertInto(RELEASE)
                .set(RELEASE.ID, id)
                .set(RELEASE.CASE_ID, caseId)
                .set(RELEASE.PERSON, page)
                .set(RELEASE.KIND, copy.kind())
                .set(RELEASE.SOURCE_ID, copy.source())
                .set(RELEASE.SOURCE_VERSION, copy.version())
                .set(RELEASE.PLACE, copy.place())
                .set(RELEASE.CONTENT, JSONB.valueOf(kept(copy.content())))
                .set(RELEASE.AUDIENCE, audience.stream().sorted().toArray(Integer[]::new))
                .set(RELEASE.RELEASED_BY, by.stamp().by())
                .set(RELEASE.RELEASED_AS, by.as())
                .set(RELEASE.RELEASED_AT, by.stamp().at())
                .onConflictDoNothing()
                .execute();
    }

    /** The same words in another place. */
    public void move(UUID released, int place) {
        sql.update(RELEASE)
                .set(RELEASE.PLACE, place)
                .where(RELEASE.ID.eq(released))
                .execute();
    }

    /** {@code why}: replaced, gone or taken_back. */
    public void takeBack(Collection<UUID> released, String why, Stamp stamp) {
        sql.update(RELEASE)
                .set(RELEASE.TAKEN_BACK_AT, stamp.at())
                .set(RELEASE.TAKEN_BACK_BY, stamp.by())
                .set(RELEASE.TAKEN_BACK_WHY, why)
                .where(RELEASE.ID.in(released))
                .and(RELEASE.TAKEN_BACK_AT.isNull())
                .execute();
    }
}
