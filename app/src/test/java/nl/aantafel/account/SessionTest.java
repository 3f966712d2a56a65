package nl.aantafel.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.aantafel.account.SomePeople.Person;
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
class SessionTest {

    private final TestDatabase database;
    private final MovingTime time;
    private final String hash;
    private final int port;
    private final Door door;
    private final SweepingUp sweeping;

    private Browser browser = new Browser(0);
    private Person person;

    SessionTest(
            TestDatabase database,
            MovingTime time,
            Passwords passwords,
            SweepingUp sweeping,
            @LocalServerPort int port) {
        this.database = database;
        this.time = time;
        this.hash = passwords.hash(SomePeople.PASSWORD);
        this.port = port;
        this.sweeping = sweeping;
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
    void endsASessionNobodyUses() {
        door.signIn(browser, person);
        time.pass(Duration.ofMinutes(44));
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        time.pass(Duration.ofMinutes(44));
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        time.pass(Duration.ofMinutes(45));
        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void isNotKeptAwakeByAPageThatAsksByItself() {
        door.signIn(browser, person);
        time.pass(Duration.ofMinutes(30));
        assertThat(browser.get("/somewhere/live").statusCode()).isEqualTo(404);
        assertThat(browser.get("/account", "X-Aantafel-Background", "1").statusCode())
                .isEqualTo(200);
        time.pass(Duration.ofMinutes(15));
        assertThat(browser.get("/somewhere/live").statusCode()).isEqualTo(401);
        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void endsWhenSomebodySignsInOverIt() {
        door.signIn(browser, person);
        String before = browser.cookie("aantafel");
        time.pass(Duration.ofMinutes(1));
        assertThat(browser.post("/sign-in", "name", person.name(), "password", SomePeople.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
        assertThat(new Browser(port)
                        .get("/account", "Cookie", "aantafel=" + before)
                        .statusCode())
                .as("a copy of the old cookie")
                .isEqualTo(303);
        browser.post("/sign-in/code", "code", door.code(person));
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        assertThat(browser.cookie("aantafel")).isNotEqualTo(before);
    }

    @Test
    void aWrongOrLateCodeLeavesALine() {
        door.password(browser, person);
        long wrong = lines("account.code-wrong");
        browser.post("/sign-in/code", "code", "000000");
        assertThat(lines("account.code-wrong")).isEqualTo(wrong + 1);
        long late = lines("account.code-too-late");
        time.pass(Duration.ofHours(1));
        browser.post("/sign-in/code", "code", door.code(person));
        assertThat(lines("account.code-too-late")).isEqualTo(late + 1);
    }

    private long lines(String activity) {
        return TestDatabase.sql(database.superuser())
                .fetchSingle("select count(*) from audit.line where activity = ?", activity)
                .get(0, Long.class);
    }

    @Test
    void whatStrangersBeganAndNeverEndedIsSweptAway() {
        var sql = TestDatabase.sql(database.superuser());
        sql.execute(
                "insert into account.challenge (challenge, expires_at) values (decode('00ff', 'hex'), ?::timestamptz)",
                time.now().minusSeconds(1).toString());
        sweeping.sweep(SweepingUp.ACTOR);
        assertThat(sql.fetchValue("select count(*) from account.challenge where challenge = decode('00ff', 'hex')"))
                .isEqualTo(0L);
    }

    @Test
    void endsForGoodAfterTwelveHours() {
        door.signIn(browser, person);
        for (int i = 0; i < 17; i++) {
            time.pass(Duration.ofMinutes(40));
            assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        }
        time.pass(Duration.ofMinutes(40));
        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void losesNoTextWhenTheSessionEnded() {
        door.signIn(browser, person);
        browser.get("/account");
        time.pass(Duration.ofHours(1));
        String text = "Regel \"een\" & <b>twee</b>\nregel drie 😀";
        HttpResponse<String> asked = browser.post("/account/sign-out-elsewhere", "text", text, "kind", "fact");
        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.body()).contains("Uw tekst is er nog").doesNotContain("<b>twee");

        HttpResponse<String> code = browser.post(
                "/sign-in",
                with(
                        Browser.fieldsOf(asked.body(), "/sign-in"),
                        "name",
                        person.name(),
                        "password",
                        SomePeople.PASSWORD));
        assertThat(code.statusCode()).isEqualTo(200);
        HttpResponse<String> back = browser.post(
                "/sign-in/code", with(Browser.fieldsOf(code.body(), "/sign-in/code"), "code", door.code(person)));
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.body()).contains("U bent weer ingelogd", "Ga verder");
        String[] fields = Browser.fieldsOf(back.body(), "/account/sign-out-elsewhere");
        assertThat(fields).containsExactly("kind", "fact", "text", text);
        assertThat(browser.post("/account/sign-out-elsewhere", fields).statusCode())
                .isEqualTo(303);
    }

    @Test
    void givesNobodyTheTextOfAnother() {
        door.signIn(browser, person);
        browser.get("/account");
        time.pass(Duration.ofHours(1));
        HttpResponse<String> asked = browser.post("/account/sign-out-elsewhere", "text", "van een ander");
        person = SomePeople.withAccount(database, hash, time.now());
        HttpResponse<String> code = browser.post(
                "/sign-in",
                with(
                        Browser.fieldsOf(asked.body(), "/sign-in"),
                        "name",
                        person.name(),
                        "password",
                        SomePeople.PASSWORD));
        HttpResponse<String> back = browser.post(
                "/sign-in/code", with(Browser.fieldsOf(code.body(), "/sign-in/code"), "code", door.code(person)));
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.body()).doesNotContain("van een ander");
    }

    @Test
    void signsOutOnTheServerToo() {
        door.signIn(browser, person);
        browser.get("/account");
        String token = browser.cookie("aantafel");
        assertThat(browser.post("/sign-out").statusCode()).isEqualTo(303);
        assertThat(browser.cookie("aantafel")).isEmpty();
        assertThat(new Browser(port)
                        .get("/account", "Cookie", "aantafel=" + token)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void takesNoFormWithoutItsToken() {
        door.signIn(browser, person);
        HttpResponse<String> forged = browser.post("/account/sign-out-elsewhere", "_csrf", "made-up");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("Deze pagina stond te lang open");
    }

    private static String[] with(String[] fields, String... more) {
        List<String> all = new ArrayList<>(Arrays.asList(fields));
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }
}
