package nl.aantafel.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.access.CaseRoles;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.domain.PersonRules;
import nl.aantafel.casefile.store.KnownStore;
import nl.aantafel.casefile.store.KnownStore.Asked;
import nl.aantafel.casefile.store.KnownStore.Elsewhere;
import nl.aantafel.casefile.store.KnownStore.Row;
import nl.aantafel.casefile.store.PersonStore;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Seat;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.KnownElsewhere;
import nl.aantafel.frame.Label;
import nl.aantafel.frame.Purpose;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import org.jspecify.annotations.Nullable;

/** Asks other safety houses, and shows a house who asked. */
@UseCases
class AskingElsewhere implements KnownQuestions {

    private static final Label NONE = new Label("", "");

    private final CaseGate gate;
    private final Authorise authorise;
    private final Speakers speakers;
    private final KnownStore store;
    private final PersonStore persons;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final Time time;

    AskingElsewhere(
            CaseGate gate,
            Authorise authorise,
            Speakers speakers,
            KnownStore store,
            PersonStore persons,
            WhoIsWho whoIsWho,
            FrameCatalogue frames,
            Time time) {
        this.gate = gate;
        this.authorise = authorise;
        this.speakers = speakers;
        this.store = store;
        this.persons = persons;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.time = time;
    }

    /** Under a frame without the rule, and for who came in by emergency, there is no such page. */
    private static KnownElsewhere rule(Inside inside) {
        return inside.frame()
                .knownElsewhere()
                .filter(rule -> !inside.standing().role().equals(CaseRoles.BREAK_GLASS))
                .orElseThrow(RefusedException::notFound);
    }

    @Override
    public boolean offered(Actor actor, UUID caseId) {
        Inside inside = gate.enter(actor, Right.SEE_CASE, caseId);
        gate.trace(Action.READ, "known.offered", caseId, Set.of());
        return inside.frame().knownElsewhere().isPresent()
                && !inside.standing().role().equals(CaseRoles.BREAK_GLASS);
    }

    @Override
    public QuestionsOfCase of(Actor actor, UUID caseId) {
        Inside inside = gate.enter(actor, Right.SEE_CASE, caseId);
        KnownElsewhere rule = rule(inside);
        Map<UUID, PersonView> family = family(caseId);
        boolean may = mayAsk(inside, rule) && inside.basis().state() == State.TAKEN_UP;
        QuestionsOfCase found = new QuestionsOfCase(
                views(inside, rule, family),
                rule.label(),
                rule.article(),
                may,
                may ? candidates(family) : List.of(),
                rule.reasons(),
                others(inside).stream().map(Partnership::name).sorted().toList());
        gate.traceAll(Action.READ, "known.of", caseId);
        return found;
    }

    private Map<UUID, PersonView> family(UUID caseId) {
        return persons.persons(caseId).stream().collect(Collectors.toMap(PersonView::id, each -> each));
    }

    private static List<Candidate> candidates(Map<UUID, PersonView> family) {
        return family.values().stream()
                .filter(AskingElsewhere::canBeAsked)
                .sorted(Comparator.comparing(PersonView::id))
                .map(each -> new Candidate(each.id(), each.fullName()))
                .toList();
    }

    private static boolean canBeAsked(PersonView person) {
        return person.role().equals(PersonRules.SUBJECT) && person.birthDate() != null;
    }

    private boolean mayAsk(Inside inside, KnownElsewhere rule) {
        return gate.may(inside.actor(), Right.CONTRIBUTE, inside.caseId())
                && rule.seatKinds().contains(seatKind(inside));
    }

    private String seatKind(Inside inside) {
        return speakers.seat(inside, inside.standing().organisationId())
                .map(Seat::kind)
                .orElse("");
    }

    private List<Partnership> others(Inside inside) {
        UUID own = inside.basis().partnership();
        return whoIsWho.partnerships().stream()
                .filter(each -> !each.id().equals(own)
                        && each.frameCode().equals(inside.frame().code()))
                .toList();
    }

    private List<QuestionView> views(Inside inside, KnownElsewhere rule, Map<UUID, PersonView> family) {
        List<Row> rows = store.of(inside.caseId());
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, Map<UUID, Boolean>> answers = store.answers(inside.caseId());
        Map<UUID, Partnership> houses =
                whoIsWho.partnerships().stream().collect(Collectors.toMap(Partnership::id, each -> each));
        Map<UUID, Professional> people =
                whoIsWho.professionals(rows.stream().map(Row::askedBy).collect(Collectors.toSet()));
        Map<UUID, Organisation> organisations =
                whoIsWho.organisations(rows.stream().map(Row::organisation).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new QuestionView(
                        row.id(),
                        row.person(),
                        Optional.ofNullable(family.get(row.person()))
                                .map(PersonView::fullName)
                                .orElse(""),
                        rule.reason(row.reason()).map(Purpose::label).orElse(NONE),
                        row.explanation(),
                        name(people.get(row.askedBy())),
                        name(organisations.get(row.organisation())),
                        row.at(),
                        replies(answers.getOrDefault(row.id(), Map.of()), houses)))
                .toList();
    }

    private static List<Reply> replies(Map<UUID, Boolean> answers, Map<UUID, Partnership> houses) {
        return answers.entrySet().stream()
                .flatMap(each -> Stream.ofNullable(houses.get(each.getKey()))
                        .map(house -> new Reply(
                                house.id(),
                                house.name(),
                                each.getValue(),
                                each.getValue() ? house.contactPoint() : "")))
                .sorted(Comparator.comparing(Reply::house))
                .toList();
    }

    private static String name(@Nullable Professional professional) {
        return professional == null ? "" : professional.name();
    }

    private static String name(@Nullable Organisation organisation) {
        return organisation == null ? "" : organisation.name();
    }

    @Override
    public UUID ask(Actor actor, UUID caseId, Question question) {
        Inside inside = gate.lock(actor, Right.SEE_CASE, caseId);
        KnownElsewhere rule = rule(inside);
        if (!mayAsk(inside, rule)) {
            throw new RefusedException(new Refusal.MayNot("casefile.known.refusal.seat", List.of(), rule.article()));
        }
        if (inside.basis().state() != State.TAKEN_UP) {
            throw RefusedException.conflict("casefile.known.refusal.state");
        }
        PersonView person = checked(question, rule, family(caseId));
        requireNotAgain(caseId, person, rule);
        if (store.lately() >= rule.asksADay()) {
            throw RefusedException.conflict("casefile.known.refusal.often", String.valueOf(rule.asksADay()));
        }
        UUID id = gate.id();
        store.ask(new Asked(
                        id,
                        caseId,
                        person.id(),
                        seatKind(inside),
                        question.reason(),
                        question.explanation().strip(),
                        rule.asksADay()))
                .forEach(found -> gate.trace(Action.SEARCH, "known.asked", found.caseId(), Set.of(found.subject())));
        gate.trace(Action.SEARCH, "known.ask", caseId, Set.of(person.subjectKey()));
        return id;
    }

    private static PersonView checked(Question question, KnownElsewhere rule, Map<UUID, PersonView> family) {
        PersonView person = question.person() == null ? null : family.get(question.person());
        new Checks()
                .that(person != null && canBeAsked(person), "persoon", "check.choose")
                .that(rule.reason(question.reason()).isPresent(), "reden", "check.choose")
                .required("toelichting", question.explanation())
                .text("toelichting", question.explanation(), Checks.LONG)
                .refuseIfAny();
        return Objects.requireNonNull(person);
    }

    private void requireNotAgain(UUID caseId, PersonView person, KnownElsewhere rule) {
        Instant since = time.now().minus(Duration.ofDays(rule.againAfterDays()));
        store.of(caseId).stream()
                .filter(each -> each.person().equals(person.id()) && each.at().isAfter(since))
                .findFirst()
                .ifPresent(earlier -> {
                    throw RefusedException.conflict(
                            "casefile.known.refusal.again",
                            earlier.at().atZone(Time.ZONE).toLocalDate().toString(),
                            String.valueOf(rule.againAfterDays()));
                });
    }

    @Override
    public List<UUID> mine(Actor actor) {
        List<UUID> mine = whoIsWho.rolesOf(actor.person()).stream()
                .map(RoleHolding::partnership)
                .distinct()
                .filter(each -> authorise.may(actor, Duty.CONTACT_POINT, each)
                        && rule(each).isPresent())
                .toList();
        gate.nothingPersonal();
        return mine;
    }

    private Optional<KnownElsewhere> rule(UUID partnership) {
        return whoIsWho.partnership(partnership)
                .flatMap(each -> frames.frame(each.frameCode()).knownElsewhere());
    }

    @Override
    public Slice<AskedHere> askedHere(Actor actor, UUID partnership, @Nullable String before, int size) {
        authorise.require(actor, Duty.CONTACT_POINT, partnership);
        KnownElsewhere rule = rule(partnership).orElseThrow(RefusedException::notFound);
        int most = Paging.size(size);
        List<Elsewhere> rows = store.askedOf(partnership, before == null ? null : id(before), most + 1);
        Map<UUID, Professional> people =
                whoIsWho.professionals(rows.stream().map(Elsewhere::askedBy).collect(Collectors.toSet()));
        Map<UUID, Organisation> organisations = whoIsWho.organisations(
                rows.stream().map(Elsewhere::organisation).collect(Collectors.toSet()));
        gate.nothingPersonal();
        rows.forEach(this::traced);
        return Slice.of(rows, most, row -> row.id().toString())
                .map(row -> new AskedHere(
                        row.id(),
                        row.at(),
                        row.house(),
                        name(people.get(row.askedBy())),
                        name(organisations.get(row.organisation())),
                        seat(partnership, row.seatKind()),
                        rule.reason(row.reason()).map(Purpose::label).orElse(NONE),
                        row.explanation(),
                        row.known(),
                        row.heldBack(),
                        row.name(),
                        row.number()));
    }

    private Label seat(UUID partnership, String kind) {
        return whoIsWho.partnership(partnership)
                .flatMap(each -> frames.frame(each.frameCode()).seatKind(kind))
                .map(each -> each.label())
                .orElse(NONE);
    }

    private void traced(Elsewhere row) {
        UUID subject = row.subject();
        if (subject != null) {
            gate.trace(Action.READ, "known.asked-here", Objects.requireNonNull(row.caseId()), Set.of(subject));
        }
    }

    private static UUID id(String before) {
        try {
            return UUID.fromString(before);
        } catch (IllegalArgumentException wrong) {
            throw RefusedException.invalid("na", "check.choose");
        }
    }
}
