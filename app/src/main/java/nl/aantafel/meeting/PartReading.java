package nl.aantafel.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.access.Memberships.MemberView;
import nl.aantafel.casefile.Families;
import nl.aantafel.directory.Professional;
import nl.aantafel.frame.CodeList;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.Parts.BrokenRule;
import nl.aantafel.meeting.Parts.PartView;
import nl.aantafel.meeting.Parts.Proposal;
import nl.aantafel.meeting.Parts.Reader;
import nl.aantafel.meeting.Parts.Seated;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.Part;
import nl.aantafel.meeting.domain.PartRules.Broken;
import nl.aantafel.meeting.domain.Sitting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to who sits where. */
@Component
final class PartReading {

    private final ConferenceReading reading;
    private final KeepingParts keeping;
    private final Families families;

    PartReading(ConferenceReading reading, KeepingParts keeping, Families families) {
        this.reading = reading;
        this.keeping = keeping;
        this.families = families;
    }

    /** Everybody who can have a place, by id; professionals by name first, then the family as it is listed. */
    Room room(Actor actor, Conference conference, Sitting whole, List<Part> split) {
        Set<UUID> professionals = new HashSet<>(whole.professionals());
        split.forEach(part -> professionals.addAll(part.professionals()));
        Set<UUID> family = new HashSet<>(whole.family());
        List<MemberView> table = keeping.table(actor, conference);
        Map<UUID, Seated> people = new LinkedHashMap<>();
        reading.people(professionals).values().stream()
                .sorted(Comparator.comparing(Professional::name))
                .forEach(each -> people.put(
                        each.id(),
                        new Seated(each.id(), each.name(), each.organisationName(), false, at(table, each.id()))));
        families.persons(actor, conference.caseId()).stream()
                .filter(each -> family.contains(each.id()))
                .forEach(each -> people.put(each.id(), new Seated(each.id(), each.fullName(), "", true, false)));
        return new Room(people, table, actor.person());
    }

    private static boolean at(List<MemberView> table, UUID person) {
        return table.stream().anyMatch(member -> member.person().equals(person));
    }

    /** The people of a conference with their names, ready to be put in parts. */
    record Room(Map<UUID, Seated> known, List<MemberView> table, UUID reader) {

        List<Seated> people() {
            return List.copyOf(known.values());
        }

        /** Not split: one part, everybody, and what is said is for the whole table. */
        PartView whole(Sitting sitting) {
            return view(null, 1, "", sitting, known.keySet());
        }

        List<PartView> parts(List<Part> split, List<Sitting> sittings) {
            List<PartView> all = new ArrayList<>();
            for (int at = 0; at < split.size(); at++) {
                Part part = split.get(at);
                all.add(view(
                        part.id(),
                        part.number(),
                        part.name(),
                        sittings.get(at),
                        KeepingParts.holders(table, part.circle())));
            }
            return all;
        }

        private PartView view(@Nullable UUID id, int number, String name, Sitting sitting, Collection<UUID> readers) {
            List<Seated> there = Stream.concat(sitting.professionals().stream(), sitting.family().stream())
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .map(each -> new Seated(
                            each.id(),
                            each.name(),
                            each.organisation(),
                            each.family(),
                            each.reads() && readers.contains(each.id())))
                    .toList();
            return new PartView(
                    id,
                    number,
                    name,
                    sitting.starts(),
                    sitting.ends(),
                    sitting.place(),
                    people().stream()
                            .flatMap(each ->
                                    there.stream().filter(seated -> seated.id().equals(each.id())))
                            .toList(),
                    readers.contains(reader) && sitting.professionals().contains(reader));
        }

        List<Seated> unseated(List<Sitting> sittings) {
            return people().stream()
                    .filter(each -> sittings.stream()
                            .noneMatch(sitting -> sitting.professionals().contains(each.id())
                                    || sitting.family().contains(each.id())))
                    .toList();
        }

        Proposal proposal(String code, List<Sitting> sittings) {
            List<PartView> parts = new ArrayList<>();
            for (Sitting sitting : sittings) {
                parts.add(view(null, parts.size() + 1, "", sitting, known.keySet()));
            }
            return new Proposal(code, parts);
        }
    }

    /** Everybody at the table of the case, by name. */
    List<Reader> readers(Actor actor, Conference conference) {
        List<MemberView> table = keeping.table(actor, conference);
        CodeList roles = reading.frame(actor, conference.caseId()).list(Lists.CASE_ROLES);
        Map<UUID, Professional> people =
                reading.people(table.stream().map(MemberView::person).toList());
        return table.stream()
                .flatMap(member -> Stream.ofNullable(people.get(member.person()))
                        .map(each -> new Reader(each.name(), each.organisationName(), roles.label(member.role()))))
                .sorted(Comparator.comparing(Reader::name))
                .toList();
    }

    List<BrokenRule> broken(List<Broken> broken, Map<UUID, String> names) {
        return broken.stream()
                .map(each -> new BrokenRule(
                        each.rule().label(),
                        each.rule().article(),
                        names.getOrDefault(each.one(), ""),
                        names.getOrDefault(each.other(), ""),
                        each.sitting() + 1,
                        each.otherSitting() + 1))
                .toList();
    }
}
