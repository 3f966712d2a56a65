package nl.aantafel.client.store;

import static nl.aantafel.db.client.Tables.DOOR;
import static nl.aantafel.db.client.Tables.OPENS;
import static nl.aantafel.db.client.Tables.PASSKEY;
import static nl.aantafel.db.client.Tables.PERSON;
import static nl.aantafel.db.client.Tables.SAFE_CONTACT;
import static nl.aantafel.db.client.Tables.SESSION;
import static nl.aantafel.db.client.Tables.SET_ASIDE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.client.Doors.SafeContact;
import nl.aantafel.kernel.PeopleOfCases.PersonOfCase;
import nl.aantafel.kernel.Personal;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Pages and doors of the family of a case, under the professional's rights. */
@Repository
public class FamilyDoorStore {

    /** A way in as it is kept. */
    @Personal
    public record Kept(
            UUID id,
            UUID page,
            String holder,
            String label,
            UUID givenBy,
            String signInName,
            boolean setUp,
            @Nullable Instant codeUntil,
            @Nullable Instant until) {
        @Override
        public String toString() {
            return "Kept";
        }
    }

    /** A representative who was set aside, for whom and why. */
    @Personal
    public record Aside(UUID person, UUID representative, String reason) {
        @Override
        public String toString() {
            return "Aside";
        }
    }

    /** Who does something, and when. */
    public record Stamp(UUID by, Instant at) {}

    private final DSLContext sql;

    FamilyDoorStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The pages that are open, by person. */
    public Map<UUID, UUID> pages(UUID caseId) {
        return sql.select(PERSON.PERSON_ID, PERSON.ID)
                .from(PERSON)
                .where(PERSON.CASE_ID.eq(caseId), PERSON.CLOSED_AT.isNull())
                .fetchMap(PERSON.PERSON_ID, PERSON.ID);
    }

    public Map<UUID, SafeContact> contacts(UUID caseId) {
        return sql.selectFrom(SAFE_CONTACT)
                .where(SAFE_CONTACT.CASE_ID.eq(caseId))
                .fetchMap(
                        row -> row.getPersonId(),
                        row -> new SafeContact(
                                row.getChannel(),
                                row.getAddress(),
                                row.getHours(),
                                row.getNeverSay(),
                                row.getHandedBy(),
                                row.getVersion()));
    }

    /** Those that are open, the oldest first. */
    public List<Kept> doors(UUID caseId, Instant now) {
        return sql.select(
                        DOOR.ID,
                        OPENS.PERSON,
                        OPENS.HOLDER,
                        OPENS.LABEL,
                        OPENS.GIVEN_BY,
                        DOOR.SIGN_IN_NAME,
                        DOOR.SET_UP_AT,
                        DOOR.CODE_UNTIL,
                        OPENS.UNTIL_AT)
                .from(OPENS)
                .join(DOOR)
                .on(DOOR.ID.eq(OPENS.DOOR_ID), DOOR.CLOSED_AT.isNull())
                .where(
                        OPENS.CASE_ID.eq(caseId),
                        OPENS.CLOSED_AT.isNull(),
                        OPENS.UNTIL_AT.isNull().or(OPENS.UNTIL_AT.gt(now)))
                .orderBy(DOOR.MADE_AT, DOOR.ID)
                .fetch(row -> new Kept(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7() != null,
                        row.value8(),
                        row.value9()));
    }

    public List<Aside> aside(UUID caseId) {
        return sql.selectFrom(SET_ASIDE)
                .where(SET_ASIDE.CASE_ID.eq(caseId))
                .fetch(row -> new Aside(row.getPersonId(), row.getRepresentative(), row.getReason()));
    }

    /** False when somebody changed it in the meantime. */
    public boolean contact(UUID caseId, UUID person, SafeContact contact, Stamp stamp) {
        return sql.insertInto(SAFE_CONTACT)
                        .set(SAFE_CONTACT.CASE_ID, caseId)
                        .set(SAFE_CONTACT.PERSON_ID, person)
                        .set(SAFE_CONTACT.CHANNEL, contact.channel())
                        .set(SAFE_CONTACT.ADDRESS, contact.address())
                        .set(SAFE_CONTACT.HOURS, contact.hours())
                        .set(SAFE_CONTACT.NEVER_SAY, contact.neverSay())
                        .set(SAFE_CONTACT.HANDED_BY, contact.handedBy())
                        .set(SAFE_CONTACT.WRITTEN_BY, stamp.by())
                        .set(SAFE_CONTACT.WRITTEN_AT, stamp.at())
                        .onConflict(SAFE_CONTACT.CASE_ID, SAFE_CONTACT.PERSON_ID)
                        .doUpdate()
                        .set(SAFE_CONTACT.CHANNEL, contact.channel())
                        .set(SAFE_CONTACT.ADDRESS, contact.address())
                        .set(SAFE_CONTACT.HOURS, contact.hours())
                        .set(SAFE_CONTACT.NEVER_SAY, contact.neverSay())
                        .set(SAFE_CONTACT.HANDED_BY, contact.handedBy())
                        .set(SAFE_CONTACT.WRITTEN_BY, stamp.by())
                        .set(SAFE_CONTACT.WRITTEN_AT, stamp.at())
                        .set(SAFE_CONTACT.VERSION, SAFE_CONTACT.VERSION.plus(1))
                        .where(SAFE_CONTACT.VERSION.eq(contact.version()))
                        .execute()
                == 1;
    }

    /** Where this person's page is; made when it was not there yet. */
    public UUID page(UUID fresh, UUID caseId, UUID partnership, PersonOfCase person, Stamp stamp) {
        return sql.insertInto(PERSON)
                .set(PERSON.ID, fresh)
                .set(PERSON.CASE_ID, caseId)
                .set(PERSON.PARTNERSHIP_ID, partnership)
                .set(PERSON.PERSON_ID, person.id())
                .set(PERSON.SUBJECT_KEY, person.subjectKey())
                .set(PERSON.CALL_NAME, person.firstName())
                .set(PERSON.BIRTH_DATE, person.birthDate())
                .set(PERSON.OFFERED_BY, stamp.by())
                .set(PERSON.OFFERED_AT, stamp.at())
                .onConflict(PERSON.CASE_ID, PERSON.PERSON_ID)
                .doUpdate()
                .set(PERSON.CALL_NAME, person.firstName())
                .set(PERSON.BIRTH_DATE, person.birthDate())
                .setNull(PERSON.CLOSED_AT)
                .returning(PERSON.ID)
                .fetchSingle(PERSON.ID);
    }

    /**
     * Into which page a way leads.
     *
     * @param given who may come in by it when that is a representative, else who offered it
     * @param until when it ends by itself; null when it does not
     */
    public record Way(
            UUID page, String holder, UUID given, @Nullable Instant until) {}

    /** The name to sign in with. */
    public String open(DoorStore.NewDoor door, UUID caseId, Way way, UUID by) {
        String name = DoorStore.add(sql, door, caseId, by);
        sql.insertInto(OPENS)
                .set(OPENS.DOOR_ID, door.id())
                .set(OPENS.PERSON, way.page())
                .set(OPENS.CASE_ID, caseId)
                .set(OPENS.HOLDER, way.holder())
                .set(OPENS.FROM_AT, door.at())
                .set(OPENS.UNTIL_AT, way.until())
                .set(OPENS.GIVEN_BY, way.given())
                .execute();
        return name;
    }

    /** A new code instead of the password and every passkey. */
    public boolean renew(UUID caseId, UUID door, byte[] codeHash, Instant until) {
        int changed = sql.update(DOOR)
                .set(DOOR.CODE_HASH, codeHash)
                .set(DOOR.CODE_UNTIL, until)
                .setNull(DOOR.PASSWORD_HASH)
                .setNull(DOOR.SET_UP_AT)
                .where(DOOR.ID.eq(door), DOOR.CASE_ID.eq(caseId), DOOR.CLOSED_AT.isNull())
                .execute();
        sql.deleteFrom(SESSION).where(SESSION.DOOR_ID.eq(door)).execute();
        sql.deleteFrom(PASSKEY).where(PASSKEY.DOOR_ID.eq(door)).execute();
        return changed == 1;
    }

    /** No way in leads anywhere from a moment on, and until then there is reading only: nobody would see what is written. */
    public void until(UUID caseId, Instant moment) {
        sql.update(PERSON)
                .set(PERSON.CLOSED_REASON, ContributionStore.CASE_CLOSED)
                .where(PERSON.CASE_ID.eq(caseId))
                .execute();
        sql.update(OPENS)
                .set(OPENS.UNTIL_AT, moment)
                .where(OPENS.CASE_ID.eq(caseId), OPENS.CLOSED_AT.isNull())
                .and(OPENS.UNTIL_AT.isNull().or(OPENS.UNTIL_AT.gt(moment)))
                .execute();
    }

    /** And whoever looks along by leave of this door. */
    public boolean close(UUID caseId, UUID door, Stamp stamp) {
        boolean closed = sql.update(DOOR)
                        .set(DOOR.CLOSED_AT, stamp.at())
                        .where(DOOR.ID.eq(door), DOOR.CASE_ID.eq(caseId), DOOR.CLOSED_AT.isNull())
                        .execute()
                == 1;
        sql.update(OPENS)
                .set(OPENS.CLOSED_AT, stamp.at())
                .set(OPENS.CLOSED_BY, stamp.by())
                .where(OPENS.DOOR_ID.eq(door).or(OPENS.GIVEN_BY.eq(door)), OPENS.CLOSED_AT.isNull())
                .execute();
        sql.deleteFrom(SESSION).where(SESSION.DOOR_ID.eq(door)).execute();
        sql.deleteFrom(PASSKEY).where(PASSKEY.DOOR_ID.eq(door)).execute();
        return closed;
    }

    public void setAside(UUID caseId, Aside aside, Stamp stamp) {
        sql.insertInto(SET_ASIDE)
                .set(SET_ASIDE.CASE_ID, caseId)
                .set(SET_ASIDE.PERSON_ID, aside.person())
                .set(SET_ASIDE.REPRESENTATIVE, aside.representative())
                .set(SET_ASIDE.REASON, aside.reason())
                .set(SET_ASIDE.DECIDED_BY, stamp.by())
                .set(SET_ASIDE.DECIDED_AT, stamp.at())
                .onConflict()
                .doNothing()
                .execute();
    }

    public boolean restore(UUID caseId, UUID person, UUID representative) {
        return sql.deleteFrom(SET_ASIDE)
                        .where(
                                SET_ASIDE.CASE_ID.eq(caseId),
                                SET_ASIDE.PERSON_ID.eq(person),
                                SET_ASIDE.REPRESENTATIVE.eq(representative))
                        .execute()
                == 1;
    }
}
