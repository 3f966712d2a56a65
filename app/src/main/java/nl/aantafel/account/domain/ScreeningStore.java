package nl.aantafel.account.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which screenings end, and of which that was told. */
public interface ScreeningStore {

    /** A screening that ends on this day, of an account that is open. */
    record Ending(UUID account, UUID professional, LocalDate until) {}

    /** Ends from today up to this day, and nobody was told yet. */
    List<Ending> untold(LocalDate today, LocalDate last);

    /** False when somebody told it first. */
    boolean tell(Ending ending, Instant now);

    /** Whose account it is and until when the person is screened, by account; only where there is such a day. */
    Map<UUID, Ending> of(java.util.Collection<UUID> accounts);

    Optional<Ending> of(UUID account);
}
