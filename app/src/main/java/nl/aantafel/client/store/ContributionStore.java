package nl.aantafel.client.store;

import static nl.aantafel.db.client.Tables.CONTRIBUTION;
import static nl.aantafel.db.client.Tables.PERSON;

import java.time.Instant;
import java.util.UUID;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.client.store.FamilyDoorStore.Stamp;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.RefusedException;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What a client wrote, of whatever kind: added under the client's role, read and taken over under the professional's. */
@Repository
public class ContributionStore {

    /** Where something is written: the page, and the door it is written at. */
    public record At(OwnPage page, UUID door, Instant when) {}

    /**
     * @param release the copy it is about
     * @param source what that is a copy of
     * @param choices what was chosen with it, as JSON
     * @param about the words of the copy, for who reads it in the house; the writer's page does not read them back
     * @param table everybody at the table may read it, and not only who directs the case and who prepares and chairs
     */
    @Personal
    record Words(
            String kind,
            @Nullable UUID release,
            @Nullable UUID source,
            String body,
            String choices,
            String about,
            boolean table) {

        Words(String kind, @Nullable UUID release, @Nullable UUID source, String body, String choices, String about) {
            this(kind, release, source, body, choices, about, false);
        }

        Words(String kind, @Nullable UUID release, @Nullable UUID source, String body, String choices) {
            this(kind, release, source, body, choices, "");
        }

        @Override
        public String toString() {
            return "Words";
        }
    }

    /** The table, as the rules of access number it. */
    private static final int TABLE = 1;

    /** On a page that is only there to be read any more, because the case was closed. */
    static final String CASE_CLOSED = "case_closed";

    private final DSLContext sql;

    ContributionStore(DSLContext sql) {
        this.sql = sql;
    }

    /** False when the database did not take it in. */
    boolean add(UUID id, At at, Words words) {
        if (sql.fetchExists(PERSON, PERSON.ID.eq(at.page().id()), PERSON.CLOSED_REASON.eq(CASE_CLOSED))) {
            throw RefusedException.conflict("client.refusal.table-done");
        }
        return sql.insertInto(CONTRIBUTION)
                        .set(CONTRIBUTION.ID, id)
                        .set(CONTRIBUTION.CASE_ID, at.page().caseId())
                        .set(CONTRIBUTION.PERSON, at.page().id())
                        .set(CONTRIBUTION.DOOR_ID, at.door())
                        .set(CONTRIBUTION.HOLDER, at.page().holder())
                        .set(CONTRIBUTION.KIND, words.kind())
                        .set(CONTRIBUTION.RELEASE_ID, words.release())
                        .set(CONTRIBUTION.SOURCE_ID, words.source())
                        .set(CONTRIBUTION.CHOICES, JSONB.valueOf(words.choices()))
                        .set(CONTRIBUTION.BODY, words.body())
                        .set(CONTRIBUTION.ABOUT, words.about())
                        .set(CONTRIBUTION.AUDIENCE, words.table() ? new Integer[] {TABLE} : new Integer[0])
                        .set(CONTRIBUTION.WRITTEN_AT, at.when())
                        .execute()
                == 1;
    }

    /** By who wrote it; false when it was, or when the database does not let it go any more. */
    boolean takeBack(UUID written, Instant now) {
        return sql.update(CONTRIBUTION)
                        .set(CONTRIBUTION.WITHDRAWN_AT, now)
                        .where(CONTRIBUTION.ID.eq(written))
                        .and(CONTRIBUTION.WITHDRAWN_AT.isNull())
                        .execute()
                == 1;
    }

    /** Off its writer's own page; the house reads it as before. */
    void hide(UUID written, Instant now) {
        sql.update(CONTRIBUTION)
                .set(CONTRIBUTION.HIDDEN_AT, now)
                .where(CONTRIBUTION.ID.eq(written))
                .and(CONTRIBUTION.HIDDEN_AT.isNull())
                .execute();
    }

    /** From now on the writer sees that it was read. */
    public void read(UUID written, Stamp stamp) {
        sql.update(CONTRIBUTION)
                .set(CONTRIBUTION.READ_BY, stamp.by())
                .set(CONTRIBUTION.READ_AT, stamp.at())
                .where(CONTRIBUTION.ID.eq(written))
                .and(CONTRIBUTION.READ_AT.isNull())
                .execute();
    }

    /** Everything somebody wrote that happened, and every figure they gave, was read, as far as the actor may read them. */
    public boolean allHeard(UUID caseId) {
        return !sql.fetchExists(
                CONTRIBUTION,
                CONTRIBUTION.CASE_ID.eq(caseId),
                CONTRIBUTION.KIND.in(FamilyReportStore.REPORT, FamilyScoreStore.SCORE),
                CONTRIBUTION.READ_AT.isNull(),
                CONTRIBUTION.WITHDRAWN_AT.isNull());
    }

    /** In which agreement or conference it was taken over. */
    public void taken(UUID written, UUID as) {
        sql.update(CONTRIBUTION)
                .set(CONTRIBUTION.TAKEN_AS, as)
                .where(CONTRIBUTION.ID.eq(written))
                .execute();
    }
}
