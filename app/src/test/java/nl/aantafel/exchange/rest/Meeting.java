package nl.aantafel.exchange.rest;

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
        House house = api.house();
        return api.post(Who.PROCESS_DIRECTOR, "/casussen/" + caseId + "/overleggen", """
                        {"soort": "focusoverleg", "begint": "2026-11-20T09:00:00Z", "eindigt": "2026-11-20T11:00:00Z",
                         "plaats": "De Linde, kamer 3", "doel": "Een gezamenlijk beeld.", "secretaris": "%s",
                         "genodigden": [{"persoon": "%s", "betrokkenheid": "betrokken", "reden": "Kent het gezin."}]}
                        """.formatted(
                                house.id(Who.SECRETARY), house.id(Who.YOUTH_PROTECTION)))
                .id();
    }
}
