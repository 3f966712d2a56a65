package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** The open agreements that people of a team leader's own organisation keep: whose, in which case and by when; never what was agreed. */
public interface TeamPromises {

    /** @param due the last day; none where no day was agreed */
    record TeamPromise(
            UUID professional, UUID caseId, @Nullable LocalDate due) {}

    /** Not found for who leads no team in the partnership. */
    List<TeamPromise> of(Actor actor, UUID partnership);
}
