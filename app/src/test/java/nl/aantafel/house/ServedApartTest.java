package nl.aantafel.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.aantafel.AanTafel;
import nl.aantafel.client.OwnDoors.Handed;
import nl.aantafel.client.ReleasedFamily;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.platform.CannotStart;
import nl.aantafel.schema.Roles;
import nl.aantafel.support.House;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One installation as two processes on one database: the house, and beside it one for the clients' pages that was given the clients' role and
 * nothing else.
 */
@SpringBootTest
@OnTestDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ServedApartTest {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final ApplicationContext app;
    private final TestDatabase database;
    private ConfigurableApplicationContext clients;
    private HttpClient browser;

    ServedApartTest(ApplicationContext app, TestDatabase database) {
        this.app = app;
        this.database = database;
    }

    @BeforeAll
    void start() {
        clients = started("clients", ofClients());
        browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    @AfterAll
    void stop() {
        browser.close();
        clients.close();
    }

    private Map<String, String> ofClients() {
        return Map.of(
                "aantafel.db.url",
                database.url(),
                "aantafel.db.user",
                Roles.CLIENT,
                "aantafel.db.password",
                Roles.password(database.ownerPassword(), Roles.CLIENT));
    }

    private static ConfigurableApplicationContext started(String serve, Map<String, String> settings) {
        return new SpringApplicationBuilder(AanTafel.class)
                .properties(Map.<String, Object>copyOf(settings))
                .run("--server.port=0", "--aantafel.mode=serve", "--aantafel.serve=" + serve);
    }

    private static URI address(ApplicationContext process, String path) {
        int port = Objects.requireNonNull(((WebServerApplicationContext) process).getWebServer())
                .getPort();
        return URI.create("http://localhost:" + port + path);
    }

    private HttpResponse<String> get(ApplicationContext process, String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(address(process, path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String from, Map<String, String> fields) throws Exception {
        Matcher token = FORM_TOKEN.matcher(get(clients, from).body());
        assertThat(token.find()).isTrue();
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", token.group(1));
        String body = all.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(address(clients, path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/work",
                "/cases",
                "/cases/new",
                "/privacy",
                "/admin/frames",
                "/api/v1/openapi.json",
                "/api/v1/casussen",
                "/sign-in/provider",
                "/actuator/env",
                "/mypage",
                "/nothing"
            })
    void noOtherAddressIsKnownThereAndNothingTellsWhatElseThereIs(String path) throws Exception {
        HttpResponse<String> answer = get(clients, path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().map()).doesNotContainKey("Set-Cookie");
    }

    @Test
    void nothingButTheClientsPagesIsMapped() {
        assertThat(clients.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                        .flatMap(each -> each.getHandlerMethods().keySet().stream())
                        .flatMap(each -> each.getPatternValues().stream())
                        .filter(each -> !each.startsWith("/my") && !each.equals("/today") && !each.contains("error")))
                .isEmpty();
    }

    @Test
    void theDoorFilesAndHealthAreThere() throws Exception {
        assertThat(get(clients, "/my/in").statusCode()).isEqualTo(200);
        assertThat(get(clients, "/today").statusCode()).isEqualTo(200);
        assertThat(get(clients, "/aantafel.css").statusCode()).isEqualTo(200);
        assertThat(get(clients, "/actuator/health").body()).contains("UP");
        HttpResponse<String> bare = get(clients, "/");
        assertThat(bare.statusCode()).isEqualTo(303);
        assertThat(bare.headers().firstValue("Location")).contains("/my");
    }

    @Test
    void somebodyComesInReadsWhatWasReleasedAndWritesWhatIsReadInTheHouse() throws Exception {
        ReleasedFamily family = new ReleasedFamily(app, House.another(app));
        family.agree("Belt oma elke week", family.ours.mother());
        family.release(family.ours.mother());
        Handed handed = family.code(family.ours.mother());

        HttpResponse<String> in = post(
                "/my/begin",
                "/my/begin",
                Map.of("name", handed.signInName(), "code", handed.code(), "password", "een lange zin van mij"));
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(get(clients, "/my/plan").body()).contains("Belt oma elke week");
        assertThat(get(clients, "/my/seen").statusCode()).isEqualTo(200);
        HttpResponse<String> written = post(
                "/my/scores/new",
                "/my/scores/new?schaal=quality_of_life",
                Map.of(
                        "schaal",
                        "quality_of_life",
                        "cijfer",
                        "6",
                        "woorden",
                        "Het is rustig.",
                        "dag",
                        family.today().toString(),
                        "lezen",
                        "contact"));

        assertThat(written.statusCode()).isEqualTo(303);
        assertThat(family.figures()).containsExactly(6);
        assertThat(get(clients, "/my/scores").body()).contains("Het is rustig.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "sealer", "logReader", "mailer", "destroyer"})
    void noOtherRoleIsInItsHands(String role) {
        DSLContext sql = sql(clients, role);

        assertThatThrownBy(() -> sql.fetchValue("select 1")).hasStackTraceContaining("does not work as");
    }

    private static DSLContext sql(ConfigurableApplicationContext process, String role) {
        return DSL.using((DataSource) process.getBean(role + "DataSource"), SQLDialect.POSTGRES);
    }

    @Test
    void whoeverActsThereActsUnderTheClientsRole() {
        assertThat(clients.getBean(DSLContext.class).fetchValue("select current_user"))
                .isEqualTo(Roles.CLIENT);
        assertThatThrownBy(() -> clients.getBean(WhoIsWho.class).partnerships())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void noJobRunsThere() {
        assertThat(clients.getBeansOfType(ScheduledAnnotationBeanPostProcessor.class))
                .isEmpty();
        assertThat(app.getBeansOfType(ScheduledAnnotationBeanPostProcessor.class))
                .isNotEmpty();
    }

    @Test
    void withMoreThanThatRoleItDoesNotStart() {
        assertThatThrownBy(() -> started("clients", database.settings()))
                .hasStackTraceContaining(Roles.CLIENT)
                .rootCause()
                .isInstanceOf(CannotStart.class);
    }

    /** Above every migration of today. */
    private static final String LATER = "9999";

    @Test
    void onADatabaseOfAnotherVersionItDoesNotStartAndSaysWhichIsOlder() {
        DSLContext owner = DSL.using(database.owner(), SQLDialect.POSTGRES);
        owner.execute(
                "insert into client.migration_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) values (9999, '" + LATER
                        + "', 'later', 'SQL', 'later', 'later', 0, true)");
        try {
            assertThatThrownBy(() -> started("clients", ofClients()))
                    .rootCause()
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("newer");
        } finally {
            owner.execute("delete from client.migration_history where version = '" + LATER + "'");
        }
        owner.execute("update client.migration_history set success = false where version = '0240'");
        try {
            assertThatThrownBy(() -> started("clients", ofClients()))
                    .rootCause()
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("older");
        } finally {
            owner.execute("update client.migration_history set success = true where version = '0240'");
        }
    }

    @Test
    void theHouseCanStandWithoutTheClientsPages() throws Exception {
        try (ConfigurableApplicationContext house = started("house", database.settings())) {
            assertThat(get(house, "/my/in").statusCode()).isEqualTo(404);
            assertThat(get(house, "/my").statusCode()).isEqualTo(404);
            assertThat(get(house, "/today").statusCode()).isEqualTo(404);
            assertThat(get(house, "/sign-in").statusCode()).isEqualTo(200);
            assertThat(house.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                            .flatMap(each -> each.getHandlerMethods().keySet().stream())
                            .flatMap(each -> each.getPatternValues().stream())
                            .filter(each -> each.startsWith("/my")))
                    .isEmpty();
        }
    }
}
