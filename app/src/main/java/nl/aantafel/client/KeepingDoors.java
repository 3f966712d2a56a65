package nl.aantafel.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseHeads;
import nl.aantafel.casefile.Separations;
import nl.aantafel.casefile.Teams;
import nl.aantafel.client.OwnDoors.Handed;
import nl.aantafel.client.store.FamilyDoorStore;
import nl.aantafel.client.store.FamilyDoorStore.Aside;
import nl.aantafel.client.store.FamilyDoorStore.Kept;
import nl.aantafel.client.store.FamilyDoorStore.Stamp;
import nl.aantafel.client.store.FamilyDoorStore.Way;
import nl.aantafel.frame.ConsentRules.Signer;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
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
import org.jspecify.annotations.Nullable;

@UseCases
class KeepingDoors implements Doors {

    private static final String TERM = "own_page_code";

    private final Authorise authorise;
    private final PeopleOfCases people;
    private final Separations separations;
    private final Teams teams;
    private final FrameCatalogue frames;
    private final OutletGate gate;
    private final CaseHeads heads;
    private final FamilyDoorStore doors;
    private final Time time;
    private final Trace trace;

    KeepingDoors(
            Authorise authorise,
            PeopleOfCases people,
            Separations separations,
            Teams teams,
            FrameCatalogue frames,
            OutletGate gate,
            CaseHeads heads,
            FamilyDoorStore doors,
            Time time,
            Trace trace) {
        this.authorise = authorise;
        this.people = people;
        this.separations = separations;
        this.teams = teams;
        this.frames = frames;
        this.gate = gate;
        this.heads = heads;
        this.doors = doors;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public Family of(Actor actor, UUID caseId) {
        authorise.require(actor, Right.RELEASE, caseId);
        CaseOfPeople of = people.ofCase(actor, caseId);
        Shown shown = new Shown(
                doors.pages(caseId),
                doors.contacts(caseId),
                doors.doors(caseId, time.now()).stream().collect(Collectors.groupingBy(Kept::page)),
                doors.aside(caseId));
        List<Member> members = of.people().stream()
                .filter(each -> each.diedOn() == null)
                .sorted(Comparator.comparing(PersonOfCase::subject)
                        .reversed()
                        .thenComparing(PersonOfCase::birthDate, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(each -> member(each, of, shown))
                .toList();
        List<Colleague> team = Colleague.of(teams.of(actor, caseId), time.today());
        trace.of(Action.READ, "client.doors", caseId, keys(of));
        return new Family(caseId, members, team);
    }

    @Override
    public Screen page(Actor actor, UUID caseId, Locale locale) {
        Family family = of(actor, caseId);
        return new Screen(heads.of(actor, caseId, "tab.family", locale), family);
    }

    /** What is kept of the pages of one case. */
    private record Shown(
            Map<UUID, UUID> pages, Map<UUID, SafeContact> contacts, Map<UUID, List<Kept>> doors, List<Aside> aside) {

        Optional<String> setAside(UUID person, UUID representative) {
            return aside.stream()
                    .filter(each -> each.person().equals(person)
                            && each.representative().equals(representative))
                    .map(Aside::reason)
                    .findFirst();
        }
    }

    private Member member(PersonOfCase person, CaseOfPeople of, Shown shown) {
        Optional<WhoConsents.Answer> rule = rule(person, of);
        UUID page = shown.pages().get(person.id());
        return new Member(
                person.id(),
                person.name(),
                person.ageOn(time.today()).orElse(null),
                page,
                Optional.ofNullable(shown.contacts().get(person.id())),
                page == null
                        ? List.of()
                        : shown.doors().getOrDefault(page, List.of()).stream()
                                .map(each -> door(each, of))
                                .toList(),
                rule.map(each -> each.rule().code()).orElse(""),
                rule.map(WhoConsents.Answer::article).orElse(""),
                speaks(rule, Signer.SELF),
                speaks(rule, Signer.AUTHORITY)
                        ? person.authority().stream()
                                .flatMap(each -> of.person(each).stream())
                                .map(each -> new Representative(
                                        each.id(), each.name(), shown.setAside(person.id(), each.id())))
                                .sorted(Comparator.comparing(Representative::name))
                                .toList()
                        : List.of());
    }

    private static Door door(Kept kept, CaseOfPeople of) {
        return new Door(
                kept.id(),
                kept.holder(),
                kept.holder().equals("representative")
                        ? of.person(kept.givenBy()).map(PersonOfCase::name).orElse("")
                        : kept.label(),
                kept.signInName(),
                kept.setUp(),
                kept.codeUntil(),
                kept.until() == null
                        ? null
                        : kept.until().atZone(Time.ZONE).toLocalDate().minusDays(1));
    }

    private Optional<WhoConsents.Answer> rule(PersonOfCase person, CaseOfPeople of) {
        return rules(of).of(person, time.today(), true, "");
    }

    /** On the birthday from which who has custody no longer answers for somebody, their way in ends. */
    private @Nullable Instant untilTheySpeak(PersonOfCase whom, CaseOfPeople of) {
        WhoConsents rules = rules(of);
        LocalDate birthday = rules.recheck(whom.birthDate(), time.today());
        while (birthday != null && speaks(rules.of(whom, birthday, true, ""), Signer.AUTHORITY)) {
            birthday = rules.recheck(whom.birthDate(), birthday);
        }
        return birthday == null ? null : birthday.atStartOfDay(Time.ZONE).toInstant();
    }

    private WhoConsents rules(CaseOfPeople of) {
        Frame frame = frames.frame(of.frameCode());
        return new WhoConsents(frame.consent(), code -> frame.age(code).years());
    }

    private static boolean speaks(Optional<WhoConsents.Answer> rule, Signer who) {
        return rule.map(each -> each.signs().contains(who)).orElse(false);
    }

    @Override
    public void contact(Actor actor, UUID caseId, UUID person, SafeContact contact) {
        CaseOfPeople of = opened(actor, caseId);
        PersonOfCase whom = found(of, person);
        new Checks()
                .that(CHANNELS.contains(contact.channel()), "kanaal", "check.choose")
                .that(
                        !contact.channel().equals("phone") && !contact.channel().equals("mail")
                                || !contact.address().isBlank(),
                        "adres",
                        "client.contact.address-missing")
                .text("adres", contact.address(), Checks.SHORT)
                .text("uren", contact.hours(), Checks.SHORT)
                .text("nietZeggen", contact.neverSay(), Checks.LONG)
                .that(
                        contact.handedBy() == null
                                || teams.of(actor, caseId).members().stream()
                                        .anyMatch(each -> each.professional().equals(contact.handedBy())),
                        "overhandigdDoor",
                        "check.choose")
                .refuseIfAny();
        if (!doors.contact(caseId, person, contact, stamp(actor))) {
            throw RefusedException.conflict("client.contact.changed");
        }
        trace.of(Action.CHANGE, "client.safe-contact", caseId, Set.of(whom.subjectKey()));
    }

    @Override
    public Handed offer(Actor actor, UUID caseId, UUID person, @Nullable UUID representative) {
        CaseOfPeople of = opened(actor, caseId);
        PersonOfCase whom = found(of, person);
        gate.require(of.partnership(), of.frameCode());
        if (!doors.contacts(caseId).containsKey(person)) {
            throw RefusedException.conflict("client.offer.contact-first", whom.firstName());
        }
        Optional<WhoConsents.Answer> rule = rule(whom, of);
        if (representative == null) {
            mayHold(whom, rule);
        } else {
            mayRepresent(actor, of, whom, rule, representative);
        }
        UUID given = representative == null ? actor.person() : representative;
        String holder = representative == null ? "self" : "representative";
        Optional<UUID> known = Optional.ofNullable(doors.pages(caseId).get(person));
        boolean twice = known.isPresent()
                && doors.doors(caseId, time.now()).stream()
                        .anyMatch(each -> each.page().equals(known.get())
                                && each.holder().equals(holder)
                                && (representative == null || each.givenBy().equals(representative)));
        if (twice) {
            throw RefusedException.conflict("client.offer.twice");
        }
        Instant now = time.now();
        UUID page = doors.page(Ids.next(now), caseId, of.partnership(), whom, stamp(actor));
        FreshDoor fresh = fresh(of);
        Instant until = representative == null ? null : untilTheySpeak(whom, of);
        String name = doors.open(fresh.door(), caseId, new Way(page, holder, given, until), actor.person());
        trace.of(Action.CREATE, "client.offer", caseId, Set.of(whom.subjectKey()));
        return fresh.handed(name);
    }

    private static void mayHold(PersonOfCase whom, Optional<WhoConsents.Answer> rule) {
        if (rule.isEmpty()) {
            throw RefusedException.conflict("client.offer.age-unknown", whom.firstName());
        }
        if (!speaks(rule, Signer.SELF)) {
            throw new RefusedException(new nl.aantafel.kernel.Refusal.MayNot(
                    "client.offer.too-young",
                    List.of(whom.firstName(), rule.get().article()),
                    rule.get().article()));
        }
    }

    private void mayRepresent(
            Actor actor, CaseOfPeople of, PersonOfCase whom, Optional<WhoConsents.Answer> rule, UUID representative) {
        if (!speaks(rule, Signer.AUTHORITY) || !whom.authority().contains(representative)) {
            throw RefusedException.conflict("client.offer.no-authority", whom.firstName());
        }
        boolean aside = doors.aside(of.id()).stream()
                .anyMatch(each ->
                        each.person().equals(whom.id()) && each.representative().equals(representative));
        if (aside) {
            throw RefusedException.conflict("client.offer.set-aside");
        }
        if (separations.of(actor, of.id()).stream().anyMatch(each -> each.of(whom.id(), representative))) {
            throw RefusedException.conflict("client.offer.apart");
        }
    }

    private FreshDoor fresh(CaseOfPeople of) {
        return FreshDoor.until(frames.frame(of.frameCode()).term(TERM).lastDay(time.today()), time.now());
    }

    @Override
    public Handed code(Actor actor, UUID caseId, UUID door) {
        CaseOfPeople of = opened(actor, caseId);
        String name = doors.doors(caseId, time.now()).stream()
                .filter(each -> each.id().equals(door) && !each.holder().equals("confidant"))
                .map(Kept::signInName)
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        FreshDoor fresh = fresh(of);
        if (!doors.renew(caseId, door, fresh.door().codeHash(), fresh.door().codeUntil())) {
            throw RefusedException.notFound();
        }
        trace.of(Action.CHANGE, "client.new-code", caseId, Set.of());
        return fresh.handed(name);
    }

    @Override
    public void close(Actor actor, UUID caseId, UUID door) {
        opened(actor, caseId);
        if (!doors.close(caseId, door, stamp(actor))) {
            throw RefusedException.notFound();
        }
        trace.of(Action.CHANGE, "client.close", caseId, Set.of());
    }

    @Override
    public void setAside(Actor actor, UUID caseId, UUID person, UUID representative, String reason) {
        CaseOfPeople of = opened(actor, caseId);
        PersonOfCase whom = found(of, person);
        new Checks()
                .required("reden", reason)
                .text("reden", reason, Checks.LONG)
                .that(whom.authority().contains(representative), "vertegenwoordiger", "check.choose")
                .refuseIfAny();
        doors.setAside(caseId, new Aside(person, representative, reason.strip()), stamp(actor));
        UUID page = doors.pages(caseId).get(person);
        doors.doors(caseId, time.now()).stream()
                .filter(each -> each.holder().equals("representative")
                        && each.givenBy().equals(representative)
                        && each.page().equals(page))
                .forEach(each -> doors.close(caseId, each.id(), stamp(actor)));
        trace.of(Action.DECIDE, "client.set-aside", caseId, Set.of(whom.subjectKey()));
    }

    @Override
    public void restore(Actor actor, UUID caseId, UUID person, UUID representative) {
        CaseOfPeople of = opened(actor, caseId);
        PersonOfCase whom = found(of, person);
        if (!doors.restore(caseId, person, representative)) {
            throw RefusedException.notFound();
        }
        trace.of(Action.DECIDE, "client.restore", caseId, Set.of(whom.subjectKey()));
    }

    private CaseOfPeople opened(Actor actor, UUID caseId) {
        authorise.require(actor, Right.RELEASE, caseId);
        return people.ofCase(actor, caseId);
    }

    private static PersonOfCase found(CaseOfPeople of, UUID person) {
        return of.person(person).filter(each -> each.diedOn() == null).orElseThrow(RefusedException::notFound);
    }

    private Stamp stamp(Actor actor) {
        return new Stamp(actor.person(), time.now());
    }

    private static Set<UUID> keys(CaseOfPeople of) {
        return of.people().stream().map(PersonOfCase::subjectKey).collect(Collectors.toCollection(HashSet::new));
    }
}
