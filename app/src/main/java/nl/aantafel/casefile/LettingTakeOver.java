package nl.aantafel.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.domain.Kept;
import nl.aantafel.casefile.store.StatementReading;
import nl.aantafel.casefile.store.TakingOverStore;
import nl.aantafel.casefile.store.TakingOverStore.Row;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import org.jspecify.annotations.Nullable;

/** Keeps who asked to take over what, and what came of it. */
@UseCases
class LettingTakeOver implements TakingOver {

    private final CaseGate gate;
    private final StatementReading reading;
    private final StatementViews views;
    private final TakingOverStore store;
    private final WhoIsWho whoIsWho;
    private final Time time;

    LettingTakeOver(
            CaseGate gate,
            StatementReading reading,
            StatementViews views,
            TakingOverStore store,
            WhoIsWho whoIsWho,
            Time time) {
        this.gate = gate;
        this.reading = reading;
        this.views = views;
        this.store = store;
        this.whoIsWho = whoIsWho;
        this.time = time;
    }

    @Override
    public UUID ask(Actor actor, UUID caseId, UUID statement, String reason) {
        Inside inside = gate.enter(actor, Right.SEE_CASE, caseId);
        gate.require(actor, Right.CONTRIBUTE, caseId);
        Kept kept = reading.find(caseId, statement).orElseThrow(RefusedException::notFound);
        new Checks()
                .required("reden", reason)
                .text("reden", reason, Checks.LONG)
                .refuseIfAny();
        if (kept.broughtBy().equals(actor.person())) {
            throw RefusedException.conflict("casefile.refusal.take-over-own");
        }
        if (kept.versions().supersededBy() != null) {
            throw RefusedException.conflict("casefile.refusal.superseded");
        }
        Row row = new Row(
                gate.id(),
                kept.id(),
                kept.versions().root(),
                kept.broughtBy(),
                actor.person(),
                inside.standing().organisationId(),
                reason.strip(),
                time.now(),
                State.ASKED,
                "",
                null);
        if (!store.add(caseId, row)) {
            throw RefusedException.conflict("casefile.refusal.take-over-twice");
        }
        views.trace(Action.CREATE, "take-over.ask", caseId, List.of(kept));
        return row.id();
    }

    @Override
    public void answer(Actor actor, UUID caseId, UUID request, boolean allow, String reason) {
        gate.require(actor, Right.SEE_REFERRAL, caseId);
        Row row = found(caseId, request);
        if (!row.owner().equals(actor.person())) {
            throw RefusedException.mayNot("casefile.refusal.take-over-others");
        }
        new Checks()
                .that(allow || !reason.isBlank(), "reden", "casefile.refusal.take-over-why")
                .text("reden", reason, Checks.LONG)
                .refuseIfAny();
        if (row.state() != State.ASKED || !store.answer(request, allow, reason.strip(), time.now())) {
            throw RefusedException.conflict("casefile.refusal.take-over-answered");
        }
        traced(Action.CHANGE, "take-over.answer", caseId, row);
    }

    @Override
    public void take(Actor actor, UUID caseId, UUID request) {
        gate.require(actor, Right.SEE_CASE, caseId);
        gate.require(actor, Right.CONTRIBUTE, caseId);
        Row row = asked(actor, caseId, request);
        Kept kept = readable(caseId, row).orElseThrow(() -> RefusedException.conflict("casefile.refusal.withdrawn"));
        if (row.state() != State.ALLOWED || !store.take(request, time.now())) {
            throw RefusedException.conflict("casefile.refusal.take-over-not-allowed");
        }
        views.trace(Action.CHANGE, "take-over.take", caseId, List.of(kept));
    }

    @Override
    public StatementView taken(Actor actor, UUID caseId, UUID request) {
        gate.require(actor, Right.SEE_CASE, caseId);
        Row row = asked(actor, caseId, request);
        Kept kept = row.state() == State.TAKEN ? readable(caseId, row).orElse(null) : null;
        if (kept == null) {
            throw RefusedException.notFound();
        }
        views.trace(Action.EXPORT, "take-over.taken", caseId, List.of(kept));
        return views.drawn(actor.person(), caseId, kept);
    }

    private Row asked(Actor actor, UUID caseId, UUID request) {
        Row row = found(caseId, request);
        if (!row.asker().equals(actor.person())) {
            throw RefusedException.mayNot("casefile.refusal.take-over-others");
        }
        return row;
    }

    private Optional<Kept> readable(UUID caseId, Row row) {
        return reading.byIds(caseId, List.of(row.statement())).stream().findFirst();
    }

    private Row found(UUID caseId, UUID request) {
        return store.of(caseId).stream()
                .filter(each -> each.id().equals(request))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    private void traced(Action action, String activity, UUID caseId, Row row) {
        views.trace(
                action,
                activity,
                caseId,
                reading.find(caseId, row.statement()).stream().toList());
    }

    @Override
    public List<Request> of(Actor actor, UUID caseId) {
        gate.require(actor, Right.SEE_REFERRAL, caseId);
        List<Row> rows = store.of(caseId);
        Map<UUID, Kept> said =
                reading.byIds(caseId, rows.stream().map(Row::statement).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Kept::id, Function.identity()));
        Map<UUID, UUID> newest =
                reading.newest(caseId, rows.stream().map(Row::root).collect(Collectors.toSet()));
        Map<UUID, Professional> people =
                whoIsWho.professionals(rows.stream().map(Row::asker).collect(Collectors.toSet()));
        Map<UUID, Organisation> organisations =
                whoIsWho.organisations(rows.stream().map(Row::organisation).collect(Collectors.toSet()));
        if (said.isEmpty()) {
            gate.trace(Action.READ, "take-over.of", caseId, Set.of());
        } else {
            views.trace(Action.READ, "take-over.of", caseId, List.copyOf(said.values()));
        }
        return rows.stream()
                .map(row -> request(
                        row,
                        actor,
                        new About(said.get(row.statement()), newest.get(row.root())),
                        people.get(row.asker()),
                        organisations.get(row.organisation())))
                .toList();
    }

    /** The version that was asked for, and the newest one. */
    private record About(@Nullable Kept said, @Nullable UUID newest) {}

    private static Request request(
            Row row, Actor actor, About about, @Nullable Professional asker, @Nullable Organisation organisation) {
        Kept said = about.said();
        return new Request(
                row.id(),
                about.newest() == null ? row.statement() : about.newest(),
                said == null ? "" : said.text(),
                row.asker().equals(actor.person()),
                asker == null ? "" : asker.name(),
                organisation == null ? "" : organisation.name(),
                row.reason(),
                row.state(),
                row.answerReason(),
                row.askedAt(),
                row.takenAt());
    }
}
