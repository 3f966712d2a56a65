package nl.aantafel.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.aantafel.account.SomePeople.Person;
import nl.aantafel.account.door.Token;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;

/** Signing in through a real Keycloak; in {@code ./aantafel test --all}, which fetches it. */
@EnabledIfSystemProperty(named = KeycloakTest.HOME, matches = ".+")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@OnTestDatabase(own = true)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class KeycloakTest {

    static final String HOME = "aantafel.keycloak";

    private static final int PORT = SomeKeycloak.freePort();
    private static final SomeKeycloak KEYCLOAK = new SomeKeycloak(Path.of(System.getProperty(HOME, "target/keycloak")));
    private static final UUID LINKED = UUID.randomUUID();
    private static final Map<String, UUID> PEOPLE = Map.of("sanne", LINKED, "vreemde", UUID.randomUUID());

    private final TestDatabase database;
    private final Person person;

    KeycloakTest(TestDatabase database, Passwords passwords) {
        this.database = database;
        this.person = SomePeople.withAccount(database, passwords.hash(SomePeople.PASSWORD), Instant.now());
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("server.port", () -> PORT);
        registry.add("aantafel.oidc.issuer", KEYCLOAK::issuer);
        registry.add("aantafel.oidc.client-key", () -> KEYCLOAK.clientKey().toString());
        registry.add("aantafel.oidc.acr", () -> "1");
        registry.add("aantafel.oidc.name", () -> "Gemeente Meerdam");
    }

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        KEYCLOAK.start("http://localhost:" + PORT, PEOPLE);
    }

    @Test
    void opensTheHouseToWhoLinkedTheirAccountAndClosesItWhenSignedOutThere() throws InterruptedException {
        String link = "k".repeat(43);
        sql(
                "insert into account.one_time_link (token_hash, account_id, expires_at) values (?, ?, ?::timestamptz)",
                Token.hash(link),
                person.account(),
                Instant.now().plus(Duration.ofHours(1)).toString());
        Browser first = new Browser(PORT);
        first.get("/sign-in/welcome/" + link);
        assertThat(comesBack(first, "/sign-in/welcome/" + link + "/provider", "sanne")
                        .statusCode())
                .isEqualTo(303);
        assertThat(first.get("/account").body()).contains(person.name());
        assertThat(TestDatabase.sql(database.superuser())
                        .fetchValue("select subject from account.provider_link where account_id = ?", person.account()))
                .as("known here by a subject that means nothing elsewhere")
                .isNotEqualTo(LINKED.toString())
                .isNotEqualTo("sanne");

        Browser second = new Browser(PORT);
        assertThat(comesBack(second, "/sign-in/provider?next=%2Faccount", "sanne")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/account");
        assertThat(second.get("/account").statusCode()).isEqualTo(200);

        KEYCLOAK.signOut(LINKED);
        assertThat(closes(second)).as("ended by the provider's own message").isTrue();
    }

    @Test
    void knowsNobodyItWasNotToldAbout() {
        HttpResponse<String> back = comesBack(new Browser(PORT), "/sign-in/provider", "vreemde");
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("nog geen account aan gekoppeld");
    }

    private static boolean closes(Browser browser) throws InterruptedException {
        for (int again = 0; again < 50; again++) {
            if (browser.get("/account").statusCode() == 303) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return false;
    }

    private static HttpResponse<String> comesBack(Browser who, String departure, String name) {
        HttpResponse<String> leaving = who.get(departure);
        URI back = URI.create(KEYCLOAK.signIn(
                leaving.headers().firstValue("Location").orElseThrow(() -> new AssertionError(leaving.body())), name));
        return who.get(back.getRawPath() + "?" + back.getRawQuery());
    }

    private void sql(String statement, Object... values) {
        TestDatabase.sql(database.superuser()).execute(statement, values);
    }
}
