package nl.aantafel.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people type into the search field: names, birth dates, addresses, numbers and words, of their own cases and of others'. */
final class Searches {

    private static final int OF_EACH = 20;

    private record Sought(String words, String found) {}

    private final Server server;
    private final String database;

    Searches(Server server, String database) {
        this.server = server;
        this.database = database;
    }

    Load.Question of(Measurers who, App app) throws SQLException {
        List<Sought> sought = new ArrayList<>();
        for (String cases : List.of(ownCases(who), anyCases())) {
            people(cases).forEach(sought::add);
            addresses(cases).forEach(sought::add);
        }
        numbers(ownCases(who)).forEach(sought::add);
        List.of("school", "zorgen moeder", "ruzie nacht", "lachen", "huisarts schuld", "meester bang", "verjaardag kleding", "omgang")
                .forEach(words -> sought.add(new Sought(words, "\"bijdragen\"")));
        return new Load.Question(
                "POST",
                number -> app.address("/api/v1/zoekopdrachten"),
                sought.size(),
                Map.of("Authorization", "Bearer " + who.token(), "Accept", "application/json", "Content-Type", "application/json"),
                number -> "{\"zoekwoorden\":\"" + sought.get(number).words() + "\"}",
                (number, body) -> body.contains(sought.get(number).found()));
    }

    private static String ownCases(Measurers who) {
        return "(select case_id from access.membership where person_id = '" + who.id() + "' order by md5(case_id::text) limit " + OF_EACH + ")";
    }

    private static String anyCases() {
        return "(select id as case_id from casefile.case_file where id > '%s' order by id limit %d)"
                .formatted("0198f000-0000-7000-8000-000000000000", OF_EACH);
    }

    private List<Sought> people(String cases) throws SQLException {
        List<Sought> sought = new ArrayList<>();
        for (String line : server.query(database, "select p.first_name, p.last_name, to_char(p.birth_date, 'DD-MM-YYYY')"
                + " from casefile.person p join " + cases + " c using (case_id) where p.birth_date is not null order by p.id limit " + 2 * OF_EACH)) {
            String[] person = line.split("\t");
            String words = switch (sought.size() % 4) {
                case 0 -> person[1];
                case 1 -> person[0] + " " + person[1];
                case 2 -> person[2];
                default -> person[1].substring(0, Math.min(4, person[1].length()));
            };
            sought.add(new Sought(words, "\"personen\""));
        }
        return sought;
    }

    private List<Sought> addresses(String cases) throws SQLException {
        return server.query(database, "select h.street || ' ' || h.house_number from casefile.home h join " + cases
                        + " c using (case_id) where h.street <> '' order by h.id limit " + OF_EACH)
                .stream()
                .map(address -> new Sought(address, "\"casussen\""))
                .toList();
    }

    private List<Sought> numbers(String cases) throws SQLException {
        return server.query(database, "select f.number from casefile.case_file f join " + cases + " c on c.case_id = f.id").stream()
                .map(number -> new Sought(number, "\"nummer\":\"" + number + "\""))
                .toList();
    }
}
