package nl.aantafel.directory.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.aantafel.directory.Seat;
import nl.aantafel.directory.SeatLine;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.page.Choice;
import org.springframework.stereotype.Component;

/** What the frames say of seats. */
@Component
final class SeatKinds {

    private final FrameCatalogue frames;

    SeatKinds(FrameCatalogue frames) {
        this.frames = frames;
    }

    List<SeatRow> rows(Collection<SeatLine> seats) {
        return seats.stream().map(this::row).toList();
    }

    SeatRow row(SeatLine seat) {
        return new SeatRow(
                seat,
                frames.find(seat.frameCode())
                        .flatMap(frame -> frame.seatKind(seat.seat().kind()))
                        .orElse(null));
    }

    String name(Seat seat, String frameCode, Locale locale) {
        return row(new SeatLine(seat, "", frameCode, null, 0)).name(locale);
    }

    /** The kinds of seat of a frame, with their legal task as the quiet line. */
    List<Choice> choices(String frameCode, Locale locale) {
        return frames.frame(frameCode).seatKinds().stream()
                .map(kind -> new Choice(
                        kind.code(),
                        kind.label().in(locale),
                        kind.article().isBlank()
                                ? kind.task().in(locale)
                                : kind.task().in(locale) + " (" + kind.article() + ")"))
                .toList();
    }

    List<Choice> frames(Locale locale) {
        return frames.all().stream()
                .map(frame -> new Choice(frame.code(), frame.label().in(locale)))
                .toList();
    }
}
