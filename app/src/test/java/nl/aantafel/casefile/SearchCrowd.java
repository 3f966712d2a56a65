package nl.aantafel.casefile;

import java.util.UUID;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;

/** Thousands of cases past the app, half of whose people have the same few names and say the same few words. */
final class SearchCrowd {

    private final DSLContext superuser;

    SearchCrowd(TestDatabase database) {
        this.superuser = TestDatabase.sql(database.superuser());
    }

    /** Cases numbered from one on, with three people, a home and three statements each. */
    void cases(int from, int until) {
        superuser.transaction(inside -> {
            DSLContext sql = inside.dsl();
            sql.execute("set local session_replication_role = replica");
            sql.execute("""
                    insert into casefile.case_file (id, partnership_id, number, frame_code, frame_version, state, family_name,
                        other_number, opened_at, changed_by, changed_at)
                    select md5('case' || n)::uuid, md5('partnership')::uuid, '2031-' || n, 'care_and_safety_house', '1', 'taken_up',
                        'Familie' || n % 7, 'X' || n, now(), md5('nobody')::uuid, now() from generate_series(?, ?) n
                    """, from, until);
            sql.execute("""
                    insert into casefile.person (id, case_id, subject_key, role, first_name, last_name, name_key, sound_key, birth_date,
                        changed_by, changed_at)
                    select md5('person' || n || '-' || k)::uuid, md5('case' || n)::uuid, gen_random_uuid(), 'subject', 'Voor' || chr(96 + k),
                        'Achter' || chr(97 + n % 5), 'voor' || chr(96 + k) || ' achter' || chr(97 + n % 5), 'agtr' || chr(97 + n % 5), date '2000-01-01' + n % 50,
                        md5('nobody')::uuid, now() from generate_series(?, ?) n, generate_series(1, 3) k
                    """, from, until);
            sql.execute("""
                    insert into casefile.home (id, case_id, label, street, house_number, postcode, place, changed_by, changed_at)
                    select md5('home' || n)::uuid, md5('case' || n)::uuid, 'Thuis', 'Straat' || n % 9, n::text, '1000 AA', 'Stad',
                        md5('nobody')::uuid, now() from generate_series(?, ?) n
                    """, from, until);
            sql.execute("""
                    insert into casefile.statement (id, case_id, kind, topic, text, said_on, writer, categories, audience, written_at, root_id)
                    select md5('said' || n || '-' || k)::uuid, md5('case' || n)::uuid, 'fact', '', 'Zij zag de oploop' || k || ' bij nummer ' || n,
                        date '2026-01-01', md5('nobody')::uuid, '{}', '{1}', now(), md5('said' || n || '-' || k)::uuid
                    from generate_series(?, ?) n, generate_series(1, 3) k
                    """, from, until);
            sql.execute("""
                    insert into casefile.statement_subject (case_id, statement_id, person_id)
                    select md5('case' || n)::uuid, md5('said' || n || '-' || k)::uuid, md5('person' || n || '-1')::uuid
                    from generate_series(?, ?) n, generate_series(1, 3) k
                    """, from, until);
            sql.execute("""
                    insert into access.membership (person_id, case_id, partnership_id, organisation_id, role, principals, categories, from_at, granted_by)
                    select md5('stranger' || (n + k * 31) % 400)::uuid, md5('case' || n)::uuid, md5('partnership')::uuid, md5('organisation')::uuid,
                        'participant', '{1}', '{}', timestamptz '2020-01-01', md5('nobody')::uuid
                    from generate_series(?, ?) n, generate_series(1, 6) k
                    """, from, until);
        });
    }

    /** Makes somebody a participant of these cases. */
    void joins(UUID person, int from, int until) {
        joins(person, from, until, "participant");
    }

    void joins(UUID person, int from, int until, String role) {
        superuser.execute("""
                insert into access.membership (person_id, case_id, partnership_id, organisation_id, role, principals, categories, from_at, granted_by)
                select ?, md5('case' || n)::uuid, md5('partnership')::uuid, md5('organisation')::uuid, ?, '{1}', '{}',
                    timestamptz '2020-01-01', md5('nobody')::uuid from generate_series(?, ?) n
                """, person, role, from, until);
    }

    void analyse() {
        superuser.execute("vacuum analyze");
    }
}
