package nl.aantafel.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.aantafel.account.door.Device;
import nl.aantafel.client.Entering;
import nl.aantafel.exchange.rest.Samples;
import nl.aantafel.house.Caller.Answer;
import nl.aantafel.house.GeneratedFamily.Door;
import nl.aantafel.journey.Town;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.support.Tries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever is typed into a form or sent to the API, the program says what is wrong or does it, and never breaks. Each form is taken from its
 * page as it is and sent with some fields replaced; each body is the least the description asks, with one part replaced.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "aantafel.demo=true")
@OnTestDatabase(own = true)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HostileInputTest {

    private static final int TRIES = Tries.of(1);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Matrix MATRIX = Matrix.read();

    private final ApplicationContext app;
    private final TestDatabase database;
    private final JsonMapper json;
    private final int port;
    private final List<String> broken = new ArrayList<>();

    HostileInputTest(ApplicationContext app, TestDatabase database, JsonMapper json, @LocalServerPort int port) {
        this.app = app;
        this.database = database;
        this.json = json;
        this.port = port;
    }

    @ParameterizedTest
    @EnumSource(names = {"ANONYMOUS", "ADMINISTRATOR", "CASE_DIRECTOR", "DESK"})
    void breaksNoFormOfAPage(Persona persona) {
        KnownIds ids = KnownIds.of(app, database);
        List<String> pages = MATRIX.rows().stream()
                .filter(row -> row.method().equals("GET")
                        && !row.path().startsWith("/api/")
                        && row.expected(persona).equals("yes"))
                .map(ids::in)
                .distinct()
                .toList();
        Caller caller = persona.caller(port, Town.of(app));
        Forms forms = forms(caller, pages);
        assertThat(forms.all()).as("forms of " + persona).isNotEmpty();
        send(caller, forms, new Lot(persona.ordinal()));
        assertThat(broken).isEmpty();
    }

    @Test
    void breaksNoFormOfAFamily() {
        GeneratedFamily family = new GeneratedFamily(app, Town.another(app).house(), GeneratedFamiliesTest.FIRST);
        List<String> pages = MATRIX.rows().stream()
                .filter(row -> row.method().equals("GET") && row.path().startsWith("/my"))
                .map(row -> ID.matcher(row.path()).replaceAll(family.caseId().toString()))
                .filter(path -> !path.contains("{"))
                .distinct()
                .toList();
        Set<String> found = new TreeSet<>();
        for (Door door : family.doors()) {
            Caller caller = new Caller(port);
            caller.carry("mp", app.getBean(Entering.class).pick(door.id(), Device.UNKNOWN));
            Forms forms = forms(caller, pages);
            forms.all().forEach(form -> found.add(form.kind()));
            send(caller, forms, new Lot(found.size()));
        }
        assertThat(found).hasSizeGreaterThan(5);
        assertThat(broken).isEmpty();
    }

    private Forms forms(Caller caller, List<String> pages) {
        Forms forms = new Forms();
        pages.forEach(page -> forms.read(caller.send("GET", page, Map.of()).body()));
        return forms;
    }

    /** The way out is the only form that is left alone: after it nothing more could be tried. */
    private void send(Caller caller, Forms forms, Lot lot) {
        for (Forms.Form form : forms.all()) {
            for (int at = 0; at < TRIES && !form.action().matches("/(sign-out|my/leave)"); at++) {
                Map<String, String> fields = new LinkedHashMap<>(form.fields());
                fields.replaceAll(
                        (name, value) -> name.equals("_csrf") || lot.oneIn(2) ? value : lot.one(HostileInput.TEXTS));
                look(form.kind() + " " + fields, caller.send(form.method(), form.to(fields), form.body(fields)));
            }
        }
    }

    @Test
    void breaksNoBodyOfTheApi() {
        KnownIds ids = KnownIds.of(app, database);
        Caller caller = Persona.DESK.caller(port, Town.of(app));
        ObjectNode description = (ObjectNode) json.readTree(
                caller.send("GET", "/api/v1/openapi.json", Map.of()).body());
        Samples samples = new Samples(description);
        Lot lot = new Lot(7);
        Set<String> tried = new HashSet<>();
        for (Matrix.Row row : MATRIX.rows()) {
            JsonNode schema = samples.body(row.path().replace("/api/v1", ""), row.method());
            if (schema.isMissingNode() || row.path().startsWith("/api/v1/demo") || !tried.add(row.address())) {
                continue;
            }
            for (int at = 0; at < 2 * TRIES; at++) {
                JsonNode body = HostileInput.spoil(samples.of(schema), schema, samples, lot);
                look(row.address() + " " + body, caller.json(row.method(), ids.in(row), body.toString()));
            }
        }
        assertThat(tried).hasSizeGreaterThan(100);
        assertThat(broken).isEmpty();
    }

    private void look(String what, Answer answer) {
        if (answer.status() >= 500) {
            broken.add(answer.status() + " " + (what.length() > 600 ? what.substring(0, 600) + "…" : what));
        }
    }
}
