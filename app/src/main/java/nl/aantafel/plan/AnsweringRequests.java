package nl.aantafel.plan;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.PersonalDataSource;
import nl.aantafel.platform.RequestedRows;
import org.springframework.stereotype.Component;

/** What the plan holds about whom a request is about: agreements, goals, bottom lines, steps of the safety plan. */
@Component("planAnsweringRequests")
class AnsweringRequests implements PersonalDataSource {

    private final RequestedRows items;

    AnsweringRequests(RequestedRows items) {
        this.items = items;
    }

    @Override
    public List<Item> items(Actor actor, UUID request, Locale locale) {
        return items.of("plan", request).stream()
                .map(row -> row.item(null, row.words()))
                .toList();
    }
}
