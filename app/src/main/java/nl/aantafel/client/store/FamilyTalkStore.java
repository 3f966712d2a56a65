package nl.aantafel.client.store;

import static nl.aantafel.db.client.Tables.CONTRIBUTION;
import static nl.aantafel.db.client.Tables.HEARD_APART;
import static nl.aantafel.db.client.Tables.PERSON;
import static nl.aantafel.db.client.Tables.RELEASE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.client.FamilyTalks.Heard;
import nl.aantafel.client.FamilyTalks.Said;
import nl.aantafel.client.MyTalks.Given;
import nl.aantafel.client.PlanCopy;
import nl.aantafel.client.Wish;
import nl.aantafel.client.store.ContributionStore.At;
import nl.aantafel.client.store.ContributionStore.Words;
import nl.aantafel.client.store.FamilyDoorStore.Stamp;
import nl.aantafel.kernel.Personal;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What somebody wants from a conference: under the client's role at their own page, under the professional's in the case. */
@Repository
public class FamilyTalkStore {

    private static final String KIND = "talk";

    /** A released meeting, by its copy. */
    @Personal
    public record Meeting(UUID release, PlanCopy copy) {
        @Override
        public String toString() {
            return "Meeting";
        }
    }

    /** As it is kept. */
    @Personal
    public record KeptHeard(Heard heard, Instant writtenAt) {
        @Override
        public String toString() {
            return "KeptHeard";
        }
    }

    private final DSLContext sql;
    private final Copies copies;
    private final ContributionStore contributions;
    private final JsonMapper json;

    FamilyTalkStore(DSLContext sql, Copies copies, ContributionStore contributions, JsonMapper json) {
        this.sql = sql;
        this.copies = copies;
        this.contributions = contributions;
        this.json = json;
    }

    public Optional<Meeting> meeting(UUID page) {
        return sql.select(RELEASE.ID)
                .select(Copies.FIELDS)
                .from(RELEASE)
                .where(RELEASE.PERSON.eq(page), RELEASE.KIND.eq(PlanCopy.MEETING))
                .fetchOptional(row -> new Meeting(row.get(RELEASE.ID), copies.of(row)));
    }

    public Optional<Given> given(UUID page, UUID conference) {
        return sql.select(CONTRIBUTION.CHOICES, CONTRIBUTION.WRITTEN_AT, CONTRIBUTION.READ_AT)
                .from(CONTRIBUTION)
                .where(
                        CONTRIBUTION.PERSON.eq(page),
                        CONTRIBUTION.KIND.eq(KIND),
                        CONTRIBUTION.SOURCE_ID.eq(conference),
                        CONTRIBUTION.WITHDRAWN_AT.isNull())
                .orderBy(CONTRIBUTION.WRITTEN_AT.desc())
                .limit(1)
                .fetchOptional(row -> new Given(wish(row.value1()), row.value2(), row.value3()));
    }

    /** The latest takes the place of the one before. */
    public void prepare(UUID id, At at, Meeting meeting, Wish wish) {
        sql.update(CONTRIBUTION)
                .set(CONTRIBUTION.WITHDRAWN_AT, at.when())
                .where(
                        CONTRIBUTION.PERSON.eq(at.page().id()),
                        CONTRIBUTION.DOOR_ID.eq(at.door()),
                        CONTRIBUTION.KIND.eq(KIND),
                        CONTRIBUTION.SOURCE_ID.eq(meeting.copy().source()),
                        CONTRIBUTION.WITHDRAWN_AT.isNull())
                .execute();
        contributions.add(
                id,
                at,
                new Words(
                        KIND,
                        meeting.release(),
                        meeting.copy().source(),
                        wish.discuss(),
                        json.writeValueAsString(wish)));
    }

    public List<Said> of(UUID caseId) {
        return sql.select(CONTRIBUTION.fields())
                .select(PERSON.PERSON_ID, PERSON.CALL_NAME)
                .from(CONTRIBUTION)
                .join(PERSON)
                .on(PERSON.ID.eq(CONTRIBUTION.PERSON))
                .where(CONTRIBUTION.CASE_ID.eq(caseId), CONTRIBUTION.KIND.eq(KIND), CONTRIBUTION.WITHDRAWN_AT.isNull())
                .orderBy(CONTRIBUTION.WRITTEN_AT.desc(), CONTRIBUTION.ID)
                .fetch(row -> new Said(
                        row.get(CONTRIBUTION.ID),
                        row.get(PERSON.PERSON_ID),
                        row.get(PERSON.CALL_NAME),
                        row.get(CONTRIBUTION.HOLDER),
                        row.get(CONTRIBUTION.SOURCE_ID),
                        wish(row.get(CONTRIBUTION.CHOICES)),
                        row.get(CONTRIBUTION.WRITTEN_AT),
                        row.get(CONTRIBUTION.READ_AT),
                        row.get(CONTRIBUTION.TAKEN_AS) != null));
    }

    public List<KeptHeard> heard(UUID caseId) {
        return sql.selectFrom(HEARD_APART)
                .where(HEARD_APART.CASE_ID.eq(caseId))
                .orderBy(HEARD_APART.HEARD_ON.desc(), HEARD_APART.ID.desc())
                .fetch(row -> new KeptHeard(
                        new Heard(
                                row.getPersonId(),
                                row.getHeardOn(),
                                row.getHeardBy(),
                                Set.of(row.getWithout()),
                                row.getBody(),
                                row.getReadTo()),
                        row.getWrittenAt()));
    }

    public void hear(UUID id, UUID caseId, Heard heard, Stamp stamp) {
        sql.insertInto(HEARD_APART)
                .set(HEARD_APART.ID, id)
                .set(HEARD_APART.CASE_ID, caseId)
                .set(HEARD_APART.PERSON_ID, heard.person())
                .set(HEARD_APART.HEARD_ON, heard.on())
                .set(HEARD_APART.HEARD_BY, heard.by())
                .set(HEARD_APART.WITHOUT, heard.without().toArray(UUID[]::new))
                .set(HEARD_APART.BODY, heard.words().strip())
                .set(HEARD_APART.READ_TO, heard.readTo())
                .set(HEARD_APART.WRITTEN_BY, stamp.by())
                .set(HEARD_APART.WRITTEN_AT, stamp.at())
                .execute();
    }

    private Wish wish(JSONB choices) {
        return json.readValue(choices.data(), Wish.class);
    }
}
