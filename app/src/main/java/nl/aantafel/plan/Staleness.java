package nl.aantafel.plan;

import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.plan.domain.Changed;
import org.springframework.stereotype.Component;

/** Says what stands there now to who changed an older version: by whom, when, and every field. */
@Component
class Staleness {

    private final Naming naming;

    Staleness(Naming naming) {
        this.naming = naming;
    }

    RefusedException of(UUID id, Changed<?> now, long version, Map<String, String> fields) {
        return new RefusedException(new Refusal.Stale(
                id, version, fields, naming.professional(now.by()), now.at().toString()));
    }
}
