package nl.aantafel.survey.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.directory.Partnership;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.FileAnswer;
import nl.aantafel.page.Pages;
import nl.aantafel.survey.Answer;
import nl.aantafel.survey.Questionnaires;
import nl.aantafel.survey.Questionnaires.Begin;
import nl.aantafel.survey.Questionnaires.Brought;
import nl.aantafel.survey.Questionnaires.Handed;
import nl.aantafel.survey.Questionnaires.Shown;
import nl.aantafel.survey.Questionnaires.VersionLine;
import nl.aantafel.survey.Questionnaires.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The list of questionnaires, one of them, its versions, its files, and a walk through it. */
@Controller
@RequestMapping(QuestionnairePages.PATH)
final class QuestionnairePages {

    static final String PATH = "/surveys/questionnaires";

    private static final String YAML = "application/yaml";

    private final Questionnaires questionnaires;

    QuestionnairePages(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @RequestParam(name = "samenwerkingsverband", required = false) @Nullable UUID asked,
            @RequestParam(name = "woorden", defaultValue = "") String words,
            @RequestParam(name = "archief", defaultValue = "false") boolean archived) {
        List<Partnership> all = questionnaires.partnerships(actor);
        Partnership chosen = chosen(all, asked);
        return Pages.view(
                "survey/questionnaires",
                new QuestionnaireList(
                        chosen,
                        all,
                        questionnaires.list(actor, chosen.id(), words, archived),
                        List.of(),
                        words.strip(),
                        archived));
    }

    private static Partnership chosen(List<Partnership> all, @Nullable UUID asked) {
        return all.stream()
                .filter(each -> asked == null || each.id().equals(asked))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    @GetMapping("/new")
    ModelAndView fresh(
            Actor actor, @RequestParam(name = "samenwerkingsverband", required = false) @Nullable UUID asked) {
        List<Partnership> all = questionnaires.partnerships(actor);
        Partnership chosen = chosen(all, asked);
        return Pages.view(
                "survey/questionnaireNew",
                new QuestionnaireList(chosen, all, List.of(), questionnaires.supplied(actor, chosen.id()), "", false));
    }

    @PostMapping
    ModelAndView begin(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        QuestionnaireTyped typed = new QuestionnaireTyped(form);
        UUID id = questionnaires.begin(
                actor,
                new Begin(partnership(typed), typed.text("sleutel"), typed.text("titelNl"), typed.text("titelEn")));
        return Pages.redirect(PATH + "/" + id, "survey.notice.begun");
    }

    private static UUID partnership(QuestionnaireTyped typed) {
        try {
            return UUID.fromString(typed.text("samenwerkingsverband"));
        } catch (IllegalArgumentException none) {
            throw RefusedException.notFound();
        }
    }

    @PostMapping("/supplied")
    ModelAndView supplied(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        QuestionnaireTyped typed = new QuestionnaireTyped(form);
        UUID id = questionnaires.beginSupplied(actor, partnership(typed), typed.text("meegeleverd"));
        return Pages.redirect(PATH + "/" + id, "survey.notice.begun");
    }

    /** What begins with a bracket is a file of LimeSurvey; ours begins with a key. */
    @PostMapping("/import")
    ModelAndView bring(
            Actor actor,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(name = "bestand", required = false) @Nullable MultipartFile file) {
        QuestionnaireTyped typed = new QuestionnaireTyped(form);
        UUID partnership = partnership(typed);
        byte[] sent = SentLines.bytes(file);
        byte[] content = sent.length == 0 ? typed.text("tekst").getBytes(StandardCharsets.UTF_8) : sent;
        if (!new String(content, 0, Math.min(content.length, 200), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip()
                .startsWith("<")) {
            UUID id = questionnaires.bring(
                    actor, partnership, new String(content, StandardCharsets.UTF_8).replace("\uFEFF", ""));
            return Pages.redirect(PATH + "/" + id, "survey.notice.brought");
        }
        Brought brought = questionnaires.bringLime(actor, partnership, content);
        if (brought.left().isEmpty()) {
            return Pages.redirect(PATH + "/" + brought.id(), "survey.notice.brought");
        }
        return Pages.view(
                "survey/questionnaireBrought",
                new QuestionnairePage(questionnaires.read(actor, brought.id()), brought.left()));
    }

    private View view(Actor actor, UUID id, int number) {
        return number == 0 ? questionnaires.read(actor, id) : questionnaires.read(actor, id, number);
    }

    @GetMapping("/{id}")
    ModelAndView one(
            Actor actor, @PathVariable("id") UUID id, @RequestParam(name = "versie", defaultValue = "0") int number) {
        return Pages.view("survey/questionnaire", QuestionnairePage.of(view(actor, id, number)));
    }

    @GetMapping("/{id}/publish")
    ModelAndView publishing(Actor actor, @PathVariable("id") UUID id) {
        return Pages.view("survey/questionnairePublish", QuestionnairePage.of(questionnaires.read(actor, id)));
    }

    @PostMapping("/{id}/publish")
    ModelAndView publish(Actor actor, @PathVariable("id") UUID id, @RequestParam MultiValueMap<String, String> form) {
        questionnaires.publish(actor, id, new QuestionnaireTyped(form).version());
        return Pages.redirect(PATH + "/" + id, "survey.notice.published");
    }

    @GetMapping("/{id}/discard")
    ModelAndView discarding(Actor actor, @PathVariable("id") UUID id) {
        View view = questionnaires.read(actor, id);
        if (view.published()) {
            throw RefusedException.conflict("survey.questionnaire.published");
        }
        View before = view.versions().stream()
                .filter(VersionLine::published)
                .findFirst()
                .map(each -> questionnaires.read(actor, id, each.number()))
                .orElse(null);
        return Pages.view("survey/questionnaireDiscard", new QuestionnaireDiscard(view, before));
    }

    @PostMapping("/{id}/discard")
    ModelAndView discard(Actor actor, @PathVariable("id") UUID id, @RequestParam MultiValueMap<String, String> form) {
        return questionnaires.discard(actor, id, new QuestionnaireTyped(form).version())
                ? Pages.redirect(PATH + "/" + id, "survey.notice.discarded")
                : Pages.redirect(PATH, "survey.notice.gone");
    }

    @PostMapping("/{id}/next")
    ModelAndView next(Actor actor, @PathVariable("id") UUID id) {
        int number = questionnaires.next(actor, id);
        return Pages.redirect(PATH + "/" + id, "survey.notice.next", String.valueOf(number));
    }

    @PostMapping("/{id}/archive")
    ModelAndView archive(Actor actor, @PathVariable("id") UUID id, @RequestParam MultiValueMap<String, String> form) {
        boolean archived = new QuestionnaireTyped(form).text("archief").equals("true");
        questionnaires.archive(actor, id, archived);
        return Pages.redirect(PATH + "/" + id, archived ? "survey.notice.archived" : "survey.notice.back");
    }

    @PostMapping("/{id}/copy")
    ModelAndView copy(Actor actor, @PathVariable("id") UUID id, @RequestParam MultiValueMap<String, String> form) {
        QuestionnaireTyped typed = new QuestionnaireTyped(form);
        UUID copy = questionnaires.copy(actor, id, number(typed), typed.text("sleutel"));
        return Pages.redirect(PATH + "/" + copy, "survey.notice.begun");
    }

    private static int number(QuestionnaireTyped typed) {
        String number = typed.text("versie");
        if (!number.matches("\\d{1,6}")) {
            throw RefusedException.notFound();
        }
        return Integer.parseInt(number);
    }

    @GetMapping("/{id}/file")
    ResponseEntity<byte[]> file(
            Actor actor, @PathVariable("id") UUID id, @RequestParam(name = "versie", defaultValue = "0") int number) {
        View view = view(actor, id, number);
        return FileAnswer.of(
                view.content().key() + "-" + view.number() + ".yaml",
                YAML,
                questionnaires.export(actor, id, view.number()).getBytes(StandardCharsets.UTF_8));
    }

    /** What goes to LimeSurvey and what does not, before the file is taken. */
    @GetMapping("/{id}/limesurvey")
    ModelAndView lime(
            Actor actor, @PathVariable("id") UUID id, @RequestParam(name = "versie", defaultValue = "0") int number) {
        View view = view(actor, id, number);
        return Pages.view(
                "survey/questionnaireLime",
                new QuestionnairePage(
                        view,
                        questionnaires.exportLime(actor, id, view.number()).left()));
    }

    @GetMapping("/{id}/limesurvey/file")
    ResponseEntity<byte[]> limeFile(
            Actor actor, @PathVariable("id") UUID id, @RequestParam(name = "versie", defaultValue = "0") int number) {
        View view = view(actor, id, number);
        Handed handed = questionnaires.exportLime(actor, id, view.number());
        return FileAnswer.of(handed.name(), "application/xml", handed.content());
    }

    /** A form to fill in with a pen: everything that may be asked, with for whom it is. */
    @GetMapping("/{id}/paper")
    ModelAndView paper(
            Actor actor, @PathVariable("id") UUID id, @RequestParam(name = "versie", defaultValue = "0") int number) {
        return Pages.view("survey/questionnairePaper", QuestionnairePage.of(view(actor, id, number)));
    }

    @GetMapping("/{id}/preview")
    ModelAndView preview(
            Actor actor,
            @PathVariable("id") UUID id,
            @RequestParam(name = "versie", defaultValue = "0") int number,
            @RequestParam(name = "pagina", defaultValue = "1") int at,
            @RequestParam(name = "naar", defaultValue = "") String to,
            @RequestParam MultiValueMap<String, String> typed) {
        View view = view(actor, id, number);
        Map<String, Answer> answers = QuestionnairePreview.answers(view.content(), typed);
        List<Shown> pages = questionnaires.preview(actor, id, view.number(), answers);
        int wanted = to.equals("verder") ? at + 1 : at;
        return Pages.view(
                "survey/questionnairePreview",
                new QuestionnairePreview(view, answers, pages, Math.clamp(wanted, 1, Math.max(1, pages.size()))));
    }
}
