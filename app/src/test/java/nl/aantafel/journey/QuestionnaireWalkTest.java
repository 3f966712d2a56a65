package nl.aantafel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.aantafel.support.House.Who;
import nl.aantafel.survey.Questionnaires;
import org.junit.jupiter.api.Test;

/** A researcher writes a questionnaire, walks through it, publishes it and takes it along as a file. */
@Journey
class QuestionnaireWalkTest {

    private static final String ALL = "/surveys/questionnaires";

    private static String anchorless(String path) {
        return path.replaceAll("#.*", "");
    }

    /** With scripts switched off: every form does its work by itself. */
    @Test
    void aQuestionnaireIsWrittenByPlainFormsAndPublished(Visits visits) {
        Visitor merel = visits.withoutScript(Who.RESEARCHER);
        merel.open(ALL);
        merel.follow("survey.questionnaire.new");
        merel.write("titelNl", "Proef met formulieren");
        merel.write("sleutel", "proef_met_formulieren");
        merel.press("survey.new.begin");
        String one = anchorless(merel.path());
        merel.sees("Deze vragenlijst is nog leeg", "De Engelse tekst ontbreekt (titel)");

        merel.follow("survey.edit.head");
        merel.write("titelEn", "Trial with forms").press("page.save");
        merel.follow("survey.section.add");
        merel.write("titelNl", "Eerste deel")
                .write("titelEn", "First section")
                .write("sleutel", "eerste")
                .press("page.save");

        merel.open(one + "/new-question?deel=eerste");
        merel.write("tekstNl", "Doet u mee?").write("tekstEn", "Do you join?").write("sleutel", "mee");
        merel.choose("soort", "single").choose("verplicht", "true");
        merel.write("optiesNl", "Ja\nNee").write("optiesEn", "Yes\nNo").press("page.save");

        merel.open(one + "/new-question?deel=eerste");
        merel.write("tekstNl", "Waarom niet?").write("tekstEn", "Why not?").write("sleutel", "waarom");
        merel.choose("soort", "open")
                .pick("als1Vraag", "mee")
                .write("als1Opties", "z")
                .press("page.save");
        merel.sees("Er is geen antwoord met de sleutel z.");
        merel.write("als1Opties", "b").press("page.save");
        merel.sees("Alleen voor wie bij mee koos: b. Nee", "Wie a kiest, krijgt daarna geen vraag meer.");

        merel.open(one + "/new-question?deel=eerste");
        merel.write("tekstNl", "Nog iets?").write("tekstEn", "Anything else?").write("sleutel", "slot");
        merel.choose("soort", "open").press("page.save");
        merel.sees("Alles klopt");
        merel.press(merel.page().locator("#q-slot"), "survey.up");
        assertThat(merel.page().locator("ol > li[id^=q-]").all().stream().map(each -> each.getAttribute("id")))
                .containsExactly("q-mee", "q-slot", "q-waarom");

        merel.open(one + "/preview");
        merel.seesNot("Waarom niet? (niet verplicht)").choose("bij.mee", "b").press("survey.preview.look");
        merel.sees("Pagina 2 van 2", "Waarom niet?");
        merel.follow("survey.preview.back");
        assertThat(merel.page().locator("input[name='bij.mee'][value=b]").isChecked())
                .isTrue();

        merel.open(one);
        merel.follow("survey.publish").press("survey.publish.do");
        merel.sees("De vragenlijst is gepubliceerd.", "Versie 1, gepubliceerd");
        assertThat(merel.page().locator("a[href$=\"/new-section\"]").count()).isZero();
        merel.press("survey.next").sees("Versie 2, concept");
        merel.open(one + "/questions/waarom/remove");
        merel.press("survey.remove");
        merel.seesNot("Waarom niet?");
        merel.open(one + "?versie=1");
        merel.sees("Waarom niet?");
        merel.press("survey.archive");
        merel.open(ALL);
        merel.seesNot("Proef met formulieren");
        merel.open(ALL + "?archief=true");
        merel.sees("Proef met formulieren");
    }

    @Test
    void aFileIsTakenAlongAndBroughtInUnderAnotherKey(Visits visits) {
        Visitor merel = visits.as(Who.RESEARCHER);
        merel.open(ALL + "/new");
        merel.page().locator("form:has(input[value=development_group]) button").click();
        String file = new String(merel.download(merel.page().locator("a[href*=\"/file?\"]")), StandardCharsets.UTF_8);
        assertThat(file).contains("key: development_group");

        merel.open(ALL + "/new");
        merel.write(
                "tekst", file.replace("development_group", "ontwikkelgroep_2").replace("kind: open", "kind: opn"));
        merel.press("survey.new.bring");
        merel.sees("‘kind’ kan niet ‘opn’ zijn.");
        assertThat(merel.field("tekst").inputValue()).contains("ontwikkelgroep_2");
        merel.write("tekst", file.replace("development_group", "ontwikkelgroep_2"));
        merel.press("survey.new.bring");
        merel.sees("De vragenlijst is binnengehaald.");
    }

    @Test
    void whoCameTooLateIsToldAndNothingIsLost(Visits visits) {
        Visitor merel = visits.as(Who.RESEARCHER);
        var questionnaires = visits.bean(Questionnaires.class);
        var house = visits.town().house();
        var id = questionnaires.begin(
                house.actor(Who.RESEARCHER),
                new Questionnaires.Begin(house.partnership(), "te_laat", "Te laat", "Too late"));
        merel.open(ALL + "/" + id + "/head");
        questionnaires.save(
                house.actor(Who.RESEARCHER),
                id,
                0,
                questionnaires.read(house.actor(Who.RESEARCHER), id).content());
        merel.write("titelEn", "Typed in vain").press("page.save");
        assertThat(merel.field("titelEn").inputValue()).isEqualTo("Typed in vain");
        assertThat(questionnaires
                        .read(house.actor(Who.RESEARCHER), id)
                        .content()
                        .title()
                        .en())
                .isEqualTo("Too late");
    }

    /** Axe, sideways scrolling and texts that are missing, at the desk and on a small phone. */
    @Test
    void everyPageIsFitForEverybody(Visits visits) {
        Visitor merel = visits.as(Who.RESEARCHER);
        var questionnaires = visits.bean(Questionnaires.class);
        var house = visits.town().house();
        var actor = house.actor(Who.RESEARCHER);
        String one = ALL + "/" + questionnaires.beginSupplied(actor, house.partnership(), "quickscan_divorce_2025");
        for (String path : List.of(
                ALL,
                ALL + "?archief=true&woorden=niets",
                ALL + "/new",
                one,
                one + "/head",
                one + "/new-section",
                one + "/sections/in_place",
                one + "/questions/hindrances_together",
                one + "/questions/contact_interview",
                one + "/questions/principles/remove",
                one + "/publish",
                one + "/limesurvey",
                one + "/preview",
                one + "/preview?pagina=6&bij.status=a",
                one + "/preview?pagina=9&bij.status=h&bij.interview=a")) {
            merel.open(path);
            Inspection inspection = new Inspection(merel);
            assertThat(inspection.findings()).as(path).isEmpty();
            assertThat(inspection.sideways(320, 390)).as(path).isEmpty();
        }
    }
}
