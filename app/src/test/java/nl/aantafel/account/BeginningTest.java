package nl.aantafel.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import nl.aantafel.account.domain.CodeWindow;
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
class BeginningTest {

    private final TestDatabase database;
    private final MovingTime time;
    private final LinkBook links;
    private final KeptSecrets secrets;
    private final Browser browser;

    BeginningTest(
            TestDatabase database, MovingTime time, LinkBook links, KeptSecrets secrets, @LocalServerPort int port) {
        this.database = database;
        this.time = time;
        this.links = links;
        this.secrets = secrets;
        this.browser = new Browser(port);
    }

    @Test
    void beginsAnEmptyInstallationWithTheFirstAdministrator() {
        String path = "/sign-in/begin/" + links.first(SignIn.DOOR).orElseThrow();
        assertThat(browser.get(path).body()).contains("Begin met Aan Tafel", "frameCode");
        String frame = browser.get(path).body().replaceAll("(?s).*?name=\"frameCode\" value=\"([^\"]+)\".*", "$1");
        HttpResponse<String> incomplete = browser.post(path, "frameCode", frame, "region", "Ergens", "_form", path);
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(incomplete.body()).contains("value=\"Ergens\"");
        HttpResponse<String> begun = browser.post(
                path,
                "administratorName",
                "Femke de Wit",
                "email",
                "femke@example.org",
                "organisationName",
                "Gemeente Voorbeeld",
                "partnershipName",
                "Huis aan de Kade",
                "region",
                "Ergens",
                "frameCode",
                frame);
        String welcome = begun.headers().firstValue("Location").orElse(begun.body());
        assertThat(welcome).startsWith("/sign-in/welcome/");
        assertThat(browser.get(path).statusCode()).isEqualTo(404);

        browser.get(welcome);
        browser.post(welcome, "password", "drie groene stoelen");
        browser.get(welcome + "/code");
        var kept = TestDatabase.sql(database.superuser()).fetchSingle("select id, totp_secret from account.account");
        String secret = secrets.secret(kept.get(0, UUID.class), kept.get(1, String.class));
        browser.post(
                welcome + "/code", "code", OneTimeCodes.code(secret, time.now().getEpochSecond() / CodeWindow.STEP));
        assertThat(browser.get("/").headers().firstValue("Location")).hasValue("/administration/organisations");
        assertThat(browser.get("/administration/accounts").body()).contains("Femke de Wit", "femke@example.org");
    }
}
