package nl.aantafel.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
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

/** Signing in through an identity provider, with a real one in the same process. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ProviderSignInTest {

    private static final SomeProvider PROVIDER = new SomeProvider();

    private final TestDatabase database;
    private final MovingTime time;
    private final String hash;
    private final int port;
    private final Door door;

    private Browser browser = new Browser(0);
    private Person person;
    private String name = "";

    ProviderSignInTest(TestDatabase database, MovingTime time, Passwords passwords, @LocalServerPort int port) {
        this.database = database;
        this.time = time;
        this.hash = passwords.hash(SomePeople.PASSWORD);
        this.port = port;
        this.door = new Door(time);
        this.person = SomePeople.withAccount(database, hash, time.now());
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("aantafel.oidc.issuer", PROVIDER::issuer);
        registry.add("aantafel.oidc.client-key", () -> PROVIDER.clientKey().toString());
        registry.add("aantafel.oidc.acr", () -> SomeProvider.ACR);
        registry.add("aantafel.oidc.name", () -> "Gemeente Meerdam");
    }

    @BeforeEach
    void open() {
        time.pass(Duration.ofMinutes(2));
        browser = new Browser(port);
        person = SomePeople.withAccount(database, hash, time.now());
        name = "medewerker-" + person.account();
        PROVIDER.serves("http://localhost:" + port + "/sign-in/provider/back", time::now);
    }

    @Test
    void opensTheHouseOnceItsOwnerLinkedTheAccount() {
        linked();
        Browser fresh = new Browser(port);
        assertThat(fresh.get("/sign-in").body()).contains("Log in met Gemeente Meerdam");
        HttpResponse<String> in = comesBack(fresh, "/sign-in/provider?next=%2Faccount");
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location")).hasValue("/account");
        assertThat(fresh.get("/account").body())
                .contains(person.name(), "via uw organisatie")
                .contains("Gekoppeld sinds");
    }

    @Test
    void asksByCodeWithPkceStateNonceAndLevelOnly() {
        String departure = location(browser.get("/sign-in/provider"));
        assertThat(departure)
                .startsWith(PROVIDER.issuer())
                .contains("response_type=code&", "scope=openid&", "code_challenge_method=S256", "code_challenge=")
                .contains("state=", "nonce=", "acr_values=" + SomeProvider.ACR)
                .doesNotContain("code_verifier", "client_secret", "email", "profile");
    }

    @Test
    void knowsNobodyByAnEmailAddress() {
        name = person.name();
        HttpResponse<String> back = comesBack(browser, "/sign-in/provider");
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("nog geen account aan gekoppeld").doesNotContain(person.name());
        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void makesANewAccountOnesOwnWithTheOneTimeLinkAndNoPassword() {
        sql(
                "update account.account set password_hash = null, totp_secret = null, totp_confirmed_at = null where id = ?",
                person.account());
        String link = "l".repeat(43);
        sql(
                "insert into account.one_time_link (token_hash, account_id, expires_at) values (?, ?, ?::timestamptz)",
                nl.aantafel.account.door.Token.hash(link),
                person.account(),
                time.now().plus(Duration.ofHours(1)).toString());
        assertThat(browser.get("/sign-in/welcome/" + link).body()).contains("Liever geen wachtwoord?");
        HttpResponse<String> in = comesBack(browser, "/sign-in/welcome/" + link + "/provider");
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(browser.get("/account").body()).contains(person.name());
        assertThat(new Browser(port).get("/sign-in/welcome/" + link).statusCode())
                .as("used up")
                .isEqualTo(404);
        assertThat(comesBack(new Browser(port), "/sign-in/provider").statusCode())
                .isEqualTo(303);
    }

    @Test
    void takesNoAnswerThatAnotherBrowserFetched() {
        linked();
        Browser victim = new Browser(port);
        String back = PROVIDER.signIn(location(browser.get("/sign-in/provider")), name);
        assertThat(victim.get(path(back)).body()).contains("niet gelukt");
        assertThat(victim.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void takesAnAnswerOnce() {
        linked();
        Browser fresh = new Browser(port);
        String back = PROVIDER.signIn(location(fresh.get("/sign-in/provider")), name);
        String kept = fresh.cookie("aantafel-visit");
        assertThat(fresh.get(path(back)).statusCode()).isEqualTo(303);
        HttpResponse<String> again = new Browser(port).get(path(back), "Cookie", "aantafel-visit=" + kept);
        assertThat(again.statusCode()).isEqualTo(422);
    }

    @Test
    void believesOnlyATokenForThisVisitOfThisLevelAndForAShortTime() {
        linked();
        PROVIDER.twists(claims -> claims.claim("acr", "urn:test:low"));
        assertThat(comesBack(new Browser(port), "/sign-in/provider").statusCode())
                .isEqualTo(422);
        PROVIDER.twists(claims -> claims.claim("nonce", "another"));
        assertThat(comesBack(new Browser(port), "/sign-in/provider").statusCode())
                .isEqualTo(422);
        PROVIDER.twists(claims -> claims.expiresAt(time.now().plus(Duration.ofHours(2))));
        assertThat(comesBack(new Browser(port), "/sign-in/provider").statusCode())
                .isEqualTo(422);
        PROVIDER.twists(claims -> claims.issuer("http://elsewhere.example"));
        assertThat(comesBack(new Browser(port), "/sign-in/provider").statusCode())
                .isEqualTo(422);
        PROVIDER.twists(claims -> {});
        assertThat(comesBack(new Browser(port), "/sign-in/provider").statusCode())
                .isEqualTo(303);
    }

    @Test
    void opensNoAccountThatIsClosedOrWhoseScreeningIsOver() {
        linked();
        sql("update account.account set screening_until = '2026-01-31' where id = ?", person.account());
        assertThat(comesBack(new Browser(port), "/sign-in/provider").body()).contains("Uw screening liep af op");
        sql("update account.account set screening_until = null, blocked_at = now() where id = ?", person.account());
        assertThat(comesBack(new Browser(port), "/sign-in/provider").body()).contains("Uw account is gesloten");
    }

    @Test
    void linksOnePersonToOneAccountOnly() {
        linked();
        String same = name;
        person = SomePeople.withAccount(database, hash, time.now());
        name = same;
        Browser other = new Browser(port);
        door.signIn(other, person);
        assertThat(comesBack(other, "/account/provider").body()).contains("al een ander account gekoppeld");
    }

    @Test
    void changesHowOneGetsInFromAYoungSessionOnly() {
        door.signIn(browser, person);
        time.pass(Duration.ofMinutes(16));
        assertThat(browser.get("/account").body()).contains("eerste kwartier na het inloggen");
        assertThat(browser.get("/account/provider").statusCode()).isEqualTo(409);
    }

    @Test
    void linksNothingForWhoIsLedHereFromAnotherSite() {
        door.signIn(browser, person);
        HttpResponse<String> led = browser.get("/account/provider", "Sec-Fetch-Site", "cross-site");
        assertThat(led.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/account"));
        assertThat(browser.get("/account/provider", "Sec-Fetch-Site", "same-origin")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith(PROVIDER.issuer()));
    }

    @Test
    void endsItsSessionsWhenTheProviderSaysSo() {
        linked();
        Browser fresh = new Browser(port);
        comesBack(fresh, "/sign-in/provider");
        assertThat(fresh.get("/account").statusCode()).isEqualTo(200);
        assertThat(told(PROVIDER.forgedSignOut(name))).isEqualTo(400);
        assertThat(told(PROVIDER.signedOut(name, null, true))).isEqualTo(400);
        assertThat(told("no token")).isEqualTo(400);
        assertThat(fresh.get("/account").statusCode()).isEqualTo(200);
        assertThat(told(PROVIDER.signedOut(name, "session-of-" + name, false))).isEqualTo(200);
        assertThat(fresh.get("/account").statusCode()).isEqualTo(303);
        assertThat(browser.get("/account").statusCode())
                .as("signed in with a password")
                .isEqualTo(200);
    }

    @Test
    void leadsToSigningOutThereToo() {
        linked();
        Browser fresh = new Browser(port);
        comesBack(fresh, "/sign-in/provider");
        fresh.get("/account");
        HttpResponse<String> out = fresh.post("/sign-out");
        assertThat(out.body()).contains("Log daar ook uit", PROVIDER.issuer() + "/connect/logout", "id_token_hint=");
        assertThat(fresh.get("/account").statusCode()).isEqualTo(303);
        assertThat(browser.post("/sign-out").statusCode()).isEqualTo(303);
    }

    @Test
    void isTakenAwayByStartingOver() {
        linked();
        String link = "o".repeat(43);
        sql(
                "insert into account.one_time_link (token_hash, account_id, expires_at) values (?, ?, ?::timestamptz)",
                nl.aantafel.account.door.Token.hash(link),
                person.account(),
                time.now().plus(Duration.ofHours(1)).toString());
        Browser fresh = new Browser(port);
        fresh.get("/sign-in/welcome/" + link);
        fresh.post("/sign-in/welcome/" + link, "password", "drie groene stoelen");
        assertThat(comesBack(new Browser(port), "/sign-in/provider").body()).contains("nog geen account");
    }

    private void linked() {
        door.signIn(browser, person);
        HttpResponse<String> back = comesBack(browser, "/account/provider");
        assertThat(back.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith("/account"));
    }

    private HttpResponse<String> comesBack(Browser who, String departure) {
        String back = PROVIDER.signIn(location(who.get(departure)), name);
        assertThat(back).contains("code=");
        return who.get(path(back));
    }

    private int told(String token) {
        return new Browser(port)
                .post("/sign-in/provider/signed-out", "logout_token", token)
                .statusCode();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    private static String path(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private void sql(String statement, Object... values) {
        TestDatabase.sql(database.superuser()).execute(statement, values);
    }
}
