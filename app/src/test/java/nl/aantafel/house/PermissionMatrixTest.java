package nl.aantafel.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.aantafel.house.Caller.Answer;
import nl.aantafel.journey.Town;
import nl.aantafel.kernel.Actor;
import nl.aantafel.plan.Escalations;
import nl.aantafel.plan.Escalations.Ask;
import nl.aantafel.plan.Escalations.Raise;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may come where (docs/security.md): every address of pages and API has a row, and every row holds. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "aantafel.demo=true")
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PermissionMatrixTest {

    private static final Matrix MATRIX = Matrix.read();

    private final RequestMappingHandlerMapping mappings;
    private final ApplicationContext app;
    private final TestDatabase database;
    private final int port;

    PermissionMatrixTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            ApplicationContext app,
            TestDatabase database,
            @LocalServerPort int port) {
        this.mappings = mappings;
        this.app = app;
        this.database = database;
        this.port = port;
    }

    @Test
    void everyAddressHasARowAndEveryRowAnAddress() {
        Set<String> rows = new TreeSet<>();
        MATRIX.rows().forEach(row -> rows.add(row.address()));
        Set<String> addresses = new TreeSet<>();
        mappings.getHandlerMethods().keySet().forEach(each -> addresses.addAll(addresses(each)));
        Set<String> without = new TreeSet<>(addresses);
        without.removeAll(rows);
        Set<String> left = new TreeSet<>(rows);
        left.removeAll(addresses);
        assertThat(without).as("addresses without a row").isEmpty();
        assertThat(left).as("rows without an address").isEmpty();
    }

    private static List<String> addresses(RequestMappingInfo mapping) {
        List<String> methods = mapping.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .toList();
        return mapping.getPatternValues().stream()
                .flatMap(path ->
                        (methods.isEmpty() ? List.of("ANY") : methods).stream().map(method -> method + " " + path))
                .toList();
    }

    @Test
    void noRowStandsTwice() {
        Set<String> seen = new HashSet<>();
        assertThat(MATRIX.rows()).allMatch(row -> seen.add(row.address() + " " + row.on()));
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatTheMatrixSays(Persona persona) {
        Caller caller = persona.caller(port, Town.of(app));
        KnownIds ids = KnownIds.of(app, database);
        List<String> differences = new ArrayList<>();
        for (Matrix.Row row : MATRIX.rows()) {
            if (row.method().equals("GET")) {
                compare(persona, row, caller.send("GET", ids.in(row), Map.of()), differences);
            }
        }
        assertThat(differences).isEmpty();
    }

    /** Whoever may not do something leaves nothing behind; nobody who may is tried, since that would do it. */
    @ParameterizedTest
    @EnumSource
    void whoMayNotChangesNothing(Persona persona) {
        Caller caller = persona.caller(port, Town.of(app));
        KnownIds ids = KnownIds.of(app, database);
        Map<String, String> before = contents();
        List<String> differences = new ArrayList<>();
        for (Matrix.Row row : MATRIX.rows()) {
            if (!row.method().equals("GET") && !row.expected(persona).equals("yes")) {
                Answer answer = caller.send(row.method().equals("ANY") ? "POST" : row.method(), ids.in(row), filled());
                if (!incomplete(row, answer)) {
                    compare(persona, row, answer, differences);
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(contents()).isEqualTo(before);
    }

    /**
     * Somebody from outside the case who was asked in an escalation and let in for some days. What was seen is noted for oneself; an
     * empty form with figures and one without a stance are looked at before they are refused, and leave nothing.
     */
    @Test
    void whoOnlyLooksInChangesNothingInTheCase() {
        Town town = Town.of(app);
        KnownIds ids = KnownIds.of(app, database);
        letIn(town.house(), ids.takenUp(), Who.TEAM_LEADER);
        Caller caller = new Caller(port);
        caller.signIn(town.account(Who.TEAM_LEADER));
        assertThat(caller.send("GET", "/cases/" + ids.takenUp(), Map.of()).status())
                .isEqualTo(200);

        Map<String, String> before = contents();
        List<String> let = new ArrayList<>();
        for (Matrix.Row row : MATRIX.rows()) {
            if (!row.method().equals("GET") && row.on().equals("taken_up")) {
                Answer answer = caller.send(row.method(), ids.in(row), filled());
                if (answer.verdict().equals("yes") && !incomplete(row, answer)) {
                    let.add(row.address() + ": " + answer.status());
                }
            }
        }
        assertThat(let)
                .containsOnly(
                        "POST /api/v1/casussen/{casusId}/gewijzigde-bijdragen/gezien: 204",
                        "POST /cases/{caseId}/meetings/{conference}/decisions/{proposal}/stances: 422",
                        "POST /cases/{caseId}/meetings/{conference}/scores: 303",
                        "POST /cases/{caseId}/statements/seen: 303");
        assertThat(contents()).isEqualTo(before);
    }

    private void letIn(House house, UUID caseId, Who who) {
        Escalations escalations = app.getBean(Escalations.class);
        Actor director = house.caseDirector();
        var screen = escalations.page(director, caseId, Locale.of("nl"));
        var asked = screen.askables().stream()
                .filter(each -> each.person().equals(house.id(who)))
                .findFirst()
                .orElseThrow();
        UUID child = screen.family().getFirst().person();
        Ask ask = new Ask(asked.municipality(), asked.step(), asked.person(), "Wie kan helpen?", true);
        UUID raised = escalations.raise(
                director, caseId, new Raise("long_unsafe", Set.of(child), "Gebeld.", "Hulp.", "", "", ask));
        UUID move = escalations.page(director, caseId, Locale.of("nl")).escalations().items().stream()
                .filter(each -> each.id().equals(raised))
                .findFirst()
                .orElseThrow()
                .moves()
                .getFirst()
                .id();
        escalations.admit(director, caseId, move, screen.longestLook(), "Even meekijken.");
    }

    /** Something for every field that must be read before it is asked who sends it, so that a refusal is about the person. */
    private Map<String, String> filled() {
        String nobody = "00000000-0000-7000-8000-00000000abcd";
        Map<String, String> filled = new TreeMap<>();
        List.of(
                        "datum",
                        "vanaf",
                        "van",
                        "laatsteDag",
                        "fase.vanaf",
                        "bodem.vanaf",
                        "nagegaanOp",
                        "gegevenOp",
                        "gehoudenOp",
                        "eersteKeer")
                .forEach(day -> filled.put(day, "2026-11-23"));
        List.of(
                        "professional",
                        "persoon",
                        "anderePersoon",
                        "bijdrage",
                        "aan",
                        "bekendeCasus",
                        "vrijgave",
                        "vertegenwoordiger",
                        "partnership",
                        "mee.afspraken",
                        "samenMet")
                .forEach(id -> filled.put(id, nobody));
        List.of("samenwerkingsverband", "organisatie", "gemeenten", "beheerder").forEach(id -> filled.put(id, nobody));
        List.of("spreker", "wie", "bewaker", "bodem.bewaker").forEach(who -> filled.put(who, "p:" + nobody));
        List.of("begint", "eindigt").forEach(time -> filled.put(time, "10:00"));
        List.of("version", "samen.version").forEach(version -> filled.put(version, "0"));
        filled.put("fase.fase", "immediate_safety");
        filled.put("niveau", "0");
        filled.put("toon", "ja");
        filled.put("naam", "Naam");
        filled.put("gezinsnaam", "Naam");
        filled.put("keten", "care");
        filled.put("lijn", "1");
        filled.put("soort", "civil:supervision_order");
        filled.put("hoedanigheid", nobody + "/" + nobody);
        return filled;
    }

    /** What the API is sent has another shape each time; that it is looked at before the person is no refusal missed. */
    private static boolean incomplete(Matrix.Row row, Answer answer) {
        return row.path().startsWith("/api/") && Set.of(400, 422).contains(answer.status());
    }

    private static void compare(Persona persona, Matrix.Row row, Answer answer, List<String> differences) {
        String expected = row.expected(persona);
        boolean before = row.path().startsWith("/sign-in") || row.path().equals("/error");
        String verdict = before && answer.verdict().equals("sign-in") ? "yes" : answer.verdict();
        if (!verdict.equals(expected)) {
            differences.add(persona.column() + " " + row.address() + (row.on().isEmpty() ? "" : " on " + row.on())
                    + ": should be " + expected + ", is " + verdict + " (" + answer.status() + ")");
        }
    }

    /** A fingerprint of every table but those of the log and of signing in. */
    private Map<String, String> contents() {
        DSLContext sql = TestDatabase.sql(database.superuser());
        Map<String, String> contents = new TreeMap<>();
        for (Record table : sql.fetch("select table_schema, table_name from information_schema.tables"
                + " where table_type = 'BASE TABLE' and table_schema not in"
                + " ('pg_catalog', 'information_schema', 'public', 'audit', 'account')")) {
            String name = "\"" + table.get(0) + "\".\"" + table.get(1) + "\"";
            contents.put(
                    name,
                    String.valueOf(sql.fetchValue(
                            "select md5(string_agg(t::text, ';' order by t::text)) from " + name + " t")));
        }
        return contents;
    }
}
