package nl.aantafel.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;

/**
 * Bringing in whole cases (casusbundels): all or nothing, in one transaction, through the same use cases and with the same rights
 * as typing them in. What is wrong is named by its path in the bundle ({@code $.personen[2].geboortedatum}), as much of it as
 * can be found before anything is saved; a refusal of a use case names the part that was being brought in.
 *
 * <p>What has a day of its own, such as a decision, a meeting or an agreement, keeps it; a decision without one is of the day of
 * bringing in.
 */
public interface Bundles {

    /** A case that came in. {@code keys} are the bundle's own keys with what they became, for what comes in later. */
    @Personal
    record Brought(UUID caseId, String number, String familyName, Map<String, UUID> keys) {
        public Brought {
            keys = Map.copyOf(keys);
        }

        @Override
        public String toString() {
            return "Brought";
        }
    }

    /** Brings in every case of the bundle, in order. */
    List<Brought> bring(Actor actor, Bundle bundle);

    /** Brings in more of a case that came in before: everything but its referral. */
    Brought further(Actor actor, Brought soFar, Bundle bundle);
}
