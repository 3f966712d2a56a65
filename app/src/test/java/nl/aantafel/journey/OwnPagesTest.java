package nl.aantafel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.aantafel.client.OwnDoors.Handed;
import nl.aantafel.client.ReleasedFamily;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Two parents and their child of thirteen, each at a phone, on their own pages. */
@Journey
class OwnPagesTest {

    private static final String PASSWORD = "een lange zin van mij";
    private static final List<String> PAGES = List.of(
            "/my",
            "/my/plan",
            "/my/words",
            "/my/reports",
            "/my/reports/new",
            "/my/scores",
            "/my/scores/new?schaal=quality_of_life",
            "/my/talk",
            "/my/card",
            "/my/feedback",
            "/my/seen",
            "/my/menu",
            "/my/visits",
            "/my/passkeys",
            "/my/looking-along");

    /** A window of 1280 at 200 %, as wide as this in the measure of the page. */
    private static final int TWICE_AS_LARGE = 640;

    private final ApplicationContext app;

    OwnPagesTest(ApplicationContext app) {
        this.app = app;
    }

    private static Visitor in(Visits visits, ReleasedFamily family, UUID person) {
        Handed handed = family.code(person);
        Visitor visitor = visits.atPhone();
        visitor.open("/my/begin");
        visitor.write("name", handed.signInName())
                .write("code", handed.code())
                .write("password", PASSWORD)
                .press("client.begin.do");
        visitor.page().waitForURL("**/my");
        return visitor;
    }

    @Test
    void eachReadsTheirOwnPlanAndNobodyElses(Visits visits) {
        ReleasedFamily family = new ReleasedFamily(app, House.another(app));
        family.agree("Belt oma elke week", family.ours.mother());
        family.agree("Volgt de training", family.ours.father());
        family.agree("Praat met Eva op school", family.young);
        List.of(family.ours.mother(), family.ours.father(), family.young).forEach(family::release);

        Visitor mother = in(visits, family, family.ours.mother());
        Visitor father = in(visits, family, family.ours.father());
        Visitor young = in(visits, family, family.young);
        List.of(mother, father, young).forEach(each -> each.open("/my/plan"));

        mother.sees("Belt oma elke week").seesNot("Volgt de training", "Praat met Eva op school");
        father.sees("Volgt de training").seesNot("Belt oma elke week", "Praat met Eva op school");
        young.sees("Praat met Eva op school").seesNot("Belt oma elke week", "Volgt de training");
        young.open("/my");
        young.sees("Je vaste contact", "0800-2000", "0800-0432");
        mother.open("/my");
        mother.sees("0800-2000").seesNot("0800-0432");
    }

    @Test
    void somebodySaysHowTheySeeWhatIsWrittenAboutThem(Visits visits) {
        ReleasedFamily family = new ReleasedFamily(app, House.another(app));
        family.tell(family.young, "Lot slaapt slecht sinds de zomer.");
        Visitor young = in(visits, family, family.young);
        young.open("/my/words");
        young.sees("Lot slaapt slecht sinds de zomer.");
        young.page().locator("a[href*='/my/words/see']").click();
        young.page().waitForURL("**/my/words/see*");
        Inspection inspection = new Inspection(young);
        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.sideways(390, 320)).isEmpty();
        assertThat(young.page().content())
                .as("nobody looks over the words of a client")
                .doesNotContain("/language");

        young.write("kijk", "Ik slaap best goed.").press("client.mine.see.send");
        young.page().waitForURL("**/my/words");

        young.sees("Ik slaap best goed.");
        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.sideways(390, 320)).isEmpty();
        Visitor father = in(visits, family, family.ours.father());
        father.open("/my/words");
        father.seesNot("Lot slaapt slecht", "Ik slaap best goed");
    }

    @Test
    void somebodyAsksForACorrectionAndSeesItsCourse(Visits visits) {
        ReleasedFamily family = new ReleasedFamily(app, House.another(app));
        family.tell(family.ours.mother(), "Sara slaapt slecht sinds de zomer.");
        Visitor mother = in(visits, family, family.ours.mother());
        mother.open("/my/words");
        mother.page().locator("a[href*='/my/words/right']").click();
        mother.page().waitForURL("**/my/words/right*");
        Inspection inspection = new Inspection(mother);
        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.sideways(390, 320)).isEmpty();
        mother.press("client.right.send");
        mother.page().locator(".utrecht-form-field--invalid").first().waitFor();
        assertThat(inspection.findings()).isEmpty();
        mother.complaints().clear();

        mother.page().locator("input[name=reden]").first().check();
        mother.write("woorden", "Ik slaap goed sinds mei.").press("client.right.send");
        mother.page().waitForURL("**/my/words");

        mother.sees("Ik slaap goed sinds mei.", mother.text("client.right.course.received"));
        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.sideways(TWICE_AS_LARGE, 390, 320)).isEmpty();
        Visitor father = in(visits, family, family.ours.father());
        father.open("/my/words");
        father.seesNot("Ik slaap goed", "slaapt slecht");

        mother.page().locator("form[action$='/right/take-back'] button").click();
        mother.page().getByText(mother.text("client.right.left")).waitFor();
        mother.seesNot("Ik slaap goed sinds mei.");
    }

    @Test
    void somebodyWritesWhatHappenedAndReadsWhatTheTableMakesOfIt(Visits visits) {
        Town town = Town.another(app);
        ReleasedFamily family = new ReleasedFamily(app, town.house());
        Visitor young = in(visits, family, family.young);
        young.open("/my/reports/new");
        young.sees("112", "0800-2000", "0800-0432");
        young.press("client.say.send");
        young.page().locator(".utrecht-form-field--invalid").first().waitFor();
        Inspection inspection = new Inspection(young);
        assertThat(inspection.findings()).isEmpty();
        young.complaints().clear();
        young.write("tijd", "21:30").write("woorden", "Papa riep heel hard.");
        young.page().locator("input[name=lezen][value=contact]").check();
        young.press("client.say.send");
        young.page().waitForURL("**/my/reports");
        young.sees("Papa riep heel hard.", young.text("client.said.not-read"));
        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.sideways(TWICE_AS_LARGE, 390, 320)).isEmpty();

        Visitor director = visits.as(town.account(Who.CASE_DIRECTOR), true);
        director.open("/cases/" + family.ours.id() + "/reports");
        director.sees("Papa riep heel hard.");
        director.page().locator("details summary").last().click();
        Inspection desk = new Inspection(director);
        assertThat(desk.findings()).isEmpty();
        assertThat(desk.sideways(390, 320)).isEmpty();
        director.write("oordeel", "Wij praten hierover met papa.").press("client.reports.judge.do");
        director.page().locator("form[action$='/release'] button").click();
        director.page().waitForURL("**/reports*");
        assertThat(desk.findings()).isEmpty();

        young.open("/my/reports");
        young.sees("Wij praten hierover met papa.");
        Visitor father = in(visits, family, family.ours.father());
        father.open("/my/reports");
        father.seesNot("Papa riep");

        young.page().locator("form[action$='/reports/hide'] button").click();
        young.page().getByText(young.text("client.reports.hidden")).waitFor();
        young.seesNot("Papa riep heel hard.", "Wij praten hierover met papa.", "melding");
        assertThat(inspection.findings()).isEmpty();
        director.open("/cases/" + family.ours.id() + "/reports");
        director.sees("Papa riep heel hard.", "van de eigen pagina gehaald");
        assertThat(desk.findings()).isEmpty();
        assertThat(desk.sideways(390, 320)).isEmpty();
    }

    @Test
    void somebodyReadsTheirPageInEnglishAndNothingKeptForThatTellsWhatTheSiteIs(Visits visits) {
        ReleasedFamily family = new ReleasedFamily(app, House.another(app));
        Visitor mother = in(visits, family, family.ours.mother());
        mother.open("/my/menu");
        mother.page().locator(".aantafel-language a[lang=en]").click();
        mother.page().waitForURL("**/my/menu?lang=en");
        mother.open("/my/reports");
        assertThat(mother.page().locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(mother.page().context().cookies())
                .extracting(each -> each.name)
                .contains("mp-lang")
                .noneMatch(each -> each.contains("aantafel"));
        assertThat(new Inspection(mother).findings()).isEmpty();
    }

    /** Where something is written: who reads it, and whom to call. */
    @Test
    void eachPageOnWhichOneWritesSaysWhoReadsItAndWhomToCall(Visits visits) {
        ReleasedFamily family = new ReleasedFamily(app, House.another(app));
        family.agree("Belt oma elke week", family.young);
        family.release(family.young);
        Visitor young = in(visits, family, family.young);
        for (String path :
                List.of("/my/reports/new", "/my/scores/new?schaal=quality_of_life", "/my/plan", "/my/looking-along")) {
            young.open(path);
            young.sees(young.text("client.say.who"), "112", "0800-2000", "0800-0432");
        }
    }

    @Test
    void whatGoesWrongTellsNothingOfTheSiteAndKeepsTheWayOut(Visits visits) {
        ReleasedFamily family = new ReleasedFamily(app, House.another(app));
        Visitor mother = in(visits, family, family.ours.mother());
        Inspection inspection = new Inspection(mother);
        for (String path : List.of("/my/nothing", "/my/words/right", "/my/plan/say?regel=x")) {
            assertThat(mother.open(path)).as(path).isGreaterThanOrEqualTo(400);
            assertThat(mother.page().title()).isEqualTo("Mijn pagina");
            assertThat(mother.page().content()).doesNotContain("Aan Tafel", "regisseur");
            mother.sees("112", "0800-2000", mother.text("page.error.own"));
            Locator leave = mother.page().locator(".aantafel-leave button");
            assertThat(leave.isVisible()).isTrue();
            assertThat(inspection.findings()).isEmpty();
            assertThat(inspection.sideways(390, 320)).isEmpty();
        }
        mother.complaints().clear();
    }

    @Test
    void somebodyGivesAFigureInTheirOwnWordsAndSeesTheFormerOnesBesideIt(Visits visits) {
        Town town = Town.another(app);
        ReleasedFamily family = new ReleasedFamily(app, town.house());
        family.scores(family.young, 8, "Ik durf niet alleen naar school.", "contact");
        Visitor young = in(visits, family, family.young);
        young.open("/my/scores");
        young.page()
                .locator("a[href='/my/scores/new?schaal=immediate_safety_worry']")
                .click();
        young.page().waitForURL("**/my/scores/new*");
        young.sees("112", "Ik durf niet alleen naar school.");
        young.press("client.say.send");
        young.page().locator(".utrecht-form-field--invalid").first().waitFor();
        Inspection inspection = new Inspection(young);
        assertThat(inspection.findings()).isEmpty();
        young.complaints().clear();
        young.page().locator(".aantafel-score__opt").nth(4).click();
        young.write("woorden", "Opa brengt mij nu.").write("beter", "Als papa niet meer belt.");
        young.page().locator("input[name=lezen][value=contact]").check();
        young.press("client.say.send");
        young.page().waitForURL("**/my/scores");
        young.sees("Opa brengt mij nu.", "Als papa niet meer belt.", young.text("client.said.not-read"));
        assertThat(young.page().locator(".aantafel-dots tbody tr").count()).isEqualTo(2);
        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.sideways(TWICE_AS_LARGE, 390, 320)).isEmpty();

        Visitor director = visits.as(town.account(Who.CASE_DIRECTOR), true);
        director.open("/cases/" + family.ours.id() + "/reports");
        director.sees("Opa brengt mij nu.");
        Inspection desk = new Inspection(director);
        assertThat(desk.findings()).isEmpty();
        assertThat(desk.sideways(390, 320)).isEmpty();
        director.page()
                .locator("form[action*='/reports/scores/'] button")
                .first()
                .click();
        director.page().waitForURL("**/reports*");

        young.open("/my/scores");
        assertThat(young.page().locator("form[action$='/take-back']").count()).isEqualTo(1);
        Visitor father = in(visits, family, family.ours.father());
        father.open("/my/scores");
        father.seesNot("Opa brengt", "naar school");
    }

    @Test
    void thePageToReleaseStatementsIsFitForAPhoneToo(Visits visits) {
        Town town = Town.another(app);
        ReleasedFamily family = new ReleasedFamily(app, town.house());
        family.tell(family.ours.mother(), "Sara slaapt slecht sinds de zomer.");
        Visitor director = visits.as(town.account(Who.CASE_DIRECTOR), true);
        director.open("/cases/" + family.ours.id() + "/statements/family/" + family.ours.mother());

        director.sees("Sara slaapt slecht sinds de zomer.");
        Inspection inspection = new Inspection(director);
        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.sideways(390, 320)).isEmpty();
    }

    @Test
    void theirPagesAreFitForAPhoneAndForWhoCannotSeeThem(Visits visits) {
        ReleasedFamily family = new ReleasedFamily(app, House.another(app));
        family.agree("Belt oma elke week", family.young);
        family.release(family.young);
        family.card(family.young);
        Visitor young = in(visits, family, family.young);
        Inspection inspection = new Inspection(young);
        List<String> wrong = new ArrayList<>();
        for (String path : PAGES) {
            assertThat(young.open(path)).as(path).isEqualTo(200);
            inspection.findings().forEach(each -> wrong.add(path + ": " + each));
            inspection.sideways(TWICE_AS_LARGE, 390, 320).forEach(each -> wrong.add(path + ": " + each));
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void eachPageIsWalkedThroughByKeyboard(Visits visits) {
        ReleasedFamily family = new ReleasedFamily(app, House.another(app));
        family.agree("Belt oma elke week", family.young);
        family.release(family.young);
        family.card(family.young);
        Visitor young = in(visits, family, family.young);
        for (String path : PAGES) {
            young.open(path);
            Keyboard keyboard = new Keyboard(young);
            keyboard.to(young.page().locator(".aantafel-leave button"));
            keyboard.to(young.page().locator("a[href]:visible, button:visible").last());
        }
    }

    @Test
    void leavingEndsTheSessionAndTheWayBackShowsNothing(Visits visits) {
        ReleasedFamily family = new ReleasedFamily(app, House.another(app));
        family.agree("Belt oma elke week", family.ours.mother());
        family.release(family.ours.mother());
        Visitor mother = in(visits, family, family.ours.mother());
        mother.follow("client.home.whole");
        mother.page().waitForURL("**/my/plan");

        mother.press("page.client.leave");
        mother.page().waitForURL("**/today");
        assertThat(mother.page().title()).isEqualTo(mother.text("client.today.title"));
        mother.page().goBack();

        assertThat(mother.page().content()).doesNotContain("Belt oma");
        mother.open("/my/plan");
        assertThat(mother.path()).isEqualTo("/my/in");
    }

    @Test
    void escapeTwiceLeavesToo(Visits visits) {
        ReleasedFamily family = new ReleasedFamily(app, House.another(app));
        Visitor father = in(visits, family, family.ours.father());

        father.page().keyboard().press("Escape");
        father.page().keyboard().press("Escape");
        father.page().waitForURL("**/today");
        father.open("/my");

        assertThat(father.path()).isEqualTo("/my/in");
    }

    @Test
    void withoutScriptsItWorksAsWell(Visits visits) {
        ReleasedFamily family = new ReleasedFamily(app, House.another(app));
        Handed handed = family.code(family.ours.mother());
        Visitor mother = visits.stranger(false);
        mother.open("/my/begin");
        mother.write("name", handed.signInName())
                .write("code", handed.code())
                .write("password", PASSWORD)
                .press("client.begin.do");

        assertThat(mother.path()).isEqualTo("/my");
        mother.press("page.client.leave");
        assertThat(mother.path()).isEqualTo("/today");
    }
}
