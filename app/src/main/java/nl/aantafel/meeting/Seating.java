package nl.aantafel.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Separations;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.SeatApart;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Refusal.FieldError;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.domain.Apart;
import nl.aantafel.meeting.domain.ChoiceRules;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.KeptChoice;
import nl.aantafel.meeting.domain.Part;
import nl.aantafel.meeting.domain.PartRules;
import nl.aantafel.meeting.domain.PartRules.Broken;
import nl.aantafel.meeting.domain.Sitting;
import nl.aantafel.meeting.store.ChoiceStore;
import nl.aantafel.meeting.store.ConferenceStore;
import nl.aantafel.meeting.store.PartStore;
import org.springframework.stereotype.Component;

/** Who sits with whom in a conference, and refuses what the frame does not allow, with its article. */
@Component
final class Seating {

    private final ConferenceReading reading;
    private final ConferenceStore store;
    private final ChoiceStore choices;
    private final PartStore parts;
    private final Families families;
    private final Separations separations;
    private final WhoIsWho whoIsWho;

    Seating(
            ConferenceReading reading,
            ConferenceStore store,
            ChoiceStore choices,
            PartStore parts,
            Families families,
            Separations separations,
            WhoIsWho whoIsWho) {
        this.reading = reading;
        this.store = store;
        this.choices = choices;
        this.parts = parts;
        this.families = families;
        this.separations = separations;
        this.whoIsWho = whoIsWho;
    }

    /** Everybody in one room: who is asked, chairs and writes, and who of the family is asked. */
    Sitting whole(Actor actor, Conference conference) {
        Optional<GatheringView> gathering = reading.gathering(actor, conference);
        Set<UUID> family = asked(conference);
        return gathering
                .map(it -> new Sitting(it.place(), it.startsAt(), it.endsAt(), professionals(it), family))
                .orElseGet(() -> new Sitting("", start(conference), start(conference), Set.of(), family));
    }

    private static Instant start(Conference conference) {
        return conference.heldOn().atStartOfDay(Time.ZONE).toInstant();
    }

    static Set<UUID> professionals(GatheringView gathering) {
        return Stream.of(
                        gathering.attendance().stream().map(each -> each.person()),
                        Stream.of(gathering.chair()),
                        Stream.ofNullable(gathering.secretary()))
                .flatMap(each -> each)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who of the family is asked, whatever they chose: who stays away today may come tomorrow. */
    Set<UUID> asked(Conference conference) {
        return store.family(conference.id()).stream()
                .filter(FamilyMember::attends)
                .map(FamilyMember::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What keeps these people apart. */
    Apart apart(Actor actor, Conference conference, Collection<Sitting> sittings) {
        Frame frame = reading.frame(actor, conference.caseId());
        Set<UUID> online = choices.of(conference.id()).stream()
                .filter(each -> each.choice().way().equals(ChoiceRules.ONLINE))
                .map(KeptChoice::person)
                .collect(Collectors.toUnmodifiableSet());
        Set<UUID> people =
                sittings.stream().flatMap(each -> each.professionals().stream()).collect(Collectors.toSet());
        return new Apart(
                seats(reading.partnership(actor, conference.caseId()), people, frame),
                frame.separated(),
                separations.of(actor, conference.caseId()),
                online);
    }

    /** A seat is the organisation's: whoever works for it is on it. */
    private Map<UUID, SeatApart> seats(UUID partnership, Set<UUID> people, Frame frame) {
        if (frame.seatsApart().isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<String>> kinds = new HashMap<>();
        Map<UUID, SeatApart> seats = new HashMap<>();
        for (Professional professional : whoIsWho.professionals(people).values()) {
            List<String> ofOrganisation = kinds.computeIfAbsent(
                    professional.organisation(),
                    organisation -> whoIsWho.seatsOf(partnership, organisation).stream()
                            .map(seat -> seat.kind())
                            .toList());
            frame.seatsApart().stream()
                    .filter(rule -> ofOrganisation.contains(rule.seatKind()))
                    .findFirst()
                    .ifPresent(rule -> seats.put(professional.id(), rule));
        }
        return seats;
    }

    /** Refuses when somebody would sit with whom they may not; split or not. */
    void keep(Actor actor, Conference conference) {
        List<Part> split = parts.of(conference.id());
        keep(actor, conference, split.isEmpty() ? List.of(whole(actor, conference)) : sittings(conference, split));
    }

    /** The same for who was there in the end. */
    void keepAttended(Actor actor, Conference conference, Set<UUID> present) {
        List<Part> split = parts.of(conference.id());
        if (split.isEmpty()) {
            Sitting all = whole(actor, conference);
            Set<UUID> there = new HashSet<>(all.professionals());
            there.retainAll(present);
            keep(actor, conference, List.of(new Sitting(all.place(), all.starts(), all.ends(), there, all.family())));
        } else {
            keep(actor, conference, sittings(conference, split));
        }
    }

    /** Who changes how they come may come to wait with somebody they must not meet; that they are asked is not new. */
    void keepChosen(Actor actor, Conference conference) {
        List<Part> split = parts.of(conference.id());
        if (!split.isEmpty()) {
            keep(actor, conference, sittings(conference, split));
        }
    }

    /** Who is left out sits nowhere. */
    List<Sitting> sittings(Conference conference, List<Part> split) {
        Set<UUID> asked = asked(conference);
        return split.stream()
                .map(part -> with(
                        part.sitting(),
                        family -> family.stream().filter(asked::contains).collect(Collectors.toSet())))
                .toList();
    }

    private static Sitting with(Sitting sitting, UnaryOperator<Set<UUID>> family) {
        return new Sitting(
                sitting.place(),
                sitting.starts(),
                sitting.ends(),
                sitting.professionals(),
                family.apply(sitting.family()));
    }

    void keep(Actor actor, Conference conference, List<Sitting> sittings) {
        List<Broken> broken = PartRules.broken(sittings, apart(actor, conference, sittings));
        if (!broken.isEmpty()) {
            Map<UUID, String> names = names(actor, conference, broken);
            throw new RefusedException(new Refusal.Invalid(
                    broken.stream().map(each -> error(each, names)).distinct().toList()));
        }
    }

    private static FieldError error(Broken broken, Map<UUID, String> names) {
        String key = broken.rule() instanceof SeatApart
                ? "seat"
                : broken.sitting() == broken.otherSitting() ? "separated" : "waiting";
        return new FieldError(
                "delen",
                "meeting.check.parts." + key,
                names.getOrDefault(broken.one(), ""),
                names.getOrDefault(broken.other(), ""),
                broken.rule().article());
    }

    /** Of professionals and of the family. */
    Map<UUID, String> names(Actor actor, Conference conference, Collection<Broken> broken) {
        Map<UUID, String> names = families.of(actor, conference.caseId()).persons().stream()
                .collect(Collectors.toMap(PersonView::id, PersonView::fullName));
        List<UUID> others = new ArrayList<>();
        broken.forEach(each -> others.addAll(List.of(each.one(), each.other())));
        whoIsWho.professionals(others)
                .forEach((id, professional) ->
                        names.put(id, professional.name() + " (" + professional.organisationName() + ")"));
        return names;
    }

    /** How far a meeting moved in time; its parts move along. */
    static Duration moved(GatheringView before, Instant startsAt) {
        return Duration.between(before.startsAt(), startsAt);
    }
}
