package nl.aantafel.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Scale;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.PersonalDataSource;
import nl.aantafel.page.Texts;
import nl.aantafel.platform.RequestedRows;
import nl.aantafel.platform.RequestedRows.Row;
import org.springframework.stereotype.Component;

/** What conferences hold about whom a request is about: that they were asked, what they chose and said, their own figures. */
@Component("meetingAnsweringRequests")
class AnsweringRequests implements PersonalDataSource {

    private final RequestedRows items;
    private final FrameCatalogue frames;
    private final Texts texts;

    AnsweringRequests(RequestedRows items, FrameCatalogue frames, Texts texts) {
        this.items = items;
        this.frames = frames;
        this.texts = texts;
    }

    /** All of it is the person's own. */
    @Override
    public List<Item> items(Actor actor, UUID request, Locale locale) {
        return items.of("meeting", request).stream()
                .map(row -> row.item(row.about().iterator().next(), words(row, locale)))
                .toList();
    }

    private String words(Row row, Locale locale) {
        String first = switch (row.ref().type()) {
            case "score" -> score(row, locale);
            case "client_talk" -> texts.get(locale, "meeting.talks.kind." + row.code());
            default -> texts.get(locale, "meeting.request.comes." + (row.code().isEmpty() ? "unknown" : row.code()));
        };
        return Stream.of(first, row.words()).filter(each -> !each.isBlank()).collect(Collectors.joining("\n"));
    }

    private String score(Row row, Locale locale) {
        return frames.all().stream()
                .map((Frame frame) -> frame.scale(row.code()))
                .flatMap(Optional::stream)
                .findFirst()
                .map((Scale scale) -> texts.get(
                        locale,
                        "meeting.request.score",
                        scale.question().in(locale),
                        String.valueOf(row.level()),
                        scale.lowestMeans().in(locale),
                        scale.highestMeans().in(locale)))
                .orElse(String.valueOf(row.level()));
    }
}
