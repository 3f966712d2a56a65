package nl.aantafel.client.store;

import static nl.aantafel.db.client.Tables.DOOR;
import static nl.aantafel.db.client.Tables.OPENS;
import static nl.aantafel.db.client.Tables.PERSON;
import static nl.aantafel.db.client.Tables.VISIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.aantafel.account.door.Device;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Personal;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/** Doors as whoever stands before them needs them; all under the client's role. */
@Repository
public class DoorStore {

    /** What is compared at the door. */
    public record Credentials(
            UUID door,
            byte @Nullable [] codeHash,
            @Nullable Instant codeUntil,
            @Nullable String passwordHash) {
        @Override
        public String toString() {
            return "Credentials";
        }
    }

    /** A page this door opens. */
    @Personal
    public record Page(
            UUID person,
            UUID caseId,
            UUID subjectKey,
            String callName,
            @Nullable LocalDate birthDate,
            String holder) {
        @Override
        public String toString() {
            return "Page";
        }
    }

    /** Somebody whom the holder of this door lets look along. */
    @Personal
    public record Lent(
            UUID door,
            UUID person,
            String label,
            String signInName,
            Instant from,
            @Nullable Instant until) {
        @Override
        public String toString() {
            return "Lent";
        }
    }

    /** One time somebody stood before this door. */
    public record Visit(Instant at, boolean entered, Device device) {}

    private static final int VISITS = 50;
    private static final int MOST_TRIES = 100;

    private final DSLContext sql;
    private final DSLContext client;

    DoorStore(DSLContext sql, @Qualifier("client") DSLContext client) {
        this.sql = sql;
        this.client = client;
    }

    public Optional<Credentials> named(String name) {
        return client.select(DOOR.ID, DOOR.CODE_HASH, DOOR.CODE_UNTIL, DOOR.PASSWORD_HASH)
                .from(DOOR)
                .where(DOOR.SIGN_IN_NAME.eq(name), DOOR.CLOSED_AT.isNull())
                .fetchOptional(row -> new Credentials(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** False when the code was used in the meantime. */
    public boolean begin(UUID door, String hash, Instant now) {
        return sql.update(DOOR)
                        .set(DOOR.PASSWORD_HASH, hash)
                        .setNull(DOOR.CODE_HASH)
                        .setNull(DOOR.CODE_UNTIL)
                        .set(DOOR.SET_UP_AT, now)
                        .where(DOOR.ID.eq(door), DOOR.CODE_HASH.isNotNull())
                        .execute()
                == 1;
    }

    public void visited(UUID door, Instant at, boolean entered, Device device) {
        sql.insertInto(VISIT)
                .set(VISIT.ID, Ids.next(at))
                .set(VISIT.DOOR_ID, door)
                .set(VISIT.AT, at)
                .set(VISIT.ENTERED, entered)
                .set(VISIT.BROWSER, device.browser())
                .set(VISIT.SYSTEM, device.system())
                .execute();
    }

    /** The latest first. */
    public List<Visit> visits(UUID door) {
        return sql.selectFrom(VISIT)
                .where(VISIT.DOOR_ID.eq(door))
                .orderBy(VISIT.AT.desc())
                .limit(VISITS)
                .fetch(row -> new Visit(row.getAt(), row.getEntered(), new Device(row.getBrowser(), row.getSystem())));
    }

    /** One's own page first, then by name. */
    public List<Page> pages(UUID door) {
        return sql.select(
                        PERSON.ID,
                        PERSON.CASE_ID,
                        PERSON.SUBJECT_KEY,
                        PERSON.CALL_NAME,
                        PERSON.BIRTH_DATE,
                        OPENS.HOLDER)
                .from(PERSON)
                .join(OPENS)
                .on(OPENS.PERSON.eq(PERSON.ID), OPENS.DOOR_ID.eq(door))
                .orderBy(OPENS.HOLDER.eq("self").desc(), PERSON.CALL_NAME, PERSON.ID)
                .fetch(row ->
                        new Page(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }

    public List<Lent> lent(UUID door) {
        return sql.select(OPENS.DOOR_ID, OPENS.PERSON, OPENS.LABEL, DOOR.SIGN_IN_NAME, OPENS.FROM_AT, OPENS.UNTIL_AT)
                .from(OPENS)
                .join(DOOR)
                .on(DOOR.ID.eq(OPENS.DOOR_ID))
                .where(OPENS.GIVEN_BY.eq(door), OPENS.CLOSED_AT.isNull(), OPENS.HOLDER.eq("confidant"))
                .orderBy(OPENS.FROM_AT)
                .fetch(row ->
                        new Lent(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }

    /** A door for a confidant of the holder of this one; the name to sign in with. */
    public String lend(NewDoor door, Page page, String label, @Nullable Instant until, UUID by) {
        String name = add(sql, door, page.caseId(), by);
        sql.insertInto(OPENS)
                .set(OPENS.DOOR_ID, door.id())
                .set(OPENS.PERSON, page.person())
                .set(OPENS.CASE_ID, page.caseId())
                .set(OPENS.HOLDER, "confidant")
                .set(OPENS.LABEL, label)
                .set(OPENS.FROM_AT, door.at())
                .set(OPENS.UNTIL_AT, until)
                .set(OPENS.GIVEN_BY, by)
                .execute();
        return name;
    }

    public boolean takeBack(UUID door, UUID by, Instant now) {
        return sql.update(OPENS)
                        .set(OPENS.CLOSED_AT, now)
                        .set(OPENS.CLOSED_BY, by)
                        .where(OPENS.DOOR_ID.eq(door), OPENS.GIVEN_BY.eq(by), OPENS.CLOSED_AT.isNull())
                        .execute()
                == 1;
    }

    /**
     * A door that is made: how one signs in at it for the first time, and until when that works.
     *
     * @param names gives names to sign in with, until one is nobody's yet
     */
    public record NewDoor(UUID id, Supplier<String> names, byte[] codeHash, Instant codeUntil, Instant at) {
        @Override
        public String toString() {
            return "NewDoor";
        }
    }

    static String add(DSLContext sql, NewDoor door, UUID caseId, UUID by) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            String name = door.names().get();
            int made = sql.insertInto(DOOR)
                    .set(DOOR.ID, door.id())
                    .set(DOOR.CASE_ID, caseId)
                    .set(DOOR.SIGN_IN_NAME, name)
                    .set(DOOR.CODE_HASH, door.codeHash())
                    .set(DOOR.CODE_UNTIL, door.codeUntil())
                    .set(DOOR.MADE_BY, by)
                    .set(DOOR.MADE_AT, door.at())
                    .onConflict(DOOR.SIGN_IN_NAME)
                    .doNothing()
                    .execute();
            if (made == 1) {
                return name;
            }
        }
        throw new IllegalStateException("no name to sign in with is free");
    }
}
