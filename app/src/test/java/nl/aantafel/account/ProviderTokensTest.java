package nl.aantafel.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.function.Consumer;
import nl.aantafel.account.SomePeople.Person;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;

/** Programs call the API with access tokens of the identity provider, under the rules of signing in there. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ProviderTokensTest {

    private static final SomeProvider PROVIDER = new SomeProvider();
    private static final String MINE = "/api/v1/taken";

    private final TestDatabase database;
    private final MovingTime time;
    private final String hash;
    private final int port;
    private Person person;
    private String name = "";

    ProviderTokensTest(TestDatabase database, MovingTime time, Passwords passwords, @LocalServerPort int port) {
        this.database = database;
        this.time = time;
        this.hash = passwords.hash(SomePeople.PASSWORD);
        this.port = port;
        this.person = SomePeople.withAccount(database, hash, time.now());
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("aantafel.oidc.issuer", PROVIDER::issuer);
        registry.add("aantafel.oidc.client-key", () -> PROVIDER.clientKey().toString());
        registry.add("aantafel.oidc.acr", () -> SomeProvider.ACR);
        registry.add("aantafel.oidc.audience", () -> SomeProvider.API);
    }

    @BeforeEach
    void linked() {
        person = SomePeople.withAccount(database, hash, time.now());
        name = "programma-" + person.account();
        PROVIDER.serves("http://localhost:" + port + "/sign-in/provider/back", time::now);
        sql(
                "insert into account.provider_link (account_id, issuer, subject, linked_at) values (?, ?, ?, now())",
                person.account(),
                PROVIDER.issuer(),
                SomeProvider.subject(name));
    }

    private void sql(String statement, Object... values) {
        TestDatabase.sql(database.superuser()).execute(statement, values);
    }

    private int answer(String token) {
        return new Browser(port).get(MINE, "Authorization", "Bearer " + token).statusCode();
    }

    private String token(Consumer<JWTClaimsSet.Builder> how) {
        return token(how, "at+jwt");
    }

    private String token(Consumer<JWTClaimsSet.Builder> how, String type) {
        return PROVIDER.accessToken(
                claims -> {
                    claims.subject(SomeProvider.subject(name));
                    how.accept(claims);
                },
                type,
                false);
    }

    @Test
    void aTokenTheProviderGaveAProgramOpensTheApiAsItsOwner() {
        assertThat(answer(PROVIDER.accessToken(name))).isEqualTo(200);
    }

    @Test
    void ofSomebodyWhoLinkedNoAccountItOpensNothing() {
        assertThat(answer(PROVIDER.accessToken("vreemde"))).isEqualTo(401);
        sql("delete from account.provider_link where account_id = ?", person.account());
        assertThat(answer(token(claims -> {}))).as("the link was undone").isEqualTo(401);
    }

    @Test
    void takesOnlyWhatTheProviderSignedForThisApiNow() {
        assertThat(answer(token(claims -> {}))).isEqualTo(200);
        assertThat(answer(token(claims -> claims.issuer("https://elders.example"))))
                .as("issuer")
                .isEqualTo(401);
        assertThat(answer(token(claims -> claims.audience("https://elders.example"))))
                .as("audience")
                .isEqualTo(401);
        assertThat(answer(token(claims -> claims.audience("aantafel"))))
                .as("for the client that signs people in")
                .isEqualTo(401);
        assertThat(answer(token(
                        claims -> claims.expirationTime(Date.from(time.now().minus(Duration.ofMinutes(5)))))))
                .as("over")
                .isEqualTo(401);
        assertThat(answer(token(claims -> claims.expirationTime(null))))
                .as("without end")
                .isEqualTo(401);
        assertThat(answer(token(
                        claims -> claims.expirationTime(Date.from(time.now().plus(Duration.ofHours(9)))))))
                .as("for a whole day")
                .isEqualTo(401);
        assertThat(answer(token(
                        claims -> claims.notBeforeTime(Date.from(time.now().plus(Duration.ofMinutes(10)))))))
                .as("not yet")
                .isEqualTo(401);
        assertThat(answer(PROVIDER.accessToken(claims -> claims.subject(SomeProvider.subject(name)), "at+jwt", true)))
                .as("signed by somebody else")
                .isEqualTo(401);
        String good = token(claims -> {});
        assertThat(answer(good.substring(0, good.lastIndexOf('.') + 1)))
                .as("not signed")
                .isEqualTo(401);
        assertThat(answer("a.b.c")).isEqualTo(401);
        assertThat(answer("." + "x".repeat(20_000).substring(0, 6000))).isEqualTo(401);
    }

    @Test
    void anotherKindOfTokenIsNoKey() {
        assertThat(answer(token(claims -> claims.claim("nonce", "n"))))
                .as("who signed in")
                .isEqualTo(401);
        assertThat(answer(token(claims -> claims.claim("events", Map.of()))))
                .as("signing out")
                .isEqualTo(401);
        assertThat(answer(token(claims -> {}, "JWT"))).as("of no kind").isEqualTo(401);
        assertThat(answer(token(claims -> claims.claim("typ", "Bearer"), "JWT")))
                .as("as Keycloak marks it")
                .isEqualTo(200);
    }

    @Test
    void theLevelOfAssuranceAndScreeningCountAsWhenSigningIn() {
        assertThat(answer(token(claims -> claims.claim("acr", "urn:test:low")))).isEqualTo(401);
        assertThat(answer(token(claims -> claims.claim("acr", null)))).isEqualTo(401);
        String token = token(claims -> {});
        assertThat(answer(token)).isEqualTo(200);
        sql(
                "update account.account set screening_until = ? where id = ?",
                time.today().minusDays(1),
                person.account());
        assertThat(answer(token)).as("screening is over").isEqualTo(401);
        sql("update account.account set screening_until = null, blocked_at = now() where id = ?", person.account());
        assertThat(answer(token)).as("blocked").isEqualTo(401);
    }
}
