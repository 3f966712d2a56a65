package nl.aantafel.plan;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.OpenGoals;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.plan.Plans.GoalInput;
import nl.aantafel.plan.Plans.GoalView;
import nl.aantafel.plan.domain.Changed;
import nl.aantafel.plan.domain.FormValues;
import nl.aantafel.plan.domain.GoalRules;
import nl.aantafel.plan.store.GoalStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Goals. Which statements a goal answers is told only as far as the reader may see them; a change by somebody who does not
 * see them all leaves the others as they are.
 */
@Component
class GoalKeeping {

    private final GoalStore store;
    private final Statements statements;
    private final KnownParts known;
    private final OpenGoals openGoals;
    private final Staleness staleness;
    private final WhoIsWho whoIsWho;
    private final Opening opening;
    private final ApplicationEventPublisher events;

    GoalKeeping(
            GoalStore store,
            Statements statements,
            KnownParts known,
            OpenGoals openGoals,
            Staleness staleness,
            WhoIsWho whoIsWho,
            Opening opening,
            ApplicationEventPublisher events) {
        this.store = store;
        this.statements = statements;
        this.known = known;
        this.openGoals = openGoals;
        this.staleness = staleness;
        this.whoIsWho = whoIsWho;
        this.opening = opening;
        this.events = events;
    }

    List<GoalView> list(Opened opened) {
        return visible(opened, store.list(opened.caseId()));
    }

    /** The goals without the statements the reader may not see. */
    List<GoalView> visible(Opened opened, List<GoalView> goals) {
        Set<UUID> all =
                goals.stream().flatMap(goal -> goal.statements().stream()).collect(Collectors.toSet());
        Set<UUID> seen = seen(opened, all);
        Map<UUID, Organisation> organisations = organisations(goals);
        return goals.stream()
                .map(goal -> copy(
                        named(goal, opened, organisations),
                        kept(goal.statements(), seen),
                        goal.state(),
                        goal.stateReason(),
                        goal.version()))
                .toList();
    }

    private Map<UUID, Organisation> organisations(List<GoalView> goals) {
        Set<UUID> ids = goals.stream()
                .flatMap(goal -> goal.levels().stream())
                .flatMap(level -> Stream.ofNullable(level.organisation()))
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : whoIsWho.organisations(ids);
    }

    private static GoalView named(GoalView it, Opened opened, Map<UUID, Organisation> organisations) {
        List<GoalLevel> levels = it.levels().stream()
                .map(level -> level.named(party(level, opened, organisations)))
                .toList();
        return new GoalView(
                it.id(),
                it.phase(),
                it.title(),
                it.goodEnough(),
                it.lifeDomain(),
                it.clientPriority(),
                it.persons(),
                it.statements(),
                it.state(),
                it.stateReason(),
                levels,
                it.levelWords(),
                it.version());
    }

    private static String party(GoalLevel level, Opened opened, Map<UUID, Organisation> organisations) {
        UUID person = level.person();
        if (person != null) {
            return opened.family().person(person).map(PersonView::firstName).orElse("");
        }
        return Optional.ofNullable(level.organisation())
                .map(organisations::get)
                .map(Organisation::name)
                .orElse("");
    }

    UUID add(Opened opened, GoalInput input) {
        Set<UUID> seen = seen(opened, input.statements());
        GoalRules.check(input, known.of(opened, List.of()), seen.containsAll(input.statements()));
        UUID id = Ids.next(opened.stamp().at());
        store.add(opened.caseId(), id, input, opened.stamp());
        events.publishEvent(new GoalSet(opened.caseId(), id));
        return id;
    }

    void change(Opened opened, UUID goal, GoalInput input, long version) {
        GoalView now = find(opened, goal).value();
        Set<UUID> both = new HashSet<>(input.statements());
        both.addAll(now.statements());
        Set<UUID> seen = seen(opened, both);
        GoalRules.check(input, known.of(opened, List.of()), seen.containsAll(input.statements()));
        GoalInput whole = withUnseen(input, now.statements(), seen);
        if (!store.change(opened.caseId(), goal, whole, version, opened.stamp())) {
            throw stale(opened, goal);
        }
        events.publishEvent(new GoalSet(opened.caseId(), goal));
    }

    void close(Opened opened, GoalView closed) {
        GoalRules.checkState(closed.state(), closed.stateReason(), earlierOpen(opened, closed));
        if (!store.close(opened.caseId(), closed, opened.stamp())) {
            throw stale(opened, closed.id());
        }
        events.publishEvent(new GoalSet(opened.caseId(), closed.id()));
    }

    private boolean earlierOpen(Opened opened, GoalView goal) {
        return openGoals.any(opened.caseId(), known.phasesBefore(opened, goal.phase()));
    }

    GoalView closing(Opened opened, UUID goal, String state, String reason, long version) {
        GoalView it = find(opened, goal).value();
        return copy(it, it.statements(), state, reason, version);
    }

    /** How far it has come, in one view. */
    void level(Opened opened, UUID goal, GoalLevel level) {
        GoalRules.checkLevel(level, opened.persons(), opened.stamp().today());
        find(opened, goal);
        if (level.person() != null && !opening.leads(opened)) {
            throw RefusedException.mayNot("plan.level.refusal.writes-down");
        }
        store.level(opened.caseId(), goal, party(opened, level), opened.stamp());
        events.publishEvent(new GoalSet(opened.caseId(), goal));
    }

    /** Professionals speak for their organisation, whoever else was named. */
    private GoalLevel party(Opened opened, GoalLevel level) {
        boolean family = level.view().equals(GoalRules.FAMILY);
        return new GoalLevel(
                level.view(),
                level.level(),
                level.on(),
                level.note(),
                family ? null : opening.organisation(opened),
                family ? level.person() : null,
                "");
    }

    private Changed<GoalView> find(Opened opened, UUID goal) {
        return store.find(opened.caseId(), goal).orElseThrow(RefusedException::notFound);
    }

    private RefusedException stale(Opened opened, UUID goal) {
        Changed<GoalView> now = find(opened, goal);
        GoalView shown = visible(opened, List.of(now.value())).getFirst();
        return staleness.of(goal, now, shown.version(), FormValues.of(shown));
    }

    private Set<UUID> seen(Opened opened, Set<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : statements.byIds(opened.actor(), opened.caseId(), List.copyOf(ids)).stream()
                        .map(StatementView::id)
                        .collect(Collectors.toSet());
    }

    private static Set<UUID> kept(Set<UUID> ids, Set<UUID> seen) {
        return ids.stream().filter(seen::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static GoalInput withUnseen(GoalInput input, Set<UUID> now, Set<UUID> seen) {
        Set<UUID> whole = new LinkedHashSet<>(input.statements());
        now.stream().filter(id -> !seen.contains(id)).forEach(whole::add);
        return new GoalInput(
                input.phase(),
                input.title(),
                input.goodEnough(),
                input.lifeDomain(),
                input.clientPriority(),
                input.persons(),
                whole,
                input.levelWords());
    }

    private static GoalView copy(GoalView it, Set<UUID> statements, String state, String reason, long version) {
        return new GoalView(
                it.id(),
                it.phase(),
                it.title(),
                it.goodEnough(),
                it.lifeDomain(),
                it.clientPriority(),
                it.persons(),
                statements,
                state,
                reason,
                it.levels(),
                it.levelWords(),
                version);
    }
}
