package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseHeads;
import nl.aantafel.directory.Organisation;
import nl.aantafel.frame.Deviation;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.plan.Escalations.Ask;
import nl.aantafel.plan.Escalations.Askable;
import nl.aantafel.plan.domain.DeviationRules;
import nl.aantafel.plan.domain.EscalationRules;
import nl.aantafel.plan.domain.Stamp;
import nl.aantafel.plan.store.DeviationStore;
import nl.aantafel.plan.store.DeviationStore.SupportRow;
import org.springframework.context.ApplicationEventPublisher;

/** Writes down what is deviated from and who stands behind it. It changes nothing else: no right, no consent, nothing that is shielded. */
@UseCases
class KeepingDeviations implements Deviations {

    private static final String TAB = "tab.plan";

    private final Opening opening;
    private final DeviationReading reading;
    private final DeviationStore store;
    private final DeviationTasks tasks;
    private final EscalationOutside outside;
    private final CaseHeads heads;
    private final ApplicationEventPublisher events;

    KeepingDeviations(
            Opening opening,
            DeviationReading reading,
            DeviationStore store,
            DeviationTasks tasks,
            EscalationOutside outside,
            CaseHeads heads,
            ApplicationEventPublisher events) {
        this.opening = opening;
        this.reading = reading;
        this.store = store;
        this.tasks = tasks;
        this.outside = outside;
        this.heads = heads;
        this.events = events;
    }

    @Override
    public CaseDeviations of(Actor actor, UUID caseId) {
        Opened opened = opening.toRead(actor, caseId);
        CaseDeviations view = reading.read(opened);
        opening.read(opened, "plan.deviations-of");
        return view;
    }

    @Override
    public List<Line> lines(Actor actor, UUID caseId) {
        Opened opened = opening.toRead(actor, caseId);
        List<Line> lines = reading.lines(opened);
        opening.read(opened, "plan.deviations-lines");
        return lines;
    }

    @Override
    public DeviationScreen page(Actor actor, UUID caseId, Locale locale) {
        Opened opened = opening.toRead(actor, caseId);
        Deviation rule = reading.rule(opened);
        CaseDeviations view = reading.read(opened);
        UUID own = opening.organisation(opened);
        LocalDate today = opened.stamp().today();
        DeviationScreen screen = new DeviationScreen(
                heads.of(actor, caseId, TAB, locale),
                rule,
                view,
                view.mayRegister() ? reading.supporters(opened, rule, own) : List.of(),
                opened.members(),
                view.mayRegister() ? organisations(opened) : List.of(),
                own,
                today,
                today.plusDays(rule.mostDays()));
        opening.read(opened, "plan.deviations-page");
        return screen;
    }

    private List<Organisation> organisations(Opened opened) {
        return outside.whoIsWho().participants(opened.caseView().partnership());
    }

    @Override
    public UUID register(Actor actor, UUID caseId, Register register) {
        Opened opened = opening.toEdit(actor, Right.EDIT_PLAN, caseId);
        Deviation rule = reading.rule(opened);
        LocalDate today = opened.stamp().today();
        Set<UUID> organisations =
                organisations(opened).stream().map(Organisation::id).collect(Collectors.toSet());
        DeviationRules.register(register, rule, opened.persons(), organisations, today)
                .refuseIfAny();
        LocalDate remindOn =
                DeviationRules.remindOn(Objects.requireNonNull(register.until()), today, rule.remindDays());
        UUID organisation = opening.organisation(opened);
        UUID id = store.register(outside.place(opened, organisation), organisation, register, remindOn, opened.stamp());
        events.publishEvent(new DeviationRegistered(caseId, id, register.kind()));
        opening.trace(opened, Action.CREATE, "plan.deviation-register");
        return id;
    }

    @Override
    public UUID ask(Actor actor, UUID caseId, UUID deviation, Ask ask) {
        Opened opened = opening.toEdit(actor, Right.EDIT_PLAN, caseId);
        Item item = acting(opened, deviation);
        if (item.waiting().isPresent()) {
            throw RefusedException.conflict("plan.deviation.refusal.waits");
        }
        UUID organisation = opening.organisation(opened);
        List<Askable> supporters = reading.supporters(opened, reading.rule(opened), organisation);
        EscalationRules.ask(ask, supporters, opened.names()).refuseIfAny();
        Askable to = Objects.requireNonNull(EscalationRules.find(ask, supporters));
        UUID support = store.ask(
                outside.place(opened, organisation), deviation, item.line().kind(), to, ask.question(), opened.stamp());
        tasks.asked(opened, support, to.person(), to.due());
        opening.changed(opened, "plan.deviation-ask");
        return support;
    }

    /** An open one, by who registered it or manages the case. */
    private Item acting(Opened opened, UUID deviation) {
        Item item = reading.read(opened).items().stream()
                .filter(each -> each.id().equals(deviation))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        if (item.line().ended()) {
            throw RefusedException.conflict("plan.deviation.refusal.ended");
        }
        if (!item.mayAct()) {
            throw RefusedException.mayNot("plan.deviation.refusal.not-yours");
        }
        return item;
    }

    @Override
    public void withdraw(Actor actor, UUID caseId, UUID deviation, UUID support) {
        Opened opened = opening.toEdit(actor, Right.EDIT_PLAN, caseId);
        Item item = acting(opened, deviation);
        if (item.supports().stream().noneMatch(each -> each.id().equals(support))) {
            throw RefusedException.notFound();
        }
        if (!store.withdraw(caseId, support, opened.stamp())) {
            throw RefusedException.conflict("plan.escalation.refusal.answered");
        }
        opening.changed(opened, "plan.deviation-withdraw");
    }

    @Override
    public void end(Actor actor, UUID caseId, UUID deviation, String outcome, String note, long version) {
        Opened opened = opening.toEdit(actor, Right.EDIT_PLAN, caseId);
        Item item = acting(opened, deviation);
        DeviationRules.end(outcome, note).refuseIfAny();
        item.waiting().ifPresent(each -> store.withdraw(caseId, each.id(), opened.stamp()));
        if (!store.end(caseId, deviation, outcome, note, version, opened.stamp())) {
            throw RefusedException.conflict("plan.escalation.refusal.changed");
        }
        events.publishEvent(new DeviationEnded(caseId, deviation, outcome));
        opening.trace(opened, Action.DECIDE, "plan.deviation-end");
    }

    @Override
    public void answer(Actor actor, UUID support, String kind, String reason) {
        SupportRow found = store.askedOf(actor.person()).stream()
                .filter(each -> each.id().equals(support))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        DeviationRules.answer(kind, reason).refuseIfAny();
        Stamp stamp = new Stamp(actor.person(), outside.time().now());
        if (!store.answer(support, kind, reason.strip(), stamp)) {
            throw RefusedException.conflict("plan.escalation.refusal.answered");
        }
        store.tellAnswer(support, stamp);
        tasks.answered(actor, support, found.by());
        events.publishEvent(new SupportAnswered(found.caseId(), found.deviation(), actor.person(), kind));
        outside.trace().of(Action.DECIDE, "plan.deviation-answer", found.caseId(), Set.of());
    }
}
