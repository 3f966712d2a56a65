package nl.aantafel.client;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.PersonalDataSource;
import nl.aantafel.page.Texts;
import nl.aantafel.platform.RequestedRows;
import nl.aantafel.platform.RequestedRows.Row;
import org.springframework.stereotype.Component;

/** What the outlet holds that whom a request is about wrote or said themselves, with what was answered. */
@Component("clientAnsweringRequests")
class AnsweringRequests implements PersonalDataSource {

    private final RequestedRows items;
    private final Texts texts;

    AnsweringRequests(RequestedRows items, Texts texts) {
        this.items = items;
        this.texts = texts;
    }

    /** All of it is the person's own. */
    @Override
    public List<Item> items(Actor actor, UUID request, Locale locale) {
        return items.of(HonouringGranted.ROOM, request).stream()
                .map(row -> row.item(row.about().iterator().next(), words(row, locale)))
                .toList();
    }

    private String words(Row row, Locale locale) {
        return Stream.of(texts.get(locale, "client.request." + row.ref().type()), row.words())
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
