package nl.aantafel.rights;

import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Time;
import nl.aantafel.rights.RightsRequests.Asked;
import nl.aantafel.rights.RightsRequests.Which;
import org.springframework.stereotype.Component;

/** How many requests have to be answered within a week, and how many are late. */
@Component
class RequestSheet implements OversightSheet {

    private final RightsRequests requests;
    private final Time time;

    RequestSheet(RightsRequests requests, Time time) {
        this.requests = requests;
        this.time = time;
    }

    @Override
    public Sheet sheet(Actor actor, UUID partnership) {
        return new Sheet(
                30,
                "rights.oversight.requests",
                "rights.oversight.requests.none",
                "/requests",
                SheetLines.of(
                        "rights.oversight.requests",
                        requests
                                .list(actor, new Asked(partnership, Which.OPEN, "", "", null, Paging.MOST))
                                .rows()
                                .stream()
                                .map(each -> each.due())
                                .toList(),
                        time.today(),
                        "/requests"));
    }
}
