package nl.aantafel.rights;

import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Time;
import nl.aantafel.rights.Retentions.FallingDue;
import org.springframework.stereotype.Component;

/** In how many cases something is destroyed within a week unless it is prolonged. */
@Component
class RetentionSheet implements OversightSheet {

    private final Retentions retentions;
    private final Time time;

    RetentionSheet(Retentions retentions, Time time) {
        this.retentions = retentions;
        this.time = time;
    }

    @Override
    public Sheet sheet(Actor actor, UUID partnership) {
        return new Sheet(
                40,
                "rights.oversight.retention",
                "rights.oversight.retention.none",
                "/retention",
                SheetLines.of(
                        "rights.oversight.retention",
                        retentions.falling(actor, partnership, null, Paging.MOST).rows().stream()
                                .map(FallingDue::firstDue)
                                .toList(),
                        time.today(),
                        "/retention"));
    }
}
