package nl.aantafel.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.CaseHeads;
import nl.aantafel.directory.Partnership;
import nl.aantafel.frame.Escalation;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.plan.domain.EscalationFields;
import nl.aantafel.plan.domain.EscalationRules;
import nl.aantafel.plan.domain.Stamp;
import nl.aantafel.plan.store.EscalationStore;
import nl.aantafel.plan.store.EscalationStore.MoveRow;
import nl.aantafel.plan.store.EscalationStore.Place;
import nl.aantafel.plan.store.EscalationStore.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Takes a stuck case up the ladder, and brings the answer back. */
@UseCases
class KeepingEscalations implements Escalations {

    private static final String TAB = "tab.plan";

    private final Opening opening;
    private final EscalationReading reading;
    private final LadderReading ladders;
    private final EscalationStore store;
    private final EscalationTasks tasks;
    private final EscalationOutside outside;
    private final DeviationReading deviations;
    private final CaseHeads heads;
    private final ApplicationEventPublisher events;

    KeepingEscalations(
            Opening opening,
            EscalationReading reading,
            LadderReading ladders,
            EscalationStore store,
            EscalationTasks tasks,
            EscalationOutside outside,
            DeviationReading deviations,
            CaseHeads heads,
            ApplicationEventPublisher events) {
        this.opening = opening;
        this.reading = reading;
        this.ladders = ladders;
        this.store = store;
        this.tasks = tasks;
        this.outside = outside;
        this.deviations = deviations;
        this.heads = heads;
        this.events = events;
    }

    @Override
    public CaseEscalations of(Actor actor, UUID caseId) {
        Opened opened = opening.toRead(actor, caseId);
        CaseEscalations view = reading.read(opened);
        opening.read(opened, "plan.escalations-of");
        return view;
    }

    @Override
    public EscalationScreen page(Actor actor, UUID caseId, Locale locale) {
        Opened opened = opening.toRead(actor, caseId);
        Escalation rule = ladders.rule(opened.caseView().frameCode());
        CaseEscalations view = reading.read(opened);
        LocalDate today = opened.stamp().today();
        EscalationScreen screen = new EscalationScreen(
                heads.of(actor, caseId, TAB, locale),
                opened.caseView().partnership(),
                rule,
                view,
                view.mayRaise() ? ladders.askables(opened, rule) : List.of(),
                opened.members(),
                view.open().isEmpty() ? List.of() : tables(opened, rule),
                view.open().isEmpty() ? List.of() : reading.toFollow(opened, view),
                today,
                today.plusDays(rule.lookDays()));
        opening.read(opened, "plan.escalations-page");
        return screen;
    }

    /** Breakthrough tables of the partnership the reader is in, those to come and those of before. */
    private List<Table> tables(Opened opened, Escalation rule) {
        Instant now = opened.stamp().at();
        return Stream.concat(
                        outside.gatherings().upcoming(opened.actor(), now, null, Paging.DEFAULT_SIZE).rows().stream(),
                        outside.gatherings().past(opened.actor(), now, null, Paging.DEFAULT_SIZE).rows().stream())
                .filter(each -> each.kind().equals(rule.tableKind())
                        && each.partnership().equals(opened.caseView().partnership()))
                .map(each -> new Table(each.id(), each.startsAt()))
                .distinct()
                .toList();
    }

    @Override
    public UUID raise(Actor actor, UUID caseId, Raise raise) {
        Opened opened = opening.toEdit(actor, Right.EDIT_PLAN, caseId);
        Escalation rule = ladders.rule(opened.caseView().frameCode());
        List<Askable> askables = ladders.askables(opened, rule);
        EscalationRules.raise(raise, rule, askables, opened.persons(), opened.names())
                .refuseIfAny();
        UUID organisation = opening.organisation(opened);
        Place place = outside.place(opened, organisation);
        UUID id = store.raise(place, organisation, raise, opened.stamp());
        ask(opened, place, id, raise.problem(), raise.ask(), askables);
        opening.trace(opened, Action.CREATE, "plan.escalation-raise");
        return id;
    }

    private UUID ask(Opened opened, Place place, UUID escalation, String problem, Ask ask, List<Askable> askables) {
        Askable to = Objects.requireNonNull(EscalationRules.find(ask, askables));
        UUID move = store.ask(place, escalation, problem, to, ask.question(), opened.stamp());
        tasks.asked(opened, move, to.person(), to.due());
        events.publishEvent(new EscalationRaised(opened.caseId(), escalation, to.person()));
        return move;
    }

    @Override
    public UUID ask(Actor actor, UUID caseId, UUID escalation, Ask ask) {
        Opened opened = opening.toEdit(actor, Right.EDIT_PLAN, caseId);
        Item item = acting(opened, escalation);
        if (item.waiting().isPresent()) {
            throw RefusedException.conflict("plan.escalation.refusal.waits");
        }
        List<Askable> askables =
                ladders.askables(opened, ladders.rule(opened.caseView().frameCode()));
        EscalationRules.ask(ask, item.problem(), askables, opened.names()).refuseIfAny();
        UUID move = ask(
                opened, outside.place(opened, opening.organisation(opened)), escalation, item.problem(), ask, askables);
        opening.changed(opened, "plan.escalation-ask");
        return move;
    }

    /** An open one, by who raised it or manages the case. */
    private Item acting(Opened opened, UUID escalation) {
        return acting(reading.read(opened), escalation);
    }

    private static Item acting(CaseEscalations all, UUID escalation) {
        Item item = all.items().stream()
                .filter(each -> each.id().equals(escalation))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        if (item.closedAt() != null) {
            throw RefusedException.conflict("plan.escalation.refusal.closed");
        }
        if (!item.mayAct()) {
            throw RefusedException.mayNot("plan.escalation.refusal.not-yours");
        }
        return item;
    }

    @Override
    public void withdraw(Actor actor, UUID caseId, UUID escalation, UUID move) {
        Opened opened = opening.toEdit(actor, Right.EDIT_PLAN, caseId);
        Item item = acting(opened, escalation);
        Move found = item.moves().stream()
                .filter(each -> each.id().equals(move))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        out(found, opened.stamp());
        if (!store.withdraw(caseId, move, opened.stamp())) {
            throw RefusedException.conflict("plan.escalation.refusal.answered");
        }
        opening.changed(opened, "plan.escalation-withdraw");
    }

    private void out(Move move, Stamp stamp) {
        if (move.look().filter(Look::lasts).isPresent()) {
            store.dismiss(move.id(), stamp);
        }
    }

    @Override
    public void admit(Actor actor, UUID caseId, UUID move, @Nullable LocalDate lastDay, String why) {
        Opened opened = opening.toEdit(actor, Right.EDIT_PLAN, caseId);
        Move found = found(opened, move);
        if (!found.by().equals(actor.person())) {
            throw RefusedException.mayNot("plan.escalation.refusal.not-asked-by-you");
        }
        if (found.inCase()) {
            throw RefusedException.conflict("plan.escalation.refusal.in-case");
        }
        LocalDate today = opened.stamp().today();
        int days = ladders.rule(opened.caseView().frameCode()).lookDays();
        EscalationRules.admit(lastDay, why, today, today.plusDays(days)).refuseIfAny();
        store.admit(move, Objects.requireNonNull(lastDay), why, opened.stamp());
        tasks.letIn(opened, move, found.to());
        opening.trace(opened, Action.EXPORT, "plan.escalation-admit");
    }

    /** Of an escalation that is still open, and not withdrawn. */
    private Move found(Opened opened, UUID move) {
        return reading.read(opened).open().stream()
                .flatMap(each -> each.moves().stream())
                .filter(each -> each.id().equals(move) && each.withdrawnAt() == null)
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    @Override
    public void dismiss(Actor actor, UUID caseId, UUID move) {
        Opened opened = opening.toEdit(actor, Right.EDIT_PLAN, caseId);
        Move found = found(opened, move);
        if (!found.by().equals(actor.person()) && !outside.authorise().may(actor, Right.MANAGE_TEAM, caseId)) {
            throw RefusedException.mayNot("plan.escalation.refusal.not-asked-by-you");
        }
        out(found, opened.stamp());
        opening.changed(opened, "plan.escalation-dismiss");
    }

    @Override
    public void follow(
            Actor actor, UUID caseId, UUID escalation, @Nullable UUID gathering, Set<UUID> agreements, long version) {
        Opened opened = opening.toEdit(actor, Right.EDIT_PLAN, caseId);
        CaseEscalations all = reading.read(opened);
        Item item = acting(all, escalation);
        Set<UUID> known =
                reading.toFollow(opened, all).stream().map(Followed::agreement).collect(Collectors.toSet());
        boolean there = gathering == null
                || gathering.equals(item.gathering())
                || tables(opened, ladders.rule(opened.caseView().frameCode())).stream()
                        .anyMatch(each -> each.gathering().equals(gathering));
        new Checks()
                .that(there, EscalationFields.TABLE, "check.choose")
                .that(known.containsAll(agreements), EscalationFields.AGREEMENTS, "check.choose")
                .refuseIfAny();
        if (!store.follow(caseId, escalation, gathering, agreements, version)) {
            throw RefusedException.conflict("plan.escalation.refusal.changed");
        }
        opening.changed(opened, "plan.escalation-follow");
    }

    @Override
    public void close(Actor actor, UUID caseId, UUID escalation, String outcome, String note, long version) {
        Opened opened = opening.toEdit(actor, Right.EDIT_PLAN, caseId);
        Item item = acting(opened, escalation);
        EscalationRules.close(outcome, note).refuseIfAny();
        item.moves().forEach(each -> {
            out(each, opened.stamp());
            if (each.open()) {
                store.withdraw(caseId, each.id(), opened.stamp());
            }
        });
        if (!store.close(caseId, escalation, outcome, note, version, opened.stamp())) {
            throw RefusedException.conflict("plan.escalation.refusal.changed");
        }
        opening.trace(opened, Action.DECIDE, "plan.escalation-close");
    }

    @Override
    public AskedView asked(Actor actor) {
        List<MoveRow> moves = store.askedOf(actor.person());
        List<Row> raised = store.raisedBy(actor.person());
        Map<UUID, String> frames = outside.whoIsWho().partnerships().stream()
                .collect(Collectors.toMap(Partnership::id, Partnership::frameCode));
        DeviationReading.Asked support = deviations.asked(actor, frames);
        if (moves.isEmpty() && raised.isEmpty() && support.lines().isEmpty()) {
            outside.trace().nothingPersonal();
        }
        List<AskedLine> lines =
                moves.stream().map(each -> line(actor, each, frames)).toList();
        AskedView view = new AskedView(
                lines.stream().filter(AskedLine::open).toList(),
                lines.stream().filter(each -> !each.open()).toList().reversed(),
                raised(raised, frames),
                support.lines());
        Stream.of(moves.stream().map(MoveRow::caseId), raised.stream().map(Row::caseId), support.cases().stream())
                .flatMap(Function.identity())
                .distinct()
                .forEach(each -> outside.trace().of(Action.READ, "plan.escalations-asked", each, Set.of()));
        return view;
    }

    private AskedLine line(Actor actor, MoveRow row, Map<UUID, String> frames) {
        boolean inside = outside.authorise().may(actor, Right.SEE_CASE, row.caseId());
        Instant until = row.admittedUntil();
        return new AskedLine(
                row.id(),
                row.caseNumber(),
                row.organisation(),
                row.problem(),
                row.partnership(),
                frames.getOrDefault(row.partnership(), ""),
                row.title(),
                row.question(),
                row.due(),
                row.answeredAt() == null && row.due().isBefore(outside.time().today()),
                row.at(),
                row.answerKind(),
                row.answer(),
                row.answeredAt(),
                inside ? row.caseId() : null,
                inside && until != null && until.isAfter(outside.time().now()) ? until : null);
    }

    private List<RaisedLine> raised(List<Row> rows, Map<UUID, String> frames) {
        Map<UUID, List<MoveRow>> moves = store
                .movesOf(rows.stream().map(Row::id).toList())
                .stream()
                .collect(Collectors.groupingBy(MoveRow::escalation));
        List<RaisedLine> lines = new ArrayList<>();
        for (Row row : rows) {
            List<MoveRow> own = moves.getOrDefault(row.id(), List.of());
            if (!own.isEmpty()) {
                MoveRow last = own.getLast();
                lines.add(new RaisedLine(
                        row.id(),
                        row.caseId(),
                        last.caseNumber(),
                        row.problem(),
                        frames.getOrDefault(last.partnership(), ""),
                        EscalationReading.standing(last, outside.time().today()),
                        last.due()));
            }
        }
        return lines;
    }

    @Override
    public void answer(Actor actor, UUID move, String kind, String text) {
        MoveRow found = store.askedOf(actor.person()).stream()
                .filter(each -> each.id().equals(move))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        EscalationRules.answer(kind, text).refuseIfAny();
        Stamp stamp = new Stamp(actor.person(), outside.time().now());
        if (!store.answer(move, kind, text.strip(), stamp)) {
            throw RefusedException.conflict("plan.escalation.refusal.answered");
        }
        store.tellAnswer(move, stamp);
        tasks.answered(actor, found.escalation(), found.by(), found.step());
        events.publishEvent(new EscalationAnswered(found.caseId(), found.escalation(), actor.person(), kind));
        outside.trace().of(Action.CHANGE, "plan.escalation-answer", found.caseId(), Set.of());
    }
}
