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
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.page.Texts;
import nl.aantafel.referral.store.RequestItems;
import nl.aantafel.referral.store.RequestItems.Row;
import org.springframework.stereotype.Component;

/** What the referral holds about whom a request is about; who referred is never told with it. */
@Component("referralAnsweringRequests")
class AnsweringRequests implements PersonalDataSource {

    private final RequestItems items;
    private final FrameCatalogue frames;
    private final Texts texts;

    AnsweringRequests(RequestItems items, FrameCatalogue frames, Texts texts) {
        this.items = items;
        this.frames = frames;
        this.texts = texts;
    }

    @Override
    public List<Item> items(Actor actor, UUID request, Locale locale) {
        return items.of(request).stream()
                .map(row -> new Item(
                        new ResourceRef(row.type(), row.id()),
                        row.caseId(),
                        row.about(),
                        null,
                        row.broughtBy(),
                        null,
                        row.reporter(),
                        row.first(),
                        Stream.of(first(row, locale), row.words())
                                .filter(each -> !each.isBlank())
                                .collect(Collectors.joining("\n"))))
                .toList();
    }

    private String first(Row row, Locale locale) {
        if (row.type().equals("talk")) {
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
