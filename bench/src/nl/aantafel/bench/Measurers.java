package nl.aantafel.bench;

import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;

/** The people who measure: participants with 1, 100 and 10,000 cases (as far as the world has them), signed in already. */
enum Measurers {
    ONE(1),
    HUNDRED(100),
    TEN_THOUSAND(10_000);

    /** Whose lists fill a page. */
    static final java.util.List<Measurers> WITH_FULL_LISTS = java.util.List.of(HUNDRED, TEN_THOUSAND);

    final int cases;

    Measurers(int cases) {
        this.cases = cases;
    }

    UUID id() {
        return new UUID(0xBE7C_0000_0000_4000L, 0x8000_0000_0000_0000L | cases);
    }

    /** What the session cookie holds. */
    String token() {
        return "measuring-with-" + cases + "-cases-and-a-token-long-enough";
    }

    /** How many cases this person has in a world of so many. */
    int casesIn(int world) {
        return Math.min(cases, Math.min(world, 10_000));
    }

    /** Gives them a place in the newest cases of one partnership, an agreement of their own in each, and a session. */
    static void enrol(Server server, String database, int world) throws SQLException {
        for (Measurers each : values()) {
            String id = "'" + each.id() + "'::uuid";
            server.run(
                    database,
                    """
                    insert into directory.professional (id, organisation_id, name, job_title, email, phone, shows_name, version, changed_by, changed_at)
                    select %1$s, organisation_id, 'Meter %2$d', '', 'meter%2$d@example.org', '', false, 0, id, now()
                    from directory.professional where id = (select person_id from access.membership where role = 'participant'
                      and case_id = (select max(id::text)::uuid from casefile.case_file where number like 'W-%%' and state = 'taken_up') limit 1)
                    """.formatted(id, each.cases),
                    """
                    insert into directory.role_holding (id, partnership_id, professional_id, role, from_day)
                    select gen_random_uuid(), partnership_id, %s, 'participant', current_date - 2000 from casefile.case_file
                    where id = (select max(id::text)::uuid from casefile.case_file where number like 'W-%%' and state = 'taken_up')
                    """.formatted(id),
                    """
                    insert into access.membership (person_id, case_id, partnership_id, organisation_id, role, principals, categories, from_at, granted_by)
                    select %1$s, f.id, f.partnership_id, p.organisation_id, 'participant', '{1}',
                      (select categories from access.membership where role = 'participant' limit 1), f.opened_at, %1$s
                    from casefile.case_file f, directory.professional p
                    where p.id = %1$s and f.number like 'W-%%' and f.partnership_id = (select partnership_id from directory.role_holding where professional_id = %1$s)
                    order by (f.state = 'taken_up') desc,
                      exists (select from plan.agreement a where a.case_id = f.id and a.state = 'open') desc, f.id desc limit %2$d
                    """.formatted(id, each.casesIn(world)),
                    """
                    insert into plan.agreement_party (id, agreement_id, case_id, part, position, professional_id, organisation_id, name, open_due)
                    select gen_random_uuid(), a.id, a.case_id, 'does', 9, %1$s, m.organisation_id, 'Meter', a.due
                    from (select min(id::text)::uuid as id, case_id from plan.agreement where state = 'open' group by case_id) o
                    join plan.agreement a on a.id = o.id
                    join access.membership m on m.case_id = a.case_id and m.person_id = %1$s
                    """.formatted(id),
                    """
                    insert into account.account (id, professional_id, sign_in_name, created_at, last_totp_step, version)
                    values (%1$s, %1$s, 'meter%2$d@example.org', now(), 0, 0)
                    """.formatted(id, each.cases));
        }
    }

    /** Opens the sessions anew; they would run out between two runs. */
    static void signIn(Server server, String database) throws SQLException {
        for (Measurers each : values()) {
            server.run(
                    database,
                    "delete from account.session where account_id = '" + each.id() + "'",
                    "insert into account.session (token_hash, account_id, factors, created_at, seen_at, expires_at) values ('\\x"
                            + hash(each.token()) + "', '" + each.id()
                            + "', '{password,totp}', now(), now(), now() + interval '12 hours')",
                    "delete from account.api_token where account_id = '" + each.id() + "'",
                    "insert into account.api_token (token_hash, account_id, created_at, expires_at) values ('\\x" + hash(each.token())
                            + "', '" + each.id() + "', now(), now() + interval '12 hours')");
        }
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
