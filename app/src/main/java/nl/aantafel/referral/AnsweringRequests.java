package nl.aantafel.referral;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.frame.Criterion;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.PersonalDataSource;
import nl.aantafel.page.Texts;
import nl.aantafel.platform.RequestedRows;
import nl.aantafel.platform.RequestedRows.Row;
import org.springframework.stereotype.Component;

/** What the referral holds about whom a request is about; who referred is never told with it. */
@Component("referralAnsweringRequests")
class AnsweringRequests implements PersonalDataSource {

    private final RequestedRows items;
    private final FrameCatalogue frames;
    private final Texts texts;

    AnsweringRequests(RequestedRows items, FrameCatalogue frames, Texts texts) {
        this.items = items;
        this.frames = frames;
        this.texts = texts;
    }

    @Override
    public List<Item> items(Actor actor, UUID request, Locale locale) {
        return items.of("referral", request).stream()
                .map(row -> row.item(
                        null,
                        Stream.of(first(row, locale), row.words())
                                .filter(each -> !each.isBlank())
                                .collect(Collectors.joining("\n"))))
                .toList();
    }

    private String first(Row row, Locale locale) {
        if (row.ref().type().equals("talk")) {
            return texts.get(locale, "referral.request.talk." + (row.code().isEmpty() ? "open" : row.code()));
        }
        return frames.all().stream()
                .flatMap(frame -> frame.admission().criteria().stream())
                .filter(criterion -> criterion.code().equals(row.code()))
                .findFirst()
                .map(Criterion::label)
                .map(label -> label.in(locale))
                .orElse(row.code());
    }
}
