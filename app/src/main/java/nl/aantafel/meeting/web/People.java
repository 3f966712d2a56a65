package nl.aantafel.meeting.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.gathering.Gatherings.Attendance;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.ConferencePages.RoomScreen;
import nl.aantafel.meeting.Conferences.ConferenceView;
import nl.aantafel.meeting.Conferences.FamilyPresence;
import nl.aantafel.meeting.domain.SpeakerCodes;
import nl.aantafel.plan.Plans.Party;
import org.jspecify.annotations.Nullable;

/**
 * The people of a conference as forms name them: {@code p:} or {@code f:} with the id of a professional or of a member of the
 * family, {@code o:} with that of an organisation.
 */
@Personal
public record People(List<Person> all) {

    /**
     * Somebody who can speak, with the two letters of the one-typist line.
     *
     * @param there at the table, or expected; who is absent is drawn dashed
     * @param chair leads the conversation
     */
    @Personal
    public record Person(
            String key, String name, String organisation, String code, boolean family, boolean there, boolean chair) {
        @Override
        public String toString() {
            return "Person";
        }
    }

    /** Everyone asked, chair and secretary, and the whole family: what somebody said elsewhere can be brought in. */
    static People of(RoomScreen screen, String chairName) {
        ConferenceView conference = screen.conference();
        Map<String, Person> people = new LinkedHashMap<>();
        UUID chair = conference.line().chair();
        put(people, professional(chair, chairName, "", conference.seats(chair), true));
        conference.gathering().stream()
                .flatMap(gathering -> gathering.attendance().stream())
                .forEach(each -> put(people, attendance(each, conference)));
        UUID secretary = conference.secretary();
        if (secretary != null) {
            put(people, professional(secretary, conference.secretaryName(), "", conference.seats(secretary), false));
        }
        screen.page().family().persons().forEach(each -> put(people, family(each, conference)));
        return coded(List.copyOf(people.values()));
    }

    private static void put(Map<String, Person> people, Person person) {
        people.putIfAbsent(person.key(), person);
    }

    private static Person professional(UUID id, String name, String organisation, boolean there, boolean chair) {
        return new Person("p:" + id, name, organisation, "", false, there, chair);
    }

    private static Person attendance(Attendance each, ConferenceView conference) {
        return professional(
                each.person(),
                each.name(),
                each.organisation(),
                each.attended().orElse(true),
                each.person().equals(conference.line().chair()));
    }

    private static Person family(PersonView person, ConferenceView conference) {
        boolean there = conference.family().stream()
                .filter(each -> each.person().equals(person.id()))
                .anyMatch(FamilyPresence::attends);
        return new Person("f:" + person.id(), person.fullName(), "", "", true, there, false);
    }

    private static People coded(List<Person> people) {
        List<String> codes = SpeakerCodes.of(people.stream().map(Person::name).toList());
        List<Person> coded = new ArrayList<>();
        for (int at = 0; at < people.size(); at++) {
            Person each = people.get(at);
            coded.add(new Person(
                    each.key(),
                    each.name(),
                    each.organisation(),
                    codes.get(at),
                    each.family(),
                    each.there(),
                    each.chair()));
        }
        return new People(List.copyOf(coded));
    }

    public Optional<Person> find(String key) {
        return all.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    public List<Person> present() {
        return all.stream().filter(Person::there).toList();
    }

    /** Seats of the table: professionals who were asked, and the family that comes or was asked. */
    public List<Person> seated(ConferenceView conference) {
        return all.stream()
                .filter(each -> !each.family()
                        || conference.family().stream()
                                .anyMatch(asked -> each.key().equals("f:" + asked.person())))
                .toList();
    }

    static Optional<Speaker> speaker(String key) {
        return id(key).flatMap(id -> switch (key.charAt(0)) {
            case 'p' -> Optional.of(Speaker.professional(id));
            case 'f' -> Optional.of(Speaker.family(id));
            default -> Optional.empty();
        });
    }

    static Optional<Party> party(String key) {
        return id(key).flatMap(id -> switch (key.charAt(0)) {
            case 'p' -> Optional.of(Party.professional(id));
            case 'o' -> Optional.of(Party.organisation(id));
            case 'f' -> Optional.of(Party.family(id));
            default -> Optional.empty();
        });
    }

    private static Optional<UUID> id(String key) {
        if (key.length() < 3 || key.charAt(1) != ':') {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(key.substring(2)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** The table together is nobody in particular. */
    public static String keyOf(@Nullable Speaker who) {
        return who == null ? "samen" : key(who);
    }

    static String key(Speaker who) {
        return who.person() == null ? "p:" + who.professional() : "f:" + who.person();
    }

    @Override
    public String toString() {
        return "People";
    }
}
