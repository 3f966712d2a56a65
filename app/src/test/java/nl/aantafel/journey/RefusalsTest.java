package nl.aantafel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.aantafel.directory.Roles;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What may not be is refused in a sentence that says why and what one can do. */
@Journey
class RefusalsTest {

    private final ApplicationContext app;

    RefusalsTest(ApplicationContext app) {
        this.app = app;
    }

    @Test
    void aSecondCaseDirectorIsRefusedWithASentence(Visits visits) {
        UUID caseId = new Furnished(app, visits.town()).decided("Eenregie").id();
        Visitor noor = visits.as(Who.PROCESS_DIRECTOR);

        new Steps(visits).appoint(noor, caseId, Who.SECOND_DIRECTOR);

        assertThat(noor.status()).isIn(409, 422);
        noor.sees(Who.CASE_DIRECTOR.fullName());
        assertThat(noor.page().locator("select[name=professional]").inputValue())
                .as("what was chosen")
                .isEqualTo(visits.town().house().id(Who.SECOND_DIRECTOR).toString());
    }

    @Test
    void aSeatThatMayNotDecideIsToldTheArticle(Visits visits) {
        Town town = Town.another(app);
        House house = town.house();
        house.give(Who.PROBATION, Roles.TRIAGE_MEMBER);
        UUID caseId = new Furnished(app, town).sent("Zetel").id();
        Visitor iris = visits.as(town.account(Who.PROBATION), true);
        iris.open("/triage/" + caseId);

        iris.press("referral.fit.yes");

        assertThat(iris.status()).isIn(403, 409, 422);
        assertThat(iris.page().locator("body").innerText()).contains("2.31");
    }

    @Test
    void whatIsNotYoursIsNotThere(Visits visits) {
        UUID caseId = new Furnished(app, visits.town()).decided("Onzichtbaar").id();
        Visitor lotte = visits.as(Who.OUTSIDER);

        assertThat(lotte.open("/cases/" + caseId)).isEqualTo(404);
        String yours = lotte.page().locator("main").innerText();
        assertThat(lotte.open("/cases/" + UUID.fromString("00000000-0000-7000-8000-000000000000")))
                .isEqualTo(404);
        assertThat(lotte.page().locator("main").innerText()).isEqualTo(yours);
        lotte.open("/cases");
        assertThat(lotte.page().content()).doesNotContain("Onzichtbaar");
        lotte.open("/work");
        assertThat(lotte.page().content()).doesNotContain("Onzichtbaar");
    }
}
