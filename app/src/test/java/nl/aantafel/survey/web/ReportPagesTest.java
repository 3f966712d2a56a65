package nl.aantafel.survey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipFile;
import nl.aantafel.account.SignedIn;
import nl.aantafel.directory.Roles;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.survey.Codings;
import nl.aantafel.survey.SurveyWorld;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The report as a page and as files, and the pages on which it is written and coded. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPagesTest {

    private static final Locale DUTCH = Locale.of("nl", "NL");

    private final MockMvc browser;
    private final SurveyWorld world;
    private final Codings codings;
    private final House house;
    private final UUID quickscan;
    private final String report;

    ReportPagesTest(WebApplicationContext app, TestDatabase database, Time time) {
        browser = MockMvcBuilders.webAppContextSetup(app).build();
        house = House.another(app);
        codings = app.getBean(Codings.class);
        world = new SurveyWorld(house, database, time);
        quickscan = world.quickscan();
        report = "/surveys/campaigns/" + quickscan + "/report";
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private MockHttpServletResponse send(Actor actor, MockHttpServletRequestBuilder request) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new SignedIn(actor.person(), actor.person(), Set.of(SignedIn.DEMO)), null, List.of()));
        try {
            return browser.perform(request.locale(DUTCH)).andReturn().getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private byte[] bytes(String path) {
        MockHttpServletResponse response = send(world.researcher(), get(path));
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsByteArray();
    }

    private String page(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private String posted(String path, String... fields) {
        MockHttpServletRequestBuilder request = post(path);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        MockHttpServletResponse response = send(world.researcher(), request);
        assertThat(response.getStatus()).as(path).isEqualTo(303);
        return String.valueOf(response.getHeader("Location"));
    }

    @Test
    void showsThePublishedNumbers() {
        String page = page(report);
        assertThat(page)
                .contains("153 van 342", "233 begonnen", "n = 153")
                .contains("42 van 153", "28 van 153", "n = 140", "n = 13", "n = 42", "n = 28")
                .contains("χ²")
                .contains("verborgen");
    }

    @Test
    void saysWhyAGroupIsNotShown() {
        String page = page(report + "?grootte=gt100k&regio=Zeeland");
        assertThat(page).contains("iemand te herkennen is").contains("42 van 153");
    }

    @Test
    void showsOneClassOfSize() {
        assertThat(page(report + "?grootte=lt50k"))
                .contains("U ziet alleen: tot 50.000")
                .contains("n = 98");
    }

    @Test
    void weighsTheSharesOfAll() {
        assertThat(page(report + "?gewogen=ja")).contains("De percentages hiernaast zijn gewogen");
    }

    @Test
    void printsTheReport() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(report + "/report.pdf"))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("42", "153", "verborgen", "Wie deden mee");
        }
        assertThat(zipped(bytes(report + "/report.docx"), "word/document.xml")).contains("verborgen");
    }

    @Test
    void twoCodersSettleAnswerByAnswerAndTheReportSaysHow() throws IOException {
        UUID campaign = world.openAnswers();
        Actor second = house.actor(Who.TEAM_LEADER);
        house.give(Who.TEAM_LEADER, Roles.RESEARCHER);
        UUID time = codings.addCode(world.researcher(), campaign, SurveyWorld.WHY, "Tijd", "Te weinig uren");
        UUID money = codings.addCode(world.researcher(), campaign, SurveyWorld.WHY, "Geld", "");
        List<UUID> answers =
                codings.board(world.researcher(), campaign, SurveyWorld.WHY, false, null).answers().stream()
                        .map(Codings.Coded::response)
                        .toList();
        for (UUID answer : answers) {
            boolean other = answers.indexOf(answer) < 2;
            codings.code(world.researcher(), campaign, SurveyWorld.WHY, answer, Set.of(time));
            codings.code(second, campaign, SurveyWorld.WHY, answer, Set.of(other ? money : time));
        }
        String path = "/surveys/campaigns/" + campaign + "/coding/" + SurveyWorld.WHY;
        assertThat(page(path + "/together")).contains("Nog niets te bespreken");
        codings.done(world.researcher(), campaign, SurveyWorld.WHY);
        codings.done(second, campaign, SurveyWorld.WHY);
        assertThat(page(path + "/together"))
                .contains("0 van 2 verschillen besproken", "Zoals " + Who.TEAM_LEADER.fullName(), "Te weinig uren");
        assertThat(posted(
                        path + "/together/" + answers.getFirst(),
                        "codes",
                        money.toString(),
                        "toonOpen",
                        "true",
                        "dan",
                        answers.get(1).toString()))
                .endsWith("/together?open=true#a-" + answers.get(1));
        assertThat(page(path + "/together")).contains("1 van 2 verschillen besproken", "Vastgelegd: Geld");
        assertThat(page("/surveys/campaigns/" + campaign + "/report"))
                .contains("10 van 12 antwoorden hetzelfde", "vóór overleg", "nog niet besproken zijn: 1.");
        assertThat(page("/surveys/campaigns/" + campaign + "/report/codebook.csv"))
                .contains("why,,theme,tijd,Tijd,Tijd,Te weinig uren");
        assertThat(zipped(bytes("/surveys/campaigns/" + campaign + "/report/report.xlsx"), "xl/sharedStrings.xml"))
                .contains("Te weinig uren", "Cohens kappa");
        posted(path + "/together/" + answers.getFirst() + "/undo");
        posted(path + "/reopen");
        assertThat(page(path)).contains("Twee mensen coderen deze vraag");
    }

    @Test
    void givesTheNumbersAsASpreadsheet() throws IOException {
        byte[] file = bytes(report + "/report.xlsx");
        assertThat(zipped(file, "xl/sharedStrings.xml")).contains("verborgen", "approach_wide");
        assertThat(zipped(file, "xl/worksheets/sheet1.xml")).contains("<v>153</v>", "<v>42</v>");
    }

    @Test
    void givesTheNumbersAndTheCodebookAsPlainFiles() {
        String figures = page(report + "/figures.csv");
        assertThat(figures)
                .contains(
                        "status,4,Hoe ver is uw gemeente met een aanpak rond relaties en scheidingen?,a,",
                        ",Alle deelnemers,153,153,42,27")
                .contains("verborgen,verborgen");
        assertThat(page(report + "/codebook.csv"))
                .contains("status,4,single,,Hoe ver is uw gemeente")
                .contains("group a b c d,approach_wide");
    }

    private static String zipped(byte[] file, String name) throws IOException {
        Path kept = Files.createTempFile("report", ".zip");
        Files.write(kept, file);
        try (ZipFile zip = new ZipFile(kept.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(kept);
        }
    }

    @Test
    void isWrittenAndConcludedByForms() {
        String own = "/surveys/campaigns/" + world.openAnswers() + "/report";
        assertThat(page(own + "/edit")).contains("name=\"tekst\"");
        posted(own + "/edit", "tekst", "# Zeker\n[figuur sure: {{sure.yes.words}} is zeker]", "versie", "0");
        assertThat(page(own)).contains("Twee derde is zeker");
        posted(own + "/decisions", "wat", "Bellen", "wie", "Annelies", "wanneer", "2027-01-15");
        assertThat(page(own)).contains("Bellen", "Annelies, voor 15 januari 2027");
        posted(own + "/decisions/0/remove");
        assertThat(page(own)).contains("Nog geen conclusie");
    }

    @Test
    void keepsNothingOfATextWithALineThatMeansNothing() {
        String own = "/surveys/campaigns/" + world.openAnswers() + "/report";
        MockHttpServletResponse refused = send(
                world.researcher(),
                post(own + "/edit").param("tekst", "[plaatje]").param("versie", "0"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(page(own)).doesNotContain("plaatje");
    }

    @Test
    void openAnswersAreCodedByForms() {
        UUID campaign = world.openAnswers();
        String coding = "/surveys/campaigns/" + campaign + "/coding";
        assertThat(page(coding)).contains("0 van 12 door u");
        String why = coding + "/" + SurveyWorld.WHY;
        posted(why + "/codes", "naam", "Tijd", "betekenis", "Te weinig uren");
        String page = page(why);
        assertThat(page).contains("Nog 12 van 12", "Omdat 0", "Te weinig uren");
        String code =
                page.substring(page.indexOf("name=\"codes\" value=\"") + 20).substring(0, 36);
        posted(why + "/answers/" + world.firstOpenAnswer(campaign), "codes", code);
        assertThat(page(why)).contains("Nog 11 van 12");
        assertThat(page(why + "?open=true")).contains("Nog 11 van 12");
        posted(why + "/answers/" + world.firstOpenAnswer(campaign) + "/quote", "citaat", "Geen tijd");
        assertThat(page(why)).contains("[citaat ");
    }

    @Test
    void nobodyElseFindsThem() {
        Actor secretary = house.actor(Who.SECRETARY);
        for (String path : List.of(
                report, report + "/report.xlsx", report + "/edit", "/surveys/campaigns/" + quickscan + "/coding")) {
            assertThat(send(secretary, get(path)).getStatus()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aFormulaIsNoFormulaInAPlainFile() {
        UUID campaign = world.campaign(SurveyWorld.withLabel("=HYPERLINK(\"http://x\")"), null, null);
        world.respond(campaign, SurveyWorld.sure(6, 6));
        assertThat(page("/surveys/campaigns/" + campaign + "/report/figures.csv"))
                .contains("'=HYPERLINK")
                .doesNotContain(",=HYPERLINK")
                .doesNotContain(",\"=HYPERLINK");
    }
}
