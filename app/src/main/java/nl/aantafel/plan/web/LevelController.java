package nl.aantafel.plan.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Pages;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.DrawnLevels;
import nl.aantafel.plan.GoalLevel;
import nl.aantafel.plan.PlanPages.FormScreen;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.GoalView;
import nl.aantafel.plan.domain.Fields;
import nl.aantafel.plan.domain.GoalRules;
import nl.aantafel.plan.web.FormPages.Filled;
import nl.aantafel.plan.web.LevelPage.Given;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How far a goal has come, in the eyes of the family or of the professionals. */
@Controller
@RequestMapping("/cases/{caseId}/plan/goals/{goal}/level")
class LevelController {

    private final Plans plans;
    private final FormPages forms;
    private final FrameCatalogue frames;
    private final LevelDrawing drawing;
    private final Texts texts;
    private final Time time;

    LevelController(Plans plans, FormPages forms, FrameCatalogue frames, LevelDrawing drawing, Texts texts, Time time) {
        this.plans = plans;
        this.forms = forms;
        this.frames = frames;
        this.drawing = drawing;
        this.texts = texts;
        this.time = time;
    }

    @GetMapping
    ModelAndView form(
            Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("goal") UUID goal, Locale locale) {
        FormScreen screen = forms.reportScreen(actor, caseId, locale);
        GoalView it = GoalController.find(screen, goal);
        Frame frame = frames.frame(screen.frameCode());
        String path = "/goals/" + goal + "/level";
        Map<String, String> values = Map.of(Fields.GIVEN_ON, time.today().toString());
        return Pages.view(
                "plan/goalLevel",
                new LevelPage(
                        forms.form(screen, new Filled(path, path, it.title(), values, it.version()), locale),
                        drawing.views(locale),
                        drawing.choices(it.levelWords(), frame, locale),
                        persons(screen),
                        it.levels().isEmpty()
                                ? null
                                : DrawnLevels.of(it.levels(), it.levelWords(), frame, texts, locale),
                        earlier(it, frame, locale)));
    }

    /** The members of the family who may be named, without who died. */
    private static List<Choice> persons(FormScreen screen) {
        return screen.family().persons().stream()
                .filter(each -> each.diedOn() == null)
                .map(each -> new Choice(each.id().toString(), each.fullName()))
                .toList();
    }

    private List<Given> earlier(GoalView goal, Frame frame, Locale locale) {
        return goal.levels().stream()
                .sorted(Comparator.comparing(GoalLevel::on).reversed())
                .map(each -> new Given(
                        each.on(),
                        each.by().isEmpty() ? drawing.view(each.view(), locale) : each.by(),
                        drawing.means(each.level(), goal.levelWords(), frame, locale),
                        each.note(),
                        each.view().equals(GoalRules.FAMILY)))
                .toList();
    }

    @PostMapping
    ModelAndView give(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("goal") UUID goal,
            @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        GoalLevel level = new GoalLevel(
                posted.text(Fields.VIEW),
                posted.chosenNumber(Fields.LEVEL, 0),
                posted.requiredDate(Fields.GIVEN_ON, time.today()),
                posted.text(Fields.NOTE),
                null,
                posted.ids(Fields.PERSON).stream().findFirst().orElse(null),
                "");
        posted.refuseIfAny();
        plans.level(actor, caseId, goal, level);
        return Pages.redirect(FormPages.base(caseId) + "#d-" + goal, "plan.notice.level");
    }
}
