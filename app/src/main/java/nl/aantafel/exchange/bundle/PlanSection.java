package nl.aantafel.exchange.bundle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.exchange.Codes;
import nl.aantafel.frame.Lists;
import nl.aantafel.plan.Evaluations;
import nl.aantafel.plan.Evaluations.Held;
import nl.aantafel.plan.GoalLevel;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.BottomLineInput;
import nl.aantafel.plan.Plans.Check;
import nl.aantafel.plan.Plans.EvaluationInput;
import nl.aantafel.plan.Plans.GoalInput;
import nl.aantafel.plan.Plans.HeadInput;
import nl.aantafel.plan.Plans.SafetyStepInput;
import org.springframework.stereotype.Component;

/** The one plan: working together, goals, bottom lines, safety steps, and how it goes (voortgang). */
@Component
final class PlanSection {

    private final Plans plans;
    private final Evaluations looking;

    PlanSection(Plans plans, Evaluations looking) {
        this.plans = plans;
        this.looking = looking;
    }

    void read(Part bundle, Steps steps) {
        bundle.part("plan").ifPresent(plan -> {
            plan.part("samenwerking").ifPresent(head -> head(head, steps));
            goals(plan, steps);
            lines(plan, plan.known().today(), steps);
        });
    }

    /** Reports and checks on what came in before. */
    void progress(Part bundle, Steps steps) {
        for (Part part : bundle.parts("voortgang")) {
            report(part, part.reference("afspraak", Kind.AGREEMENT), steps);
        }
        for (Part part : bundle.parts("doelniveaus")) {
            level(part, part.reference("doel", Kind.GOAL), steps);
        }
        for (Part part : bundle.parts("nagegaan")) {
            check(part, part.reference("bodemeis", Kind.BOTTOM_LINE), steps);
        }
    }

    /** Goals, of the plan or set in a meeting. */
    void goals(Part owner, Steps steps) {
        owner.parts("doelen").forEach(goal -> goal(goal, steps));
    }

    /** Bottom lines and safety steps, of the plan or agreed on in a meeting. */
    void lines(Part owner, LocalDate from, Steps steps) {
        owner.parts("bodemeisen").forEach(line -> bottomLine(line, from, steps));
        for (Part step : owner.parts("veiligheidsstappen")) {
            String person = step.maybePerson("persoon");
            String text = step.needText("tekst");
            List<String> forWhom = step.persons("voorWie");
            steps.add(
                    step,
                    it -> plans.addSafetyStep(
                            it.actor(),
                            it.caseId(),
                            new SafetyStepInput(person == null ? null : it.id(person), text, it.ids(forWhom))));
        }
    }

    private void head(Part part, Steps steps) {
        List<EvaluationInput> evaluations = new ArrayList<>();
        List<Part> moments = part.parts("evaluaties");
        for (Part evaluation : moments) {
            EvaluationInput input = new EvaluationInput(evaluation.needDay("datum"), evaluation.text("waarover"));
            evaluations.add(input);
        }
        HeadInput head = new HeadInput(
                part.text("informeren"),
                part.text("tijdpad"),
                part.text("eindvoorwaarde"),
                part.text("afsluitplan"),
                part.text("mandaatVeiligheid"),
                part.day("volgendeDatum"),
                evaluations);
        steps.add(
                part,
                it -> plans.changeHead(
                        it.actor(),
                        it.caseId(),
                        head,
                        plans.of(it.actor(), it.caseId()).version()));
        for (int at = 0; at < moments.size(); at++) {
            held(moments.get(at), evaluations.get(at), steps);
        }
    }

    /** What looking back brought, when it was. */
    private void held(Part part, EvaluationInput moment, Steps steps) {
        if (!part.has("gehoudenOp")) {
            return;
        }
        LocalDate on = part.needDay("gehoudenOp");
        String outcome = part.needText("uitkomst");
        steps.add(
                part,
                it -> plans.of(it.actor(), it.caseId()).evaluations().stream()
                        .filter(each ->
                                each.due().equals(moment.due()) && each.about().equals(moment.about()) && !each.held())
                        .findFirst()
                        .ifPresent(
                                each -> looking.hold(it.actor(), it.caseId(), each.id(), new Held(on, null, outcome))));
    }

    private void goal(Part part, Steps steps) {
        String key = part.key(Kind.GOAL);
        String phase = part.needCode("fase", Codes.PHASES);
        String title = part.needText("titel");
        String goodEnough = part.text("goedGenoeg");
        String lifeDomain = part.code("leefgebied", part.known().list(Lists.LIFE_DOMAINS));
        String priority = part.text("volgensGezin");
        List<String> persons = part.persons("personen");
        List<String> answers = part.references("bijdragen", Kind.STATEMENT);
        List<String> levelWords = part.part("inWoorden")
                .map(words -> Stream.of("veelMinder", "minder", "goedGenoeg", "beter", "veelBeter")
                        .map(words::text)
                        .toList())
                .orElse(List.of());
        steps.add(part, it -> {
            GoalInput goal = new GoalInput(
                    phase, title, goodEnough, lifeDomain, priority, it.ids(persons), it.ids(answers), levelWords);
            UUID id = plans.addGoal(it.actor(), it.caseId(), goal);
            it.became(key, id);
            it.became(part.path(), id);
        });
        part.parts("niveaus").forEach(level -> level(level, part.path(), steps));
    }

    /** How far a goal came, in one view; {@code goal} is its key, or the path it came in by. */
    private void level(Part part, String goal, Steps steps) {
        Integer level = part.number("niveau");
        if (level == null && !part.has("niveau")) {
            part.wrong("niveau", "exchange.bundle.missing");
        }
        String view = part.needCode("kijk", Codes.GOAL_VIEWS);
        int given = level == null ? 0 : level;
        LocalDate on = part.needDay("datum");
        String note = part.text("toelichting");
        String person = part.maybePerson("persoon");
        steps.add(
                part,
                it -> plans.level(
                        it.actor(),
                        it.caseId(),
                        it.id(goal),
                        new GoalLevel(view, given, on, note, null, person == null ? null : it.id(person), "")));
    }

    private void bottomLine(Part part, LocalDate otherwise, Steps steps) {
        String key = part.key(Kind.BOTTOM_LINE);
        String text = part.needText("tekst");
        Who guardian = part.who("bewaker");
        String consequence = part.text("gevolg");
        String rhythm = part.text("ritme");
        String phase = part.code("fase", Codes.PHASES);
        List<String> forWhom = part.persons("voorWie");
        LocalDate own = part.day("vanaf");
        LocalDate from = own == null ? otherwise : own;
        steps.add(part, it -> {
            var id = plans.addBottomLine(
                    it.actor(),
                    it.caseId(),
                    new BottomLineInput(text, guardian.party(it), consequence, rhythm, phase, from, it.ids(forWhom)));
            it.became(key, id);
            it.became(part.path(), id);
        });
        part.parts("controles").forEach(check -> check(check, part.path(), steps));
    }

    private void check(Part part, String bottomLine, Steps steps) {
        Check check = new Check(
                part.needDay("datum"), part.needCode("uitkomst", Codes.CHECK_OUTCOMES), part.text("toelichting"));
        steps.add(part, it -> plans.check(it.actor(), it.caseId(), it.id(bottomLine), check));
    }

    /** How an agreement went; {@code agreement} is its key. */
    void report(Part part, String agreement, Steps steps) {
        String state = part.needCode("stand", Codes.AGREEMENT_STATES);
        String note = part.text("toelichting");
        if (state.isEmpty() || state.equals("open")) {
            return;
        }
        steps.add(part, it -> {
            long version = plans.of(it.actor(), it.caseId()).agreements().stream()
                    .filter(each -> each.id().equals(it.id(agreement)))
                    .map(AgreementView::version)
                    .findFirst()
                    .orElse(0L);
            plans.report(it.actor(), it.caseId(), it.id(agreement), state, note, version);
        });
    }
}
