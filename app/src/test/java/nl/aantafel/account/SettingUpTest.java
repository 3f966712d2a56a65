package nl.aantafel.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import nl.aantafel.account.SomePeople.Person;
import nl.aantafel.account.domain.CodeWindow;
import nl.aantafel.account.domain.Secret;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SettingUpTest {

    private final TestDatabase database;
    private final MovingTime time;
    private final Accounts accounts;
    private final OwnAccount own;
    private final LinkBook links;
    private final KeptSecrets secrets;
    private final ClosingSecrets closing;
    private final Person administrator;
    private final Person director;
    private final StartOvers startOvers;
    private final Browser browser;

    SettingUpTest(
            TestDatabase database,
            MovingTime time,
            Accounts accounts,
            OwnAccount own,
            StartOvers startOvers,
            LinkBook links,
            KeptSecrets secrets,
            ClosingSecrets closing,
            Passwords passwords,
            @LocalServerPort int port) {
        this.database = database;
        this.time = time;
        this.accounts = accounts;
        this.own = own;
        this.startOvers = startOvers;
        this.links = links;
        this.secrets = secrets;
        this.closing = closing;
        this.browser = new Browser(port);
        this.administrator = SomePeople.withRole(
                database, passwords.hash(SomePeople.PASSWORD), time.now(), "functional_administrator");
        this.director = SomePeople.colleague(
                database, passwords.hash(SomePeople.PASSWORD), time.now(), administrator, "process_director");
    }

    @Test
    void setsUpAnAccountWithALinkThatWorksOnce() {
        String link = newLink();
        assertThat(browser.get(link).body()).contains(administrator.name());
        assertThat(browser.post(link, "password", "kort", "_form", link).statusCode())
                .isEqualTo(422);
        assertThat(browser.post(link, "password", "drie groene stoelen").statusCode())
                .isEqualTo(303);
        String page = browser.get(link + "/code").body();
        assertThat(page).contains("<svg class=\"aantafel-qr\"", "<path d=\"M");
        assertThat(browser.post(link + "/code", "code", "000000").statusCode()).isEqualTo(422);
        HttpResponse<String> in = browser.post(link + "/code", "code", code());
        assertThat(in.headers().firstValue("Location")).hasValue("/");
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        assertThat(browser.get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void whoReadsTheDatabaseLearnsNoSecretOfAnApp() {
        String link = newLink();
        browser.get(link);
        browser.post(link, "password", "drie groene stoelen");
        String kept = kept(administrator);
        String secret = secrets.secret(administrator.account(), kept);

        assertThat(browser.get(link + "/code").body()).contains(Secret.grouped(secret));
        assertThat(kept).startsWith(secrets.newest()).doesNotContain(secret);
        assertThatThrownBy(() -> secrets.secret(director.account(), kept)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSecretThatStoodOpenIsClosedAndStillGivesItsCodes() {
        String open = kept(director);
        assertThat(open).doesNotContain(":");

        closing.close(ClosingSecrets.ACTOR);

        assertThat(kept(director)).startsWith(secrets.newest());
        assertThat(secrets.secret(director.account(), kept(director))).isEqualTo(open);
        new Door(time).signIn(browser, director);
    }

    @Test
    void endsALinkAfterADayAndWhenANewOneIsMade() {
        String first = newLink();
        String second = newLink();
        assertThat(browser.get(first).statusCode()).isEqualTo(404);
        assertThat(browser.get(second).statusCode()).isEqualTo(200);
        time.pass(Duration.ofHours(24));
        assertThat(browser.get(second).statusCode()).isEqualTo(404);
    }

    @Test
    void makesNoSecondAccountAndNoneForStrangers() {
        assertThatThrownBy(() ->
                        accounts.create(actor(), administrator.partnership(), account(administrator.professional())))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> accounts.create(actor(), administrator.partnership(), account(new UUID(1, 1))))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> accounts.list(
                        Actor.professional(new UUID(1, 1)), administrator.partnership(), Accounts.Filter.ALL))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void changesThePasswordForWhoKnowsTheOldOne() {
        assertThat(own.changePassword(actor(), "", "fout fout fout fout", "nieuwe lange zin"))
                .isEqualTo(OwnAccount.PasswordChange.CURRENT_WRONG);
        assertThat(own.changePassword(actor(), "", SomePeople.PASSWORD, "nieuwe lange zin"))
                .isEqualTo(OwnAccount.PasswordChange.DONE);
        assertThat(own.changePassword(actor(), "", "nieuwe lange zin", SomePeople.PASSWORD))
                .isEqualTo(OwnAccount.PasswordChange.DONE);
    }

    @Test
    void letsNobodyBeginWhereThereIsAnAccount() {
        assertThat(links.first(SignIn.DOOR)).isEmpty();
        assertThat(browser.get("/sign-in/begin/made-up").statusCode()).isEqualTo(404);
    }

    private String newLink() {
        startOvers.ask(actor(), administrator.partnership(), administrator.professional());
        Actor second = Actor.professional(director.professional());
        return startOvers
                .agree(second, startOvers.waiting(second).getFirst().id())
                .path();
    }

    private String code() {
        String secret = secrets.secret(administrator.account(), kept(administrator));
        return OneTimeCodes.code(secret, time.now().getEpochSecond() / CodeWindow.STEP);
    }

    private String kept(Person of) {
        return TestDatabase.sql(database.superuser())
                .fetchOne("select totp_secret from account.account where id = ?", of.account())
                .get(0, String.class);
    }

    private Actor actor() {
        return Actor.professional(administrator.professional());
    }

    private static Accounts.NewAccount account(UUID professional) {
        return new Accounts.NewAccount(professional, null, null);
    }
}
