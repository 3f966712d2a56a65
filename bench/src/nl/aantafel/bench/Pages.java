package nl.aantafel.bench;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The product's pages and lists that are measured, with what a right answer holds. */
final class Pages {

    static final String ONE_CASE = "one case, whole dossier page";
    static final String MY_CASES = "my cases, 25 rows, page";

    private static final int ROWS = 25;
    private static final int MOST_CASES = 500;

    private final Server server;
    private final String database;
    private final int world;
    private final App app;
    private final Map<String, Load.Question> all = new LinkedHashMap<>();

    Pages(Server server, String database, int world, App app) throws SQLException {
        this.server = server;
        this.database = database;
        this.world = world;
        this.app = app;
        all.put(MY_CASES, list(app, Measurers.HUNDRED));
        for (Measurers who : Measurers.WITH_FULL_LISTS) {
            all.put(apiCases(who), api("/api/v1/casussen?stand=opgenomen", who));
            all.put(apiAgreements(who), api("/api/v1/afspraken", who));
        }
        all.put("start page (my work)", page("/work", Measurers.HUNDRED, "</html>"));
        all.put(ONE_CASE, cases(""));
        all.put("one case, plan", cases("/plan"));
        all.put("one case, contributions", cases("/statements"));
    }

    Map<String, Load.Question> all() {
        return all;
    }

    Load.Question oneCase() {
        return java.util.Objects.requireNonNull(all.get(ONE_CASE));
    }

    /** What is measured of the list of cases, for a program that asks for somebody. */
    static String apiCases(Measurers who) {
        return "my cases, 25 rows, API, user with %,d cases".formatted(who.cases);
    }

    static String apiAgreements(Measurers who) {
        return "my agreements, 25 rows, API, user with %,d cases".formatted(who.cases);
    }

    /** The list of one's own cases. */
    Load.Question list(App from, Measurers who) {
        int expected = Math.min(ROWS, who.casesIn(world));
        return Load.Question.get(
                from.address("/cases"), cookie(who), body -> Load.count(body, "<tr>") == expected + 1);
    }

    private Load.Question page(String path, Measurers who, String holds) {
        return Load.Question.get(app.address(path), cookie(who), body -> body.contains(holds));
    }

    private Load.Question api(String path, Measurers who) {
        return Load.Question.get(
                app.address(path),
                Map.of("Authorization", "Bearer " + who.token(), "Accept", "application/json"),
                body -> Load.count(body, "\"id\"") >= ROWS);
    }

    private Load.Question cases(String rest) throws SQLException {
        List<String[]> found = server
                .query(
                        database,
                        "select f.id, f.number from access.membership m join casefile.case_file f on f.id = m.case_id"
                                + " where f.state = 'taken_up' and m.person_id = '" + Measurers.TEN_THOUSAND.id()
                                + "' order by md5(f.id::text) limit " + MOST_CASES)
                .stream()
                .map(line -> line.split("\t"))
                .toList();
        return new Load.Question(
                "GET",
                number -> app.address("/cases/" + found.get(number)[0] + rest),
                found.size(),
                cookie(Measurers.TEN_THOUSAND),
                null,
                (number, body) -> body.contains(found.get(number)[1]));
    }

    private static Map<String, String> cookie(Measurers who) {
        return Map.of("Cookie", "aantafel=" + who.token());
    }
}
