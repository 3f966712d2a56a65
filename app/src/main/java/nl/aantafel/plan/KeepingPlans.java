package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.aantafel.access.Principal;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.plan.domain.DerivedType;
import nl.aantafel.plan.store.AgreementStore;

/** Opens the plan for each use case, leaves the work to who keeps that part, and leaves the trace. */
@UseCases
class KeepingPlans implements Plans {

    private final Opening opening;
    private final PlanReading reading;
    private final GoalKeeping goals;
    private final AgreementKeeping agreements;
    private final BottomLineKeeping bottomLines;
    private final SafetyKeeping safety;
    private final AgreementStore store;

    KeepingPlans(
            Opening opening,
            PlanReading reading,
            GoalKeeping goals,
            AgreementKeeping agreements,
            BottomLineKeeping bottomLines,
            SafetyKeeping safety,
            AgreementStore store) {
        this.opening = opening;
        this.reading = reading;
        this.goals = goals;
        this.agreements = agreements;
        this.bottomLines = bottomLines;
        this.safety = safety;
        this.store = store;
    }

    @Override
    public PlanView of(Actor actor, UUID caseId) {
        return reading(actor, caseId, "plan.of", reading::read);
    }

    @Override
    public void changeHead(Actor actor, UUID caseId, HeadInput head, long version) {
        changing(actor, caseId, "plan.change-head", it -> reading.changeHead(it, head, version));
    }

    @Override
    public UUID addGoal(Actor actor, UUID caseId, GoalInput goal) {
        return adding(actor, caseId, "plan.add-goal", it -> goals.add(it, goal));
    }

    @Override
    public void changeGoal(Actor actor, UUID caseId, UUID goal, GoalInput change, long version) {
        changing(actor, caseId, "plan.change-goal", it -> goals.change(it, goal, change, version));
    }

    @Override
    public void closeGoal(Actor actor, UUID caseId, UUID goal, String state, String reason, long version) {
        changing(
                actor,
                caseId,
                "plan.close-goal",
                it -> goals.close(it, goals.closing(it, goal, state, reason, version)));
    }

    @Override
    public void level(Actor actor, UUID caseId, UUID goal, GoalLevel level) {
        reporting(actor, caseId, "plan.level", it -> goals.level(it, goal, level));
    }

    @Override
    public UUID agree(Actor actor, UUID caseId, AgreementInput agreement) {
        return adding(actor, caseId, "plan.agree", it -> agreements.agree(it, agreement, Principal.TABLE));
    }

    @Override
    public UUID agreeIn(Actor actor, UUID caseId, AgreementInput agreement, int circle) {
        return adding(actor, caseId, "plan.agree", it -> agreements.agree(it, agreement, circle));
    }

    @Override
    public void release(Actor actor, UUID caseId, UUID agreement, Set<Integer> to) {
        changing(actor, caseId, "plan.release", it -> agreements.release(it, agreement, to));
    }

    @Override
    public Set<UUID> broughtBy(Actor actor, UUID caseId) {
        return reading(actor, caseId, "plan.brought-by", it -> store.broughtBy(caseId, actor.person()));
    }

    @Override
    public Map<UUID, Set<Integer>> audiences(Actor actor, UUID caseId) {
        return reading(actor, caseId, "plan.audiences", it -> store.audiences(caseId));
    }

    @Override
    public void changeAgreement(Actor actor, UUID caseId, UUID agreement, AgreementInput change, long version) {
        changing(actor, caseId, "plan.change-agreement", it -> agreements.change(it, agreement, change, version));
    }

    @Override
    public void report(Actor actor, UUID caseId, UUID agreement, String state, String note, long version) {
        reporting(actor, caseId, "plan.report", it -> {
            AgreementView now = agreements.toReport(it, agreement);
            opening.requireOwnOrEditor(
                    it,
                    now.does().stream()
                            .anyMatch(each -> actor.person().equals(each.party().professional())));
            agreements.report(it, now, state, note, version);
        });
    }

    @Override
    public void carryOver(Actor actor, UUID caseId, UUID conference, Set<UUID> carried) {
        changing(actor, caseId, "plan.carry-over", it -> agreements.carryOver(it, conference, carried));
    }

    @Override
    public UUID addBottomLine(Actor actor, UUID caseId, BottomLineInput bottomLine) {
        return adding(actor, caseId, "plan.add-bottom-line", it -> bottomLines.add(it, bottomLine));
    }

    @Override
    public void changeBottomLine(Actor actor, UUID caseId, UUID bottomLine, BottomLineInput change, long version) {
        changing(actor, caseId, "plan.change-bottom-line", it -> bottomLines.change(it, bottomLine, change, version));
    }

    @Override
    public void endBottomLine(Actor actor, UUID caseId, UUID bottomLine, LocalDate lastDay, long version) {
        changing(actor, caseId, "plan.end-bottom-line", it -> bottomLines.end(it, bottomLine, lastDay, version));
    }

    @Override
    public void check(Actor actor, UUID caseId, UUID bottomLine, Check check) {
        reporting(actor, caseId, "plan.check", it -> {
            BottomLineView checked = bottomLines.find(it, bottomLine);
            opening.requireOwnOrEditor(
                    it, actor.person().equals(checked.guardian().party().professional()));
            bottomLines.check(it, checked, check);
        });
    }

    @Override
    public UUID addSafetyStep(Actor actor, UUID caseId, SafetyStepInput step) {
        return adding(actor, caseId, "plan.add-safety-step", it -> safety.add(it, step));
    }

    @Override
    public void changeSafetyStep(Actor actor, UUID caseId, UUID step, SafetyStepInput change, long version) {
        changing(actor, caseId, "plan.change-safety-step", it -> safety.change(it, step, change, version));
    }

    @Override
    public void removeSafetyStep(Actor actor, UUID caseId, UUID step) {
        changing(actor, caseId, "plan.remove-safety-step", it -> safety.remove(it, step));
    }

    @Override
    public int settle(Actor actor, UUID caseId, UUID conference, Set<Integer> circles) {
        return adding(actor, caseId, "plan.settle", it -> reading.settle(it, conference, circles));
    }

    @Override
    public SettledPlan settled(Actor actor, UUID caseId, int number) {
        return reading(actor, caseId, "plan.settled", it -> reading.settled(it, number));
    }

    @Override
    public Map<String, Integer> derivedTypes(Actor actor, UUID caseId) {
        return reading(
                actor,
                caseId,
                "plan.derived-types",
                it -> DerivedType.counted(store.list(caseId).stream()
                        .map(each -> DerivedType.valueOf(each.derivedType().toUpperCase(Locale.ROOT)))
                        .toList()));
    }

    private <T> T reading(Actor actor, UUID caseId, String activity, Function<Opened, T> read) {
        Opened opened = opening.toRead(actor, caseId);
        T found = read.apply(opened);
        opening.read(opened, activity);
        return found;
    }

    private <T> T adding(Actor actor, UUID caseId, String activity, Function<Opened, T> add) {
        Opened opened = opening.toChange(actor, caseId);
        T added = add.apply(opened);
        opening.changed(opened, activity);
        return added;
    }

    private void changing(Actor actor, UUID caseId, String activity, Consumer<Opened> change) {
        Opened opened = opening.toChange(actor, caseId);
        change.accept(opened);
        opening.changed(opened, activity);
    }

    /** For who may say how it goes, and not only for who may change the plan. */
    private void reporting(Actor actor, UUID caseId, String activity, Consumer<Opened> report) {
        Opened opened = opening.toReport(actor, caseId);
        report.accept(opened);
        opening.changed(opened, activity);
    }
}
