package nl.aantafel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.UUID;
import nl.aantafel.journey.Furnished.Referred;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.Preparing;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A session never ends without saying so, and goes on at one press (WCAG 2.2.1). */
@Journey
class SessionEndTest {

    private static final String BAR = "[data-session]:not([hidden])";
    private static final long LOOKS_AFTER = 21_000;

    private final TestDatabase database;
    private final ApplicationContext app;
    private final Furnished furnished;

    SessionEndTest(TestDatabase database, ApplicationContext app) {
        this.database = database;
        this.app = app;
        this.furnished = new Furnished(app, Town.of(app));
    }

    @Test
    void warnsAheadAndGoesOnAtOnePressWithAllThatWasTyped(Visits visits) {
        Referred ours = furnished.decided("Sessie");
        Visitor eva = visits.as(Who.CASE_DIRECTOR);
        eva.page().clock().install();
        eva.open("/cases/" + ours.id() + "/statements/new");
        eva.write("tekst", "Nog niet verstuurd");
        unusedFor(42, visits.town().account(Who.CASE_DIRECTOR));
        eva.page().clock().runFor(LOOKS_AFTER);

        eva.page().waitForSelector(BAR);
        assertThat(eva.page().locator(BAR).innerText()).contains("minuten uitgelogd", "Blijf ingelogd");
        eva.page().locator("[data-session-stay]").click();
        eva.page().waitForSelector("text=U blijft ingelogd");
        assertThat(eva.field("tekst").inputValue()).isEqualTo("Nog niet verstuurd");
        eva.page().clock().runFor(6_000);
        eva.page()
                .waitForSelector("[data-session]", new WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
    }

    @Test
    void warnsAtALiveTableToo(Visits visits) {
        House house = visits.town().house();
        Referred ours = furnished.decided("Tafel");
        UUID conference = app.getBean(Conferences.class)
                .prepare(
                        house.processDirector(),
                        ours.id(),
                        Preparing.conference(
                                house,
                                app.getBean(Time.class).today(),
                                List.of(new Conferences.FamilyMember(ours.mother(), true, ""))));
        app.getBean(Conferences.class).start(house.processDirector(), conference);
        Visitor noor = visits.as(Who.PROCESS_DIRECTOR);
        noor.page().clock().install();
        noor.open("/cases/" + ours.id() + "/meetings/" + conference);
        unusedFor(41, visits.town().account(Who.PROCESS_DIRECTOR));
        noor.page().clock().runFor(LOOKS_AFTER);
        noor.page().waitForSelector(BAR);
    }

    private void unusedFor(int minutes, String account) {
        int changed = TestDatabase.sql(database.superuser())
                .execute(
                        "update account.session set seen_at = now() - make_interval(mins => ?)"
                                + " where account_id = (select id from account.account where sign_in_name = ?)",
                        minutes,
                        account);
        assertThat(changed).isPositive();
    }
}
