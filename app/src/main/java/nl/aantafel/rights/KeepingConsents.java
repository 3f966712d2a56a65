package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.Memberships;
import nl.aantafel.access.Memberships.MemberView;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.ConsentRules;
import nl.aantafel.frame.ConsentRules.Signer;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Label;
import nl.aantafel.frame.PersonRole;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.PeopleOfCases;
import nl.aantafel.kernel.PeopleOfCases.CaseOfPeople;
import nl.aantafel.kernel.PeopleOfCases.PersonOfCase;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.rights.consent.WhoConsents;
import nl.aantafel.rights.store.ConsentStore;
import nl.aantafel.rights.store.ConsentStore.Answered;
import nl.aantafel.rights.store.ConsentStore.Kept;
import org.springframework.context.ApplicationEventPublisher;

/** Keeps consents: who had to give them by the frame, who did, and what rests on them. */
@UseCases
class KeepingConsents implements Consents {

    private static final String SELF = "self";
    private static final Label NONE = new Label("", "");

    private final Authorise authorise;
    private final PeopleOfCases people;
    private final ConsentStore store;
    private final ConsentViews views;
    private final FrameCatalogue frames;
    private final Memberships memberships;
    private final WhoIsWho whoIsWho;
    private final ApplicationEventPublisher events;
    private final Trace trace;
    private final Time time;

    KeepingConsents(
            Authorise authorise,
            PeopleOfCases people,
            ConsentStore store,
            ConsentViews views,
            FrameCatalogue frames,
            Memberships memberships,
            WhoIsWho whoIsWho,
            ApplicationEventPublisher events,
            Trace trace,
            Time time) {
        this.authorise = authorise;
        this.people = people;
        this.store = store;
        this.views = views;
        this.frames = frames;
        this.memberships = memberships;
        this.whoIsWho = whoIsWho;
        this.events = events;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public ConsentsOfCase of(Actor actor, UUID caseId) {
        see(actor, caseId);
        CaseOfPeople of = people.ofCase(actor, caseId);
        ConsentRules rules = frames.frame(of.frameCode()).consent();
        trace.of(Action.READ, "consent.of", caseId, keys(of));
        return new ConsentsOfCase(
                views.ofCase(of), rules.label(), rules.article(), authorise.may(actor, Right.CONTRIBUTE, caseId));
    }

    private static Set<UUID> keys(CaseOfPeople of) {
        return of.people().stream().map(PersonOfCase::subjectKey).collect(Collectors.toUnmodifiableSet());
    }

    /** Whoever may contribute: at the table, or before it is decided whether the referral is taken up. */
    private void enter(Actor actor, UUID caseId) {
        see(actor, caseId);
        authorise.require(actor, Right.CONTRIBUTE, caseId);
    }

    private void see(Actor actor, UUID caseId) {
        authorise.require(actor, people.undecided(caseId) ? Right.SEE_REFERRAL : Right.SEE_CASE, caseId);
    }

    @Override
    public WhoMust who(Actor actor, UUID caseId, UUID person, boolean able, String exception) {
        enter(actor, caseId);
        CaseOfPeople of = people.ofCase(actor, caseId);
        WhoMust who = who(of, found(of, person), able, exception);
        trace.of(Action.READ, "consent.who", caseId, keys(of));
        return who;
    }

    private static PersonOfCase found(CaseOfPeople of, UUID person) {
        return of.person(person)
                .filter(each -> each.diedOn() == null)
                .orElseThrow(() -> RefusedException.invalid("persoon", "check.choose"));
    }

    private WhoConsents engine(Frame frame) {
        return new WhoConsents(frame.consent(), code -> frame.age(code).years());
    }

    private WhoMust who(CaseOfPeople of, PersonOfCase person, boolean able, String exception) {
        Frame frame = frames.frame(of.frameCode());
        ConsentRules rules = frame.consent();
        Optional<WhoConsents.Answer> found = engine(frame).of(person, time.today(), able, exception);
        List<Asked> asked =
                found.map(answer -> asked(answer.signs(), person, of)).orElse(List.of());
        boolean authority =
                found.map(answer -> answer.signs().contains(Signer.AUTHORITY)).orElse(false);
        return new WhoMust(
                person.id(),
                person.name(),
                able,
                found.isEmpty(),
                authority && asked.stream().noneMatch(each -> each.capacity().equals("authority")),
                found.map(answer -> answer.exception()
                                .map(ConsentRules.Exceptional::label)
                                .orElse(answer.rule().label()))
                        .orElse(NONE),
                found.map(WhoConsents.Answer::article).orElse(""),
                found.map(WhoConsents.Answer::possible).orElse(List.of()),
                found.flatMap(WhoConsents.Answer::exception)
                        .map(ConsentRules.Exceptional::code)
                        .orElse(""),
                asked,
                found.map(answer -> asked(answer.informs(), person, of).stream()
                                .filter(each -> !asked.contains(each))
                                .map(Asked::name)
                                .toList())
                        .orElse(List.of()),
                rules.setAside().article(),
                rules.forms());
    }

    /** The person first, then who has authority, then another representative. */
    private static List<Asked> asked(Set<Signer> signers, PersonOfCase person, CaseOfPeople of) {
        List<Asked> asked = new ArrayList<>();
        if (signers.contains(Signer.SELF)) {
            asked.add(new Asked(SELF, person.id(), person.name(), SELF));
        }
        if (signers.contains(Signer.AUTHORITY)) {
            of.people().stream()
                    .filter(each -> person.authority().contains(each.id()) && each.diedOn() == null)
                    .map(each -> new Asked(each.id().toString(), each.id(), each.name(), "authority"))
                    .forEach(asked::add);
        }
        if (signers.contains(Signer.REPRESENTATIVE)) {
            asked.add(new Asked("representative", null, "", "representative"));
        }
        return asked;
    }

    @Override
    public UUID record(Actor actor, UUID caseId, NewConsent consent) {
        enter(actor, caseId);
        CaseOfPeople of = people.ofCase(actor, caseId);
        PersonOfCase person = found(of, consent.person());
        Frame frame = frames.frame(of.frameCode());
        WhoMust who = who(of, person, consent.able(), consent.exception());
        Checks checks = new Checks();
        content(checks, consent, frame, person);
        checks.that(
                consent.recipients().isEmpty()
                        || (authorise.may(actor, Right.SEE_CASE, caseId)
                                && organisations(actor, caseId).keySet().containsAll(consent.recipients())),
                "voorWie",
                "check.choose");
        List<Answered> answers = answers(checks, consent, who);
        checks.refuseIfAny();
        LocalDate givenOn = Objects.requireNonNull(consent.givenOn());
        State state = answers.stream().anyMatch(each -> each.given().reply() == Reply.NO) ? State.REFUSED : State.GIVEN;
        UUID id = Ids.next(time.now());
        WhoConsents engine = engine(frame);
        String rule = engine.of(person, time.today(), consent.able(), consent.exception())
                .orElseThrow()
                .rule()
                .code();
        store.add(
                new Kept(
                        id,
                        caseId,
                        of.partnership(),
                        state,
                        rule,
                        givenOn,
                        engine.recheck(person.birthDate(), time.today()),
                        actor.person(),
                        time.now(),
                        people.undecided(caseId)),
                consent,
                answers);
        trace.of(Action.CREATE, "consent.record", caseId, Set.of(person.subjectKey()));
        return id;
    }

    private void content(Checks checks, NewConsent consent, Frame frame, PersonOfCase person) {
        PersonRole role = person.subject() ? PersonRole.SUBJECT : PersonRole.DIRECT_CIRCLE;
        LocalDate until = consent.until();
        checks.that(consent.able() || !consent.ableReason().isBlank(), "kanNietReden", "check.required")
                .text("kanNietReden", consent.ableReason(), Checks.LONG)
                .that(
                        consent.exception().isEmpty()
                                || !consent.exceptionReason().isBlank(),
                        "uitzonderingReden",
                        "check.required")
                .text("uitzonderingReden", consent.exceptionReason(), Checks.LONG)
                .that(frame.purpose(consent.purpose()).isPresent(), "doel", "check.choose")
                .that(!consent.categories().isEmpty(), "categorieen", "check.choose")
                .that(
                        consent.categories().stream().allMatch(each -> frame.allows(each, role)),
                        "categorieen",
                        "check.choose")
                .that(frame.consent().form(consent.form()).isPresent(), "vorm", "check.choose")
                .required("gegevenOp", consent.givenOn())
                .plausible("gegevenOp", consent.givenOn())
                .notAfter("gegevenOp", consent.givenOn(), time.today())
                .that(until == null || !until.isBefore(time.today()), "totEnMet", "rights.consent.refusal.until-past")
                .text("opmerking", consent.note(), Checks.LONG);
    }

    /** Everybody who must answer did; somebody said yes who counts. */
    private static List<Answered> answers(Checks checks, NewConsent consent, WhoMust who) {
        checks.that(!who.unknownAge(), "persoon", "rights.consent.refusal.unknown-age", who.name());
        checks.that(!who.nobody(), "persoon", "rights.consent.refusal.nobody", who.name());
        List<Answered> answers = new ArrayList<>();
        for (Asked asked : who.asked()) {
            Given given = consent.replies().get(asked.key());
            String field = "antwoord." + asked.key();
            if (given == null) {
                checks.add(field, "rights.consent.refusal.no-answer");
                continue;
            }
            boolean passed = given.reply() == Reply.PASSED_OVER;
            checks.that(!passed || !asked.capacity().equals(SELF), field, "check.choose")
                    .that(!passed || !given.reason().isBlank(), "reden." + asked.key(), "check.required")
                    .text("reden." + asked.key(), given.reason(), Checks.LONG);
            boolean other = asked.capacity().equals("representative");
            checks.that(!other || !consent.representative().isBlank(), "vertegenwoordiger", "check.required")
                    .text("vertegenwoordiger", consent.representative(), Checks.SHORT);
            answers.add(new Answered(
                    asked.person(), other ? consent.representative().strip() : asked.name(), asked.capacity(), given));
        }
        boolean allPassed = !answers.isEmpty()
                && answers.stream().allMatch(each -> each.given().reply() == Reply.PASSED_OVER);
        checks.that(!allPassed, "antwoord", "rights.consent.refusal.nobody-left");
        return answers;
    }

    @Override
    public void withdraw(Actor actor, UUID caseId, UUID consent, String reason) {
        enter(actor, caseId);
        CaseOfPeople of = people.ofCase(actor, caseId);
        ConsentView view = views.ofCase(of).stream()
                .filter(each -> each.id().equals(consent))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        new Checks().text("reden", reason, Checks.LONG).refuseIfAny();
        if (!store.withdraw(consent, actor.person(), time.now(), reason.strip())) {
            throw RefusedException.conflict("rights.consent.refusal.not-given");
        }
        events.publishEvent(new ConsentWithdrawn(caseId, consent));
        trace.of(
                Action.CHANGE,
                "consent.withdraw",
                caseId,
                of.person(view.person()).stream().map(PersonOfCase::subjectKey).collect(Collectors.toSet()));
    }

    @Override
    public Place placeOf(Actor actor, UUID consent) {
        UUID caseId = store.caseOf(consent).orElseThrow(RefusedException::notFound);
        see(actor, caseId);
        trace.of(Action.READ, "consent.case-of", caseId, Set.of());
        return new Place(caseId, people.undecided(caseId));
    }

    @Override
    public Optional<ConsentView> one(Actor actor, UUID caseId, UUID consent) {
        return of(actor, caseId).consents().stream()
                .filter(each -> each.id().equals(consent))
                .findFirst();
    }

    @Override
    public Cover covering(Actor actor, UUID caseId, Set<UUID> about, Set<String> categories) {
        CaseOfPeople of = people.ofCase(actor, caseId);
        List<ConsentView> valid =
                views.ofCase(of).stream().filter(ConsentView::valid).toList();
        Map<UUID, ConsentView> found = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (UUID person : about) {
            Optional<ConsentView> covering = valid.stream()
                    .filter(each ->
                            each.person().equals(person) && each.categories().containsAll(categories))
                    .findFirst();
            covering.ifPresent(each -> found.put(person, each));
            if (covering.isEmpty()) {
                missing.add(of.person(person).map(PersonOfCase::firstName).orElse(""));
            }
        }
        trace.of(Action.READ, "consent.covering", caseId, keys(of));
        return new Cover(found, missing);
    }

    @Override
    public Map<UUID, String> organisations(Actor actor, UUID caseId) {
        authorise.require(actor, Right.SEE_CASE, caseId);
        Map<UUID, Organisation> found = whoIsWho.organisations(memberships.members(actor, caseId).stream()
                .map(MemberView::organisation)
                .collect(Collectors.toSet()));
        Map<UUID, String> named = new LinkedHashMap<>();
        found.values().stream()
                .sorted(java.util.Comparator.comparing(each -> each.name().toLowerCase(Locale.ROOT)))
                .forEach(each -> named.put(each.id(), each.name()));
        trace.of(Action.READ, "consent.organisations", caseId, Set.of());
        return named;
    }
}
