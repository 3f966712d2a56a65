package nl.aantafel.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.aantafel.account.SomePeople.Person;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "aantafel.demo=true")
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DemoTest {

    private final Browser browser;
    private final Person person;
    private final Person administrator;
    private final MovingTime time;

    DemoTest(TestDatabase database, MovingTime time, Passwords passwords, @LocalServerPort int port) {
        String hash = passwords.hash(SomePeople.PASSWORD);
        this.time = time;
        this.browser = new Browser(port);
        this.person = SomePeople.withAccount(database, hash, time.now());
        this.administrator = SomePeople.withRole(database, hash, time.now(), "functional_administrator");
    }

    @Test
    void letsAVisitorPickAPerson() {
        assertThat(browser.get("/sign-in").body()).contains("kies wie u bent", person.name(), "casusregisseur");
        assertThat(pick(person).headers().firstValue("Location")).hasValue("/");
        assertThat(browser.get("/").headers().firstValue("Location")).hasValue("/work");
        assertThat(browser.get("/account").body())
                .contains("nav", "/cases", person.name())
                .doesNotContain("/triage");
        assertThat(browser.get("/account?lang=en").body()).contains("<html lang=\"en\">", "Where you are signed in");
        assertThat(browser.get("/account").body()).contains("<html lang=\"en\">");
    }

    @Test
    void givesTokensForListedAccounts() {
        HttpResponse<String> list = browser.get("/api/v1/demo/accounts");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body())
                .contains(
                        "\"account\":\"" + person.name() + "\"", "\"roles\":[\"case_director\"]", "\"organisation\":");
        HttpResponse<String> given = browser.postJson("/api/v1/demo/token", "{\"account\":\"" + person.name() + "\"}");
        assertThat(given.body()).contains("\"token_type\":\"Bearer\"", "\"expires_in\":3600");
        String token = given.body().replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
        assertThat(browser.get("/api/v1/nothing-here", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/api/v1/nothing-here", "Authorization", "Bearer " + token + "x")
                        .statusCode())
                .isEqualTo(401);
        time.pass(java.time.Duration.ofHours(1));
        assertThat(browser.get("/api/v1/nothing-here", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(401);
        HttpResponse<String> unknown = browser.postJson("/api/v1/demo/token", "{\"account\":\"niemand\"}");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("account");
    }

    @Test
    void showsTheAdministratorTheAccounts() {
        browser.get("/sign-in");
        pick(administrator);
        String list = browser.get("/administration/accounts").body();
        assertThat(list).contains(administrator.name(), "Actief").doesNotContain(person.name());
        String path = "/administration/accounts/" + administrator.partnership() + "/" + administrator.professional();
        assertThat(browser.get(path).body())
                .contains("Vraag om opnieuw in te stellen")
                .doesNotContain("Maak een nieuwe link");
        assertThat(browser.post(path + "/block").statusCode())
                .as("not one's own")
                .isEqualTo(409);
        HttpResponse<String> wrong = browser.post(path + "/screening", "screeningUntil", "morgen", "_form", path);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Dit is geen datum", "value=\"morgen\"");
        assertThat(browser.get("/administration/accounts/" + person.partnership() + "/" + person.professional())
                        .statusCode())
                .isIn(403, 404);
    }

    @Test
    void keepsADraftForItsWriter() {
        browser.get("/sign-in");
        pick(person);
        browser.get("/account");
        assertThat(browser.post("/drafts/contribution:1", "text", "half een zin & meer")
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser.post("/drafts/Not_a_key", "text", "x").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> pick(Person who) {
        return browser.post("/sign-in/demo", "account", who.name());
    }
}
