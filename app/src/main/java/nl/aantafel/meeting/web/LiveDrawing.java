package nl.aantafel.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.aantafel.casefile.StatementCards;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.GuideQuestion;
import nl.aantafel.kernel.Paging;
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

    /**
     * What the device has: the last card and how many in all. Ids grow with time but may come in late, so that a device whose
     * count does not fit gets all cards.
     */
    record Has(String last, int count) {}

    LiveView draw(Look look, String asked, Has has, Locale locale) {
        List<StatementView> fresh = look.statements().stream()
                .filter(each -> each.id().toString().compareTo(has.last()) > 0)
                .toList();
        boolean complete = fresh.size() + has.count() != look.statements().size()
                && look.statements().size() < Paging.MOST;
        return new LiveView(
                "/cases/" + look.view().id() + "/meetings/" + look.conference(),
                "/cases/" + look.view().id(),
                asked,
                look.mayLead(),
                tops(look.group(), locale),
                look.live(),
                (complete ? look.statements() : fresh)
                        .stream()
                                .map(each -> new Card(
                                        cards.of(each, look.view(), look.family(), locale), each.questionKey(), null))
                                .toList(),
                complete,
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
