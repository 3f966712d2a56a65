package nl.aantafel.exchange.bundle;

import java.util.UUID;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.plan.Plans.Party;
import org.jspecify.annotations.Nullable;

/** Somebody a bundle names: one of a professional, an organisation, a person of the case by key, or anybody by name. */
record Who(
        @Nullable UUID professional,
        @Nullable UUID organisation,
        @Nullable String person,
        String network) {

    /** How a bundle names somebody who is neither at work in the partnership nor a person of the case. */
    static final String NETWORK = "netwerk:";

    Party party(Bringing bringing) {
        if (!network.isEmpty()) {
            return Party.network(network);
        }
        return new Party(professional, organisation, person == null ? null : bringing.id(person), "");
    }

    Speaker speaker(Bringing bringing) {
        return new Speaker(professional, person == null ? null : bringing.id(person));
    }
}
