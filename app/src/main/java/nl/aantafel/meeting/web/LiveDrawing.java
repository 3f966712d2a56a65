package nl.aantafel.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.aantafel.casefile.StatementCards;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.GuideQuestion;
import nl.aantafel.meeting.Conferences.TopView;
import nl.aantafel.meeting.LiveTables.Look;
import nl.aantafel.meeting.web.RoomView.Card;
import nl.aantafel.meeting.web.RoomView.TopBlock;
import org.springframework.stereotype.Component;

/** Draws what is new at the table for one device. */
@Component
class LiveDrawing {

    private final StatementCards cards;

    LiveDrawing(StatementCards cards) {
        this.cards = cards;
    }

    LiveView draw(Look look, String asked, Locale locale) {
        return new LiveView(
                "/cases/" + look.view().id() + "/meetings/" + look.conference(),
                "/cases/" + look.view().id(),
                asked,
                look.mayLead(),
                tops(look.group(), locale),
                look.live(),
                look.statements().stream()
                        .map(each ->
                                new Card(cards.of(each, look.view(), look.family(), locale), each.questionKey(), null))
                        .toList(),
                look.complete(),
                given(look));
    }

    private static int given(Look look) {
        return look.group().stream()
                .map(GuideQuestion::scale)
                .filter(Objects::nonNull)
                .findFirst()
                .map(scale ->
                        look.live().answered().getOrDefault(scale, List.of()).size())
                .orElse(0);
    }

    /** The places of a top three, whatever stands on them now. */
    private static List<TopBlock> tops(List<GuideQuestion> group, Locale locale) {
        return group.stream()
                .filter(each -> !each.slots().isEmpty())
                .map(each -> new TopBlock(each.key(), each.text().in(locale), places(each.slots())))
                .toList();
    }

    private static List<TopView> places(List<Coded> slots) {
        List<TopView> places = new ArrayList<>();
        for (Coded slot : slots) {
            places.add(new TopView(places.size() + 1, slot.label(), null, ""));
        }
        return places;
    }
}
