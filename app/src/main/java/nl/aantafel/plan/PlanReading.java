package nl.aantafel.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Who of those who do an agreement said to have it, by agreement. */
    Map<UUID, Set<UUID>> received(Opened opened) {
        return agreements.received(opened.caseId());
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

    int settle(Opened opened, UUID conference, Set<Integer> circles) {
        plans.hold(opened.caseId());
        Settled next = new Settled(
                settled.next(opened.caseId()),
                conference,
                opened.stamp().at(),
                opened.stamp().by());
        Map<UUID, String> names =
                opened.family().persons().stream().collect(Collectors.toMap(PersonView::id, PersonView::firstName));
        PlanView plan = read(opened);
        Map<UUID, Set<Integer>> audiences = agreements.audiences(opened.caseId());
        settled.add(forAll(plan, audiences), decisions.read(opened), next, names);
        circles.stream().filter(circle -> circle != Principal.TABLE).forEach(circle -> {
            List<AgreementView> its = plan.agreements().stream()
                    .filter(each -> isOf(circle, audiences.getOrDefault(each.id(), Set.of())))
                    .toList();
            settled.add(opened.caseId(), next.number(), circle, its);
        });
        events.publishEvent(new PlanSettled(opened.caseId(), next.number(), conference));
        return next.number();
    }

    /** What is frozen for everybody holds nothing that is only for who sat in a part. */
    private static PlanView forAll(PlanView plan, Map<UUID, Set<Integer>> audiences) {
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

    /** Of a circle, and not for everybody. */
    private static boolean isOf(int circle, Set<Integer> audience) {
        return audience.contains(circle) && !isForAll(audience);
    }

    /**
     * What everybody agreed as it was then, and what was agreed in the parts the reader was in, as it was then. Of a part nobody
     * who settles plans was in nothing was frozen: what was made there is told as it is now.
     */
    private List<AgreementView> seen(Opened opened, SettledPlan it) {
        Map<Integer, List<AgreementView>> apart =
                settled.apart(opened.caseId(), it.settled().number());
        Map<UUID, Set<Integer>> audiences = agreements.audiences(opened.caseId());
        Set<UUID> frozen = it.agreements().stream().map(AgreementView::id).collect(Collectors.toSet());
        List<AgreementView> all = new ArrayList<>(it.agreements());
        apart.values().stream()
                .flatMap(List::stream)
                .filter(each -> frozen.add(each.id()))
                .forEach(all::add);
        if (!audiences.values().stream().allMatch(PlanReading::isForAll)) {
            read(opened).agreements().stream()
                    .filter(each -> it.settled().conference().equals(each.conference()))
                    .filter(each -> isUnfrozen(audiences.getOrDefault(each.id(), Set.of()), apart.keySet()))
                    .filter(each -> frozen.add(each.id()))
                    .forEach(all::add);
        }
        return all;
    }

    private static boolean isUnfrozen(Set<Integer> audience, Set<Integer> frozen) {
        return !isForAll(audience) && Collections.disjoint(audience, frozen);
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
