package nl.aantafel.plan;

import java.util.UUID;
import nl.aantafel.kernel.Actor;

/**
 * Whether the watch over safety (zicht op veiligheid) is with somebody outside the table, for everybody at risk. Told by whoever keeps the
 * watch; as long as nobody does, who closes the case writes down with whom it is.
 */
public interface WatchOutside {

    boolean handedOver(Actor actor, UUID caseId);
}
