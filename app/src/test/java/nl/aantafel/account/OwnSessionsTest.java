package nl.aantafel.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** Where one is signed in: seen, ended one by one, and how much longer it lasts. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OwnSessionsTest {

    private static final Pattern END = Pattern.compile("action=\"(/account/sessions/[^\"]+/end)\"");
    private static final String FIREFOX = "Mozilla/5.0 (Windows NT 10.0; rv:145.0) Gecko/20100101 Firefox/145.0";

    private final TestDatabase database;
    private final MovingTime time;
    private final String hash;
    private final int port;
    private final Door door;

    private Browser here = new Browser(0);
    private Browser there = new Browser(0);
    private Person person;

    OwnSessionsTest(TestDatabase database, MovingTime time, Passwords passwords, @LocalServerPort int port) {
        this.database = database;
        this.time = time;
        this.hash = passwords.hash(SomePeople.PASSWORD);
        this.port = port;
        this.door = new Door(time);
        this.person = SomePeople.withAccount(database, hash, time.now());
    }

    @BeforeEach
    void open() {
        time.pass(Duration.ofMinutes(2));
        here = new Browser(port);
        there = new Browser(port).named(FIREFOX);
        person = SomePeople.withAccount(database, hash, time.now());
    }

    @Test
    void saysOnWhatOneIsSignedIn() {
        door.signIn(there, person);
        time.pass(Duration.ofMinutes(1));
        door.signIn(here, person);
        String page = here.get("/account").body();
        assertThat(page).contains("Firefox op Windows", "Onbekend apparaat", "met wachtwoord en code");
        assertThat(END.matcher(page).results()).hasSize(1);
    }

    @Test
    void endsOneSessionAtOnceAndLeavesTheOthers() {
        door.signIn(there, person);
        time.pass(Duration.ofMinutes(1));
        door.signIn(here, person);
        assertThat(here.post(endOfTheOther()).statusCode()).isEqualTo(303);
        assertThat(there.get("/account").statusCode()).isEqualTo(303);
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
        assertThat(here.get("/account").body()).doesNotContain("Firefox op Windows");
    }

    @Test
    void endsNobodyElsesSession() {
        door.signIn(there, person);
        time.pass(Duration.ofMinutes(1));
        door.signIn(here, person);
        String end = endOfTheOther();
        Browser stranger = new Browser(port);
        door.signIn(stranger, SomePeople.withAccount(database, hash, time.now()));
        stranger.get("/account");
        assertThat(stranger.post(end).statusCode()).isEqualTo(404);
        assertThat(there.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsHowMuchLongerItLastsWithoutProlongingIt() {
        door.signIn(here, person);
        time.pass(Duration.ofMinutes(40).minusSeconds(1));
        assertThat(here.get("/account/session/presence").body()).isEqualTo("{\"left\":300,\"most\":40800}");
        time.pass(Duration.ofMinutes(4));
        assertThat(here.get("/account/session/presence").body()).startsWith("{\"left\":60,");
        time.pass(Duration.ofSeconds(61));
        assertThat(here.get("/account/session/presence").statusCode()).isEqualTo(401);
    }

    @Test
    void lastsLongerWhenOneSaysSo() {
        door.signIn(here, person);
        here.get("/account");
        time.pass(Duration.ofMinutes(44));
        assertThat(here.post("/account/session/extend").statusCode()).isEqualTo(204);
        time.pass(Duration.ofMinutes(44));
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
    }

    private String endOfTheOther() {
        HttpResponse<String> page = here.get("/account");
        Matcher end = END.matcher(page.body());
        assertThat(end.find()).isTrue();
        return end.group(1);
    }
}
