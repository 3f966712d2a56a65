package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.IncidentFields;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Phase;
import nl.aantafel.frame.Term;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.Plans.GoalView;
import nl.aantafel.plan.SafetyChecks.Broken;
import nl.aantafel.plan.SafetyChecks.CheckedLine;
import nl.aantafel.plan.StableSafety.Answer;
import nl.aantafel.plan.StableSafety.Criterion;
import nl.aantafel.plan.StableSafety.Held;
import nl.aantafel.plan.StableSafety.Judgement;
import nl.aantafel.plan.StableSafety.RiskLine;
import nl.aantafel.plan.StableSafety.StableView;
import nl.aantafel.plan.StableSafety.UnsafeEvent;
import nl.aantafel.plan.domain.StableRules;
import nl.aantafel.plan.store.StableStore;
import nl.aantafel.plan.store.StableStore.Row;
import org.springframework.stereotype.Component;

/** What the case holds about stable safety, with its sources, and what each party judged. */
@Component
class StableReading {

    private static final String TERM = "stable_safety";
    private static final String INCIDENT = "incident";
    private static final String RISK = "risk_factor";
    private static final String OPEN = "open";

    private final StableStore store;
    private final GoalKeeping goals;
    private final CheckReading checks;
    private final Statements statements;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final Opening opening;
    private final Time time;

    StableReading(
            StableStore store,
            GoalKeeping goals,
            CheckReading checks,
            Statements statements,
            WhoIsWho whoIsWho,
            FrameCatalogue frames,
            Opening opening,
            Time time) {
        this.store = store;
        this.goals = goals;
        this.checks = checks;
        this.statements = statements;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.opening = opening;
        this.time = time;
    }

    Term term(Opened opened) {
        return frames.frame(opened.caseView().frameCode()).term(TERM);
    }

    StableView read(Opened opened) {
        List<Row> rows = store.list(opened.caseId());
        Map<UUID, Professional> people =
                whoIsWho.professionals(rows.stream().map(Row::professional).collect(Collectors.toSet()));
        Map<UUID, Organisation> organisations =
                whoIsWho.organisations(rows.stream().map(Row::organisation).collect(Collectors.toSet()));
        List<Judgement> now = new ArrayList<>();
        List<Judgement> before = new ArrayList<>();
        Set<UUID> parties = new HashSet<>();
        for (Row row : rows) {
            UUID party = Objects.requireNonNullElse(row.person(), row.organisation());
            (parties.add(party) ? now : before).add(judgement(opened, row, people, organisations));
        }
        return new StableView(
                opened.caseId(), held(opened), now, before, opening.mayReport(opened), opening.leads(opened));
    }

    private static Judgement judgement(
            Opened opened, Row row, Map<UUID, Professional> people, Map<UUID, Organisation> organisations) {
        Map<Criterion, Answer> answers = new EnumMap<>(Criterion.class);
        answers.put(Criterion.EVENTS, answer(row.events()));
        answers.put(Criterion.RISKS, answer(row.risks()));
        answers.put(Criterion.RECOVERY, answer(row.recovery()));
        UUID person = row.person();
        String party = person == null
                ? Optional.ofNullable(organisations.get(row.organisation()))
                        .map(Organisation::name)
                        .orElse("")
                : opened.family().person(person).map(PersonView::fullName).orElse("");
        return new Judgement(
                row.id(),
                person,
                party,
                Optional.ofNullable(people.get(row.professional()))
                        .map(Professional::name)
                        .orElse(""),
                row.at(),
                row.definition(),
                answers,
                row.reason());
    }

    private static Answer answer(String code) {
        return Answer.of(code).orElse(Answer.UNKNOWN);
    }

    Held held(Opened opened) {
        List<StatementView> said = statements
                .list(
                        opened.actor(),
                        opened.caseId(),
                        new Statements.Query(
                                Set.of(), Set.of(INCIDENT, RISK), Set.of(), null, Set.of(), false, null, Paging.MOST))
                .rows();
        List<GoalView> plan = goals.list(opened);
        List<UnsafeEvent> events = events(said, checks.read(opened).lines());
        LocalDate last = events.isEmpty() ? null : events.getFirst().on();
        LocalDate today = time.today();
        LocalDate watchedFrom = Objects.requireNonNullElse(opened.caseView().takenUpOn(), today);
        Term term = term(opened);
        LocalDate clearFrom = term.lastDay(StableRules.counted(last, watchedFrom));
        List<String> phases = frame(opened).phases().stream().map(Phase::code).toList();
        return new Held(
                last,
                watchedFrom,
                clearFrom,
                !clearFrom.isAfter(today),
                events.stream()
                        .filter(each -> !term.lastDay(each.on()).isBefore(today))
                        .toList(),
                risks(said, plan),
                plan.stream()
                        .filter(each -> each.phase().equals(phases.getLast())
                                && !each.state().equals("dropped"))
                        .map(GoalView::title)
                        .toList(),
                plan.stream()
                        .filter(each -> each.phase().equals(phases.getFirst())
                                && each.state().equals(OPEN))
                        .map(GoalView::title)
                        .toList());
    }

    private Frame frame(Opened opened) {
        return frames.frame(opened.caseView().frameCode());
    }

    private static List<UnsafeEvent> events(List<StatementView> said, List<CheckedLine> lines) {
        List<UnsafeEvent> events = new ArrayList<>();
        for (StatementView each : said) {
            if (current(each)) {
                each.incident()
                        .map(IncidentFields::happenedOn)
                        .ifPresent(on -> events.add(new UnsafeEvent(on, INCIDENT, each.text(), each.id())));
            }
        }
        for (CheckedLine line : lines) {
            for (Broken broken : line.broken()) {
                events.add(new UnsafeEvent(broken.on(), line.kind().code(), line.text(), line.id()));
            }
        }
        events.sort(Comparator.comparing(UnsafeEvent::on).reversed());
        return events;
    }

    private static boolean current(StatementView statement) {
        return statement.supersededBy() == null;
    }

    private static List<RiskLine> risks(List<StatementView> said, List<GoalView> plan) {
        List<RiskLine> risks = new ArrayList<>();
        for (StatementView each : said) {
            if (each.topic().equals(RISK) && current(each)) {
                List<GoalView> answering = plan.stream()
                        .filter(goal -> goal.statements().contains(each.id()))
                        .toList();
                risks.add(new RiskLine(
                        each.id(),
                        each.text(),
                        answering.stream().map(GoalView::title).toList(),
                        answering.stream().anyMatch(goal -> goal.state().equals("reached"))
                                && answering.stream()
                                        .noneMatch(goal -> goal.state().equals(OPEN))));
            }
        }
        return risks;
    }
}
