package nl.aantafel.survey.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.Questionnaires;
import nl.aantafel.survey.Questionnaires.View;
import nl.aantafel.survey.Section;
import nl.aantafel.survey.domain.QuestionnaireEdit;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writes a draft by plain forms: its head, its sections and its questions, one at a time. */
@Controller
@RequestMapping(QuestionnairePages.PATH + "/{id}")
final class QuestionnaireEditing {

    private final Questionnaires questionnaires;

    QuestionnaireEditing(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** The draft; one that was published is not there to be changed. */
    private View draft(Actor actor, UUID id) {
        View view = questionnaires.read(actor, id);
        if (view.archived()) {
            throw RefusedException.conflict("survey.questionnaire.archived");
        }
        if (view.published()) {
            throw RefusedException.conflict("survey.questionnaire.published");
        }
        return view;
    }

    private static Optional<Section> found(View view, String key) {
        return view.content().sections().stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
    }

    private static Section section(View view, String key) {
        return found(view, key).orElseThrow(RefusedException::notFound);
    }

    private static Question question(View view, String key) {
        return view.content().question(key).orElseThrow(RefusedException::notFound);
    }

    private static String sectionOf(View view, String question) {
        return view.content().sections().stream()
                .filter(each ->
                        each.questions().stream().anyMatch(one -> one.key().equals(question)))
                .findFirst()
                .map(Section::key)
                .orElse("");
    }

    /** {@code form}: what stood there when it was read just now. When that is what was opened, nobody else is in the way. */
    private ModelAndView saved(
            Actor actor, QuestionnaireForm form, QuestionnaireTyped typed, Questionnaire content, String anchor) {
        long opened = typed.text("stand").equals(form.mark()) ? form.view().rowVersion() : typed.version();
        return saved(actor, form.view(), opened, content, anchor, "survey.notice.saved");
    }

    private ModelAndView saved(
            Actor actor, View view, long version, Questionnaire content, String anchor, String notice) {
        questionnaires.save(actor, view.id(), version, content);
        return Pages.redirect(QuestionnairePages.PATH + "/" + view.id() + anchor, notice);
    }

    /** What somebody else took away meanwhile is told as a change; what was never there is not found. */
    private RefusedException gone(Actor actor, View view, QuestionnaireTyped typed) {
        if (typed.version() != view.rowVersion()) {
            questionnaires.save(actor, view.id(), typed.version(), view.content());
        }
        return RefusedException.notFound();
    }

    /** Whether a form is shown again with what was typed in it. */
    private static boolean again(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.FORWARD;
    }

    @GetMapping("/head")
    ModelAndView head(Actor actor, @PathVariable("id") UUID id) {
        return Pages.view("survey/questionnaireHead", new QuestionnaireForm(draft(actor, id), null, null, ""));
    }

    @PostMapping("/head")
    ModelAndView writeHead(Actor actor, @PathVariable("id") UUID id, @RequestParam MultiValueMap<String, String> form) {
        View view = draft(actor, id);
        QuestionnaireTyped typed = new QuestionnaireTyped(form);
        return saved(actor, new QuestionnaireForm(view, null, null, ""), typed, typed.head(view.content()), "");
    }

    @GetMapping("/new-section")
    ModelAndView newSection(Actor actor, @PathVariable("id") UUID id) {
        return Pages.view("survey/questionnaireSection", new QuestionnaireForm(draft(actor, id), null, null, ""));
    }

    @PostMapping("/new-section")
    ModelAndView addSection(
            Actor actor, @PathVariable("id") UUID id, @RequestParam MultiValueMap<String, String> form) {
        View view = draft(actor, id);
        QuestionnaireTyped typed = new QuestionnaireTyped(form);
        Section section = typed.section(view.content(), "");
        return saved(
                actor,
                view,
                view.rowVersion(),
                QuestionnaireEdit.addSection(view.content(), section),
                "#s-" + section.key(),
                "survey.notice.saved");
    }

    @GetMapping("/sections/{section}")
    ModelAndView section(
            Actor actor, @PathVariable("id") UUID id, @PathVariable("section") String key, HttpServletRequest request) {
        View view = draft(actor, id);
        Section section = found(view, key).orElse(null);
        if (section == null && !again(request)) {
            throw RefusedException.notFound();
        }
        return Pages.view("survey/questionnaireSection", new QuestionnaireForm(view, section, null, ""));
    }

    @PostMapping("/sections/{section}")
    ModelAndView changeSection(
            Actor actor,
            @PathVariable("id") UUID id,
            @PathVariable("section") String key,
            @RequestParam MultiValueMap<String, String> form) {
        View view = draft(actor, id);
        QuestionnaireTyped typed = new QuestionnaireTyped(form);
        Section now = found(view, key).orElseThrow(() -> gone(actor, view, typed));
        Section section = typed.section(view.content(), key);
        return saved(
                actor,
                new QuestionnaireForm(view, now, null, ""),
                typed,
                QuestionnaireEdit.changeSection(view.content(), key, section),
                "#s-" + section.key());
    }

    @PostMapping("/sections/{section}/move")
    ModelAndView moveSection(
            Actor actor,
            @PathVariable("id") UUID id,
            @PathVariable("section") String key,
            @RequestParam MultiValueMap<String, String> form) {
        View view = draft(actor, id);
        section(view, key);
        QuestionnaireTyped typed = new QuestionnaireTyped(form);
        return saved(
                actor,
                view,
                typed.version(),
                QuestionnaireEdit.moveSection(view.content(), key, up(typed)),
                "#s-" + key,
                "survey.notice.moved");
    }

    private static boolean up(QuestionnaireTyped typed) {
        return typed.text("richting").equals("omhoog");
    }

    @GetMapping("/sections/{section}/remove")
    ModelAndView removingSection(Actor actor, @PathVariable("id") UUID id, @PathVariable("section") String key) {
        View view = draft(actor, id);
        return Pages.view("survey/questionnaireRemove", new QuestionnaireForm(view, section(view, key), null, ""));
    }

    @PostMapping("/sections/{section}/remove")
    ModelAndView removeSection(
            Actor actor,
            @PathVariable("id") UUID id,
            @PathVariable("section") String key,
            @RequestParam MultiValueMap<String, String> form) {
        View view = draft(actor, id);
        section(view, key);
        return saved(
                actor,
                view,
                new QuestionnaireTyped(form).version(),
                QuestionnaireEdit.removeSection(view.content(), key),
                "",
                "survey.notice.removed");
    }

    @GetMapping("/new-question")
    ModelAndView newQuestion(
            Actor actor, @PathVariable("id") UUID id, @RequestParam(name = "deel", defaultValue = "") String section) {
        View view = draft(actor, id);
        return Pages.view("survey/questionnaireQuestion", new QuestionnaireForm(view, null, null, section));
    }

    @PostMapping("/new-question")
    ModelAndView addQuestion(
            Actor actor, @PathVariable("id") UUID id, @RequestParam MultiValueMap<String, String> form) {
        View view = draft(actor, id);
        QuestionnaireTyped typed = new QuestionnaireTyped(form);
        Question question = typed.question(view.content(), "");
        return saved(
                actor,
                view,
                view.rowVersion(),
                QuestionnaireEdit.addQuestion(view.content(), typed.section(view.content()), question),
                "#q-" + question.key(),
                "survey.notice.saved");
    }

    @GetMapping("/questions/{asked}")
    ModelAndView question(
            Actor actor, @PathVariable("id") UUID id, @PathVariable("asked") String key, HttpServletRequest request) {
        View view = draft(actor, id);
        Question question = view.content().question(key).orElse(null);
        if (question == null && !again(request)) {
            throw RefusedException.notFound();
        }
        return Pages.view(
                "survey/questionnaireQuestion", new QuestionnaireForm(view, null, question, sectionOf(view, key)));
    }

    @PostMapping("/questions/{asked}")
    ModelAndView changeQuestion(
            Actor actor,
            @PathVariable("id") UUID id,
            @PathVariable("asked") String key,
            @RequestParam MultiValueMap<String, String> form) {
        View view = draft(actor, id);
        QuestionnaireTyped typed = new QuestionnaireTyped(form);
        Question now = view.content().question(key).orElseThrow(() -> gone(actor, view, typed));
        Question question = typed.question(view.content(), key);
        return saved(
                actor,
                new QuestionnaireForm(view, null, now, sectionOf(view, key)),
                typed,
                QuestionnaireEdit.changeQuestion(view.content(), key, typed.section(view.content()), question),
                "#q-" + question.key());
    }

    @PostMapping("/questions/{asked}/move")
    ModelAndView moveQuestion(
            Actor actor,
            @PathVariable("id") UUID id,
            @PathVariable("asked") String key,
            @RequestParam MultiValueMap<String, String> form) {
        View view = draft(actor, id);
        question(view, key);
        QuestionnaireTyped typed = new QuestionnaireTyped(form);
        return saved(
                actor,
                view,
                typed.version(),
                QuestionnaireEdit.moveQuestion(view.content(), key, up(typed)),
                "#q-" + key,
                "survey.notice.moved");
    }

    @GetMapping("/questions/{asked}/remove")
    ModelAndView removingQuestion(Actor actor, @PathVariable("id") UUID id, @PathVariable("asked") String key) {
        View view = draft(actor, id);
        return Pages.view("survey/questionnaireRemove", new QuestionnaireForm(view, null, question(view, key), ""));
    }

    @PostMapping("/questions/{asked}/remove")
    ModelAndView removeQuestion(
            Actor actor,
            @PathVariable("id") UUID id,
            @PathVariable("asked") String key,
            @RequestParam MultiValueMap<String, String> form) {
        View view = draft(actor, id);
        question(view, key);
        return saved(
                actor,
                view,
                new QuestionnaireTyped(form).version(),
                QuestionnaireEdit.removeQuestion(view.content(), key),
                "",
                "survey.notice.removed");
    }
}
