package nl.aantafel.house;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.HomeInput;
import nl.aantafel.casefile.Families.RelationInput;
import nl.aantafel.casefile.Families.StayInput;
import nl.aantafel.casefile.Separations;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.client.Doors;
import nl.aantafel.client.Doors.SafeContact;
import nl.aantafel.client.FamilyTalks;
import nl.aantafel.client.FamilyTalks.Heard;
import nl.aantafel.client.FamilyWords;
import nl.aantafel.client.MyPlans;
import nl.aantafel.client.MyPlans.Reply;
import nl.aantafel.client.MyTalks;
import nl.aantafel.client.Outlets;
import nl.aantafel.client.OwnDoors;
import nl.aantafel.client.OwnDoors.Handed;
import nl.aantafel.client.PlanCopy;
import nl.aantafel.client.PlanReleases;
import nl.aantafel.client.TalkCopy;
import nl.aantafel.client.TalkReleases;
import nl.aantafel.client.TalkReleases.What;
import nl.aantafel.client.Wish;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Conferences.Prepare;
import nl.aantafel.plan.PlanLines;
import nl.aantafel.plan.PlanLines.Kind;
import nl.aantafel.plan.PlanLines.LineFor;
import nl.aantafel.plan.PlanLines.Naming;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.BottomLineInput;
import nl.aantafel.plan.Plans.GoalInput;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.Plans.SafetyStepInput;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.Preparing;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/**
 * A family with pages of their own, of which nearly everything is drawn by lot: who has which door, who represents whom, who must not
 * meet, who stays at a shielded home, for whom the lines of the plan are, what was released when and taken back, what was written at each
 * door and answered. Beside what the program keeps it writes down for itself who ought to read what.
 */
final class GeneratedFamily {

    /** Who reads what a family writes, how its members are reached and by which way they come in. */
    static final Set<Who> RELEASING = EnumSet.of(Who.PROCESS_DIRECTOR, Who.SECRETARY, Who.CASE_DIRECTOR);

    private static final int STEPS = 34;
    private static final String PHASE = "immediate_safety";

    /**
     * A way in to one page.
     *
     * @param lentBy the door of whom a confidant looks along with
     */
    record Door(
            UUID id, UUID person, String holder, @Nullable UUID lentBy, String signInName) {

        Actor actor() {
            return Actor.client(id);
        }
    }

    /** A shielded fact, and who stays at that home. */
    private record Shielded(String word, Set<UUID> there) {}

    /** A line of the plan with its words, as it stands now. */
    private static final class Line {
        private final Kind kind;
        private final UUID id;
        private final Set<UUID> concerned;
        private final Set<String> words;
        private @Nullable Set<UUID> named;
        private boolean withReason;
        private boolean open = true;

        private Line(Kind kind, UUID id, Set<UUID> concerned, Set<String> words) {
            this.kind = kind;
            this.id = id;
            this.concerned = concerned;
            this.words = words;
        }

        private String key() {
            return kind.code() + ":" + id;
        }
    }

    /** What was written at a door, with what was answered. */
    private record Written(Door at, Set<String> words) {}

    private final BeanFactory beans;
    private final House house;
    private final Lot lot;
    private final Case family;
    private final Actor eva;
    private final UUID young;
    private final UUID grandmother;
    private final List<UUID> members;
    private final List<Door> doors = new ArrayList<>();
    private final Set<UUID> closed = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Shielded> shielded = new ArrayList<>();
    private final Set<UUID> elsewhere = new HashSet<>();
    private final Set<Set<UUID>> apart = new HashSet<>();
    /** By person, by line: the words they read now. */
    private final Map<UUID, Map<String, Set<String>>> released = new HashMap<>();

    private final Map<UUID, Map<String, Set<String>>> cards = new HashMap<>();
    private final List<Written> written = new ArrayList<>();
    private final Set<String> planted = new HashSet<>();
    private final Set<String> ofTheFamily = new HashSet<>();
    private final UUID conference;
    private final String place;
    private final Set<UUID> invited;
    private boolean on = true;

    GeneratedFamily(BeanFactory beans, House house, long seed) {
        this.beans = beans;
        this.house = house;
        this.lot = new Lot(seed);
        bean(Outlets.class).switchOn(house.administrator(), house.partnership(), "FG-2026-14");
        family = house.takenUpCase();
        eva = house.caseDirector();
        LocalDate today = bean(Time.class).today();
        Families families = bean(Families.class);
        young = families.addPerson(eva, family.id(), House.person("Lot", "Verbeek", today.minusYears(13)));
        grandmother = families.addPerson(eva, family.id(), House.person("Wil", "de Wilde", today.minusYears(66)));
        Stream.of(family.mother(), family.father())
                .forEach(parent -> families.relate(
                        eva, family.id(), new RelationInput(parent, young, "parent_of", true, null, null)));
        members = List.of(family.mother(), family.father(), young, grandmother, family.child());
        members.forEach(each -> released.put(each, new HashMap<>()));
        statement();
        homes();
        offer();
        invited = lot.some(members);
        place = planted();
        conference = invite(today);
        for (int at = 0; at < STEPS; at++) {
            step();
        }
        close();
    }

    UUID caseId() {
        return family.id();
    }

    UUID conference() {
        return conference;
    }

    List<UUID> members() {
        return members;
    }

    List<Door> doors() {
        return doors;
    }

    /** All words, of which each reader may read some. */
    Set<String> words() {
        return planted;
    }

    boolean opens(Door door) {
        return !closed.contains(door.id()) && (door.lentBy() == null || !closed.contains(door.lentBy()));
    }

    /** What stands on the page of the plan behind this door. */
    Set<String> plan(Door door) {
        if (!on || !opens(door)) {
            return Set.of();
        }
        return released(door.person()).values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** What must be nowhere for whoever stands at a door: the rule, from the law and docs/security.md; it asks the program nothing. */
    Set<String> hiddenFrom(Door door) {
        Set<String> hidden = new HashSet<>(planted);
        hidden.removeAll(plan(door));
        if (on && opens(door)) {
            cards.getOrDefault(door.person(), Map.of()).values().forEach(hidden::removeAll);
        }
        hidden.remove(door.signInName());
        doors.stream()
                .filter(each -> door.id().equals(each.lentBy()))
                .forEach(each -> hidden.remove(each.signInName()));
        if (on && opens(door)) {
            written.stream()
                    .filter(each ->
                            each.at().id().equals(door.id()) || each.at().id().equals(door.lentBy()))
                    .forEach(each -> hidden.removeAll(each.words()));
        }
        return hidden;
    }

    /** What a professional must find nowhere: of who may not release, all that is between the family and who may. */
    Set<String> hiddenFrom(Who reader) {
        if (RELEASING.contains(reader)) {
            return Set.of();
        }
        return reader == Who.YOUTH_PROTECTION || reader == Who.MENTAL_HEALTH ? ofTheFamily : planted;
    }

    private Map<String, Set<String>> released(UUID person) {
        return Objects.requireNonNull(released.get(person));
    }

    private String planted() {
        String word = lot.word();
        planted.add(word);
        return word;
    }

    private String planted(Set<String> also) {
        String word = planted();
        also.add(word);
        return word;
    }

    /** Words somebody of the family writes or is answered, for nobody at the table but who may release. */
    private String between(Set<String> also) {
        String word = planted(also);
        ofTheFamily.add(word);
        return word;
    }

    /** What is said at the table, which reaches no page. */
    private void statement() {
        bean(Statements.class)
                .write(
                        eva,
                        family.id(),
                        new Statements.Write(
                                "Wat " + planted() + " betekent weten wij nog niet.",
                                "fact",
                                "worry",
                                Speaker.professional(house.id(Who.CASE_DIRECTOR)),
                                null,
                                "",
                                Set.of(lot.one(members)),
                                Set.of("relations"),
                                "partnership_task",
                                "",
                                "",
                                Audience.TABLE,
                                "",
                                Risk.NONE,
                                Optional.empty(),
                                "",
                                null));
    }

    /** A shelter, and now and then another home that some stay at too. */
    private void homes() {
        Set<UUID> there = lot.some(List.of(family.mother(), young, family.child()));
        String street = planted();
        home(street, there, true);
        shielded.add(new Shielded(street, there));
        if (lot.oneIn(2)) {
            Set<UUID> others = lot.some(List.of(family.father(), family.child(), young));
            home(lot.word(), others, false);
            elsewhere.addAll(others);
        }
    }

    private void home(String street, Set<UUID> there, boolean secret) {
        bean(Families.class)
                .addHome(
                        eva,
                        family.id(),
                        new HomeInput(
                                "Thuis",
                                street,
                                "12",
                                "",
                                "Zandrecht",
                                secret,
                                there.stream()
                                        .map(each -> new StayInput(each, "full", null, null))
                                        .toList()));
    }

    private void offer() {
        for (UUID each : members) {
            bean(Doors.class)
                    .contact(
                            eva,
                            family.id(),
                            each,
                            new SafeContact(
                                    "phone",
                                    planted(ofTheFamily),
                                    planted(ofTheFamily),
                                    planted(ofTheFamily),
                                    null,
                                    0));
            if (!each.equals(family.child()) && !lot.oneIn(6)) {
                open(each, null);
            }
        }
        for (UUID parent : List.of(family.mother(), family.father())) {
            for (UUID child : List.of(family.child(), young)) {
                if (lot.oneIn(2)) {
                    open(child, parent);
                }
            }
        }
        if (lot.oneIn(3)) {
            bean(Doors.class).setAside(eva, family.id(), young, family.father(), planted(ofTheFamily));
            closed.addAll(doors.stream()
                    .filter(each -> each.holder().equals("representative:" + family.father())
                            && each.person().equals(young))
                    .map(Door::id)
                    .toList());
        }
    }

    private void open(UUID person, @Nullable UUID representative) {
        Set<UUID> before = ways(person).stream().map(Doors.Door::id).collect(Collectors.toSet());
        Handed handed = bean(Doors.class).offer(eva, family.id(), person, representative);
        planted.add(handed.signInName());
        ofTheFamily.add(handed.signInName());
        ways(person).stream()
                .filter(each -> !before.contains(each.id()))
                .forEach(each -> doors.add(new Door(
                        each.id(),
                        person,
                        representative == null ? "self" : "representative:" + representative,
                        null,
                        handed.signInName())));
    }

    private List<Doors.Door> ways(UUID person) {
        return bean(Doors.class).of(eva, family.id()).members().stream()
                .filter(each -> each.person().equals(person))
                .flatMap(each -> each.doors().stream())
                .toList();
    }

    private UUID invite(LocalDate today) {
        Prepare plain = Preparing.conference(
                house,
                today.plusDays(20),
                members.stream()
                        .map(each -> new FamilyMember(
                                each, invited.contains(each), invited.contains(each) ? "" : "Wil niet " + planted()))
                        .toList());
        return bean(Conferences.class)
                .prepare(
                        house.processDirector(),
                        family.id(),
                        new Prepare(
                                plain.kind(),
                                plain.startsAt(),
                                plain.endsAt(),
                                "Kamer " + place,
                                plain.phase(),
                                plain.aim(),
                                plain.chair(),
                                plain.secretary(),
                                plain.invitees(),
                                plain.family(),
                                plain.questions()));
    }

    /** Whatever happens next in this family. */
    private void step() {
        switch (lot.below(17)) {
            case 0, 1, 2 -> add();
            case 3 -> name();
            case 4 -> separate();
            case 5, 6, 7 -> release(lot.one(members));
            case 8 -> takeBack(lot.one(members));
            case 9 -> finish();
            case 10, 11 -> say();
            case 12 -> prepare();
            case 13 -> answer();
            case 14 -> lend();
            case 15 -> card(lot.one(members));
            default -> hear();
        }
    }

    private void add() {
        Set<String> words = new HashSet<>();
        String text = text(words);
        String detail = text(words);
        Set<UUID> about = lot.oneIn(3) ? Set.of() : lot.some(members);
        Plans plans = bean(Plans.class);
        Set<UUID> all = Set.copyOf(members);
        switch (lot.below(4)) {
            case 0 -> {
                UUID id = plans.addGoal(eva, family.id(), new GoalInput(PHASE, text, detail, "", "", about, Set.of()));
                lines.add(new Line(Kind.GOAL, id, about.isEmpty() ? all : about, words));
            }
            case 1 -> {
                UUID id = plans.addBottomLine(
                        eva,
                        family.id(),
                        new BottomLineInput(
                                text,
                                Party.professional(eva.person()),
                                detail,
                                "",
                                PHASE,
                                bean(Time.class).today(),
                                about));
                lines.add(new Line(Kind.BOTTOM_LINE, id, about.isEmpty() ? all : about, words));
            }
            case 2 -> {
                words.removeIf(each -> !text.contains(each));
                UUID id = plans.addSafetyStep(eva, family.id(), new SafetyStepInput(null, text, about));
                lines.add(new Line(Kind.SAFETY_STEP, id, about.isEmpty() ? all : about, words));
            }
            default -> {
                List<Party> parties = about.stream().map(Party::family).toList();
                int does = parties.isEmpty() ? 0 : lot.below(parties.size() + 1);
                UUID id = plans.agree(
                        eva,
                        family.id(),
                        new AgreementInput(
                                null,
                                "action",
                                text,
                                detail,
                                null,
                                "",
                                null,
                                "",
                                does == 0 ? List.of(Party.professional(eva.person())) : parties.subList(0, does),
                                parties.subList(does, parties.size()),
                                List.of(),
                                null,
                                null));
                lines.add(new Line(Kind.AGREEMENT, id, about, words));
            }
        }
    }

    /** A sentence, now and then with something that is shielded. */
    private String text(Set<String> words) {
        String said = "Wij doen " + planted(words);
        if (!lot.oneIn(4)) {
            return said;
        }
        String fact = lot.one(shielded).word();
        words.add(fact);
        return said + " bij " + fact;
    }

    private void name() {
        List<Line> open = lines.stream().filter(each -> each.open).toList();
        if (open.isEmpty()) {
            return;
        }
        Line line = lot.one(open);
        Set<UUID> persons = lot.some(members);
        String reason = lot.oneIn(2) ? "" : "Zo spraken wij af: " + planted();
        PlanLines all = bean(PlanLines.class);
        long version = all.of(eva, family.id()).stream()
                .filter(each -> each.line().equals(line.id) && each.kind() == line.kind)
                .mapToLong(LineFor::version)
                .findFirst()
                .orElseThrow();
        try {
            all.name(eva, family.id(), line.id, new Naming(persons, reason), version);
            line.named = persons;
            line.withReason = !reason.isEmpty();
        } catch (RefusedException refused) {
            // Then it stays for whom it was.
        }
    }

    private void separate() {
        List<UUID> two = lot.shuffled(members).subList(0, 2);
        if (apart.add(Set.copyOf(two))) {
            bean(Separations.class).separate(eva, family.id(), two.get(0), two.get(1), "Omdat " + planted());
        }
    }

    private boolean isFor(Line line, UUID person) {
        Set<UUID> meant = line.named == null ? line.concerned : line.named;
        if (!meant.contains(person)) {
            return false;
        }
        boolean opposite = !line.concerned.contains(person)
                && line.concerned.stream().anyMatch(each -> apart.contains(Set.of(person, each)));
        if (opposite && !(line.named != null && line.withReason)) {
            return false;
        }
        return shielded.stream()
                .filter(fact -> line.words.contains(fact.word()))
                .allMatch(fact -> fact.there().contains(person) && !elsewhere.contains(person));
    }

    private boolean hasPage(UUID person) {
        return doors.stream().anyMatch(each -> each.person().equals(person));
    }

    private void release(UUID person) {
        if (!hasPage(person)) {
            return;
        }
        PlanReleases releases = bean(PlanReleases.class);
        releases.release(eva, family.id(), person, member(person).fingerprint());
        Map<String, Set<String>> reads = released(person);
        reads.clear();
        lines.stream()
                .filter(each -> each.open && isFor(each, person))
                .forEach(each -> reads.put(each.key(), Set.copyOf(each.words)));
        if (invited.contains(person)) {
            reads.put(PlanCopy.MEETING + ":" + conference, Set.of(place));
        }
    }

    /** With the place of the conference on it; now and then taken back again. */
    private void card(UUID person) {
        TalkReleases talks = bean(TalkReleases.class);
        Actor chair = house.processDirector();
        String key = TalkCopy.Kind.CARD.code() + ":" + conference;
        talks.of(chair, family.id()).stream()
                .filter(each -> each.what().equals(new What(TalkCopy.Kind.CARD, person, conference)))
                .filter(each -> each.standing() != TalkReleases.Standing.HELD_BACK)
                .forEach(each -> {
                    if (each.releasable()) {
                        talks.release(chair, family.id(), each.what(), each.fingerprint());
                        cards.put(person, Map.of(key, Set.of(place)));
                    } else if (lot.oneIn(2)) {
                        talks.takeBack(eva, family.id(), each.what());
                        cards.remove(person);
                    }
                });
    }

    private PlanReleases.Member member(UUID person) {
        return bean(PlanReleases.class).of(eva, family.id()).stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private void takeBack(UUID person) {
        List<PlanReleases.Line> live = member(person).lines().stream()
                .filter(each -> each.released() != null)
                .toList();
        if (live.isEmpty()) {
            return;
        }
        boolean everything = lot.oneIn(4);
        PlanReleases.Line one = lot.one(live);
        bean(PlanReleases.class)
                .takeBack(
                        eva, family.id(), person, everything ? Optional.empty() : Optional.ofNullable(one.released()));
        if (everything) {
            released(person).clear();
        } else {
            released(person).remove(one.copy().kind() + ":" + one.copy().source());
        }
    }

    /** Done, and no longer a line of the plan; on a page it stands until the next release. */
    private void finish() {
        List<Line> open = lines.stream()
                .filter(each -> each.open && each.kind == Kind.AGREEMENT)
                .toList();
        if (!open.isEmpty()) {
            Line line = lot.one(open);
            bean(Plans.class).report(eva, family.id(), line.id, "done", "Klaar " + planted(), version(line));
            line.open = false;
        }
    }

    private long version(Line line) {
        return bean(Plans.class).of(eva, family.id()).agreements().stream()
                .filter(each -> each.id().equals(line.id))
                .mapToLong(Plans.AgreementView::version)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Door> writer() {
        List<Door> able = doors.stream()
                .filter(each -> opens(each) && each.lentBy() == null)
                .toList();
        return able.isEmpty() ? Optional.empty() : Optional.of(lot.one(able));
    }

    private void say() {
        writer().ifPresent(door -> {
            MyPlans plans = bean(MyPlans.class);
            List<MyPlans.Line> read = plans.of(door.actor(), Optional.empty()).lines();
            Set<String> words = new HashSet<>();
            boolean proposes = read.isEmpty() || lot.oneIn(3);
            plans.say(
                    door.actor(),
                    Optional.empty(),
                    new Reply(
                            proposes ? null : lot.one(read).id(),
                            proposes ? MyPlans.Kind.PROPOSAL : MyPlans.Kind.QUESTION,
                            "Ik wil " + between(words)));
            written.add(new Written(door, words));
        });
    }

    /** What they want from the conference; what is not for the whole table stays with who directs and prepares. */
    private void prepare() {
        writer().filter(door -> released(door.person()).containsKey(PlanCopy.MEETING + ":" + conference))
                .ifPresent(door -> {
                    Set<String> words = new HashSet<>();
                    String readTo = lot.one(List.of("part", "contact"));
                    bean(MyTalks.class)
                            .prepare(
                                    door.actor(),
                                    Optional.empty(),
                                    new Wish(
                                            "yes",
                                            "room",
                                            "",
                                            "",
                                            between(words),
                                            between(words),
                                            between(words),
                                            between(words),
                                            readTo));
                    written.add(new Written(door, words));
                    FamilyTalks talks = bean(FamilyTalks.class);
                    talks.of(eva, family.id()).stream()
                            .filter(each -> !each.taken() && lot.oneIn(2))
                            .forEach(each -> talks.takeOver(eva, family.id(), each.id()));
                });
    }

    private void answer() {
        FamilyWords words = bean(FamilyWords.class);
        words.of(eva, family.id()).stream()
                .filter(each -> each.answer().isEmpty())
                .findAny()
                .ifPresent(each -> {
                    Set<String> answered = writtenWith(each.body()).words();
                    words.answer(eva, family.id(), each.id(), "Dank, " + between(answered));
                });
    }

    private Written writtenWith(String body) {
        return written.stream()
                .filter(each -> each.words().stream().anyMatch(body::contains))
                .findFirst()
                .orElseThrow();
    }

    private void lend() {
        List<Door> own = doors.stream()
                .filter(each -> opens(each) && each.holder().equals("self"))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        Door door = lot.one(own);
        OwnDoors ways = bean(OwnDoors.class);
        Handed handed = ways.lend(door.actor(), "mijn steun", null);
        planted.add(handed.signInName());
        ofTheFamily.add(handed.signInName());
        ways.confidants(door.actor()).stream()
                .filter(each -> each.signInName().equals(handed.signInName()))
                .forEach(each ->
                        doors.add(new Door(each.door(), door.person(), "confidant", door.id(), handed.signInName())));
    }

    private void hear() {
        List<UUID> others = new ArrayList<>(members);
        others.remove(family.child());
        bean(FamilyTalks.class)
                .hear(
                        eva,
                        family.id(),
                        new Heard(
                                family.child(),
                                bean(Time.class).today(),
                                house.id(Who.YOUTH_PROTECTION),
                                lot.some(others),
                                "Ik zag " + planted(ofTheFamily),
                                lot.one(Wish.READ_TO)));
    }

    /** At last some ways in end, and now and then all pages. */
    private void close() {
        for (Door door : List.copyOf(doors)) {
            if (!lot.oneIn(5) || !opens(door)) {
                continue;
            }
            Door lender = door(door.lentBy());
            if (lender == null) {
                bean(Doors.class).close(eva, family.id(), door.id());
            } else {
                bean(OwnDoors.class).takeBack(lender.actor(), door.id());
            }
            closed.add(door.id());
        }
        if (lot.oneIn(5)) {
            bean(Outlets.class).switchOff(house.administrator(), house.partnership());
            on = false;
        }
    }

    private @Nullable Door door(@Nullable UUID id) {
        return doors.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }
}
