package nl.aantafel.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.access.Principal;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.HeadInput;
import nl.aantafel.plan.Plans.PlanView;
import nl.aantafel.plan.Plans.Settled;
import nl.aantafel.plan.domain.Changed;
import nl.aantafel.plan.domain.FormValues;
import nl.aantafel.plan.domain.HeadRules;
import nl.aantafel.plan.store.AgreementStore;
import nl.aantafel.plan.store.BottomLineStore;
import nl.aantafel.plan.store.PlanStore;
import nl.aantafel.plan.store.PlanStore.Head;
import nl.aantafel.plan.store.SafetyStore;
import nl.aantafel.plan.store.SettledStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The plan as a whole: read, its head changed, frozen. One statement per table. */
@Component
class PlanReading {

    private final PlanStore plans;
    private final GoalKeeping goals;
    private final AgreementStore agreements;
    private final BottomLineStore bottomLines;
    private final SafetyStore safety;
    private final SettledStore settled;
    private final DecisionReading decisions;
    private final Naming naming;
    private final Staleness staleness;
    private final ApplicationEventPublisher events;

    PlanReading(
            PlanStore plans,
            GoalKeeping goals,
            AgreementStore agreements,
            BottomLineStore bottomLines,
            SafetyStore safety,
            SettledStore settled,
            DecisionReading decisions,
            Naming naming,
            Staleness staleness,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.goals = goals;
        this.agreements = agreements;
        this.bottomLines = bottomLines;
        this.safety = safety;
        this.settled = settled;
        this.decisions = decisions;
        this.naming = naming;
        this.staleness = staleness;
        this.events = events;
    }

    /** A case without a plan yet has an empty one. */
    PlanView read(Opened opened) {
        UUID caseId = opened.caseId();
        Head head = plans.head(caseId).map(Changed::value).orElse(Head.EMPTY);
        List<AgreementView> unnamed = agreements.list(caseId);
        List<BottomLineView> lines = bottomLines.list(caseId);
        Naming.Names names =
                naming.of(unnamed, lines, head.evaluations(), opened.family().persons());
        return new PlanView(
                caseId,
                head.texts(),
                goals.list(opened),
                unnamed.stream().map(names::in).toList(),
                lines.stream().map(names::in).toList(),
                safety.list(caseId),
                head.evaluations().stream().map(names::in).toList(),
                settled.latest(caseId),
                head.version());
    }

    void changeHead(Opened opened, HeadInput head, long version) {
        HeadRules.check(head);
        if (!plans.change(opened.caseId(), head, version, opened.stamp())) {
            Changed<Head> now = plans.head(opened.caseId()).orElseThrow(RefusedException::notFound);
            throw staleness.of(
                    opened.caseId(),
                    now,
                    now.value().version(),
                    FormValues.of(now.value().texts()));
        }
    }

    int settle(Opened opened, UUID conference) {
        plans.hold(opened.caseId());
        Settled next = new Settled(
                settled.next(opened.caseId()),
                conference,
                opened.stamp().at(),
                opened.stamp().by());
        Map<UUID, String> names =
                opened.family().persons().stream().collect(Collectors.toMap(PersonView::id, PersonView::firstName));
        settled.add(forAll(read(opened)), decisions.read(opened), next, names);
        events.publishEvent(new PlanSettled(opened.caseId(), next.number(), conference));
        return next.number();
    }

    /** What is frozen for everybody holds nothing that is only for who sat in a part. */
    private PlanView forAll(PlanView plan) {
        Map<UUID, Set<Integer>> audiences = agreements.audiences(plan.caseId());
        return new PlanView(
                plan.caseId(),
                plan.head(),
                plan.goals(),
                plan.agreements().stream()
                        .filter(each -> isForAll(audiences.getOrDefault(each.id(), Set.of())))
                        .toList(),
                plan.bottomLines(),
                plan.safetySteps(),
                plan.evaluations(),
                plan.latestSettled(),
                plan.version());
    }

    private static boolean isForAll(Set<Integer> audience) {
        return audience.contains(Principal.TABLE);
    }

    /** What everybody agreed as it was then; and, as it is now, what was made that the reader sees because they sat there. */
    private List<AgreementView> seen(Opened opened, SettledPlan it) {
        Map<UUID, Set<Integer>> audiences = agreements.audiences(opened.caseId());
        if (audiences.values().stream().allMatch(PlanReading::isForAll)) {
            return it.agreements();
        }
        Set<UUID> frozen = it.agreements().stream().map(AgreementView::id).collect(Collectors.toSet());
        return Stream.concat(
                        it.agreements().stream(),
                        read(opened).agreements().stream()
                                .filter(each -> !frozen.contains(each.id())
                                        && !isForAll(audiences.getOrDefault(each.id(), Set.of()))
                                        && it.settled().conference().equals(each.conference())))
                .toList();
    }

    SettledPlan settled(Opened opened, int number) {
        SettledPlan it = settled.find(opened.caseId(), number).orElseThrow(RefusedException::notFound);
        return new SettledPlan(
                it.caseId(),
                it.settled(),
                it.head(),
                goals.visible(opened, it.goals()),
                seen(opened, it),
                it.bottomLines(),
                it.safetySteps(),
                it.evaluations(),
                it.personNames(),
                it.decisions());
    }
}
