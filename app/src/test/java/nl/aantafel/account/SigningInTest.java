package nl.aantafel.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import nl.aantafel.account.SomePeople.Person;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SigningInTest {

    private final TestDatabase database;
    private final MovingTime time;
    private final String hash;
    private final int port;
    private final Door door;
    private final SignIn signIn;
    private final PasskeySignIn passkeys;

    private Browser browser = new Browser(0);
    private Person person;

    SigningInTest(
            TestDatabase database,
            MovingTime time,
            Passwords passwords,
            SignIn signIn,
            PasskeySignIn passkeys,
            @LocalServerPort int port) {
        this.database = database;
        this.time = time;
        this.hash = passwords.hash(SomePeople.PASSWORD);
        this.port = port;
        this.signIn = signIn;
        this.passkeys = passkeys;
        this.door = new Door(time);
        this.person = SomePeople.withAccount(database, hash, time.now());
    }

    @BeforeEach
    void open() {
        time.pass(Duration.ofMinutes(2));
        browser = new Browser(port);
        person = SomePeople.withAccount(database, hash, time.now());
    }

    @Test
    void sendsStrangersToSignInAndKeepsNothingOfThem() {
        int before = sessions();
        HttpResponse<String> answer = browser.get("/account?x=1");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/sign-in?next=%2Faccount%3Fx%3D1");
        assertThat(browser.get("/sign-in").statusCode()).isEqualTo(200);
        assertThat(sessions()).isEqualTo(before);
        assertThat(browser.cookie("aantafel")).isEmpty();
        assertThat(browser.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void comesBackToThePageAskedFor() {
        browser.get("/sign-in?next=%2Faccount");
        HttpResponse<String> first =
                browser.post("/sign-in", "name", person.name(), "password", SomePeople.PASSWORD, "next", "/account");
        assertThat(first.headers().firstValue("Location")).hasValue("/sign-in/code?next=%2Faccount");
        String half = browser.cookie("aantafel");
        browser.get("/sign-in/code?next=%2Faccount");
        HttpResponse<String> second = browser.post("/sign-in/code", "code", door.code(person), "next", "/account");
        assertThat(second.headers().firstValue("Location")).hasValue("/account");
        assertThat(browser.cookie("aantafel")).isNotEqualTo(half);
        assertThat(browser.get("/account").body()).contains(person.name());
    }

    @Test
    void whoOnlyBeginsAtTheDoorAndEndsNothingWaitsAMinute() {
        String address = "192.0.2.7";
        for (int i = 0; i < 300; i++) {
            passkeys.challenge(SignIn.DOOR, address);
        }
        assertThatThrownBy(() -> passkeys.challenge(SignIn.DOOR, address)).isInstanceOf(RefusedException.class);
        passkeys.challenge(SignIn.DOOR, "192.0.2.8");

        time.pass(Duration.ofMinutes(1));

        assertThat(passkeys.challenge(SignIn.DOOR, address)).isNotEmpty();
    }

    @Test
    void opensNothingHalfway() {
        door.password(browser, person);
        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void answersAWrongPasswordAndAnUnknownNameAlike() {
        browser.get("/sign-in");
        HttpResponse<String> wrong = browser.post("/sign-in", "name", person.name(), "password", "iets heel anders");
        HttpResponse<String> unknown =
                browser.post("/sign-in", "name", "niemand@example.org", "password", "iets heel anders");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(withoutTokens(unknown).replace("niemand@example.org", person.name()))
                .isEqualTo(withoutTokens(wrong));
        assertThat(unknown.body()).contains("De accountnaam of het wachtwoord klopt niet");
    }

    @Test
    void restsAfterFiveWrongPasswordsAlsoForTheRightOne() {
        browser.get("/sign-in");
        for (int i = 0; i < 5; i++) {
            browser.post("/sign-in", "name", person.name(), "password", "iets heel anders");
        }
        assertThat(browser.post("/sign-in", "name", person.name(), "password", SomePeople.PASSWORD)
                        .statusCode())
                .isEqualTo(422);
        time.pass(Duration.ofMinutes(15));
        assertThat(browser.post("/sign-in", "name", person.name(), "password", SomePeople.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void keepsWhoTypedTheRightWordsElsewhereOutForMinutesOnly() {
        for (int i = 0; i < 50; i++) {
            assertThat(signIn.password(SignIn.DOOR, person.name(), "iets heel anders", "198.51.100." + i))
                    .isInstanceOf(SignInStep.Wrong.class);
            if (i == 30) {
                assertThat(signIn.password(SignIn.DOOR, person.name(), SomePeople.PASSWORD, "203.0.113.9"))
                        .as("five wrong ones elsewhere do not matter here")
                        .isInstanceOf(SignInStep.CodeNext.class);
            }
        }
        assertThat(signIn.password(SignIn.DOOR, person.name(), SomePeople.PASSWORD, "203.0.113.9"))
                .isInstanceOf(SignInStep.Wrong.class);
        time.pass(Duration.ofMinutes(5));
        assertThat(signIn.password(SignIn.DOOR, person.name(), SomePeople.PASSWORD, "203.0.113.9"))
                .isInstanceOf(SignInStep.CodeNext.class);
    }

    @Test
    void slowsDownAnAddressThatTriesManyNames() {
        for (int i = 0; i < 60; i++) {
            signIn.password(SignIn.DOOR, "naam" + i + "@example.org", "een zelfde woord", "192.0.2.7");
        }
        assertThat(signIn.password(SignIn.DOOR, person.name(), SomePeople.PASSWORD, "192.0.2.7"))
                .isInstanceOf(SignInStep.Wrong.class);
        assertThat(signIn.password(SignIn.DOOR, person.name(), SomePeople.PASSWORD, "192.0.2.8"))
                .isInstanceOf(SignInStep.CodeNext.class);
        time.pass(Duration.ofMinutes(1));
        assertThat(signIn.password(SignIn.DOOR, person.name(), SomePeople.PASSWORD, "192.0.2.7"))
                .isInstanceOf(SignInStep.CodeNext.class);
    }

    @Test
    void answersWhoLeftAsAWrongPasswordAndEndsTheirSessions() {
        door.signIn(browser, person);
        browser.get("/account");
        sql("update directory.professional set until_day = '2020-01-01' where id = ?", person.professional());
        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
        browser = new Browser(port);
        browser.get("/sign-in");
        HttpResponse<String> right = browser.post("/sign-in", "name", person.name(), "password", SomePeople.PASSWORD);
        HttpResponse<String> wrong = browser.post("/sign-in", "name", person.name(), "password", "iets heel anders");
        assertThat(right.statusCode()).isEqualTo(422);
        assertThat(withoutTokens(right)).isEqualTo(withoutTokens(wrong));
        assertThat(counted("account.attempt where failed = 2"))
                .as("counted as wrong ones are: for the name, and for the name from here")
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void writesDownWhatGoesWrongWithoutNames() {
        browser.get("/sign-in");
        for (int i = 0; i < 6; i++) {
            browser.post("/sign-in", "name", person.name(), "password", "iets heel anders");
        }
        browser.post("/sign-in", "name", "niemand." + person.name(), "password", "iets heel anders");
        time.pass(Duration.ofMinutes(15));
        browser = new Browser(port);
        door.signIn(browser, person);
        browser.get("/account");
        browser.post("/sign-out");
        String about = " and subjects = array['" + person.professional() + "']::uuid[]";
        assertThat(counted("audit.whole_line where activity = 'account.sign-in-wrong'" + about))
                .isEqualTo(5);
        assertThat(counted("audit.whole_line where activity = 'account.sign-in-resting'" + about))
                .isOne();
        assertThat(counted("audit.whole_line where activity = 'account.sign-out'" + about))
                .isOne();
        assertThat(counted("audit.whole_line where activity = 'account.sign-in-wrong' and subjects = '{}'"))
                .isPositive();
        assertThat(counted("audit.whole_line l where l::text ilike '%" + person.name() + "%'"))
                .isZero();
    }

    private int counted(String from) {
        return TestDatabase.sql(database.superuser())
                .fetchOne("select count(*) from " + from)
                .get(0, Integer.class);
    }

    @Test
    void takesACodeOnce() {
        String code = door.code(person);
        door.signIn(browser, person);
        Browser other = browser;
        browser = new Browser(port);
        door.password(browser, person);
        browser.get("/sign-in/code");
        assertThat(browser.post("/sign-in/code", "code", code).statusCode()).isEqualTo(422);
        assertThat(other.get("/account").statusCode()).isEqualTo(200);
        time.pass(Duration.ofSeconds(30));
        assertThat(browser.post("/sign-in/code", "code", door.code(person)).statusCode())
                .isEqualTo(303);
    }

    @Test
    void refusesABlockedAccountAndOneWhoseScreeningIsOver() {
        door.signIn(browser, person);
        sql("update account.account set screening_until = '2026-11-22' where id = ?", person.account());
        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
        browser = new Browser(port);
        browser.get("/sign-in");
        assertThat(browser.post("/sign-in", "name", person.name(), "password", SomePeople.PASSWORD)
                        .body())
                .contains("Uw screening liep af op 22 november 2026");
        sql("update account.account set screening_until = null, blocked_at = now() where id = ?", person.account());
        assertThat(browser.post("/sign-in", "name", person.name(), "password", SomePeople.PASSWORD)
                        .body())
                .contains("Uw account is gesloten");
    }

    @Test
    void sendsTheHeadersThatKeepOthersOut() {
        HttpResponse<String> page = browser.get("/sign-in");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "form-action 'self'");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(page.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(page.headers().allValues("Set-Cookie"))
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
        assertThat(browser.get("/aantafel.css?v=1")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("immutable");
    }

    @Test
    void hasNoDemoOutsideTheDemo() {
        browser.get("/sign-in");
        assertThat(browser.post("/sign-in/demo", "account", person.name()).statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/api/v1/demo/accounts").statusCode()).isEqualTo(404);
        assertThat(browser.postJson("/api/v1/demo/token", "{\"account\":\"" + person.name() + "\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void answersProgramsWithAProblem() {
        HttpResponse<String> answer = browser.get("/api/v1/casussen");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.body()).contains("\"status\":401", "Niet aangemeld");
        door.signIn(browser, person);
        assertThat(browser.get("/api/v1/casussen").statusCode())
                .as("a cookie opens no API")
                .isEqualTo(401);
    }

    private int sessions() {
        return TestDatabase.sql(database.superuser()).fetchCount(org.jooq.impl.DSL.table("account.session"));
    }

    private void sql(String statement, Object... values) {
        TestDatabase.sql(database.superuser()).execute(statement, values);
    }

    private static String withoutTokens(HttpResponse<String> answer) {
        return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
