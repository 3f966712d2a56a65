package nl.aantafel.meeting.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.frame.GuideQuestion.Output;
import nl.aantafel.meeting.ConferencePages.RoomScreen;
import nl.aantafel.meeting.Conferences.IdeaView;
import nl.aantafel.meeting.Conferences.QuestionView;
import nl.aantafel.meeting.Pictures.Biggest;
import nl.aantafel.meeting.web.ScreenView.Line;
import org.springframework.stereotype.Component;

/** Draws what the table looks at together: the question it is at, and nothing that is not for the whole table. */
@Component
class ScreenDrawing {

    /** More does not fit in letters that are read from the back of the room. */
    private static final int MOST = 6;

    private final RoomDrawing rooms;

    ScreenDrawing(RoomDrawing rooms) {
        this.rooms = rooms;
    }

    ScreenView screen(UUID reader, RoomScreen screen, Locale locale) {
        RoomView room =
                rooms.room(screen, new RoomDrawing.Wish(reader, screen.room().question(), "", ""), locale);
        List<StatementView> said = Stream.concat(Stream.of(room.main()), room.subs().stream())
                .flatMap(each -> each.statements().stream())
                .filter(each -> room.conference().part().isPresent() || each.forTableOnly())
                .sorted(Comparator.comparing(StatementView::id))
                .toList();
        QuestionView asked = room.asked();
        return new ScreenView(
                new ScreenView.Following(
                        room.base(),
                        room.device(),
                        room.live().version(),
                        screen.room().question()),
                screen.room().rest(),
                room.step().label().in(locale),
                room.guide().stream()
                        .filter(each -> each.state().equals("now"))
                        .mapToInt(RoomView.Line::number)
                        .findFirst()
                        .orElse(1),
                room.guide().size(),
                asked.question().text().in(locale),
                screen.room().clock(),
                said.stream()
                        .skip(Math.max(0, said.size() - MOST))
                        .map(each -> line(each, room, locale))
                        .toList(),
                Math.max(0, said.size() - MOST),
                room.tops().stream()
                        .flatMap(each -> each.places().stream())
                        .filter(each -> each.statement() != null)
                        .toList(),
                room.scale().filter(each -> each.plot() != null).orElse(null),
                room.shows(Output.IDEAS, Output.OPTIONS_PER_ORGANISATION, Output.EXPECTATIONS, Output.PRIORITY)
                        ? room.conference().ideas().stream()
                                .filter(each -> each.chosenAs() == null)
                                .map(ScreenDrawing::card)
                                .toList()
                        : List.of(),
                room.shows(Output.AGREEMENTS) ? room.conference().made() : List.of(),
                room.shows(Output.BOTTOM_LINES) ? room.conference().plan().bottomLines() : List.of(),
                screen.picture().together().map(Biggest::text).orElse(""));
    }

    private static Line line(StatementView statement, RoomView room, Locale locale) {
        return new Line(
                statement.text(),
                statement.speakerOrganisation().isBlank()
                        ? statement.speakerName()
                        : statement.speakerName() + ", " + statement.speakerOrganisation(),
                room.list(nl.aantafel.frame.Lists.STATEMENT_KINDS)
                        .label(statement.kind())
                        .in(locale),
                statement.familyVoice());
    }

    private static Line card(IdeaView idea) {
        return new Line(idea.text(), idea.organisationName(), "", false);
    }
}
