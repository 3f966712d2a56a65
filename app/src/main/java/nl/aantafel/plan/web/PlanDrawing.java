package nl.aantafel.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.BottomLineStrips;
import nl.aantafel.plan.DecisionWords;
import nl.aantafel.plan.DrawnLevels;
import nl.aantafel.plan.Evaluations.EvaluationView;
import nl.aantafel.plan.PlanPages.Screen;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.GoalView;
import nl.aantafel.plan.Plans.PlanView;
import nl.aantafel.plan.domain.BottomLineRules;
import nl.aantafel.plan.web.PlanPage.Counts;
import nl.aantafel.plan.web.PlanPage.Goal;
import nl.aantafel.plan.web.PlanPage.Line;
import nl.aantafel.plan.web.PlanPage.PhaseLink;
import nl.aantafel.plan.web.PlanPage.Row;
import nl.aantafel.plan.web.PlanPage.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Arranges a plan as its page shows it: bottom lines first, goals with their agreements, then what belongs to no goal. */
@Component
class PlanDrawing {

    /** What to show: all or one phase, on paper or not, and what was just reported on. */
    record Wish(String phase, boolean print, @Nullable UUID reported) {}

    private final FrameCatalogue frames;
    private final Texts texts;
    private final Time time;

    PlanDrawing(FrameCatalogue frames, Texts texts, Time time) {
        this.frames = frames;
        this.texts = texts;
        this.time = time;
    }

    PlanPage page(Screen screen, Wish wish, Locale locale) {
        PlanView plan = screen.plan();
        Frame frame = frames.frame(screen.frameCode());
        AgreementRows rows = new AgreementRows(screen, frame, texts, locale, time.today());
        boolean change = screen.mayChange() && !wish.print();
        List<Goal> goals = goals(screen, frame, rows, locale).stream()
                .filter(goal -> wish.phase().isEmpty() || goal.goal().phase().equals(wish.phase()))
                .toList();
        List<AgreementView> loose = plan.agreements().stream()
                .filter(each -> each.goal() == null
                        && (wish.phase().isEmpty() || each.phase().equals(wish.phase())))
                .toList();
        return new PlanPage(
                screen.head(),
                plan.caseId(),
                screen.takenUp(),
                change,
                screen.mayRelease(),
                wish.print(),
                screen.readerName(),
                plan.latestSettled().orElse(null),
                phases(plan, frame, locale),
                wish.phase(),
                lines(screen, rows, change, true, locale),
                lines(screen, rows, change, false, locale),
                goals.stream()
                        .filter(goal -> goal.goal().state().equals("open"))
                        .toList(),
                goals.stream()
                        .filter(goal -> !goal.goal().state().equals("open"))
                        .toList(),
                rows.of(loose, change),
                steps(screen, rows),
                moments(plan.evaluations()),
                screen.family().persons().stream()
                        .map(each -> new Choice(each.id().toString(), each.firstName()))
                        .toList(),
                plan.head(),
                counts(plan),
                screen.teamSize(),
                reported(plan, rows, wish),
                decided(screen, frame, locale),
                family(screen, rows),
                screen.checks(),
                escalations(screen, frame, locale),
                deviations(screen, frame, locale));
    }

    private static Map<UUID, PlanPage.ForWhom> family(Screen screen, AgreementRows rows) {
        Map<UUID, PlanPage.ForWhom> family = new HashMap<>();
        screen.lines()
                .forEach(each -> family.put(
                        each.line(),
                        new PlanPage.ForWhom(
                                rows.firstNames(each.persons()),
                                rows.onlySome(each.persons()).isEmpty()
                                        && !each.persons().isEmpty(),
                                rows.firstNames(each.heldBack()),
                                each.outdated(),
                                FormPages.base(screen.plan().caseId()) + "/lines/" + each.line() + "/for")));
        return family;
    }

    private static List<PlanPage.Stuck> escalations(Screen screen, Frame frame, Locale locale) {
        return screen.escalations().stream()
                .map(each -> new PlanPage.Stuck(
                        each.id(),
                        frame.escalation()
                                .flatMap(rule -> rule.problem(each.problem()))
                                .map(problem -> problem.label().in(locale))
                                .orElse(each.problem()),
                        each.names(),
                        each.state().code(),
                        EscalationPage.tone(each.state()),
                        EscalationPage.icon(each.state())))
                .toList();
    }

    private static List<PlanPage.Deviating> deviations(Screen screen, Frame frame, Locale locale) {
        return screen.deviations().stream()
                .filter(each -> !each.ended())
                .map(each -> new PlanPage.Deviating(
                        each.id(),
                        DeviationPage.kind(frame.deviation(), each.kind(), locale),
                        each.rule(),
                        each.names(),
                        each.until(),
                        each.over(),
                        each.support().code()))
                .toList();
    }

    private List<PlanPage.Decided> decided(Screen screen, Frame frame, Locale locale) {
        return screen.decisions().stream()
                .filter(each -> each.open() || each.stands())
                .map(each -> new PlanPage.Decided(
                        DecisionWords.of(each, frame, (key, arguments) -> texts.get(locale, key, arguments), locale),
                        each))
                .toList();
    }

    private List<Goal> goals(Screen screen, Frame frame, AgreementRows rows, Locale locale) {
        List<Goal> goals = new ArrayList<>();
        for (GoalView goal : screen.plan().goals()) {
            List<AgreementView> under = screen.plan().agreements().stream()
                    .filter(each -> goal.id().equals(each.goal()))
                    .toList();
            goals.add(new Goal(
                    goal,
                    goals.size() + 1,
                    phase(frame, goal.phase(), locale),
                    rows.firstNames(goal.persons()),
                    goal.levels().isEmpty()
                            ? null
                            : DrawnLevels.of(goal.levels(), goal.levelWords(), frame, texts, locale),
                    rows.of(under, screen.mayChange())));
        }
        return goals;
    }

    private static String phase(Frame frame, String code, Locale locale) {
        return frame.phase(code).map(each -> each.label().in(locale)).orElse(code);
    }

    private static List<PhaseLink> phases(PlanView plan, Frame frame, Locale locale) {
        Set<String> used = new LinkedHashSet<>();
        plan.goals().forEach(goal -> used.add(goal.phase()));
        plan.agreements().forEach(agreement -> used.add(agreement.phase()));
        List<PhaseLink> links = frame.phases().stream()
                .filter(phase -> used.contains(phase.code()))
                .map(phase -> new PhaseLink(phase.code(), phase.label().in(locale)))
                .toList();
        return links.size() < 2 ? List.of() : links;
    }

    private List<Line> lines(Screen screen, AgreementRows rows, boolean change, boolean holding, Locale locale) {
        LocalDate today = time.today();
        return screen.plan().bottomLines().stream()
                .filter(each -> holds(each, today) == holding)
                .map(each -> new Line(
                        each.id(),
                        BottomLineStrips.of(each, today, texts, locale),
                        BottomLineRules.consequenceMissing(each),
                        each.rhythm(),
                        rows.onlySome(each.forPersons()),
                        each.from(),
                        each.until(),
                        change
                                || screen.takenUp()
                                        && screen.reader()
                                                .equals(each.guardian().party().professional())))
                .toList();
    }

    private static boolean holds(BottomLineView line, LocalDate today) {
        LocalDate until = line.until();
        return until == null || !until.isBefore(today);
    }

    /** Those to come by date; then what was held, the latest first. */
    private static List<EvaluationView> moments(List<EvaluationView> all) {
        return all.stream()
                .sorted(Comparator.comparing(EvaluationView::held)
                        .thenComparing((EvaluationView each) -> each.held()
                                ? -each.due().toEpochDay()
                                : each.due().toEpochDay()))
                .toList();
    }

    private static List<Step> steps(Screen screen, AgreementRows rows) {
        return screen.plan().safetySteps().stream()
                .map(step -> new Step(
                        step.id(),
                        Optional.ofNullable(step.person())
                                .flatMap(person -> screen.family().person(person))
                                .map(PersonView::firstName)
                                .orElse(null),
                        step.text(),
                        rows.onlySome(step.forPersons()),
                        step.version()))
                .toList();
    }

    private static Counts counts(PlanView plan) {
        List<AgreementView> all = plan.agreements();
        return new Counts(
                all.size(),
                all.stream().filter(each -> each.state().equals("done")).count(),
                all.stream().filter(each -> !each.reasonMissing()).count(),
                all.stream()
                        .filter(each -> each.derivedType().endsWith("_family"))
                        .count());
    }

    private static @Nullable Row reported(PlanView plan, AgreementRows rows, Wish wish) {
        return plan.agreements().stream()
                .filter(each ->
                        each.id().equals(wish.reported()) && !each.state().equals("open"))
                .findFirst()
                .map(each -> rows.of(List.of(each), false).getFirst())
                .orElse(null);
    }
}
