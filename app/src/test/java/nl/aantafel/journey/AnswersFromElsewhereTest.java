package nl.aantafel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.survey.LoadReading;
import nl.aantafel.survey.SurveyWorld;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A researcher takes a file with answers and follows it while it is read. */
@Journey
class AnswersFromElsewhereTest {

    private final ApplicationContext app;
    private final TestDatabase database;

    AnswersFromElsewhereTest(ApplicationContext app, TestDatabase database) {
        this.app = app;
        this.database = database;
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileIsReadWhileThePageFollowsIt(Visits visits) {
        Town town = Town.another(app);
        UUID campaign = new SurveyWorld(town.house(), database, app.getBean(Time.class))
                .campaign(SurveyWorld.sureAndWhy(), null, null);
        Visitor researcher = visits.as(town.account(Who.RESEARCHER), true);
        String loads = "/surveys/campaigns/" + campaign + "/loads";
        researcher.open(loads);
        researcher.write("naam", "Leeg");
        researcher.field("bestand").setInputFiles(file("leeg.csv", "sure;why\n"));
        researcher.press("survey.load.do").sees("Er staat geen regel met antwoorden in.");
        assertThat(researcher.field("naam").inputValue()).isEqualTo("Leeg");
        assertThat(researcher.field("bestand").getAttribute("aria-invalid")).isEqualTo("true");

        researcher.write("naam", "Papieren lijsten");
        researcher
                .field("bestand")
                .setInputFiles(file(
                        "antwoorden.csv",
                        IntStream.range(0, 2500)
                                .mapToObj(at -> (at == 3 ? "maybe" : "yes") + ";Omdat " + at)
                                .collect(Collectors.joining("\n", "sure;why\n", "\n"))));
        researcher.press("survey.load.do").sees("Papieren lijsten", "van 2.500 regels");
        // The job that reads stands still in tests; the page goes on by itself.
        LoadReading reading = app.getBean(LoadReading.class);
        while (reading.slice(LoadReading.READER)) {
            continue;
        }
        researcher
                .page()
                .waitForFunction(
                        "() => document.querySelector('#loads').textContent.includes('Klaar: 2.500 van 2.500')",
                        null,
                        new Page.WaitForFunctionOptions().setTimeout(40_000));
        researcher.sees("Regels die niet pasten: 1.");
        assertThat(new Inspection(researcher).findings()).isEmpty();
        assertThat(new Inspection(researcher).sideways(320, 390)).isEmpty();
    }

    @Test
    void whomAStudyIsAboutComesInAsAFile(Visits visits) {
        Town town = Town.another(app);
        Visitor researcher = visits.as(town.account(Who.RESEARCHER), true);
        researcher.open("/surveys/populations/new");
        researcher.write("naam", "Partners");
        researcher.field("bestand").setInputFiles(file("partners.csv", "naam;regio\nDe Brug;West\nHet Anker;Oost\n"));
        researcher.press("survey.population.add").sees("2 erbij", "De Brug", "Oost");
        researcher.field("bestand").setInputFiles(file("meer.csv", "De Haven;West\nDe Brug;Noord\n"));
        researcher.press("survey.population.add-lines").sees("1 erbij, 1 veranderd.", "De Haven", "Noord");
    }
}
