package nl.aantafel.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Until when somebody sees a case by emergency (noodprocedure), for the band on each of their pages. */
public interface Emergencies {

    Optional<Instant> until(UUID person);
}
