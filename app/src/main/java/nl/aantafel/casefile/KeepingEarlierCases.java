package nl.aantafel.casefile;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.ClosedFiles.ClosedFile;
import nl.aantafel.casefile.ClosedFiles.ClosedLikeness;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.casefile.domain.StateMoves;
import nl.aantafel.casefile.store.EarlierStore;
import nl.aantafel.casefile.store.EarlierStore.AskedRow;
import nl.aantafel.casefile.store.EarlierStore.Going;
import nl.aantafel.casefile.store.EarlierStore.OwnRow;
import nl.aantafel.casefile.store.EarlierStore.QuestionRow;
import nl.aantafel.casefile.store.EarlierStore.TieRow;
import nl.aantafel.casefile.store.PersonStore;
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

/** Ties cases to those of before, and takes in what each brings again. What is theirs the database decides. */
@UseCases
class KeepingEarlierCases implements EarlierCases {

    private final CaseGate gate;
    private final ClosedFiles closed;
    private final CaseHeads heads;
    private final Statements statements;
    private final AskingProviders asking;
    private final EarlierStore store;
    private final PersonStore persons;
    private final WhoIsWho whoIsWho;

    KeepingEarlierCases(
            CaseGate gate,
            ClosedFiles closed,
            CaseHeads heads,
            Statements statements,
            AskingProviders asking,
            EarlierStore store,
            PersonStore persons,
            WhoIsWho whoIsWho) {
        this.gate = gate;
        this.closed = closed;
        this.heads = heads;
        this.statements = statements;
        this.asking = asking;
        this.store = store;
        this.persons = persons;
        this.whoIsWho = whoIsWho;
    }

    @Override
    public EarlierView of(Actor actor, UUID caseId) {
        Inside inside = gate.enter(actor, Right.WORK_TRIAGE, caseId);
        EarlierView view = view(inside);
        gate.traceAll(Action.READ, "closed.earlier", caseId);
        return view;
    }

    @Override
    public EarlierScreen page(Actor actor, UUID caseId, Locale locale) {
        Inside inside = gate.enter(actor, Right.WORK_TRIAGE, caseId);
        EarlierScreen screen = new EarlierScreen(heads.of(actor, caseId, "tab.team", locale), view(inside));
        gate.traceAll(Action.READ, "closed.earlier", caseId);
        return screen;
    }

    private EarlierView view(Inside inside) {
        UUID caseId = inside.caseId();
        List<TieRow> rows = store.ties(caseId);
        Set<UUID> tied = rows.stream().map(TieRow::earlier).collect(Collectors.toSet());
        List<AskedRow> asked = store.asked(caseId);
        Map<UUID, Professional> people =
                whoIsWho.professionals(asked.stream().map(AskedRow::person).collect(Collectors.toSet()));
        List<Tie> ties = rows.stream()
                .map(row -> new Tie(
                        row.earlier(),
                        row.number(),
                        row.closedOn(),
                        row.why(),
                        row.at().atZone(Time.ZONE).toLocalDate(),
                        asked.stream()
                                .filter(each -> each.tie().equals(row.id()))
                                .map(each -> asked(each, people))
                                .sorted(java.util.Comparator.comparing(Asked::name))
                                .toList()))
                .toList();
        return new EarlierView(
                caseId, likely(inside, tied), ties, inside.basis().state() == State.TAKEN_UP);
    }

    private static Asked asked(AskedRow row, Map<UUID, Professional> people) {
        Professional who = people.get(row.person());
        return new Asked(who == null ? "" : who.name(), who == null ? "" : who.organisationName(), row.answered());
    }

    private List<Likely> likely(Inside inside, Set<UUID> tied) {
        Map<UUID, PersonView> here = persons.persons(inside.caseId()).stream()
                .collect(Collectors.toMap(PersonView::id, Function.identity()));
        Map<UUID, Set<String>> people = new LinkedHashMap<>();
        Map<UUID, String> numbers = new LinkedHashMap<>();
        for (ClosedLikeness each : closed.likely(inside.actor(), inside.caseId())) {
            PersonView person = here.get(each.personHere());
            if (person != null && !tied.contains(each.caseThere())) {
                numbers.put(each.caseThere(), each.numberThere());
                people.computeIfAbsent(each.caseThere(), id -> new LinkedHashSet<>())
                        .add(person.fullName());
            }
        }
        return numbers.entrySet().stream()
                .map(each -> new Likely(each.getKey(), each.getValue(), people.getOrDefault(each.getKey(), Set.of())))
                .toList();
    }

    @Override
    public UUID tie(Actor actor, UUID caseId, @Nullable UUID closedCase, @Nullable Why why) {
        Inside inside = gate.lock(actor, Right.WORK_TRIAGE, caseId);
        if (inside.basis().state() != State.TAKEN_UP) {
            throw StateMoves.refusal(inside.basis().state());
        }
        if (closedCase == null) {
            throw RefusedException.invalid("casus", "check.choose");
        }
        ClosedFile file = closed.one(actor, closedCase);
        if (!file.partnership().equals(inside.basis().partnership())) {
            throw RefusedException.notFound();
        }
        if (why == null) {
            throw RefusedException.invalid("waarom", "check.choose");
        }
        UUID id = gate.id();
        if (!store.tie(
                caseId,
                new TieRow(
                        id,
                        closedCase,
                        file.number(),
                        file.closedOn(),
                        why,
                        gate.stamp(actor).at()),
                actor)) {
            throw RefusedException.conflict("casefile.refusal.tied-already");
        }
        asking.ask(actor, inside.basis().partnership(), caseId);
        gate.traceAll(Action.CHANGE, "closed.tie", caseId);
        return id;
    }

    @Override
    public void tieSentOn(Actor actor, UUID caseId, UUID from) {
        gate.enter(actor, Right.SEE_REFERRAL, caseId);
        gate.enter(actor, Right.SEE_CASE, from);
        Instant now = gate.stamp(actor).at();
        store.tieSentOn(caseId, new Going(gate.id(), from, now.atZone(Time.ZONE).toLocalDate(), now), actor);
        gate.traceAll(Action.CHANGE, "casefile.sent-on", from);
    }

    @Override
    public List<Across> across(Actor actor, UUID caseId) {
        gate.enter(actor, Right.SEE_REFERRAL, caseId);
        gate.traceAll(Action.READ, "casefile.sent-on", caseId);
        return store.across(caseId);
    }

    @Override
    public Question question(Actor actor, UUID caseId, UUID question) {
        gate.require(actor, Right.CONTRIBUTE, caseId);
        return read(caseId, question);
    }

    @Override
    public UUID caseOf(Actor actor, UUID question) {
        gate.nothingPersonal();
        return store.caseOf(question).orElseThrow(RefusedException::notFound);
    }

    @Override
    public QuestionScreen questionPage(Actor actor, UUID caseId, UUID question, Locale locale) {
        Inside inside = gate.enter(actor, Right.CONTRIBUTE, caseId);
        return new QuestionScreen(
                heads.of(actor, caseId, "tab.statements", locale),
                inside.basis().frameCode(),
                read(caseId, question));
    }

    private Question read(UUID caseId, UUID question) {
        QuestionRow row = found(caseId, question);
        List<OwnRow> own = store.own(question);
        trace(Action.READ, "closed.own", row, own);
        return new Question(
                question,
                caseId,
                row.number(),
                row.closedOn(),
                store.wasSentOn(caseId, row.earlier()),
                row.answered(),
                own.stream().map(OwnRow::item).toList());
    }

    private void trace(Action action, String activity, QuestionRow row, List<OwnRow> own) {
        gate.trace(
                action,
                activity,
                row.earlier(),
                own.stream().flatMap(each -> each.subjects().stream()).collect(Collectors.toSet()));
    }

    private QuestionRow found(UUID caseId, UUID question) {
        return store.question(caseId, question).orElseThrow(RefusedException::notFound);
    }

    private OwnRow open(UUID question, UUID item) {
        OwnRow own = store.own(question).stream()
                .filter(each -> each.item().id().equals(item))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        if (own.item().givenAs() != null) {
            throw RefusedException.conflict("casefile.refusal.brought-already");
        }
        return own;
    }

    @Override
    public UUID bring(Actor actor, UUID caseId, UUID question, UUID item, Write statement) {
        gate.require(actor, Right.CONTRIBUTE, caseId);
        QuestionRow row = found(caseId, question);
        OwnRow own = open(question, item);
        new Checks()
                .that(!statement.about().isEmpty(), "over", "casefile.refusal.again-about")
                .that(!statement.categories().isEmpty(), "categorieen", "casefile.refusal.again-category")
                .that(!statement.ground().isBlank(), "grondslag", "casefile.refusal.again-ground")
                .that(
                        statement.speaker().professional() == null
                                || actor.person().equals(statement.speaker().professional()),
                        "spreker",
                        "casefile.refusal.again-own")
                .refuseIfAny();
        UUID given = statements.write(actor, caseId, statement);
        if (store.answer(question, item, given, null)) {
            asking.answered(actor, question);
        }
        trace(Action.EXPORT, "closed.bring", row, List.of(own));
        gate.traceAll(Action.CREATE, "closed.bring", caseId);
        return given;
    }

    @Override
    public void leave(Actor actor, UUID caseId, UUID question, UUID item, @Nullable NotAgain why) {
        gate.require(actor, Right.CONTRIBUTE, caseId);
        QuestionRow row = found(caseId, question);
        OwnRow own = open(question, item);
        if (store.answer(question, item, null, chosen("waaromNiet", why))) {
            asking.answered(actor, question);
        }
        trace(Action.CHANGE, "closed.leave", row, List.of(own));
    }

    private static NotAgain chosen(String field, @Nullable NotAgain why) {
        if (why == null) {
            throw RefusedException.invalid(field, "check.choose");
        }
        return why;
    }

    @Override
    public void leaveRest(Actor actor, UUID caseId, UUID question, @Nullable NotAgain why) {
        gate.require(actor, Right.CONTRIBUTE, caseId);
        QuestionRow row = found(caseId, question);
        NotAgain reason = chosen("waaromRest", why);
        List<OwnRow> rest =
                store.own(question).stream().filter(each -> each.item().open()).toList();
        rest.forEach(each -> store.answer(question, each.item().id(), null, reason));
        asking.answered(actor, question);
        trace(Action.CHANGE, "closed.leave", row, rest);
    }
}
