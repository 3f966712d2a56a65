package nl.aantafel.work;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.TeamCases;
import nl.aantafel.casefile.TeamCases.TeamCase;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.plan.TeamPromises;
import nl.aantafel.plan.TeamPromises.TeamPromise;
import org.jspecify.annotations.Nullable;

/** Counts, per colleague, what the rooms of cases and plans let a team leader know. */
@UseCases
class CountingWorkOfTeam implements MyTeam {

    private static final int MOST_DUES = 200;
    private static final Set<String> WITH_WORK = Set.of(
            Roles.PROCESS_DIRECTOR,
            Roles.SECRETARY,
            Roles.TRIAGE_MEMBER,
            Roles.CASE_DIRECTOR,
            Roles.PARTICIPANT,
            Roles.SUBJECT_EXPERT);
    private static final Comparator<LocalDate> LAST_WITHOUT = Comparator.nullsLast(Comparator.naturalOrder());

    private final Authorise authorise;
    private final WhoIsWho whoIsWho;
    private final TeamCases cases;
    private final TeamPromises promises;
    private final Time time;
    private final Trace trace;

    CountingWorkOfTeam(
            Authorise authorise, WhoIsWho whoIsWho, TeamCases cases, TeamPromises promises, Time time, Trace trace) {
        this.authorise = authorise;
        this.whoIsWho = whoIsWho;
        this.cases = cases;
        this.promises = promises;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public TeamView of(Actor actor, @Nullable UUID partnership, @Nullable UUID chosen) {
        trace.nothingPersonal();
        Map<UUID, String> led = led(actor);
        UUID place =
                partnership == null && !led.isEmpty() ? led.keySet().iterator().next() : partnership;
        if (place == null || !led.containsKey(place)) {
            throw RefusedException.notFound();
        }
        Professional leader = whoIsWho.professional(actor.person()).orElseThrow(RefusedException::notFound);
        Collection<Professional> people = people(place, leader.organisation());
        List<TeamCase> taken = cases.of(actor, place);
        List<TeamPromise> made = promises.of(actor, place);
        Map<UUID, Professional> known = people.stream().collect(Collectors.toMap(Professional::id, each -> each));
        UUID one = chosen != null && known.containsKey(chosen) ? chosen : null;
        List<TeamPromise> listed = made.stream()
                .filter(each -> one == null
                        ? known.containsKey(each.professional())
                        : each.professional().equals(one))
                .sorted(Comparator.comparing(TeamPromise::due, LAST_WITHOUT))
                .toList();
        Map<UUID, String> numbers =
                taken.stream().collect(Collectors.toMap(TeamCase::caseId, TeamCase::number, (a, b) -> a));
        return new TeamView(
                time.today(),
                place,
                led,
                leader.organisationName(),
                people.stream().map(each -> colleague(each, taken, made)).toList(),
                one,
                listed.stream()
                        .limit(MOST_DUES)
                        .map(each -> due(each, known, numbers))
                        .toList(),
                listed.size() > MOST_DUES);
    }

    private Map<UUID, String> led(Actor actor) {
        Map<UUID, String> led = new LinkedHashMap<>();
        authorise.where(actor, Duty.LEAD_TEAM).stream()
                .flatMap(each -> whoIsWho.partnership(each).stream())
                .sorted(Comparator.comparing(Partnership::name))
                .forEach(each -> led.put(each.id(), each.name()));
        return led;
    }

    /** Those of one organisation who may have cases in a partnership, by name. */
    private List<Professional> people(UUID partnership, UUID organisation) {
        Set<UUID> ids = whoIsWho.holders(partnership, WITH_WORK).stream()
                .filter(each -> each.organisation().equals(organisation))
                .map(RoleHolding::professional)
                .collect(Collectors.toSet());
        return whoIsWho.professionals(ids).values().stream()
                .sorted(Comparator.comparing(Professional::name).thenComparing(Professional::id))
                .toList();
    }

    private Colleague colleague(Professional person, List<TeamCase> taken, List<TeamPromise> made) {
        List<TeamCase> own = taken.stream()
                .filter(each -> each.professional().equals(person.id()))
                .toList();
        List<LocalDate> days = made.stream()
                .filter(each -> each.professional().equals(person.id()))
                .map(TeamPromise::due)
                .filter(Objects::nonNull)
                .toList();
        int open = (int) made.stream()
                .filter(each -> each.professional().equals(person.id()))
                .count();
        LocalDate today = time.today();
        Map<String, Integer> phases = new TreeMap<>();
        own.forEach(each -> phases.merge(each.phase(), 1, Integer::sum));
        return new Colleague(
                person.id(),
                person.name(),
                person.jobTitle(),
                own.size(),
                (int) own.stream().filter(TeamCase::directs).count(),
                phases,
                own.stream().mapToInt(TeamCase::organisations).max().orElse(0),
                open,
                (int) days.stream().filter(day -> day.isBefore(today)).count(),
                days.stream()
                        .filter(day -> !day.isBefore(today))
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private Due due(TeamPromise promise, Map<UUID, Professional> known, Map<UUID, String> numbers) {
        LocalDate day = promise.due();
        long late = day == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(day, time.today()));
        return new Due(
                promise.professional(),
                Objects.requireNonNull(known.get(promise.professional())).name(),
                numbers.getOrDefault(promise.caseId(), ""),
                day,
                late);
    }
}
