package nl.aantafel.house;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Conditions;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Conferences.Prepare;
import nl.aantafel.meeting.Conversations;
import nl.aantafel.meeting.Conversations.Say;
import nl.aantafel.meeting.Parts;
import nl.aantafel.meeting.Releases;
import nl.aantafel.meeting.Releases.To;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.Preparing;
import nl.aantafel.support.TestDatabase;
import org.springframework.beans.factory.BeanFactory;

/**
 * One case of which nearly everything is drawn by lot: who is in the team and what kinds of data each may see, what was said for
 * whose eyes and on which conditions, a conference that may be held in parts, what was released, corrected and taken back. Beside
 * what the program keeps it writes down for itself who ought to read what ({@link Said#readBy}).
 */
final class GeneratedWorld {

    private static final List<String> CATEGORIES =
            List.of("relations", "health", "financial", "police", "guidance_care", "housing");
    private static final Set<Who> DESK = EnumSet.of(Who.PROCESS_DIRECTOR, Who.SECRETARY);
    private static final List<Who> MAY_JOIN =
            List.of(Who.PROSECUTION, Who.PROBATION, Who.LOCAL_TEAM, Who.SECOND_DIRECTOR, Who.MUNICIPALITY);
    /** Who referred, and who judges referrals: nobody decided on these by their seats, so they still may. */
    private static final Set<Who> MAY_KNOW_THE_REFERRAL =
            EnumSet.of(Who.VEILIG_THUIS, Who.POLICE, Who.PROSECUTION, Who.MUNICIPALITY);

    private static final String WORRIES = "iv.picture.worries";

    /** For whose eyes something is meant, in the words of the people who say it. */
    sealed interface Eyes {
        record Table() implements Eyes {}

        record Referral() implements Eyes {}

        record People(Set<Who> people) implements Eyes {}

        record Organisations(Set<UUID> organisations) implements Eyes {}

        record Seated(Set<Who> people) implements Eyes {}
    }

    /** A sentence with a word that stands nowhere else. */
    record Said(
            String word, UUID id, Who by, Eyes eyes, Set<String> categories, boolean superseded, boolean withdrawn) {

        /** The rule, from docs/security.md and the law it rests on; it asks the program nothing. */
        boolean readBy(Who reader, GeneratedWorld world) {
            if (!world.inCase(reader)) {
                return false;
            }
            if (reader == by) {
                return true;
            }
            return !withdrawn && world.categories(reader).containsAll(categories) && meantFor(reader, world);
        }

        private boolean meantFor(Who reader, GeneratedWorld world) {
            boolean desk = DESK.contains(reader);
            return switch (eyes) {
                case Eyes.Table() -> world.table.contains(reader);
                case Eyes.Referral() -> true;
                case Eyes.People(Set<Who> people) ->
                    people.contains(reader)
                            || (desk && (DESK.contains(by) || people.stream().anyMatch(DESK::contains)));
                case Eyes.Organisations(Set<UUID> organisations) ->
                    desk ? DESK.contains(by) : organisations.contains(world.house.organisation(reader));
                case Eyes.Seated(Set<Who> people) -> people.contains(reader);
            };
        }
    }

    private final BeanFactory beans;
    private final Lot lot;
    private final House house;
    private final Case family;
    private final Set<Who> table =
            EnumSet.of(Who.PROCESS_DIRECTOR, Who.SECRETARY, Who.CASE_DIRECTOR, Who.YOUTH_PROTECTION, Who.MENTAL_HEALTH);
    private final Map<Who, Set<String>> fewer = new EnumMap<>(Who.class);
    private final List<Said> all = new ArrayList<>();
    private final Statements statements;
    private final Set<UUID> places = new HashSet<>();
    private UUID conference = new UUID(0, 0);

    GeneratedWorld(BeanFactory beans, TestDatabase database, long seed) {
        this.beans = beans;
        this.lot = new Lot(seed);
        this.house = House.of(beans);
        this.family = house.takenUpCase();
        this.statements = beans.getBean(Statements.class);
        MAY_JOIN.stream().filter(each -> lot.below(3) > 0).forEach(each -> {
            house.join(family.id(), each);
            table.add(each);
        });
        allowFewer(database);
        for (int at = lot.below(4) + 3; at > 0; at--) {
            write();
        }
        meet();
        for (int at = lot.below(3); at > 0; at--) {
            correct();
        }
        for (int at = lot.below(3); at > 0; at--) {
            withdraw();
        }
    }

    House house() {
        return house;
    }

    UUID caseId() {
        return family.id();
    }

    UUID conference() {
        return conference;
    }

    /** The conference and its parts. */
    Set<UUID> places() {
        return places;
    }

    List<Said> said() {
        return List.copyOf(all);
    }

    boolean inCase(Who who) {
        return table.contains(who) || MAY_KNOW_THE_REFERRAL.contains(who);
    }

    boolean atTable(Who who) {
        return table.contains(who);
    }

    private Set<String> categories(Who who) {
        return fewer.getOrDefault(who, Set.copyOf(CATEGORIES));
    }

    /** What stands in the list of statements of a reader: each sentence as it is now. */
    Set<String> listedFor(Who reader) {
        return all.stream()
                .filter(each -> !each.superseded() && !each.withdrawn() && each.readBy(reader, this))
                .map(Said::word)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What must be nowhere for a reader. */
    List<String> hiddenFrom(Who reader) {
        return all.stream()
                .filter(each -> !each.readBy(reader, this))
                .map(Said::word)
                .toList();
    }

    private void allowFewer(TestDatabase database) {
        for (Who who : table) {
            if (!DESK.contains(who) && lot.below(3) == 0) {
                Set<String> left = lot.some(CATEGORIES);
                fewer.put(who, left);
                TestDatabase.sql(database.superuser())
                        .execute(
                                "update access.membership set categories = ? where case_id = ? and person_id = ?",
                                left.toArray(String[]::new),
                                family.id(),
                                house.id(who));
            }
        }
    }

    private void write() {
        Who by = lot.one(List.copyOf(table));
        Set<String> about =
                lot.some(CATEGORIES.stream().filter(categories(by)::contains).toList());
        Eyes eyes = eyes();
        String word = lot.word();
        Write plain = sentence(by, word, about).withAudience(audience(eyes)).withConditions(conditions());
        all.add(new Said(word, statements.write(house.actor(by), family.id(), plain), by, eyes, about, false, false));
    }

    private Write sentence(Who by, String word, Set<String> categories) {
        boolean lifts = by == Who.MENTAL_HEALTH && categories.contains("health");
        return new Write(
                "Wat " + word + " betekent weten wij nog niet.",
                lot.oneIn(2) ? "fact" : "suspicion",
                "worry",
                Speaker.professional(house.id(by)),
                null,
                "",
                Set.of(family.mother()),
                categories,
                "partnership_task",
                lifts ? "good_care" : "",
                lifts ? "Zonder dit klopt de hulp niet" : "",
                Audience.TABLE,
                "",
                Risk.NONE,
                Optional.empty(),
                "",
                null);
    }

    private Eyes eyes() {
        return switch (lot.below(6)) {
            case 0 -> new Eyes.Referral();
            case 1, 2 -> new Eyes.People(Set.copyOf(lot.some(List.copyOf(table))));
            case 3 -> organisations();
            default -> new Eyes.Table();
        };
    }

    /** Nobody named asks for the table. */
    private Eyes organisations() {
        Set<UUID> named = lot.some(List.copyOf(table)).stream()
                .filter(each -> !DESK.contains(each))
                .map(house::organisation)
                .collect(Collectors.toSet());
        return named.isEmpty() ? new Eyes.Table() : new Eyes.Organisations(named);
    }

    private Audience audience(Eyes eyes) {
        return switch (eyes) {
            case Eyes.Referral() -> Audience.REFERRAL;
            case Eyes.People(Set<Who> people) ->
                new Audience(Set.of(), people.stream().map(house::id).collect(Collectors.toSet()), Set.of());
            case Eyes.Organisations(Set<UUID> organisations) -> new Audience(Set.of(), Set.of(), organisations);
            default -> Audience.TABLE;
        };
    }

    /** The last day is a day on which it can still be read. */
    private Conditions conditions() {
        LocalDate today = beans.getBean(Time.class).today();
        return switch (lot.below(4)) {
            case 0 -> new Conditions("", true, null, Map.of());
            case 1 -> new Conditions("", false, today.plusDays(lot.below(9)), Map.of());
            default -> Conditions.NONE;
        };
    }

    private void meet() {
        Conferences conferences = beans.getBean(Conferences.class);
        var chair = house.processDirector();
        Prepare plain = Preparing.conference(
                house,
                beans.getBean(Time.class).today().plusDays(40),
                List.of(new FamilyMember(family.mother(), true, "")));
        Set<Who> asked =
                lot.some(table.stream().filter(each -> !DESK.contains(each)).toList());
        Prepare prepare = new Prepare(
                plain.kind(),
                plain.startsAt(),
                plain.endsAt(),
                plain.place(),
                "",
                plain.aim(),
                null,
                plain.secretary(),
                asked.stream()
                        .map(each -> new Invitee(house.id(each), "involved", "Werkt met het gezin"))
                        .toList(),
                plain.family(),
                plain.questions());
        boolean split = asked.contains(Who.PROSECUTION);
        conference = split
                ? conferences.prepareSplit(chair, family.id(), prepare)
                : conferences.prepare(chair, family.id(), prepare);
        conferences.start(chair, conference);
        places.add(conference);
        if (split) {
            talkInParts();
        } else {
            talk(conference, asked, new Eyes.Table());
        }
    }

    private void talkInParts() {
        Map<UUID, Set<Who>> seated = new HashMap<>();
        beans.getBean(Parts.class)
                .view(house.processDirector(), conference)
                .parts()
                .forEach(part -> {
                    Set<Who> people = table.stream()
                            .filter(each -> DESK.contains(each) || part.has(house.id(each)))
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Who.class)));
                    seated.put(Objects.requireNonNull(part.id()), people);
                });
        places.addAll(seated.keySet());
        seated.forEach((part, people) -> talk(part, people, new Eyes.Seated(people)));
        List<Said> inParts =
                all.stream().filter(each -> each.eyes() instanceof Eyes.Seated).toList();
        inParts.stream().filter(each -> lot.below(3) == 0).forEach(each -> release(each, seated));
    }

    private void talk(UUID place, Set<Who> people, Eyes eyes) {
        for (int at = lot.below(3) + 1; at > 0; at--) {
            Who by = lot.one(List.copyOf(people));
            String word = lot.word();
            UUID said = beans.getBean(Conversations.class)
                    .say(
                            house.actor(by),
                            place,
                            Say.sentence(
                                    WORRIES, Speaker.professional(house.id(by)), "Wij zagen " + word + " op de deur."));
            StatementView kept = read(by, said);
            if (kept.unclassified() && lot.oneIn(2) && categories(by).contains("relations")) {
                said = statements.classify(house.actor(by), family.id(), said, Set.of("relations"), "partnership_task");
                kept = read(by, said);
            }
            all.add(new Said(word, said, by, eyes, Set.copyOf(kept.categories()), false, false));
        }
    }

    private StatementView read(Who by, UUID said) {
        return statements.byIds(house.actor(by), family.id(), List.of(said)).getFirst();
    }

    /** To another part, or to everybody at the table. */
    private void release(Said said, Map<UUID, Set<Who>> seated) {
        if (read(said.by(), said.id()).unclassified()) {
            return;
        }
        boolean everybody = lot.oneIn(2);
        Set<Who> readers = EnumSet.copyOf(((Eyes.Seated) said.eyes()).people());
        Set<UUID> to = new HashSet<>();
        if (!everybody) {
            UUID part = lot.one(List.copyOf(seated.keySet()));
            to.add(part);
            readers.addAll(Objects.requireNonNull(seated.get(part)));
            if (readers.equals(((Eyes.Seated) said.eyes()).people())) {
                return;
            }
        }
        UUID released = beans.getBean(Releases.class)
                .statement(house.actor(said.by()), conference, said.id(), new To(to, everybody));
        replace(
                said,
                new Said(
                        said.word(),
                        released,
                        said.by(),
                        everybody ? new Eyes.Table() : new Eyes.Seated(readers),
                        said.categories(),
                        false,
                        false));
    }

    /** The version of before stays for who could read it, and stands in no list any more. */
    private void correct() {
        Optional<Said> found = ofTheTeam();
        if (found.isEmpty()) {
            return;
        }
        Said before = found.get();
        String word = lot.word();
        UUID next = statements.correct(
                house.actor(before.by()),
                family.id(),
                before.id(),
                sentence(before.by(), word, before.categories()).withAudience(audience(before.eyes())));
        replace(
                before,
                new Said(before.word(), before.id(), before.by(), before.eyes(), before.categories(), true, false));
        all.add(new Said(word, next, before.by(), before.eyes(), before.categories(), false, false));
    }

    /** With all its versions. */
    private void withdraw() {
        ofTheTeam().ifPresent(said -> {
            statements.withdraw(house.actor(said.by()), family.id(), said.id());
            replace(said, new Said(said.word(), said.id(), said.by(), said.eyes(), said.categories(), false, true));
        });
    }

    /** One that was written outside a meeting and never corrected. */
    private Optional<Said> ofTheTeam() {
        List<Said> open = all.stream()
                .filter(each -> !each.superseded() && !each.withdrawn() && !(each.eyes() instanceof Eyes.Seated))
                .filter(each -> !read(each.by(), each.id()).text().startsWith("Wij zagen"))
                .filter(each -> read(each.by(), each.id()).supersedes() == null)
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(lot.one(open));
    }

    private void replace(Said before, Said after) {
        all.set(all.indexOf(before), after);
    }
}
