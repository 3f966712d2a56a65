package nl.aantafel.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Conferences that go on and are not split, each with people who have a device open: laid out in a world of cases, as so many accounts with a session. */
final class LiveWorld {

    /** A question of the guide at which people speak. */
    static final String QUESTION = "iv.picture.worries";

    /** One conference: its case, its id, and what each person's session cookie and token hold; the first of them may write. */
    record Meeting(String caseId, String id, List<String> tokens) {}

    private final Server server;
    private final String database;

    LiveWorld(Server server, String database) {
        this.server = server;
        this.database = database;
    }

    List<Meeting> make(int meetings, int devices) throws SQLException {
        List<String> cases = server.query(
                database,
                "select distinct on (c.case_id) c.case_id || ' ' || c.id from meeting.conference c join casefile.case_file f on f.id = c.case_id"
                        + " where f.state = 'taken_up' and f.number like 'W-%' and not exists (select from meeting.part p where p.case_id = c.case_id)"
                        + " order by c.case_id, c.held_on desc limit " + meetings);
        if (cases.size() < meetings) {
            throw new IllegalStateException("Only " + cases.size() + " cases with a conference: take a larger world (--cases).");
        }
        List<Meeting> made = new ArrayList<>();
        for (int meeting = 0; meeting < meetings; meeting++) {
            String[] ids = cases.get(meeting).split(" ");
            server.run(
                    database,
                    "update meeting.conference set state = 'running' where id = '" + ids[1] + "'",
                    people(meeting, devices, ids[0]));
            List<String> tokens = new ArrayList<>();
            for (int device = 0; device < devices; device++) {
                tokens.add(token(meeting, device));
            }
            made.add(new Meeting(ids[0], ids[1], List.copyOf(tokens)));
        }
        return made;
    }

    /** One statement per meeting: everybody with a role, a place in the case, an account, a session and a token. */
    private static String people(int meeting, int devices, String caseId) {
        StringBuilder rows = new StringBuilder();
        for (int device = 0; device < devices; device++) {
            rows.append(device == 0 ? "" : ", ")
                    .append("('%s'::uuid, '\\x%s'::bytea, %d)".formatted(person(meeting, device), hash(token(meeting, device)), device));
        }
        return """
                with given (id, hash, number) as (values %1$s),
                place as (select f.id as case_id, f.partnership_id, f.opened_at, m.organisation_id, m.categories
                            from casefile.case_file f join access.membership m on m.case_id = f.id and m.role = 'participant'
                           where f.id = '%2$s' limit 1),
                people as (insert into directory.professional
                    (id, organisation_id, name, job_title, email, phone, shows_name, version, changed_by, changed_at)
                    select id, organisation_id, 'Gast ' || number, '', id || '@example.org', '', false, 0, id, now() from given, place
                    on conflict do nothing returning id),
                roles as (insert into directory.role_holding (id, partnership_id, professional_id, role, from_day)
                    select gen_random_uuid(), partnership_id, people.id, 'participant', current_date - 2000 from people, place returning 1),
                members as (insert into access.membership
                    (person_id, case_id, partnership_id, organisation_id, role, principals, categories, from_at, granted_by)
                    select given.id, case_id, partnership_id, organisation_id, 'participant', '{1}', categories, opened_at, given.id from given, place
                    on conflict do nothing returning 1),
                accounts as (insert into account.account (id, professional_id, sign_in_name, created_at, last_totp_step, version)
                    select id, id, id || '@example.org', now(), 0, 0 from people returning 1),
                sessions as (insert into account.session (token_hash, account_id, factors, created_at, seen_at, expires_at)
                    select hash, id, '{password,totp}', now(), now(), now() + interval '12 hours' from given
                    on conflict (token_hash) do update set seen_at = now(), created_at = now(), expires_at = excluded.expires_at returning 1)
                insert into account.api_token (token_hash, account_id, created_at, expires_at)
                select hash, id, now(), now() + interval '12 hours' from given
                on conflict (token_hash) do update set expires_at = excluded.expires_at
                """.formatted(rows, caseId);
    }

    private static String person(int meeting, int device) {
        return "be7c0000-0000-4000-9000-%012d".formatted(meeting * 1000L + device);
    }

    private static String token(int meeting, int device) {
        return "device-%d-of-meeting-%d-and-a-token-long-enough".formatted(device, meeting);
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
