package nl.aantafel.plan;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.casefile.CaseHeads;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Phases;
import nl.aantafel.casefile.Phases.PhaseView;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.plan.PlanLines.LineFor;
import nl.aantafel.plan.Plans.PlanView;
import nl.aantafel.plan.domain.ForPerson;
import org.springframework.stereotype.Component;

/** Reads a whole page of the plan in one transaction. */
@UseCases
class ComposingPages implements PlanPages {

    private static final String TAB = "tab.plan";

    /** What a goal can be an answer to. */
    private static final Set<String> ANALYSIS = Set.of("worry", "pattern", "risk_factor", "incident");

    private final Opening opening;
    private final PlanReading reading;
    private final DecisionReading decisions;
    private final LineReading lines;
    private final CheckReading checks;
    private final CaseHeads heads;
    private final Workers workers;
    private final Phases phases;
    private final Statements statements;
    private final WhoIsWho whoIsWho;
    private final Naming naming;
    private final Stuck stuck;

    ComposingPages(
            Opening opening,
            PlanReading reading,
            DecisionReading decisions,
            LineReading lines,
            CheckReading checks,
            CaseHeads heads,
            Workers workers,
            Phases phases,
            Statements statements,
            WhoIsWho whoIsWho,
            Naming naming,
            Stuck stuck) {
        this.opening = opening;
        this.reading = reading;
        this.decisions = decisions;
        this.lines = lines;
        this.checks = checks;
        this.heads = heads;
        this.workers = workers;
        this.phases = phases;
        this.statements = statements;
        this.whoIsWho = whoIsWho;
        this.naming = naming;
        this.stuck = stuck;
    }

    /** What is done where a plan does not get on by itself. */
    @Component
    record Stuck(EscalationReading escalations, DeviationReading deviations) {}

    @Override
    public Screen page(Actor actor, UUID caseId, Locale locale) {
        return screen(opening.toRead(actor, caseId), locale, Trace.Action.READ, "plan.page");
    }

    @Override
    public Screen print(Actor actor, UUID caseId, Locale locale) {
        return screen(opening.toRead(actor, caseId), locale, Trace.Action.PRINT, "plan.print");
    }

    @Override
    public PersonScreen printFor(Actor actor, UUID caseId, UUID person) {
        Opened opened = opening.toRead(actor, caseId);
        PersonView of = opened.family().person(person).orElseThrow(RefusedException::notFound);
        PlanView plan = reading.read(opened);
        ForPerson theirs = theirs(plan, lines.read(opened, plan), person);
        opening.trace(opened, Trace.Action.PRINT, "plan.print-for");
        return new PersonScreen(
                caseId,
                of.firstName(),
                theirs.bottomLines(),
                theirs.goals(),
                theirs.agreements(),
                theirs.safetySteps(),
                person,
                opened.family().persons().stream().collect(toMap(PersonView::id, PersonView::firstName)));
    }

    private static ForPerson theirs(PlanView plan, LineReading.Lines lines, UUID person) {
        return ForPerson.of(
                plan,
                lines.all().stream()
                        .filter(each -> each.persons().contains(person))
                        .map(LineFor::line)
                        .collect(Collectors.toSet()));
    }

    private Screen screen(Opened opened, Locale locale, Trace.Action action, String activity) {
        Actor actor = opened.actor();
        UUID caseId = opened.caseId();
        PlanView plan = reading.read(opened);
        Map<UUID, Set<UUID>> received = reading.received(opened);
        Screen screen = new Screen(
                heads.of(actor, caseId, TAB, locale),
                opened.caseView().frameCode(),
                opened.caseView().state() == State.TAKEN_UP,
                opening.mayChange(opened),
                opening.mayRelease(opened),
                actor.person(),
                naming.professional(actor.person()),
                workers.team(actor, caseId).size(),
                opened.family(),
                plan,
                received,
                decisions.read(opened),
                lines.read(opened, plan).all(),
                checks.read(opened, plan.bottomLines(), plan.safetySteps()),
                stuck.escalations().open(opened),
                stuck.deviations().lines(opened));
        opening.trace(opened, action, activity);
        return screen;
    }

    @Override
    public FormScreen form(Actor actor, UUID caseId, Locale locale) {
        return form(opening.toEdit(actor, Right.EDIT_PLAN, caseId), locale, List.of());
    }

    @Override
    public FormScreen goalForm(Actor actor, UUID caseId, Locale locale) {
        Opened opened = opening.toEdit(actor, Right.EDIT_PLAN, caseId);
        Statements.Query analysis =
                new Statements.Query(Set.of(), ANALYSIS, Set.of(), null, Set.of(), false, null, Paging.MOST);
        return form(opened, locale, statements.list(actor, caseId, analysis).rows());
    }

    @Override
    public FormScreen reportForm(Actor actor, UUID caseId, Locale locale) {
        return form(opening.toEdit(actor, Right.REPORT_PROGRESS, caseId), locale, List.of());
    }

    @Override
    public LineScreen lineForm(Actor actor, UUID caseId, UUID line, Locale locale) {
        Opened opened = opening.toEdit(actor, Right.EDIT_PLAN, caseId);
        FormScreen form = form(opened, locale, List.of());
        return lines.read(opened, form.plan()).all().stream()
                .filter(each -> each.line().equals(line))
                .findFirst()
                .map(each -> new LineScreen(form, each))
                .orElseThrow(RefusedException::notFound);
    }

    private FormScreen form(Opened opened, Locale locale, List<StatementView> analysis) {
        Actor actor = opened.actor();
        UUID caseId = opened.caseId();
        FormScreen form = new FormScreen(
                heads.of(actor, caseId, TAB, locale),
                opened.caseView().frameCode(),
                phases.of(actor, caseId).current().map(PhaseView::phase).orElse(""),
                opened.family(),
                workers.withDesk(actor, opened.caseView()),
                whoIsWho.participants(opened.caseView().partnership()),
                analysis,
                reading.read(opened));
        opening.read(opened, "plan.form");
        return form;
    }
}
