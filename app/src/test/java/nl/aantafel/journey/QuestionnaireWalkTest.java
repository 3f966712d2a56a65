package nl.aantafel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.aantafel.frame.Label;
import nl.aantafel.support.House.Who;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.Questionnaires;
import nl.aantafel.survey.domain.QuestionnaireEdit;
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
    void whoCameTooLateSeesBothTextsAndKeepsOne(Visits visits) {
        Visitor merel = visits.withoutScript(Who.RESEARCHER);
        var questionnaires = visits.bean(Questionnaires.class);
        var house = visits.town().house();
        var actor = house.actor(Who.RESEARCHER);
        var id = questionnaires.begin(
                actor, new Questionnaires.Begin(house.partnership(), "te_laat", "Te laat", "Too late"));
        merel.open(ALL + "/" + id + "/head");
        questionnaires.save(actor, id, 0, titled(questionnaires.read(actor, id).content(), "Eerder", "Too late"));
        merel.write("titelEn", "Typed in vain").press("page.save");
        merel.sees("veranderde dit net ook", "Typed in vain", "Eerder");
        assertThat(merel.status()).isEqualTo(412);
        merel.seesNot(String.valueOf(LocalDate.now().getYear()) + "-");
        assertThat(questionnaires.read(actor, id).content().title().en()).isEqualTo("Too late");
        merel.press("page.conflict.keep-mine").sees("Bewaard.");
        assertThat(questionnaires.read(actor, id).content().title()).isEqualTo(new Label("Te laat", "Typed in vain"));
    }

    private static Questionnaire titled(Questionnaire from, String dutch, String english) {
        return new Questionnaire(
                from.key(), new Label(dutch, english), from.intro(), from.thanks(), 0, 0, "", from.sections());
    }

    @Test
    void twoWhoWriteDifferentQuestionsAreNotInEachOthersWay(Visits visits) {
        Visitor merel = visits.withoutScript(Who.RESEARCHER);
        var questionnaires = visits.bean(Questionnaires.class);
        var house = visits.town().house();
        var actor = house.actor(Who.RESEARCHER);
        var id = questionnaires.beginSupplied(actor, house.partnership(), "evaluation_meeting_family");
        merel.open(ALL + "/" + id + "/questions/more");
        var other = questionnaires.read(actor, id).content();
        questionnaires.save(actor, id, 0, titled(other, "Intussen", "Meanwhile"));
        merel.write("tekstNl", "Wat nog?").press("page.save").sees("Bewaard.", "Wat nog?");
        assertThat(questionnaires.read(actor, id).content().title().nl()).isEqualTo("Intussen");
    }

    @Test
    void whatSomebodyElseTookAwayCanBeKeptAsANewQuestion(Visits visits) {
        Visitor merel = visits.withoutScript(Who.RESEARCHER);
        var questionnaires = visits.bean(Questionnaires.class);
        var house = visits.town().house();
        var actor = house.actor(Who.RESEARCHER);
        var id = questionnaires.beginSupplied(actor, house.partnership(), "evaluation_meeting");
        var first = questionnaires
                .read(actor, id)
                .content()
                .questions()
                .findFirst()
                .orElseThrow()
                .key();
        assertThat(merel.open(ALL + "/" + id + "/questions/nowhere")).isEqualTo(404);
        merel.open(ALL + "/" + id + "/questions/" + first);
        questionnaires.save(
                actor,
                id,
                0,
                QuestionnaireEdit.removeQuestion(questionnaires.read(actor, id).content(), first));
        merel.write("tekstNl", "Met zorg geschreven").press("page.save");
        merel.sees("veranderde dit net ook", "Met zorg geschreven");
        merel.press("page.conflict.keep-mine").sees("Bewaard.", "Met zorg geschreven");
        assertThat(questionnaires.read(actor, id).content().question(first)).isPresent();
    }

    @Test
    void aDraftIsThrownAwayAndWithItWhatWasNeverPublished(Visits visits) {
        Visitor merel = visits.withoutScript(Who.RESEARCHER);
        var questionnaires = visits.bean(Questionnaires.class);
        var house = visits.town().house();
        var actor = house.actor(Who.RESEARCHER);
        var id = questionnaires.bring(actor, house.partnership(), """
                key: weggooien
                title: {nl: Weggooien, en: Throw away}
                sections:
                  - key: s
                    title: {nl: Deel, en: Section}
                    questions:
                      - {key: one, kind: open, text: {nl: Een, en: One}}
                      - {key: two, kind: open, text: {nl: Twee, en: Two}}
                """);
        String one = ALL + "/" + id;
        questionnaires.publish(actor, id, 0);
        questionnaires.next(actor, id);
        var draft = questionnaires.read(actor, id).content();
        var gone = draft.questions().findFirst().orElseThrow();
        questionnaires.save(actor, id, 0, QuestionnaireEdit.removeQuestion(draft, gone.key()));
        merel.open(one);
        merel.follow("survey.discard").sees("Weggehaald: ", "Versie 1, die gepubliceerd is, blijft");
        merel.press("survey.discard.do").sees("Het concept is weg.", "Versie 1, gepubliceerd");
        assertThat(merel.page().locator("a[href$=\"/discard\"]").count()).isZero();

        merel.open(ALL
                + "/"
                + questionnaires.begin(
                        actor, new Questionnaires.Begin(house.partnership(), "kladje", "Kladje", "Scribble")));
        merel.follow("survey.discard").sees("gaat de hele vragenlijst mee");
        merel.press("survey.discard.do").sees("De vragenlijst is weg.").seesNot("Kladje");
    }

    @Test
    void thePaperFormHasEveryQuestionAndTellsWhomItIsFor(Visits visits) {
        Visitor merel = visits.as(Who.RESEARCHER);
        var questionnaires = visits.bean(Questionnaires.class);
        var house = visits.town().house();
        var actor = house.actor(Who.RESEARCHER);
        var id = questionnaires.bring(actor, house.partnership(), """
                key: op_papier
                title: {nl: Op papier, en: On paper}
                sections:
                  - key: s
                    title: {nl: Deel, en: Section}
                    questions:
                      - {key: one, number: "1", kind: single, text: {nl: "Doet u mee?", en: "Join?"}, options: [{key: y, label: {nl: Ja, en: Yes}}, {key: n, label: {nl: Nee, en: No}}]}
                      - {key: two, number: "2", kind: open, text: {nl: "Waarom?", en: "Why?"}, when: [{question: one, in: [y, n]}]}
                      - {key: three, kind: open, text: {nl: "Wanneer?", en: "When?"}, when: [{question: one, notIn: [n]}]}
                """);
        merel.open(ALL + "/" + id + "/paper");
        merel.sees(
                "Alleen als u bij vraag 1 koos voor a of b.", "Alleen als u bij vraag 1 koos voor iets anders dan b.");
        merel.sees("Waarom?", "Wanneer?", "Dit is nog een concept.");
    }

    /** Also with more conditions than a form begins with, and conditions on what is not put before. */
    @Test
    void aFormThatIsSavedAsItStandsLosesNothing(Visits visits) {
        Visitor merel = visits.withoutScript(Who.RESEARCHER);
        var questionnaires = visits.bean(Questionnaires.class);
        var house = visits.town().house();
        var actor = house.actor(Who.RESEARCHER);
        var id = questionnaires.bring(actor, house.partnership(), """
                key: veel_voorwaarden
                title: {nl: Veel, en: Many}
                sections:
                  - key: s
                    title: {nl: Deel, en: Section}
                    when: [{question: q2, in: [a]}, {question: gone, in: [b]}]
                    questions:
                %s
                      - {key: last, kind: single, text: {nl: Slot, en: Last}, when: [%s], options: [{key: a, label: {nl: "A\\nB", en: A}}, {key: b, label: {nl: B, en: B}}]}
                """.formatted(
                        IntStream.rangeClosed(1, 7)
                                .mapToObj(at ->
                                        "      - {key: q%d, kind: single, text: {nl: V, en: Q}, options: [{key: a, label: {nl: A, en: A}}, {key: b, label: {nl: B, en: B}}]}"
                                                .formatted(at))
                                .collect(Collectors.joining("\n")),
                        IntStream.rangeClosed(1, 7)
                                .mapToObj(at -> "{question: q%d, %s: [a]}".formatted(at, at % 2 == 0 ? "in" : "notIn"))
                                .collect(Collectors.joining(", "))));
        Questionnaire before = questionnaires.read(actor, id).content();
        merel.open(ALL + "/" + id + "/questions/last");
        merel.press("page.save").sees("Bewaard.");
        merel.open(ALL + "/" + id + "/sections/s");
        merel.press("page.save").sees("Bewaard.");
        Questionnaire after = questionnaires.read(actor, id).content();
        assertThat(after.question("last").orElseThrow().when())
                .isEqualTo(before.question("last").orElseThrow().when())
                .hasSize(7);
        assertThat(after.question("last").orElseThrow().options())
                .extracting(each -> each.label().nl())
                .containsExactly("A B", "B");
        assertThat(after.sections().getFirst().when())
                .isEqualTo(before.sections().getFirst().when());

        merel.open(ALL + "/" + id + "/questions/last");
        merel.pick("als9Vraag", "q3").write("als9Opties", "z").press("page.save");
        merel.sees("Er is geen antwoord met de sleutel z.");
        merel.write("als9Opties", "b").press("page.save").sees("Bewaard.");
        assertThat(questionnaires
                        .read(actor, id)
                        .content()
                        .question("last")
                        .orElseThrow()
                        .when())
                .hasSize(8);
    }

    /** Every question of the quickscan. */
    @Test
    void everyQuestionFitsItsForm(Visits visits) throws IOException {
        Visitor merel = visits.withoutScript(Who.RESEARCHER);
        var questionnaires = visits.bean(Questionnaires.class);
        var house = visits.town().house();
        var actor = house.actor(Who.RESEARCHER);
        String file;
        try (InputStream yaml = Objects.requireNonNull(
                Questionnaires.class.getResourceAsStream("/surveys/quickscan-divorce-2025.yaml"))) {
            file = new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        }
        var id = questionnaires.bring(
                actor, house.partnership(), file.replace("key: quickscan_divorce_2025", "key: een_voor_een"));
        Questionnaire before = questionnaires.read(actor, id).content();
        before.questions().forEach(each -> {
            merel.open(ALL + "/" + id + "/questions/" + each.key());
            merel.press("page.save").sees("Bewaard.");
        });
        assertThat(questionnaires.read(actor, id).content()).isEqualTo(before);
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
                one + "/discard",
                one + "/paper",
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
