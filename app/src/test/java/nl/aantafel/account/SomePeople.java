package nl.aantafel.account;

import java.time.Instant;
import java.util.UUID;
import nl.aantafel.account.domain.Secret;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;

/** Lays out invented people with accounts, past the use cases. */
final class SomePeople {

    static final String PASSWORD = "blauwe fiets onder de brug";

    private static int count;

    private SomePeople() {}

    /** Somebody with an account that is ready to use. */
    record Person(UUID professional, UUID account, UUID partnership, String name, String secret) {}

    static Person withAccount(TestDatabase database, String hash, Instant now) {
        return withRole(database, hash, now, "case_director");
    }

    static synchronized Person withRole(TestDatabase database, String hash, Instant now, String role) {
        DSLContext sql = TestDatabase.sql(database.superuser());
        int number = ++count;
        Person person = new Person(
                id(1, number), id(2, number), id(4, number), "mens" + number + "@example.org", Secret.random());
        sql.execute(
                "insert into directory.partnership (id, name, frame_code, changed_by, changed_at) values (?, ?, 'care_and_safety_house', gen_random_uuid(), now())",
                person.partnership(),
                "Huis " + number);
        sql.execute(
                "insert into directory.organisation (id, name, chain, changed_by, changed_at) values (?, ?, 'care', gen_random_uuid(), now())",
                id(3, number),
                "Organisatie " + number);
        sql.execute(
                "insert into directory.participation (partnership_id, organisation_id) values (?, ?)",
                person.partnership(),
                id(3, number));
        sql.execute(
                "insert into directory.professional (id, organisation_id, name, email, changed_by, changed_at) values (?, ?, ?, ?, gen_random_uuid(), now())",
                person.professional(),
                id(3, number),
                "Mens " + number,
                person.name());
        sql.execute(
                "insert into directory.role_holding (id, professional_id, partnership_id, role, from_day) values (?, ?, ?, ?, '2020-01-01')",
                id(5, number),
                person.professional(),
                person.partnership(),
                role);
        sql.execute(
                "insert into account.account (id, professional_id, sign_in_name, password_hash, totp_secret, totp_confirmed_at, created_at)"
                        + " values (?, ?, ?, ?, ?, ?::timestamptz, ?::timestamptz)",
                person.account(),
                person.professional(),
                person.name(),
                hash,
                person.secret(),
                now.toString(),
                now.toString());
        return person;
    }

    /** Somebody of the same organisation with a role in the same partnership, and an account that is ready to use. */
    static synchronized Person colleague(TestDatabase database, String hash, Instant now, Person of, String role) {
        Person person = withRole(database, hash, now, role);
        DSLContext sql = TestDatabase.sql(database.superuser());
        sql.execute(
                "update directory.professional set organisation_id = (select organisation_id from directory.professional where id = ?)"
                        + " where id = ?",
                of.professional(),
                person.professional());
        sql.execute(
                "update directory.role_holding set partnership_id = ? where professional_id = ?",
                of.partnership(),
                person.professional());
        return new Person(person.professional(), person.account(), of.partnership(), person.name(), person.secret());
    }

    private static UUID id(int kind, int number) {
        return new UUID(0xacc0_0000_0000_7000L + kind, 0x8000_0000_0000_0000L + number);
    }
}
