package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.domain.Kept;
import nl.aantafel.casefile.domain.Keys;
import nl.aantafel.casefile.store.PersonStore;
import nl.aantafel.casefile.store.SharingStore;
import nl.aantafel.casefile.store.StatementReading;
import nl.aantafel.casefile.store.StatementStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Keeps what is said; leaves how it is composed to {@link Composing} and how it is shown to {@link StatementViews}. */
@UseCases
class KeepingStatements implements Statements {

    private final CaseGate gate;
    private final Composing composing;
    private final RestingOnConsent resting;
    private final StatementStore store;
    private final StatementReading reading;
    private final StatementViews views;
    private final SharingStore sharing;
    private final PersonStore persons;
    private final ApplicationEventPublisher events;
    private final Time time;

    KeepingStatements(
            CaseGate gate,
            Composing composing,
            RestingOnConsent resting,
            StatementStore store,
            StatementReading reading,
            StatementViews views,
            SharingStore sharing,
            PersonStore persons,
            ApplicationEventPublisher events,
            Time time) {
        this.gate = gate;
        this.composing = composing;
        this.resting = resting;
        this.store = store;
        this.reading = reading;
        this.views = views;
        this.sharing = sharing;
        this.persons = persons;
        this.events = events;
        this.time = time;
    }

    @Override
    public UUID write(Actor actor, UUID caseId, Write statement) {
        Inside inside = gate.enter(actor, Right.CONTRIBUTE, caseId);
        Kept kept = composing.first(inside, statement);
        Set<UUID> consents = resting.of(inside, kept);
        store.add(caseId, kept);
        store.rest(caseId, kept.id(), consents);
        events.publishEvent(new StatementWritten(caseId, kept.id(), kept.kind(), kept.topic(), kept.conference()));
        views.trace(Action.CREATE, "statement.write", caseId, List.of(kept));
        return kept.id();
    }

    @Override
    public UUID correct(Actor actor, UUID caseId, UUID statement, Write correction) {
        Inside inside = gate.enter(actor, Right.CONTRIBUTE, caseId);
        Kept former = current(caseId, statement);
        if (!isOwn(actor, former) && !inside.atDesk()) {
            throw RefusedException.mayNot("casefile.refusal.not-your-statement");
        }
        Kept next = composing.correction(inside, correction, former);
        UUID id = supersede(inside, former, next, "statement.correct");
        if (former.broughtBy().equals(actor.person())) {
            sharing.tighten(id);
        }
        sharing.tellCorrected(former.id());
        return id;
    }

    @Override
    public UUID classify(Actor actor, UUID caseId, UUID statement, Set<String> categories, String ground) {
        Inside inside = gate.enter(actor, Right.CONTRIBUTE, caseId);
        Kept former = current(caseId, statement);
        if (!isOwn(actor, former) && !gate.may(actor, Right.LEAD_MEETING, caseId)) {
            throw RefusedException.mayNot("casefile.refusal.not-your-statement");
        }
        return supersede(
                inside, former, composing.classified(inside, former, categories, ground), "statement.classify");
    }

    @Override
    public UUID rectify(Actor actor, UUID caseId, UUID statement, String text) {
        Inside inside = gate.enter(actor, Right.CONTRIBUTE, caseId);
        Kept former = current(caseId, newestOf(caseId, statement));
        boolean ofOrganisation =
                inside.standing().organisationId().equals(former.source().organisation());
        if (!isOwn(actor, former) && !ofOrganisation && !inside.atDesk()) {
            throw RefusedException.mayNot("casefile.refusal.not-your-statement");
        }
        UUID id = supersede(inside, former, composing.reworded(inside, former, text), "statement.rectify");
        sharing.tellCorrected(former.id());
        return id;
    }

    /** Of a row of versions that is named by its first, which the actor need not be able to read; or by another. */
    private UUID newestOf(UUID caseId, UUID statement) {
        UUID newest = reading.newest(caseId, List.of(statement)).get(statement);
        if (newest != null) {
            return newest;
        }
        UUID root = reading.find(caseId, statement)
                .orElseThrow(RefusedException::notFound)
                .versions()
                .root();
        return reading.newest(caseId, List.of(root)).getOrDefault(root, statement);
    }

    private Kept current(UUID caseId, UUID statement) {
        Kept former = reading.find(caseId, statement).orElseThrow(RefusedException::notFound);
        if (former.versions().supersededBy() != null) {
            throw RefusedException.conflict("casefile.refusal.superseded");
        }
        if (former.versions().withdrawnAt() != null) {
            throw RefusedException.conflict("casefile.refusal.withdrawn");
        }
        return former;
    }

    private static boolean isOwn(Actor actor, Kept statement) {
        return actor.person().equals(statement.source().writer())
                || actor.person().equals(statement.source().professional());
    }

    private UUID supersede(Inside inside, Kept former, Kept next, String activity) {
        Set<UUID> consents = resting.of(inside, next);
        store.add(inside.caseId(), next);
        store.rest(inside.caseId(), next.id(), consents);
        if (!store.supersede(inside.caseId(), former.id(), next.id())) {
            throw RefusedException.conflict("casefile.refusal.superseded");
        }
        UUID moved = Objects.equals(former.conference(), next.conference()) ? null : next.conference();
        events.publishEvent(new StatementCorrected(inside.caseId(), former.id(), next.id(), moved));
        views.trace(Action.CHANGE, activity, inside.caseId(), List.of(former, next));
        return next.id();
    }

    @Override
    public UUID release(Actor actor, UUID caseId, UUID statement, Set<Integer> to) {
        Inside inside = gate.enter(actor, Right.CONTRIBUTE, caseId);
        Kept former = current(caseId, statement);
        if (!broughtBy(actor, former)) {
            throw RefusedException.mayNot("casefile.refusal.not-yours-to-release");
        }
        return supersede(inside, former, composing.released(former, to), "statement.release");
    }

    @Override
    public void withdraw(Actor actor, UUID caseId, UUID statement) {
        gate.require(actor, Right.CONTRIBUTE, caseId);
        Kept kept = current(caseId, statement);
        if (!broughtBy(actor, kept)) {
            throw RefusedException.mayNot("casefile.refusal.not-yours-to-withdraw");
        }
        sharing.withdraw(statement);
        events.publishEvent(new StatementWithdrawn(caseId, statement));
        views.trace(Action.CHANGE, "statement.withdraw", caseId, List.of(kept));
    }

    @Override
    public Optional<StatementView> one(Actor actor, UUID caseId, UUID statement) {
        gate.require(actor, Right.SEE_REFERRAL, caseId);
        List<Kept> found = reading.find(caseId, statement).stream().toList();
        return views.shown(actor.person(), caseId, found, "statement.one").stream()
                .findFirst();
    }

    @Override
    public List<StatementView> withdrawn(Actor actor, UUID caseId, Collection<UUID> ids) {
        gate.require(actor, Right.SEE_REFERRAL, caseId);
        gate.trace(Action.READ, "statement.withdrawn", caseId, Set.of());
        return sharing.withdrawn(caseId, ids);
    }

    private static boolean broughtBy(Actor actor, Kept statement) {
        return actor.person().equals(statement.broughtBy());
    }

    @Override
    public Set<UUID> broughtBy(Actor actor, UUID caseId, Collection<UUID> ids) {
        gate.require(actor, Right.SEE_REFERRAL, caseId);
        gate.trace(Action.READ, "statement.brought-by", caseId, Set.of());
        return reading.byIds(caseId, ids).stream()
                .filter(each -> broughtBy(actor, each))
                .map(Kept::id)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<UUID, Set<Integer>> audiences(Actor actor, UUID caseId, Collection<UUID> ids) {
        gate.require(actor, Right.SEE_REFERRAL, caseId);
        gate.trace(Action.READ, "statement.audiences", caseId, Set.of());
        return reading.audiences(caseId, ids);
    }

    @Override
    public UUID addOwnView(
            Actor actor, UUID caseId, UUID statement, UUID person, String text, @Nullable LocalDate saidOn) {
        gate.require(actor, Right.CONTRIBUTE, caseId);
        Kept kept = reading.find(caseId, statement).orElseThrow(RefusedException::notFound);
        Optional<Families.PersonView> who = persons.person(caseId, person);
        new Checks()
                .required("tekst", text)
                .text("tekst", text, Checks.LONG)
                .that(who.isPresent(), "persoon", "casefile.refusal.not-in-case")
                .plausible("gezegdOp", saidOn)
                .notAfter("gezegdOp", saidOn, time.today())
                .refuseIfAny();
        UUID id = gate.id();
        store.addOwnView(
                new StatementStore.At(id, caseId, statement),
                new OwnViewView(person, text, saidOn == null ? time.today() : saidOn),
                gate.stamp(actor));
        gate.trace(
                Action.CREATE,
                "statement.own-view",
                caseId,
                Set.of(who.orElseThrow().subjectKey()));
        views.trace(Action.CREATE, "statement.own-view", caseId, List.of(kept));
        return id;
    }

    @Override
    public Slice<StatementView> list(Actor actor, UUID caseId, Query query) {
        gate.require(actor, Right.SEE_REFERRAL, caseId);
        int size = Paging.size(query.size());
        Slice<Kept> slice = Slice.of(
                reading.list(caseId, query, Keys.uuid(query.after()), size + 1),
                size,
                kept -> kept.id().toString());
        return new Slice<>(views.shown(actor.person(), caseId, slice.rows(), "statement.list"), slice.next());
    }

    @Override
    public Optional<List<StatementView>> since(Actor actor, UUID caseId, Known known) {
        gate.require(actor, Right.SEE_REFERRAL, caseId);
        return reading.count(caseId, known) == known.count()
                ? Optional.of(views.shown(actor.person(), caseId, reading.since(caseId, known), "statement.list"))
                : Optional.empty();
    }

    @Override
    public List<StatementView> byIds(Actor actor, UUID caseId, List<UUID> ids) {
        gate.require(actor, Right.SEE_REFERRAL, caseId);
        Map<UUID, Kept> found = new HashMap<>();
        reading.byIds(caseId, ids).forEach(kept -> found.put(kept.id(), kept));
        List<Kept> ordered = ids.stream()
                .distinct()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
        return views.shown(actor.person(), caseId, ordered, "statement.by-ids");
    }
}
