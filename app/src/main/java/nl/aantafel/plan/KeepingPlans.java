package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.plan.domain.DerivedType;
import nl.aantafel.plan.store.AgreementStore;
import org.jspecify.annotations.Nullable;

/** Opens the plan for each use case, leaves the work to who keeps that part, and leaves the trace. */
@UseCases
class KeepingPlans implements Plans {

    private final Opening opening;
    private final PlanReading reading;
    private final GoalKeeping goals;
    private final AgreementKeeping agreements;
    private final BottomLineKeeping bottomLines;
    private final SafetyKeeping safety;
    private final OwnList own;
    private final AgreementStore store;

    KeepingPlans(
            Opening opening,
            PlanReading reading,
            GoalKeeping goals,
            AgreementKeeping agreements,
            BottomLineKeeping bottomLines,
            SafetyKeeping safety,
            OwnList own,
            AgreementStore store) {
        this.opening = opening;
        this.reading = reading;
        this.goals = goals;
        this.agreements = agreements;
        this.bottomLines = bottomLines;
        this.safety = safety;
        this.own = own;
        this.store = store;
    }

    @Override
    public PlanView of(Actor actor, UUID caseId) {
        Opened opened = opening.toRead(actor, caseId);
        PlanView plan = reading.read(opened);
        opening.read(opened, "plan.of");
        return plan;
    }

    @Override
    public void changeHead(Actor actor, UUID caseId, HeadInput head, long version) {
        Opened opened = opening.toChange(actor, caseId);
        reading.changeHead(opened, head, version);
        opening.changed(opened, "plan.change-head");
    }

    @Override
    public UUID addGoal(Actor actor, UUID caseId, GoalInput goal) {
        Opened opened = opening.toChange(actor, caseId);
        UUID id = goals.add(opened, goal);
        opening.changed(opened, "plan.add-goal");
        return id;
    }

    @Override
    public void changeGoal(Actor actor, UUID caseId, UUID goal, GoalInput change, long version) {
        Opened opened = opening.toChange(actor, caseId);
        goals.change(opened, goal, change, version);
        opening.changed(opened, "plan.change-goal");
    }

    @Override
    public void closeGoal(Actor actor, UUID caseId, UUID goal, String state, String reason, long version) {
        Opened opened = opening.toChange(actor, caseId);
        goals.close(opened, goals.closing(opened, goal, state, reason, version));
        opening.changed(opened, "plan.close-goal");
    }

    @Override
    public UUID agree(Actor actor, UUID caseId, AgreementInput agreement) {
        Opened opened = opening.toChange(actor, caseId);
        UUID id = agreements.agree(opened, agreement);
        opening.changed(opened, "plan.agree");
        return id;
    }

    @Override
    public void changeAgreement(Actor actor, UUID caseId, UUID agreement, AgreementInput change, long version) {
        Opened opened = opening.toChange(actor, caseId);
        agreements.change(opened, agreement, change, version);
        opening.changed(opened, "plan.change-agreement");
    }

    @Override
    public void report(Actor actor, UUID caseId, UUID agreement, String state, String note, long version) {
        Opened opened = opening.toReport(actor, caseId);
        AgreementView now = agreements.toReport(opened, agreement);
        opening.requireOwnOrEditor(
                opened,
                now.does().stream()
                        .anyMatch(each -> actor.person().equals(each.party().professional())));
        agreements.report(opened, now, state, note, version);
        opening.changed(opened, "plan.report");
    }

    @Override
    public void carryOver(Actor actor, UUID caseId, UUID conference, Set<UUID> carried) {
        Opened opened = opening.toChange(actor, caseId);
        agreements.carryOver(opened, conference, carried);
        opening.changed(opened, "plan.carry-over");
    }

    @Override
    public UUID addBottomLine(Actor actor, UUID caseId, BottomLineInput bottomLine) {
        Opened opened = opening.toChange(actor, caseId);
        UUID id = bottomLines.add(opened, bottomLine);
        opening.changed(opened, "plan.add-bottom-line");
        return id;
    }

    @Override
    public void changeBottomLine(Actor actor, UUID caseId, UUID bottomLine, BottomLineInput change, long version) {
        Opened opened = opening.toChange(actor, caseId);
        bottomLines.change(opened, bottomLine, change, version);
        opening.changed(opened, "plan.change-bottom-line");
    }

    @Override
    public void endBottomLine(Actor actor, UUID caseId, UUID bottomLine, LocalDate lastDay, long version) {
        Opened opened = opening.toChange(actor, caseId);
        bottomLines.end(opened, bottomLine, lastDay, version);
        opening.changed(opened, "plan.end-bottom-line");
    }

    @Override
    public void check(Actor actor, UUID caseId, UUID bottomLine, Check check) {
        Opened opened = opening.toReport(actor, caseId);
        BottomLineView checked = bottomLines.find(opened, bottomLine);
        opening.requireOwnOrEditor(
                opened, actor.person().equals(checked.guardian().party().professional()));
        bottomLines.check(opened, checked, check);
        opening.changed(opened, "plan.check");
    }

    @Override
    public UUID addSafetyStep(Actor actor, UUID caseId, SafetyStepInput step) {
        Opened opened = opening.toChange(actor, caseId);
        UUID id = safety.add(opened, step);
        opening.changed(opened, "plan.add-safety-step");
        return id;
    }

    @Override
    public void changeSafetyStep(Actor actor, UUID caseId, UUID step, SafetyStepInput change, long version) {
        Opened opened = opening.toChange(actor, caseId);
        safety.change(opened, step, change, version);
        opening.changed(opened, "plan.change-safety-step");
    }

    @Override
    public void removeSafetyStep(Actor actor, UUID caseId, UUID step) {
        Opened opened = opening.toChange(actor, caseId);
        safety.remove(opened, step);
        opening.changed(opened, "plan.remove-safety-step");
    }

    @Override
    public int settle(Actor actor, UUID caseId, UUID conference) {
        Opened opened = opening.toChange(actor, caseId);
        int number = reading.settle(opened, conference);
        opening.changed(opened, "plan.settle");
        return number;
    }

    @Override
    public SettledPlan settled(Actor actor, UUID caseId, int number) {
        Opened opened = opening.toRead(actor, caseId);
        SettledPlan plan = reading.settled(opened, number);
        opening.read(opened, "plan.settled");
        return plan;
    }

    @Override
    public Slice<AgreementView> mine(Actor actor, @Nullable String after, int size) {
        return own.of(actor, after, size);
    }

    @Override
    public Map<String, Integer> derivedTypes(Actor actor, UUID caseId) {
        Opened opened = opening.toRead(actor, caseId);
        List<DerivedType> types = store.list(caseId).stream()
                .map(each -> DerivedType.valueOf(each.derivedType().toUpperCase(java.util.Locale.ROOT)))
                .toList();
        opening.read(opened, "plan.derived-types");
        return DerivedType.counted(types);
    }
}
