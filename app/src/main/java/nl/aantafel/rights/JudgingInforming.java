package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.CaseRoles;
import nl.aantafel.documents.Format;
import nl.aantafel.frame.InformingRules;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Authorise.Standing;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.PeopleOfCases;
import nl.aantafel.kernel.PeopleOfCases.CaseOfPeople;
import nl.aantafel.kernel.PeopleOfCases.PersonOfCase;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.TalksBefore;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.rights.InformingDuty.Held;
import nl.aantafel.rights.InformingDuty.State;
import nl.aantafel.rights.store.InformingStore;
import nl.aantafel.rights.store.InformingStore.By;
import nl.aantafel.rights.store.InformingStore.Row;

/** Lets participants of a case see who was told, and judge that somebody is not to be told yet. */
@UseCases
class JudgingInforming implements InformingInCase {

    private static final Set<String> KINDS = Set.of("postponed", "left_out");
    private static final Set<String> TEAM = Set.of(CaseRoles.CASE_DIRECTOR, CaseRoles.PARTICIPANT);

    private final Authorise authorise;
    private final InformingStore store;
    private final InformingViews views;
    private final InformingLetters letters;
    private final InformingTasks tasks;
    private final PeopleOfCases people;
    private final TalksBefore talks;
    private final Trace trace;
    private final Time time;

    JudgingInforming(
            Authorise authorise,
            InformingStore store,
            InformingViews views,
            InformingLetters letters,
            InformingTasks tasks,
            PeopleOfCases people,
            TalksBefore talks,
            Trace trace,
            Time time) {
        this.authorise = authorise;
        this.store = store;
        this.views = views;
        this.letters = letters;
        this.tasks = tasks;
        this.people = people;
        this.talks = talks;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public InformingOfCase of(Actor actor, UUID caseId) {
        Standing standing = authorise.require(actor, Right.SEE_CASE, caseId);
        CaseOfPeople of = people.ofCase(actor, caseId);
        List<InformingDuty> duties = views.duties(store.ofCase(caseId), List.of(of), talks.ofCase(actor, caseId));
        InformingRules rules = views.rules(of.frameCode());
        trace.of(Action.READ, "informing.of-case", caseId, keys(of));
        return new InformingOfCase(
                duties,
                rules.grounds(),
                takesPart(standing) && authorise.may(actor, Right.CONTRIBUTE, caseId),
                standing.organisationId(),
                views.latest(of.frameCode()),
                rules.article());
    }

    private static boolean takesPart(Standing standing) {
        return TEAM.contains(standing.role());
    }

    private static Set<UUID> keys(CaseOfPeople of) {
        return of.people().stream().map(PersonOfCase::subjectKey).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void judge(Actor actor, UUID caseId, UUID person, Judgement judgement) {
        Standing standing = judging(actor, caseId);
        Row row = found(caseId, person);
        InformingDuty duty = duty(actor, row);
        requireUntold(duty);
        duty.held()
                .filter(held -> !held.organisationId().equals(standing.organisationId()))
                .ifPresent(held -> {
                    throw RefusedException.conflict(
                            "rights.informing.refusal.held-already",
                            held.organisation(),
                            held.until().toString());
                });
        LocalDate until = checked(row, judgement);
        duty.held().ifPresent(held -> store.end(held.id(), actor.person(), time.now()));
        store.judge(
                row,
                judgement,
                until,
                new By(KeepingInforming.id(time), actor.person(), standing.organisationId(), time.now()));
        trace.of(Action.DECIDE, "informing.judge", caseId, Set.of(row.subjectKey()));
    }

    private LocalDate checked(Row row, Judgement judgement) {
        LocalDate until = judgement.until();
        LocalDate latest = views.latest(row.frame());
        new Checks()
                .that(KINDS.contains(judgement.kind()), "oordeel", "check.choose")
                .that(views.rules(row.frame()).ground(judgement.ground()).isPresent(), "grond", "check.choose")
                .required("waarom", judgement.why())
                .text("waarom", judgement.why(), Checks.LONG)
                .required("tot", until)
                .that(until == null || until.isAfter(time.today()), "tot", "rights.informing.refusal.until-past")
                .that(until == null || !until.isAfter(latest), "tot", "rights.informing.refusal.until-late", latest)
                .refuseIfAny();
        return Objects.requireNonNull(until);
    }

    @Override
    public void lapse(Actor actor, UUID caseId, UUID person) {
        Standing standing = judging(actor, caseId);
        Row row = found(caseId, person);
        Held held = duty(actor, row)
                .held()
                .orElseThrow(() -> RefusedException.conflict("rights.informing.refusal.not-held"));
        if (!held.organisationId().equals(standing.organisationId())) {
            throw RefusedException.mayNot("rights.informing.refusal.others", held.organisation());
        }
        store.end(held.id(), actor.person(), time.now());
        store.hold(person, null, time.today());
        tasks.add(actor, row.partnership(), person, views.due(row.frame(), time.today()));
        trace.of(Action.DECIDE, "informing.lapse", caseId, Set.of(row.subjectKey()));
    }

    /** For an organisation in the team: who only prepares and chairs judges nothing. */
    private Standing judging(Actor actor, UUID caseId) {
        authorise.require(actor, Right.SEE_CASE, caseId);
        Standing standing = authorise.require(actor, Right.CONTRIBUTE, caseId);
        if (!takesPart(standing)) {
            throw new RefusedException(new Refusal.MayNot(
                    "rights.informing.refusal.no-seat",
                    List.of(),
                    views.rules(people.ofCase(actor, caseId).frameCode()).article()));
        }
        return standing;
    }

    private Row found(UUID caseId, UUID person) {
        return store.lock(person)
                .or(() -> store.find(person))
                .filter(row -> row.caseId().equals(caseId))
                .orElseThrow(RefusedException::notFound);
    }

    private InformingDuty duty(Actor actor, Row row) {
        return views.duties(List.of(row), List.of(people.ofCase(actor, row.caseId())), List.of()).stream()
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    private static void requireUntold(InformingDuty duty) {
        if (duty.state() == State.DONE) {
            throw RefusedException.conflict("rights.informing.refusal.told", duty.firstName());
        }
    }

    @Override
    public byte[] letter(Actor actor, UUID caseId, UUID person, Format format) {
        authorise.require(actor, Right.SEE_CASE, caseId);
        Row row =
                store.find(person).filter(each -> each.caseId().equals(caseId)).orElseThrow(RefusedException::notFound);
        KeepingInforming.requireNotHeld(duty(actor, row));
        CaseOfPeople of = people.ofCase(actor, caseId);
        byte[] letter = letters.letter(of, of.person(person).orElseThrow(RefusedException::notFound), format);
        trace.of(Action.PRINT, "informing.letter", caseId, Set.of(row.subjectKey()));
        return letter;
    }
}
