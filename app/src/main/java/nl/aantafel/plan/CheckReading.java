package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.access.CaseRoles;
import nl.aantafel.access.Memberships;
import nl.aantafel.access.Memberships.MemberView;
import nl.aantafel.access.Principal;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.Plans.SafetyStepView;
import nl.aantafel.plan.SafetyChecks.Arranged;
import nl.aantafel.plan.SafetyChecks.Broken;
import nl.aantafel.plan.SafetyChecks.CheckedLine;
import nl.aantafel.plan.SafetyChecks.ChecksView;
import nl.aantafel.plan.SafetyChecks.Found;
import nl.aantafel.plan.SafetyChecks.Kind;
import nl.aantafel.plan.SafetyChecks.Stopped;
import nl.aantafel.plan.store.BottomLineStore;
import nl.aantafel.plan.store.LineCheckStore;
import nl.aantafel.plan.store.LineCheckStore.BrokenRow;
import nl.aantafel.plan.store.LineCheckStore.Planned;
import nl.aantafel.plan.store.LineCheckStore.Result;
import nl.aantafel.plan.store.LineCheckStore.StoppedRow;
import nl.aantafel.plan.store.SafetyStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Bottom lines and safety agreements with how they are checked and what was found, with names. */
@Component
class CheckReading {

    private static final Set<Integer> AT_TABLE = Set.of(Principal.TABLE, Principal.DESK);

    private final BottomLineStore bottomLines;
    private final SafetyStore steps;
    private final LineCheckStore store;
    private final Opening opening;
    private final Memberships memberships;
    private final WhoIsWho whoIsWho;
    private final Time time;

    CheckReading(
            BottomLineStore bottomLines,
            SafetyStore steps,
            LineCheckStore store,
            Opening opening,
            Memberships memberships,
            WhoIsWho whoIsWho,
            Time time) {
        this.bottomLines = bottomLines;
        this.steps = steps;
        this.store = store;
        this.opening = opening;
        this.memberships = memberships;
        this.whoIsWho = whoIsWho;
        this.time = time;
    }

    ChecksView read(Opened opened) {
        UUID caseId = opened.caseId();
        return read(opened, bottomLines.list(caseId), steps.list(caseId));
    }

    /** For who read the plan already. */
    ChecksView read(Opened opened, List<BottomLineView> lines, List<SafetyStepView> safety) {
        UUID caseId = opened.caseId();
        Reading it = new Reading(
                opened,
                store.planned(caseId).stream().collect(Collectors.toMap(Planned::line, Function.identity())),
                store.results(caseId),
                store.broken(caseId),
                atTable(opened),
                opening.mayChange(opened),
                opening.mayReport(opened));
        Map<UUID, Professional> names = whoIsWho.professionals(it.people(lines));
        List<CheckedLine> all = new ArrayList<>();
        lines.forEach(each -> all.add(bottomLine(it, each, names)));
        safety.forEach(each -> all.add(step(it, each, names)));
        return new ChecksView(caseId, all, it.mayArrange());
    }

    private record Reading(
            Opened opened,
            Map<UUID, Planned> planned,
            List<Result> results,
            List<BrokenRow> broken,
            Set<UUID> atTable,
            boolean mayArrange,
            boolean mayReport) {

        Set<UUID> people(List<BottomLineView> lines) {
            Set<UUID> people = new HashSet<>();
            planned.values().forEach(each -> {
                people.add(each.checker());
                people.add(each.carrier());
                people.addAll(each.told());
                StoppedRow stopped = each.stopped();
                if (stopped != null) {
                    people.add(stopped.by());
                }
            });
            results.forEach(each -> people.add(each.by()));
            broken.forEach(each -> people.add(each.carrier()));
            lines.stream()
                    .map(each -> each.guardian().party().professional())
                    .filter(Objects::nonNull)
                    .forEach(people::add);
            return people;
        }

        boolean own(@Nullable UUID professional) {
            return opened.actor().person().equals(professional);
        }
    }

    /** Who sits at the table or prepares and chairs now; who left is listed among the members, and reads nothing. */
    Set<UUID> atTable(Opened opened) {
        return now(opened).map(MemberView::person).collect(Collectors.toSet());
    }

    /** Who directs the case now. */
    Optional<UUID> director(Opened opened) {
        return now(opened)
                .filter(each -> each.role().equals(CaseRoles.CASE_DIRECTOR))
                .map(MemberView::person)
                .findFirst();
    }

    private Stream<MemberView> now(Opened opened) {
        return memberships.members(opened.actor(), opened.caseId()).stream()
                .filter(each -> !Collections.disjoint(each.principals(), AT_TABLE));
    }

    private CheckedLine bottomLine(Reading it, BottomLineView line, Map<UUID, Professional> names) {
        LocalDate until = line.until();
        boolean holds = until == null || !until.isBefore(time.today());
        Party guardian = line.guardian().party();
        return line(
                it,
                new Read(
                        Kind.BOTTOM_LINE,
                        line.id(),
                        line.text(),
                        guardianName(guardian, it, names),
                        guardian.professional(),
                        line.consequence(),
                        line.from(),
                        until,
                        holds),
                names);
    }

    private static String guardianName(Party guardian, Reading it, Map<UUID, Professional> names) {
        if (guardian.professional() != null) {
            return name(names, guardian.professional());
        }
        UUID person = guardian.person();
        return person == null
                ? guardian.name()
                : it.opened()
                        .family()
                        .person(person)
                        .map(each -> each.firstName())
                        .orElse("");
    }

    private CheckedLine step(Reading it, SafetyStepView step, Map<UUID, Professional> names) {
        Planned planned = it.planned().get(step.id());
        LocalDate first = it.results().stream()
                .filter(each -> each.line().equals(step.id()))
                .map(Result::on)
                .min(LocalDate::compareTo)
                .orElseGet(time::today);
        return line(
                it,
                new Read(
                        Kind.SAFETY_STEP,
                        step.id(),
                        step.text(),
                        "",
                        null,
                        planned == null ? "" : planned.consequence(),
                        first,
                        null,
                        true),
                names);
    }

    private record Read(
            Kind kind,
            UUID id,
            String text,
            String guardian,
            @Nullable UUID guardianProfessional,
            String consequence,
            LocalDate from,
            @Nullable LocalDate until,
            boolean holds) {}

    private CheckedLine line(Reading it, Read line, Map<UUID, Professional> names) {
        Planned planned = it.planned().get(line.id());
        LocalDate due = planned == null ? null : planned.due();
        boolean own = planned != null && it.own(planned.checker()) || it.own(line.guardianProfessional());
        return new CheckedLine(
                line.kind(),
                line.id(),
                line.text(),
                line.guardian(),
                line.consequence(),
                line.from(),
                line.until(),
                Optional.ofNullable(planned).map(each -> arranged(each, it, names)),
                it.results().stream()
                        .filter(each -> each.line().equals(line.id()))
                        .map(each -> new Found(each.on(), each.outcome(), each.note(), name(names, each.by())))
                        .toList(),
                it.broken().stream()
                        .filter(each -> each.line().equals(line.id()))
                        .map(each -> broken(each, it, names))
                        .toList(),
                line.holds(),
                line.holds() && due != null && due.isBefore(time.today()),
                it.mayArrange() || it.mayReport() && own);
    }

    private static Arranged arranged(Planned planned, Reading it, Map<UUID, Professional> names) {
        Professional checker = names.get(planned.checker());
        return new Arranged(
                planned.id(),
                planned.every(),
                planned.checker(),
                name(names, planned.checker()),
                checker == null ? "" : checker.organisationName(),
                planned.carrier(),
                name(names, planned.carrier()),
                planned.told(),
                Stream.concat(Stream.of(planned.carrier()), planned.told().stream())
                        .distinct()
                        .map(each -> name(names, each))
                        .toList(),
                planned.consequence(),
                planned.due(),
                !it.atTable().contains(planned.checker()),
                Optional.ofNullable(planned.stopped())
                        .map(each -> new Stopped(each.why(), name(names, each.by()), each.on())),
                planned.version());
    }

    private static Broken broken(BrokenRow row, Reading it, Map<UUID, Professional> names) {
        return new Broken(
                row.id(),
                row.on(),
                row.carrier(),
                name(names, row.carrier()),
                !it.atTable().contains(row.carrier()),
                row.carriedAt() == null
                        ? null
                        : row.carriedAt().atZone(Time.ZONE).toLocalDate(),
                row.note(),
                row.carriedAt() == null && (it.mayArrange() || it.mayReport() && it.own(row.carrier())));
    }

    private static String name(Map<UUID, Professional> names, UUID id) {
        return Optional.ofNullable(names.get(id)).map(Professional::name).orElse("");
    }
}
