package nl.aantafel.exchange.rest;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;

/** A conference, made through the API. */
final class Meeting {

    private final Api api;

    Meeting(Api api) {
        this.api = api;
    }

    UUID prepared(UUID caseId) {
        return preparedOn(caseId, LocalDate.of(2026, 11, 20));
    }

    UUID preparedOn(UUID caseId, LocalDate day) {
        House house = api.house();
        return api.post(Who.PROCESS_DIRECTOR, "/casussen/" + caseId + "/overleggen", """
                        {"soort": "focusoverleg", "begint": "%1$sT09:00:00Z", "eindigt": "%1$sT11:00:00Z",
                         "plaats": "De Linde, kamer 3", "doel": "Een gezamenlijk beeld.", "secretaris": "%2$s",
                         "genodigden": [{"persoon": "%3$s", "betrokkenheid": "betrokken", "reden": "Kent het gezin."}]}
                        """.formatted(
                                day, house.id(Who.SECRETARY), house.id(Who.YOUTH_PROTECTION)))
                .id();
    }
}
