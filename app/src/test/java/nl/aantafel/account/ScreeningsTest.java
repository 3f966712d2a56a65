package nl.aantafel.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.aantafel.account.Screenings.Standing;
import nl.aantafel.account.SomePeople.Person;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.notify.Messages;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** Accounts end with the screening of their owners, which is announced and renewed in time. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ScreeningsTest {

    private final TestDatabase database;
    private final MovingTime time;
    private final String hash;
    private final int port;
    private final Screenings screenings;
    private final AnnouncingScreenings announcing;
    private final Messages messages;

    private Person secretary;
    private Person worker;

    ScreeningsTest(
            TestDatabase database,
            MovingTime time,
            Passwords passwords,
            Screenings screenings,
            AnnouncingScreenings announcing,
            Messages messages,
            @LocalServerPort int port) {
        this.database = database;
        this.time = time;
        this.hash = passwords.hash(SomePeople.PASSWORD);
        this.port = port;
        this.screenings = screenings;
        this.announcing = announcing;
        this.messages = messages;
        this.secretary = SomePeople.withRole(database, hash, time.now(), "secretary");
        this.worker = secretary;
    }

    @BeforeEach
    void open() {
        time.pass(Duration.ofMinutes(2));
        secretary = SomePeople.withRole(database, hash, time.now(), "secretary");
        worker = SomePeople.colleague(database, hash, time.now(), secretary, "case_director");
    }

    @Test
    void announcesTheEndThirtyDaysAheadToThePersonAndTheSecretary() {
        screened(worker, time.today().plusDays(31));
        announcing.announce(AnnouncingScreenings.ACTOR);
        assertThat(told(worker)).isEmpty();
        time.pass(Duration.ofDays(1));
        announcing.announce(AnnouncingScreenings.ACTOR);
        assertThat(told(worker)).containsExactly("account.message.screening_own");
        assertThat(told(secretary)).containsExactly("account.message.screening_desk");
    }

    @Test
    void announcesAnEndOnceAndANewOneAgain() {
        screened(worker, time.today().plusDays(10));
        announcing.announce(AnnouncingScreenings.ACTOR);
        announcing.announce(AnnouncingScreenings.ACTOR);
        assertThat(notices(worker)).isEqualTo(1);
        screened(worker, time.today().plusDays(12));
        announcing.announce(AnnouncingScreenings.ACTOR);
        assertThat(notices(worker)).isEqualTo(2);
        assertThat(told(worker)).containsExactly("account.message.screening_own");
    }

    @Test
    void saysNothingMoreOnceTheScreeningIsRenewed() {
        screened(worker, time.today().plusDays(10));
        announcing.announce(AnnouncingScreenings.ACTOR);
        screenings.renew(
                actor(secretary),
                secretary.partnership(),
                worker.professional(),
                time.today().plusYears(3));
        assertThat(told(worker)).containsExactly("account.message.screening_renewed");
        assertThat(told(secretary)).containsExactly("account.message.screening_renewed");
    }

    @Test
    void announcesNothingOfWhoLeftOrWhoseAccountIsClosed() {
        screened(worker, time.today().plusDays(10));
        TestDatabase.sql(database.superuser())
                .execute("update account.account set blocked_at = now() where id = ?", worker.account());
        announcing.announce(AnnouncingScreenings.ACTOR);
        assertThat(told(secretary)).isEmpty();
    }

    /** RQ 1.11 of the decree: without screening no access, and not only at the next sign-in. */
    @Test
    void anExpiredScreeningGivesNoAccessOnTheNextRequest() {
        screened(worker, time.today());
        Browser browser = new Browser(port);
        new Door(time).signIn(browser, worker);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        screened(worker, time.today().minusDays(1));
        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
        screenings.renew(actor(secretary), secretary.partnership(), worker.professional(), time.today());
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void listsWhatEndsFirstFirst() {
        screened(worker, time.today().plusDays(5));
        List<Screenings.Line> lines = screenings.list(actor(secretary), secretary.partnership(), "", null);
        assertThat(lines)
                .extracting(Screenings.Line::professional)
                .containsExactly(worker.professional(), secretary.professional());
        assertThat(lines).extracting(Screenings.Line::standing).containsExactly(Standing.ENDS_SOON, Standing.NONE);
        assertThat(screenings.list(actor(secretary), secretary.partnership(), "", Standing.OVER))
                .isEmpty();
    }

    @Test
    void isRenewedByTheDeskOfTheOwnPartnershipOnly() {
        LocalDate until = time.today().plusYears(1);
        assertThat(refusal(actor(worker), secretary, secretary, until)).isInstanceOf(Refusal.MayNot.class);
        Person elsewhere = SomePeople.withRole(database, hash, time.now(), "secretary");
        assertThat(refusal(actor(secretary), secretary, elsewhere, until)).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(actor(secretary), secretary, secretary, until)).isInstanceOf(Refusal.Conflict.class);
        assertThat(refusal(actor(secretary), secretary, worker, time.today().minusDays(1)))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void warnsOnTheOwnAccountAndIsRenewedOnAPage() {
        screened(worker, time.today().plusDays(20));
        Browser browser = new Browser(port);
        new Door(time).signIn(browser, worker);
        assertThat(browser.get("/account").body()).contains("Uw screening (VOG) loopt af op");
        assertThat(browser.get("/screenings").statusCode()).isEqualTo(404);
        Browser desk = new Browser(port);
        new Door(time).signIn(desk, secretary);
        assertThat(desk.get("/screenings").body()).contains("Loopt bijna af", "Dit bent u zelf");
        String path = "/screenings/" + secretary.partnership() + "/" + worker.professional();
        desk.get(path);
        assertThat(desk.post(path, "screeningUntil", "gisteren", "_form", path).statusCode())
                .isEqualTo(422);
        assertThat(desk.post(path, "screeningUntil", "2029-05-01", "_form", path)
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/account").body()).doesNotContain("loopt af op");
    }

    private Refusal refusal(Actor actor, Person where, Person who, LocalDate until) {
        RefusedException[] refused = new RefusedException[1];
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> screenings.renew(actor, where.partnership(), who.professional(), until))
                .satisfies(thrown -> refused[0] = thrown);
        return refused[0].refusal();
    }

    private List<String> told(Person person) {
        return messages.list(actor(person), null, Paging.DEFAULT_SIZE).rows().stream()
                .map(each -> each.said().key())
                .toList();
    }

    private int notices(Person person) {
        return TestDatabase.sql(database.superuser())
                .fetchOne("select count(*) from notify.message where recipient_id = ?", person.professional())
                .get(0, Integer.class);
    }

    private void screened(Person person, LocalDate until) {
        TestDatabase.sql(database.superuser())
                .execute("update account.account set screening_until = ?::date where id = ?", until, person.account());
    }

    private static Actor actor(Person person) {
        return Actor.professional(person.professional());
    }
}
