package nl.aantafel.meeting.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.CardPages.CardScreen;
import nl.aantafel.meeting.ConversationCards.Card;
import nl.aantafel.meeting.ConversationCards.Place;
import nl.aantafel.page.Choice;

/** One person's card as it will be handed over, and beside it who is left out. */
@Personal
public record CardView(CardScreen screen) {

    public Card card() {
        return screen.card();
    }

    public String path() {
        return Paths.card(card().caseId(), card().conference(), card().person());
    }

    public String family() {
        return Paths.family(card().caseId(), card().conference());
    }

    public String other() {
        return card().language().equals("nl") ? "en" : "nl";
    }

    public String place(Place place) {
        return Stream.of(place.name(), place.organisation(), place.role())
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** Each organisation once. */
    public List<Choice> organisations() {
        return screen.everybody().stream()
                .map(each -> new Choice(each.organisationId().toString(), each.organisation()))
                .distinct()
                .toList();
    }

    public List<String> leftOut() {
        Set<UUID> there = card().there().stream().map(Place::organisationId).collect(Collectors.toSet());
        return screen.everybody().stream()
                .map(Place::organisationId)
                .filter(each -> !there.contains(each))
                .distinct()
                .map(UUID::toString)
                .toList();
    }

    @Override
    public String toString() {
        return "CardView";
    }
}
