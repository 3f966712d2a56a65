package nl.aantafel.bench;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;

/** The databases that are measured, made when they are not there yet. */
final class Worlds {

    static final String OWNER = "bench_owner";

    private static final int MAKING_PORT = 18_199;
    private static final String DEMO = "world_demo";

    private final Server server;
    private final PrintStream out;

    Worlds(Server server, PrintStream out) {
        this.server = server;
        this.out = out;
    }

    /** The name of the database with so many cases. */
    String take(int cases) throws Exception {
        String name = World.database(cases);
        if (!server.exists(name) || !complete(name)) {
            make(cases);
        }
        Measurers.signIn(server, name);
        return name;
    }

    void make(int cases) throws Exception {
        out.printf("World of %,d cases%n", cases);
        makeDemo();
        new World(server, cases, out).make(DEMO);
        unfiltered(World.database(cases));
    }

    /** The product fills its own demo; everything in a world is written after that. */
    private void makeDemo() throws Exception {
        server.createDatabase(DEMO, OWNER);
        App.demo(server, DEMO, OWNER, MAKING_PORT).close();
    }

    /** A world that was half made has no schema "bench". */
    private boolean complete(String name) throws SQLException {
        return !server.query(name, "select 1 from pg_namespace where nspname = 'bench'").isEmpty();
    }

    private void unfiltered(String database) throws SQLException {
        for (String statement : List.of(
                "create schema bench",
                """
                create function bench.newest(today date, size integer, states text[]) returns table (id uuid, number text, family_name text,
                    pathway text, state text, traffic_light text, contact_due date, phase text, director uuid, subjects uuid[])
                language sql stable security definer set search_path = pg_catalog as $$
                  select f.id, f.number, f.family_name, f.pathway, f.state, f.traffic_light, f.contact_due,
                    (select d.phase from casefile.phase_decision d where d.case_id = f.id order by d.position desc limit 1),
                    (select d.professional_id from casefile.direction d where d.case_id = f.id and d.from_day <= today
                       and (d.until_day is null or d.until_day >= today) limit 1),
                    array(select p.subject_key from casefile.person p where p.case_id = f.id)
                  from casefile.case_file f where f.state = any (states) order by f.id desc limit size $$
                """,
                "grant usage on schema bench to aantafel_app")) {
            server.run(database, statement);
        }
    }
}
