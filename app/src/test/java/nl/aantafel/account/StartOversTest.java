package nl.aantafel.account;

import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.aantafel.account.SomePeople.Person;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.task.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** Nobody takes over an account in use alone. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class StartOversTest {

    private final TestDatabase database;
    private final MovingTime time;
    private final Accounts accounts;
    private final StartOvers startOvers;
    private final Tasks tasks;
    private final Door door;
    private final String hash;
    private final int port;

    private Person ada;
    private Person noor;
    private Person jelle;
    private Person mila;

    StartOversTest(
            TestDatabase database,
            MovingTime time,
            Accounts accounts,
            StartOvers startOvers,
            Tasks tasks,
            Passwords passwords,
            @LocalServerPort int port) {
        this.database = database;
        this.time = time;
        this.accounts = accounts;
        this.startOvers = startOvers;
        this.tasks = tasks;
        this.door = new Door(time);
        this.hash = passwords.hash(SomePeople.PASSWORD);
        this.port = port;
        settle();
    }

    @BeforeEach
    void settle() {
        time.pass(Duration.ofMinutes(2));
        ada = SomePeople.withRole(database, hash, time.now(), "functional_administrator");
        noor = SomePeople.colleague(database, hash, time.now(), ada, "process_director");
        jelle = SomePeople.colleague(database, hash, time.now(), ada, "data_protection_officer");
        mila = SomePeople.colleague(database, hash, time.now(), ada, "participant");
    }

    private static Actor as(Person person) {
        return Actor.professional(person.professional());
    }

    private UUID asked(Person about) {
        startOvers.ask(as(ada), ada.partnership(), about.professional());
        return startOvers
                .of(as(ada), ada.partnership(), about.professional())
                .orElseThrow()
                .id();
    }

    @Test
    void anAdministratorMakesNoLinkForAnAccountInUse() {
        assertThat(refusalOf(() -> accounts.newLink(as(ada), ada.partnership(), mila.professional())))
                .isEqualTo(new Refusal.Conflict("account.in-use", List.of()));
        sql("update account.account set totp_confirmed_at = null, in_use_since = now() where id = ?", mila.account());
        assertThat(refusalOf(() -> accounts.newLink(as(ada), ada.partnership(), mila.professional())))
                .as("halfway through starting over it is still in use")
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void makesALinkForAnAccountNobodySetUpYet() {
        sql(
                "update account.account set totp_confirmed_at = null, totp_secret = null, password_hash = null where id = ?",
                mila.account());
        assertThat(accounts.newLink(as(ada), ada.partnership(), mila.professional())
                        .path())
                .startsWith("/sign-in/welcome/");
        assertThat(refusalOf(() -> startOvers.ask(as(ada), ada.partnership(), mila.professional())))
                .isEqualTo(new Refusal.Conflict("account.start-over.not-in-use", List.of()));
    }

    @Test
    void whoAsksDoesNotAgreeAndAnotherDoes() {
        UUID request = asked(mila);
        assertThat(refusalOf(() -> startOvers.agree(as(ada), request)))
                .isEqualTo(new Refusal.MayNot("account.start-over.own-request"));
        assertThat(refusalOf(() -> startOvers.agree(as(mila), request))).isInstanceOf(Refusal.NotFound.class);
        assertThat(startOvers.waiting(as(noor))).singleElement().satisfies(line -> {
            assertThat(line.mayAgree()).isTrue();
            assertThat(line.mayWithdraw()).isFalse();
        });
        assertThat(startOvers.agree(as(noor), request).path()).startsWith("/sign-in/welcome/");
        assertThat(refusalOf(() -> startOvers.agree(as(noor), request)))
                .as("settled once")
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void theDataProtectionOfficerAgreesOnlyWhenNobodyElseIsThere() {
        UUID aboutMila = asked(mila);
        assertThat(refusalOf(() -> startOvers.agree(as(jelle), aboutMila))).isInstanceOf(Refusal.NotFound.class);
        UUID aboutNoor = asked(noor);
        assertThat(startOvers.agree(as(jelle), aboutNoor).path()).isNotEmpty();
    }

    @Test
    void nobodyAsksWhereNobodyIsLeftToAgree() {
        sql(
                "delete from directory.role_holding where professional_id in (?, ?)",
                jelle.professional(),
                noor.professional());
        assertThat(refusalOf(() -> startOvers.ask(as(ada), ada.partnership(), mila.professional())))
                .isEqualTo(new Refusal.Conflict("account.start-over.nobody-agrees", List.of()));
    }

    @Test
    void aPartnershipMadeForThePurposeGivesNoHoldOnItsNeighboursPeople() {
        Person eve = SomePeople.withRole(database, hash, time.now(), "functional_administrator");
        SomePeople.colleague(database, hash, time.now(), eve, "process_director");
        sql(
                "insert into directory.participation (partnership_id, organisation_id)"
                        + " select ?, organisation_id from directory.professional where id = ?",
                eve.partnership(),
                mila.professional());
        sql(
                "insert into directory.role_holding (id, professional_id, partnership_id, role, from_day)"
                        + " values ('ffffffff-0000-7000-8000-000000000001', ?, ?, 'participant', '1999-01-01')",
                mila.professional(),
                eve.partnership());
        assertThat(refusalOf(() -> startOvers.ask(as(eve), eve.partnership(), mila.professional())))
                .isEqualTo(new Refusal.Conflict("account.start-over.elsewhere", List.of()));
    }

    @Test
    void itRunsOutAfterSevenDaysAndMayThenBeAskedAnew() {
        UUID request = asked(mila);
        assertThat(refusalOf(() -> startOvers.ask(as(ada), ada.partnership(), mila.professional())))
                .isEqualTo(new Refusal.Conflict("account.start-over.asked-already", List.of()));
        time.pass(Duration.ofDays(7));
        assertThat(startOvers.waiting(as(noor))).isEmpty();
        assertThat(refusalOf(() -> startOvers.agree(as(noor), request))).isInstanceOf(Refusal.NotFound.class);
        assertThat(asked(mila)).isNotEqualTo(request);
    }

    @Test
    void itIsWithdrawnByTheAdministratorOrTheOwner() {
        UUID first = asked(mila);
        assertThat(refusalOf(() -> startOvers.withdraw(as(jelle), first))).isInstanceOf(Refusal.NotFound.class);
        startOvers.withdraw(as(ada), first);
        UUID second = asked(mila);
        startOvers.withdraw(as(mila), second);
        assertThat(startOvers.waiting(as(noor))).isEmpty();
    }

    @Test
    void theOwnerHearsOfIt() {
        asked(mila);
        assertThat(tasks.mine(as(mila), null, Paging.DEFAULT_SIZE).rows())
                .extracting(Tasks.TaskView::kind)
                .containsExactly("account_start_over");
        Browser browser = new Browser(port);
        door.signIn(browser, mila);
        assertThat(browser.get("/account").body()).contains("Iemand vroeg om uw account opnieuw in te stellen");
        UUID request = startOvers.own(as(mila)).orElseThrow().id();
        assertThat(browser.post("/account/start-overs/" + request + "/withdraw").statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/account").body()).doesNotContain("Iemand vroeg om uw account");
    }

    @Test
    void theLinkStandsOnceOnThePageOfWhoAgreedAndEndsAllSessionsWhenUsed() {
        Browser owner = new Browser(port);
        door.signIn(owner, mila);
        UUID request = asked(mila);
        Browser second = new Browser(port);
        door.signIn(second, noor);
        assertThat(second.get("/approvals").body()).contains("Accounts opnieuw instellen", "Mens");
        String answer = second.post("/approvals/accounts/" + request + "/agree").body();
        String path = answer.replaceAll("(?s).*(/sign-in/welcome/[\\w-]+).*", "$1");
        assertThat(path).startsWith("/sign-in/welcome/").hasSizeLessThan(100);
        assertThat(second.get("/approvals").body())
                .contains("Niets wacht op akkoord")
                .doesNotContain(path);
        assertThat(owner.get("/account").statusCode()).as("nothing changed yet").isEqualTo(200);
        Browser fresh = new Browser(port);
        fresh.get(path);
        assertThat(fresh.post(path, "password", "drie groene stoelen").statusCode())
                .isEqualTo(303);
        assertThat(owner.get("/account").statusCode()).isEqualTo(303);
        assertThat(log("account.ask-start-over", "account.start-over-agreed", "account.link-opened"))
                .isEqualTo(3);
    }

    /** The human way back covers every factor: what is lost or stolen opens nothing any more, a passkey as little as a password. */
    @Test
    void startingOverTakesAwayThePasskeysToo() {
        sql(
                "insert into account.passkey (id, account_id, credential_id, credential, sign_count, backup_eligible, transports, name, created_at)"
                        + " values (gen_random_uuid(), ?, ?, ?, 0, false, '{}', 'Telefoon', now())",
                mila.account(),
                mila.name().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                new byte[] {1});
        String path = startOvers.agree(as(noor), asked(mila)).path();
        assertThat(passkeys()).as("nothing changed yet").isEqualTo(1);
        Browser fresh = new Browser(port);
        fresh.get(path);
        fresh.post(path, "password", "drie groene stoelen");
        assertThat(passkeys()).isZero();
    }

    private int passkeys() {
        return TestDatabase.sql(database.superuser())
                .fetchOne("select count(*) from account.passkey where account_id = ?", mila.account())
                .get(0, Integer.class);
    }

    @Test
    void theListIsForWhoMayAgree() {
        Browser browser = new Browser(port);
        door.signIn(browser, mila);
        assertThat(browser.get("/approvals").statusCode()).isEqualTo(403);
    }

    private int log(String... activities) {
        return TestDatabase.sql(database.superuser())
                .fetchOne(
                        "select count(distinct activity) from audit.whole_line where activity = any(?) and subjects = array[?]::uuid[]",
                        activities,
                        mila.professional())
                .get(0, Integer.class);
    }

    private void sql(String statement, Object... values) {
        TestDatabase.sql(database.superuser()).execute(statement, values);
    }
}
