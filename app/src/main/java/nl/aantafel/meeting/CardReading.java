package nl.aantafel.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.access.Memberships.MemberView;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.directory.Professional;
import nl.aantafel.frame.CodeList;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.ConversationCards.Asked;
import nl.aantafel.meeting.ConversationCards.Card;
import nl.aantafel.meeting.ConversationCards.Moment;
import nl.aantafel.meeting.ConversationCards.Place;
import nl.aantafel.meeting.domain.CardText;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.KeptCardSetting;
import nl.aantafel.meeting.domain.Part;
import nl.aantafel.meeting.domain.Sitting;
import nl.aantafel.meeting.store.CardStore;
import nl.aantafel.meeting.store.PartStore;
import nl.aantafel.meeting.store.ThirdPersonStore;
import org.springframework.stereotype.Component;

/** Composes one person's card: of the part they sit in, and of nothing else. */
@Component
final class CardReading {

    private static final int CHILD_UNTIL = 15;

    /** Somebody's own part: when, where, and who sits there. {@code parts} is empty when the conference is not split. */
    private record Own(Sitting sitting, Set<UUID> parts) {}

    /** A card, and who sits in that part, also who was left out of it. */
    record Composed(Card card, List<Place> everybody) {}

    private final ConferenceGate gate;
    private final ConferenceReading reading;
    private final KeepingParts table;
    private final Seating seating;
    private final Families families;
    private final PartStore parts;
    private final ThirdPersonStore guests;
    private final CardStore store;
    private final CardWords words;

    CardReading(
            ConferenceGate gate,
            ConferenceReading reading,
            KeepingParts table,
            Seating seating,
            Families families,
            PartStore parts,
            ThirdPersonStore guests,
            CardStore store,
            CardWords words) {
        this.gate = gate;
        this.reading = reading;
        this.table = table;
        this.seating = seating;
        this.families = families;
        this.parts = parts;
        this.guests = guests;
        this.store = store;
        this.words = words;
    }

    Composed card(Actor actor, Conference conference, Asked asked) {
        PersonView person = families.persons(actor, conference.caseId()).stream()
                .filter(each -> each.id().equals(asked.person()))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        UUID partnership =
                gate.require(actor, Right.SEE_CASE, conference.caseId()).partnershipId();
        KeptCardSetting setting = store.setting(partnership);
        boolean child = person.ageOn(conference.heldOn()).orElse(Integer.MAX_VALUE) <= CHILD_UNTIL;
        String reader = child ? CardText.CHILD : CardText.ADULT;
        String language = asked.language().equals("en") ? "en" : "nl";
        Optional<Own> own = own(actor, conference, person.id());
        List<Place> everybody = own.map(each -> there(actor, conference, each, setting.namesShown(), language))
                .orElse(List.of());
        Set<UUID> leftOut = store.leftOut(conference.id(), person.id());
        Card card = new Card(
                conference.id(),
                conference.caseId(),
                person.id(),
                person.firstName().isBlank() ? person.fullName() : person.firstName(),
                language,
                child,
                words.text(language, "title." + reader),
                own.map(each -> new Moment(
                        each.sitting().starts(),
                        each.sitting().ends(),
                        each.sitting().place())),
                everybody.stream()
                        .filter(each -> !leftOut.contains(each.organisationId()))
                        .toList(),
                words.blocks(partnership, language, reader, setting.advocate()));
        return new Composed(card, everybody);
    }

    /** Nothing for who is not asked, has no place yet, or when the reader does not know who is asked. */
    private Optional<Own> own(Actor actor, Conference conference, UUID person) {
        Sitting whole = seating.whole(actor, conference);
        if (whole.professionals().isEmpty() || !whole.family().contains(person)) {
            return Optional.empty();
        }
        List<Part> split = parts.of(conference.id());
        if (split.isEmpty()) {
            return Optional.of(new Own(whole, Set.of()));
        }
        List<Part> theirs =
                split.stream().filter(each -> each.family().contains(person)).toList();
        return theirs.isEmpty() ? Optional.empty() : Optional.of(together(theirs, whole));
    }

    /** Who sits in several parts has one card of them all. */
    private static Own together(List<Part> theirs, Sitting whole) {
        Part first = theirs.getFirst();
        Set<UUID> professionals =
                theirs.stream().flatMap(each -> each.professionals().stream()).collect(Collectors.toSet());
        Sitting sitting = new Sitting(
                first.place().isBlank() ? whole.place() : first.place(),
                first.starts(),
                theirs.getLast().ends(),
                professionals,
                first.family());
        return new Own(sitting, theirs.stream().map(Part::id).collect(Collectors.toSet()));
    }

    private List<Place> there(Actor actor, Conference conference, Own own, boolean names, String language) {
        Set<UUID> sit = own.sitting().professionals();
        Map<UUID, String> roles = roles(actor, conference, language);
        Stream<Place> professionals = reading.people(sit).values().stream()
                .sorted(Comparator.comparing(Professional::organisationName).thenComparing(Professional::name))
                .map(each -> new Place(
                        each.organisation(),
                        each.organisationName(),
                        each.id().equals(conference.chair())
                                ? words.text(language, "chair")
                                : roles.getOrDefault(each.id(), ""),
                        names ? each.name() : ""));
        Stream<Place> fromOutside = guests.of(conference.id()).stream()
                .filter(each -> own.parts().isEmpty() || own.parts().contains(each.part()))
                .map(each -> new Place(
                        each.id(), each.organisation(), words.text(language, "guest"), names ? each.name() : ""));
        return Stream.concat(professionals, fromOutside).distinct().toList();
    }

    private Map<UUID, String> roles(Actor actor, Conference conference, String language) {
        CodeList labels = reading.frame(actor, conference.caseId()).list(Lists.CASE_ROLES);
        return table.table(actor, conference).stream()
                .collect(Collectors.toMap(
                        MemberView::person,
                        each -> labels.label(each.role()).in(CardWords.locale(language)),
                        (one, other) -> one));
    }
}
