package nl.aantafel.meeting.store;

import static nl.aantafel.db.meeting.Tables.CONFERENCE;
import static nl.aantafel.db.meeting.Tables.THIRD_PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.GuestsOfCase.Guest;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.platform.Destroying;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who joined a conference from outside. */
@Component
public class ThirdPersonStore {

    @Personal
    public record Kept(
            UUID id,
            @Nullable UUID part,
            String name,
            String organisation,
            String reason,
            LocalDate signedOn,
            UUID decidedBy,
            String seatKind) {
        @Override
        public String toString() {
            return "Kept";
        }
    }

    private final DSLContext sql;
    private final Destroying destroying;

    ThirdPersonStore(DSLContext sql, Destroying destroying) {
        this.sql = sql;
        this.destroying = destroying;
    }

    public List<Kept> of(UUID conference) {
        return sql.selectFrom(THIRD_PERSON)
                .where(THIRD_PERSON.CONFERENCE_ID.eq(conference))
                .orderBy(THIRD_PERSON.ID)
                .fetch(row -> new Kept(
                        row.getId(),
                        row.getPartId(),
                        row.getName(),
                        row.getOrganisation(),
                        row.getReason(),
                        row.getSignedOn(),
                        row.getDecidedBy(),
                        row.getSeatKind()));
    }

    /** Of all conferences of a case, the newest first. */
    public List<Guest> ofCase(UUID caseId) {
        return sql.select(THIRD_PERSON.ID, THIRD_PERSON.NAME, CONFERENCE.HELD_ON)
                .from(THIRD_PERSON)
                .join(CONFERENCE)
                .on(CONFERENCE.ID.eq(THIRD_PERSON.CONFERENCE_ID))
                .where(THIRD_PERSON.CASE_ID.eq(caseId))
                .orderBy(CONFERENCE.HELD_ON.desc(), THIRD_PERSON.ID)
                .fetch(row -> new Guest(row.value1(), row.value2(), row.value3()));
    }

    public void add(Conference conference, Kept kept, UUID by, Instant at) {
        sql.insertInto(THIRD_PERSON)
                .set(THIRD_PERSON.ID, kept.id())
                .set(THIRD_PERSON.CASE_ID, conference.caseId())
                .set(THIRD_PERSON.CONFERENCE_ID, conference.id())
                .set(THIRD_PERSON.PART_ID, kept.part())
                .set(THIRD_PERSON.NAME, kept.name())
                .set(THIRD_PERSON.ORGANISATION, kept.organisation())
                .set(THIRD_PERSON.REASON, kept.reason())
                .set(THIRD_PERSON.SIGNED_ON, kept.signedOn())
                .set(THIRD_PERSON.DECIDED_BY, kept.decidedBy())
                .set(THIRD_PERSON.SEAT_KIND, kept.seatKind())
                .set(THIRD_PERSON.ENTERED_BY, by)
                .set(THIRD_PERSON.ENTERED_AT, at)
                .execute();
    }

    public boolean remove(UUID conference, UUID guest) {
        return destroying.rows(THIRD_PERSON, THIRD_PERSON.ID.eq(guest).and(THIRD_PERSON.CONFERENCE_ID.eq(conference)))
                == 1;
    }
}
