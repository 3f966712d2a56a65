package nl.aantafel.meeting.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Brainstorms.Cards;
import nl.aantafel.meeting.ConferencePages.CardsScreen;
import nl.aantafel.meeting.ConferencePages.RoomScreen;
import nl.aantafel.meeting.Conferences.IdeaView;
import nl.aantafel.meeting.Conferences.State;
import nl.aantafel.page.Choice;

/**
 * The cards of the brainstorm, by organisation, and the chosen ones as lines to agree on.
 *
 * @param base the conference's own address
 * @param byOrganisation by name, those of nobody in particular last; in the order they came
 */
@Personal
public record CardsView(
        String base,
        RoomScreen room,
        Cards cards,
        Map<String, List<Card>> byOrganisation,
        List<Choice> parties,
        boolean writes) {

    /** A card that is not agreed on yet, and which one of the form it is. */
    @Personal
    public record Card(int at, IdeaView idea) {
        @Override
        public String toString() {
            return "Card";
        }
    }

    static CardsView of(String base, CardsScreen screen) {
        RoomScreen room = screen.room();
        State state = room.conference().line().state();
        People people = People.of(room, room.conference().line().chairName());
        List<Choice> parties = new ArrayList<>(people.all().stream()
                .map(each ->
                        new Choice(each.key(), each.name(), each.organisation().isEmpty() ? null : each.organisation()))
                .toList());
        room.organisations().forEach(each -> parties.add(new Choice("o:" + each.id(), each.name())));
        return new CardsView(
                base,
                room,
                screen.cards(),
                grouped(screen.cards().cards()),
                List.copyOf(parties),
                screen.cards().mayChoose()
                        && state != State.CANCELLED
                        && (state != State.FINALISED || room.conference().mayFinalise()));
    }

    private static Map<String, List<Card>> grouped(List<IdeaView> cards) {
        Map<String, List<Card>> open = new LinkedHashMap<>();
        List<Card> free = new ArrayList<>();
        int at = 0;
        for (IdeaView each : cards) {
            if (each.chosenAs() == null) {
                Card card = new Card(at++, each);
                if (each.organisationName().isEmpty()) {
                    free.add(card);
                } else {
                    open.computeIfAbsent(each.organisationName(), name -> new ArrayList<>())
                            .add(card);
                }
            }
        }
        if (!free.isEmpty()) {
            open.put("", free);
        }
        return open;
    }

    /** Whose card it is does it, until somebody says otherwise. */
    public String does(IdeaView card) {
        return card.organisation() == null ? "" : "o:" + card.organisation();
    }

    public long withReason() {
        return room.conference().made().stream()
                .filter(each -> !each.reasonMissing())
                .count();
    }

    public long withFamily() {
        return room.conference().made().stream()
                .filter(each -> each.derivedType().endsWith("_family"))
                .count();
    }

    @Override
    public String toString() {
        return "CardsView";
    }
}
