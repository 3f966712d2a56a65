package nl.aantafel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.survey.Campaigns;
import nl.aantafel.survey.Campaigns.CampaignPlan;
import nl.aantafel.survey.Populations;
import nl.aantafel.survey.Questionnaires;
import nl.aantafel.survey.SurveyWorld;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The pages of a study, as a researcher reaches them by their links and as somebody answers them on a phone: accessible, and never wider than the screen. */
@Journey
class SurveyPagesTest {

    private static final int MOST_PAGES = 20;

    private final ApplicationContext app;
    private final TestDatabase database;

    SurveyPagesTest(ApplicationContext app, TestDatabase database) {
        this.app = app;
        this.database = database;
    }

    @Test
    void everyPageOfAResearcherIsAccessible(Visits visits) {
        Town town = Town.another(app);
        UUID campaign = new SurveyWorld(town.house(), database, app.getBean(Time.class)).quickscan();
        String study = "/surveys/campaigns/" + campaign;
        Visitor researcher = visits.as(town.account(Who.RESEARCHER), true);

        List<String> findings = new Crawl(researcher, "researcher")
                .from(List.of("/surveys", study, study + "/report", study + "/coding"));

        assertThat(findings).isEmpty();
    }

    @Test
    void whoAnswersFindsTheirWayFromTheLinkToHandingInWithoutAName(Visits visits) {
        Town town = Town.another(app);
        Opened study = open(town);
        String link = "/answer/" + study.token();
        Visitor researcher = visits.as(town.account(Who.RESEARCHER), true);
        researcher.open("/surveys/campaigns/" + study.campaign());
        Visitor somebody = visits.stranger(true);
        somebody.page().setViewportSize(390, 844);
        List<String> findings = new ArrayList<>();

        somebody.open(link);
        inspect(somebody, "start", findings);
        somebody.press("survey.answer.begin");
        inspect(somebody, "own link", findings);
        // Whoever follows the study sees so without doing anything.
        researcher
                .page()
                .waitForFunction("() => document.querySelector('#counts .aantafel-count').textContent.includes('1')");
        somebody.follow("survey.answer.link.on");
        for (int page = 1; page < MOST_PAGES && !somebody.path().endsWith("/check"); page++) {
            inspect(somebody, "page " + page, findings);
            firstOfEach(somebody);
            somebody.page().locator("button[name=way][value=on]").last().click();
            somebody.page().waitForLoadState();
        }
        inspect(somebody, "check", findings);
        somebody.press("survey.answer.hand-in");
        inspect(somebody, "done", findings);

        assertThat(findings).isEmpty();
        somebody.sees(somebody.text("survey.answer.done"));
    }

    private record Opened(UUID campaign, String token) {}

    private Opened open(Town town) {
        Actor researcher = town.house().actor(Who.RESEARCHER);
        UUID partnership = town.house().partnership();
        Questionnaires questionnaires = app.getBean(Questionnaires.class);
        UUID questionnaire = questionnaires.beginSupplied(researcher, partnership, "quickscan_divorce_2025");
        Questionnaires.View draft = questionnaires.read(researcher, questionnaire);
        questionnaires.publish(researcher, questionnaire, draft.rowVersion());
        Campaigns campaigns = app.getBean(Campaigns.class);
        LocalDate today = app.getBean(Time.class).today();
        UUID campaign = campaigns.begin(
                researcher,
                partnership,
                new CampaignPlan(
                        "Quickscan",
                        draft.version(),
                        app.getBean(Populations.class).ofMunicipalities(researcher, partnership),
                        true,
                        true,
                        today.plusWeeks(2),
                        Campaigns.SMALLEST_CELL,
                        null,
                        false,
                        today.plusWeeks(8),
                        "Bureau",
                        "Merel"));
        return new Opened(campaign, campaigns.open(researcher, campaign).orElseThrow());
    }

    private static void firstOfEach(Visitor somebody) {
        Set<String> done = new HashSet<>();
        for (Locator each : somebody.page().locator("main input[type=radio]").all()) {
            if (done.add(each.getAttribute("name"))) {
                each.check();
            }
        }
    }

    private static void inspect(Visitor visitor, String what, List<String> findings) {
        Inspection inspection = new Inspection(visitor);
        inspection.findings().forEach(each -> findings.add(what + ": " + each));
        inspection.sideways(390, 320).forEach(each -> findings.add(what + ": " + each));
    }
}
