package nl.aantafel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.aantafel.journey.Furnished.Referred;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What people typed is never lost and comes back as they typed it. */
@Journey
class KeepingWordsTest {

    private static final String ARABIC = "أخاف أن أنام في البيت";
    private static final String SMILEYS = "Tim tekende 👨‍👩‍👧 en 🫠, zei \"dag\" & <b>ging</b> weg — 't is zo.";

    private final TestDatabase database;
    private final Furnished furnished;

    KeepingWordsTest(TestDatabase database, ApplicationContext app) {
        this.database = database;
        this.furnished = new Furnished(app, Town.of(app));
    }

    @Test
    void textSurvivesAnEndedSession(Visits visits) {
        Referred ours = furnished.decided("Blijvend");
        Visitor eva = visits.as(Who.CASE_DIRECTOR);
        eva.open("/cases/" + ours.id() + "/statements/new");
        eva.write("tekst", SMILEYS);
        end(visits.town().account(Who.CASE_DIRECTOR));

        eva.press("casefile.web.statement.new.do");
        assertThat(eva.page().locator("button[name=account]").count())
                .as("people to pick from")
                .isPositive();
        eva.page()
                .locator("button[name=account][value=\"" + visits.town().account(Who.CASE_DIRECTOR) + "\"]")
                .click();
        eva.sees(SMILEYS).press("account.resume.go");

        eva.open("/cases/" + ours.id() + "/statements");
        eva.sees(SMILEYS);
    }

    private void end(String account) {
        int ended = TestDatabase.sql(database.superuser())
                .execute(
                        "delete from account.session where account_id = (select id from account.account where sign_in_name = ?)",
                        account);
        assertThat(ended).isPositive();
    }

    @Test
    void twoPeopleWhoChangeOneAgreementSeeBothTexts(Visits visits) {
        Referred ours = furnished.decided("Tweestrijd");
        Visitor eva = visits.as(Who.CASE_DIRECTOR);
        new Steps(visits).agree(eva, ours.id(), "School bellen", Who.CASE_DIRECTOR);
        Visitor bram = visits.as(Who.YOUTH_PROTECTION);
        bram.open("/cases/" + ours.id() + "/plan");
        String edit = bram.page()
                .locator("a[href*=\"/plan/agreements/\"][href$=\"/edit\"]")
                .first()
                .getAttribute("href");
        eva.open(edit);
        bram.open(edit);

        eva.write("wat", "School mailen").press("page.save");
        bram.write("wat", "Sportclub bellen").press("page.save");

        assertThat(bram.status()).isEqualTo(412);
        bram.sees("Sportclub bellen", "School mailen", Who.CASE_DIRECTOR.fullName());
        bram.press("page.conflict.keep-mine").sees("Sportclub bellen");
        eva.open("/cases/" + ours.id() + "/plan");
        eva.sees("Sportclub bellen");
    }

    @Test
    void longTextEmojiAndOtherScriptsComeBackExactly(Visits visits) {
        Referred ours = furnished.decided("Lang");
        Visitor eva = visits.as(Who.CASE_DIRECTOR);
        Steps steps = new Steps(visits);
        String tenThousand = "Lang verhaal. ".repeat(1000).substring(0, 9_990) + "einde hier";
        for (String text : new String[] {tenThousand, SMILEYS, ARABIC, "Eerste regel\n\n  tweede regel"}) {
            steps.state(eva, ours.id(), text);
            assertThat(shown(eva, ours.id())).as("the newest statement").isEqualTo(text);
        }
        eva.open("/cases/" + ours.id() + "/statements");
        assertThat(eva.page()
                        .locator(".aantafel-statement__text", hasText(ARABIC))
                        .getAttribute("dir"))
                .isEqualTo("auto");

        eva.open("/cases/" + ours.id() + "/statements/new");
        eva.write("tekst", tenThousand + "!").press("casefile.web.statement.new.do");
        assertThat(eva.status()).isEqualTo(422);
        assertThat(eva.field("tekst").inputValue()).isEqualTo(tenThousand + "!");
    }

    private static com.microsoft.playwright.Page.LocatorOptions hasText(String text) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
    }

    private static String shown(Visitor visitor, UUID caseId) {
        visitor.open("/cases/" + caseId + "/statements");
        return visitor.page().locator(".aantafel-statement__text").first().textContent();
    }
}
