package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.access.Principal;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.directory.NamesToFamilies;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.plan.PlanLines.Kind;
import nl.aantafel.plan.PlanLines.LineFor;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.GoalView;
import nl.aantafel.plan.Plans.NamedParty;
import nl.aantafel.plan.Plans.PlanView;
import nl.aantafel.plan.Plans.SafetyStepView;
import nl.aantafel.plan.domain.GoalRules;
import nl.aantafel.plan.release.PlanForFamily;
import nl.aantafel.plan.store.AgreementStore;

/** Gives the lines of a plan as a family can read them. */
@UseCases
class ReleasingPlan implements PlanForFamily {

    private static final Set<Integer> TABLE = Set.of(Principal.TABLE, Principal.DESK);

    private final Opening opening;
    private final PlanReading plans;
    private final LineReading lines;
    private final AgreementStore agreements;
    private final WhoIsWho whoIsWho;
    private final NamesToFamilies names;
    private final Time time;

    ReleasingPlan(
            Opening opening,
            PlanReading plans,
            LineReading lines,
            AgreementStore agreements,
            WhoIsWho whoIsWho,
            NamesToFamilies names,
            Time time) {
        this.opening = opening;
        this.plans = plans;
        this.lines = lines;
        this.agreements = agreements;
        this.whoIsWho = whoIsWho;
        this.names = names;
        this.time = time;
    }

    /** When it is good enough; else what that level of it means in own words. */
    private static String goodEnough(GoalView goal) {
        return goal.goodEnough().isBlank() && !goal.levelWords().isEmpty()
                ? goal.levelWords().get(GoalRules.MOST)
                : goal.goodEnough();
    }

    @Override
    public List<Line> of(Actor actor, UUID caseId) {
        Opened opened = opening.toRead(actor, caseId);
        PlanView plan = plans.read(opened);
        Making making = new Making(
                lines.read(opened, plan).all().stream().collect(Collectors.toMap(LineFor::line, each -> each)),
                people(opened, plan),
                agreements.audiences(caseId));
        List<Line> all = new ArrayList<>();
        plan.goals().stream()
                .filter(each -> each.state().equals("open"))
                .forEach(each -> all.add(making.line(each.id(), each.version(), goodEnough(each))));
        plan.agreements().stream()
                .filter(each -> each.state().equals("open"))
                .forEach(each -> all.add(making.agreement(each)));
        plan.bottomLines().stream().filter(this::holds).forEach(each -> all.add(making.bottomLine(each)));
        plan.safetySteps().forEach(each -> all.add(making.step(each)));
        if (!plan.head().endCondition().isBlank()) {
            all.add(making.line(caseId, plan.version(), ""));
        }
        opening.read(opened, "plan.for-family");
        return all;
    }

    private boolean holds(BottomLineView line) {
        LocalDate until = line.until();
        return until == null || !until.isBefore(time.today());
    }

    private People people(Opened opened, PlanView plan) {
        Set<UUID> workers = Stream.concat(
                        plan.agreements().stream()
                                .flatMap(each -> Stream.of(each.does(), each.with()))
                                .flatMap(List::stream),
                        plan.bottomLines().stream().map(BottomLineView::guardian))
                .map(each -> each.party().professional())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new People(
                whoIsWho.professionals(workers),
                names.shown(opened.caseView().partnership(), workers),
                opened.family().persons().stream().collect(Collectors.toMap(PersonView::id, ReleasingPlan::callName)));
    }

    private static String callName(PersonView person) {
        return person.firstName().isBlank() ? person.fullName() : person.firstName();
    }

    /** Who is who to a family. */
    private record People(Map<UUID, Professional> workers, Set<UUID> shown, Map<UUID, String> family) {

        Who who(NamedParty party) {
            UUID person = party.party().person();
            if (person != null) {
                return member(person);
            }
            UUID worker = party.party().professional();
            if (worker != null) {
                Professional found = workers.get(worker);
                String name = shown.contains(worker) && found != null ? found.name() : "";
                return new Who(null, name, party.organisation(), found == null ? "" : found.jobTitle());
            }
            return party.party().organisation() != null
                    ? new Who(null, "", party.name(), "")
                    : new Who(null, party.name(), "", "");
        }

        Who member(UUID person) {
            return new Who(person, family.getOrDefault(person, ""), "", "");
        }

        List<Who> all(List<NamedParty> parties) {
            return parties.stream().map(this::who).distinct().toList();
        }
    }

    /** Puts lines together. */
    private record Making(Map<UUID, LineFor> lines, People people, Map<UUID, Set<Integer>> audiences) {

        Line line(UUID id, long version, String detail) {
            LineFor it = Objects.requireNonNull(lines.get(id));
            return made(it, version, detail, List.of());
        }

        Line bottomLine(BottomLineView line) {
            return made(
                    Objects.requireNonNull(lines.get(line.id())),
                    line.version(),
                    line.consequence(),
                    people.all(List.of(line.guardian())));
        }

        Line step(SafetyStepView step) {
            UUID person = step.person();
            return made(
                    Objects.requireNonNull(lines.get(step.id())),
                    step.version(),
                    "",
                    person == null ? List.of() : List.of(people.member(person)));
        }

        Line agreement(AgreementView it) {
            LineFor line = Objects.requireNonNull(lines.get(it.id()));
            return new Line(
                    Kind.AGREEMENT,
                    it.id(),
                    it.version(),
                    line.persons(),
                    line.heldBack(),
                    it.what(),
                    it.reason(),
                    people.all(it.does()),
                    people.all(it.with()),
                    it.due(),
                    it.goal(),
                    audiences.getOrDefault(it.id(), TABLE));
        }

        private static Line made(LineFor it, long version, String detail, List<Who> who) {
            return new Line(
                    it.kind(),
                    it.line(),
                    version,
                    it.persons(),
                    it.heldBack(),
                    it.title(),
                    detail,
                    who,
                    List.of(),
                    null,
                    null,
                    TABLE);
        }
    }
}
