package nl.aantafel.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;

/**
 * That there is an investigation that cannot be shared now (lopend onderzoek; RQ34): from whom, since when, and nothing of it. Said on
 * the seats the frame names, seen at the table by the roles it names. It stands in no list, count, search, report, export or log line
 * of anybody in the family.
 */
public interface Investigations {

    /** {@code mayLift}: the reader's organisation said so. */
    record InvestigationView(UUID id, String organisation, String saidBy, Instant since, boolean mayLift) {}

    /** What stands, and whether the reader may say that there is one. */
    record Standing(List<InvestigationView> running, boolean maySet) {}

    Standing of(Actor actor, UUID caseId);

    /** Refused on a seat the frame does not name, with its article; and when the organisation has said so already. */
    UUID set(Actor actor, UUID caseId);

    /** Only for the organisation that said so. */
    void lift(Actor actor, UUID caseId, UUID investigation);
}
