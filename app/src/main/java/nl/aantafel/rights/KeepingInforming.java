package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.documents.Format;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.InformingRules;
import nl.aantafel.frame.Term;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.PeopleOfCases;
import nl.aantafel.kernel.PeopleOfCases.CaseOfPeople;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.TalksBefore;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.rights.InformingDuty.Held;
import nl.aantafel.rights.domain.InformingTerm;
import nl.aantafel.rights.store.InformingStore;
import nl.aantafel.rights.store.InformingStore.After;
import nl.aantafel.rights.store.InformingStore.By;
import nl.aantafel.rights.store.InformingStore.Row;
import nl.aantafel.rights.store.InformingStore.Sought;
import org.jspecify.annotations.Nullable;

/** Keeps, for the contact point, who is to be told and who was. */
@UseCases
class KeepingInforming implements Informing {

    private final Authorise authorise;
    private final InformingStore store;
    private final InformingViews views;
    private final InformingLetters letters;
    private final InformingTasks tasks;
    private final PeopleOfCases people;
    private final TalksBefore talks;
    private final FrameCatalogue frames;
    private final WhoIsWho whoIsWho;
    private final Trace trace;
    private final Time time;

    KeepingInforming(
            Authorise authorise,
            InformingStore store,
            InformingViews views,
            InformingLetters letters,
            InformingTasks tasks,
            PeopleOfCases people,
            TalksBefore talks,
            FrameCatalogue frames,
            WhoIsWho whoIsWho,
            Trace trace,
            Time time) {
        this.authorise = authorise;
        this.store = store;
        this.views = views;
        this.letters = letters;
        this.tasks = tasks;
        this.people = people;
        this.talks = talks;
        this.frames = frames;
        this.whoIsWho = whoIsWho;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public DutyList list(Actor actor, Query query) {
        List<Partnership> held = partnerships(actor);
        Partnership partnership = query.partnership()
                .flatMap(
                        id -> held.stream().filter(each -> each.id().equals(id)).findFirst())
                .or(() -> query.partnership().isPresent()
                        ? Optional.empty()
                        : held.stream().findFirst())
                .orElseThrow(() -> RefusedException.mayNot("access.no-duty.contact-point"));
        authorise.require(actor, Duty.CONTACT_POINT, partnership.id());
        int size = Paging.size(query.size());
        Optional<CaseOfPeople> of = query.number().isBlank()
                ? Optional.empty()
                : people.numbered(actor, partnership.id(), query.number().strip());
        boolean unknown = !query.number().isBlank() && of.isEmpty();
        Sought sought = new Sought(
                partnership.id(),
                query.which(),
                time.today(),
                lateFrom(),
                of.map(CaseOfPeople::id).orElse(null),
                query.turned(),
                after(query.after()),
                size + 1);
        Slice<Row> rows = Slice.of(
                unknown ? List.of() : store.list(sought),
                size,
                row -> InformingStore.date(row, query.which()) + "_" + row.person());
        List<CaseOfPeople> cases = people.forContactPoint(
                actor, partnership.id(), rows.rows().stream().map(Row::caseId).collect(Collectors.toSet()));
        return new DutyList(
                partnership,
                held,
                store.late(new Sought(partnership.id(), Which.LATE, time.today(), sought.late(), null, false, null, 0)),
                unknown,
                new Slice<>(views.duties(rows.rows(), cases, List.of()), rows.next()));
    }

    private List<Partnership> partnerships(Actor actor) {
        return authorise.where(actor, Duty.CONTACT_POINT).stream()
                .flatMap(id -> whoIsWho.partnership(id).stream())
                .sorted(Comparator.comparing(Partnership::name))
                .toList();
    }

    private Map<String, LocalDate> lateFrom() {
        Map<String, LocalDate> late = new HashMap<>();
        for (Frame frame : frames.all()) {
            Term term = frame.term(InformingViews.TERM);
            late.put(frame.code(), InformingTerm.lateFrom(time.today(), term::lastDay));
        }
        return late;
    }

    private static @Nullable After after(@Nullable String key) {
        if (key == null || !key.matches("\\d{4}-\\d{2}-\\d{2}_[0-9a-f-]{36}")) {
            return null;
        }
        return new After(LocalDate.parse(key.substring(0, 10)), UUID.fromString(key.substring(11)));
    }

    @Override
    public Opened one(Actor actor, UUID person) {
        Row row = store.find(person).orElseThrow(RefusedException::notFound);
        InformingDuty duty = duty(actor, row);
        InformingRules rules = views.rules(row.frame());
        trace.of(Action.READ, "informing.one", row.caseId(), Set.of(row.subjectKey()));
        return new Opened(duty, rules.ways(), rules.article(), duty.held().isEmpty());
    }

    /** For anybody but the contact point it is not there. */
    private InformingDuty duty(Actor actor, Row row) {
        if (!authorise.may(actor, Duty.CONTACT_POINT, row.partnership())) {
            throw RefusedException.notFound();
        }
        List<CaseOfPeople> cases = people.forContactPoint(actor, row.partnership(), Set.of(row.caseId()));
        return views.duties(List.of(row), cases, talks.forContactPoint(actor, row.partnership(), row.caseId())).stream()
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    @Override
    public void told(Actor actor, UUID person, Telling telling, @Nullable Long version) {
        Row row = store.lock(person).orElseThrow(RefusedException::notFound);
        InformingDuty duty = duty(actor, row);
        requireNotHeld(duty);
        InformingRules rules = views.rules(row.frame());
        LocalDate today = time.today();
        new Checks()
                .required("verteldOp", telling.on())
                .plausible("verteldOp", telling.on())
                .notAfter("verteldOp", telling.on(), today)
                .that(rules.way(telling.how()).isPresent(), "hoe", "check.choose")
                .required("door", telling.byWhom())
                .text("door", telling.byWhom(), Checks.SHORT)
                .required("verteld", telling.what())
                .text("verteld", telling.what(), Checks.LONG)
                .text("reactie", telling.reaction(), Checks.LONG)
                .refuseIfAny();
        LocalDate on = Objects.requireNonNull(telling.on());
        By by = new By(person, actor.person(), person, time.now());
        boolean kept = version == null ? store.tell(row, telling, on, by) : store.retell(row, telling, on, by, version);
        if (!kept) {
            throw stale(duty(actor, store.find(person).orElseThrow(RefusedException::notFound)));
        }
        tasks.done(actor, person);
        trace.of(Action.CHANGE, "informing.told", row.caseId(), Set.of(row.subjectKey()));
    }

    private static RefusedException stale(InformingDuty now) {
        InformingDuty.Told told = now.told().orElseThrow(RefusedException::notFound);
        return new RefusedException(new Refusal.Stale(
                now.person(),
                told.version(),
                Map.of(
                        "verteldOp", told.on().toString(),
                        "hoe", told.how(),
                        "door", told.byWhom(),
                        "verteld", told.what(),
                        "reactie", told.reaction()),
                told.recordedBy(),
                told.recordedAt().toString()));
    }

    static void requireNotHeld(InformingDuty duty) {
        if (duty.told().isEmpty() && duty.held().isPresent()) {
            Held held = duty.held().get();
            throw new RefusedException(
                    new Refusal.MayNot("rights.informing.refusal.held", List.of(held.organisation()), held.article()));
        }
    }

    @Override
    public byte[] letter(Actor actor, UUID person, Format format) {
        Row row = store.find(person).orElseThrow(RefusedException::notFound);
        InformingDuty duty = duty(actor, row);
        requireNotHeld(duty);
        CaseOfPeople of = people.forContactPoint(actor, row.partnership(), Set.of(row.caseId()))
                .getFirst();
        byte[] letter = letters.letter(of, of.person(person).orElseThrow(RefusedException::notFound), format);
        trace.of(Action.PRINT, "informing.letter", row.caseId(), Set.of(row.subjectKey()));
        return letter;
    }

    /** For what is made now. */
    static UUID id(Time time) {
        return Ids.next(time.now());
    }
}
