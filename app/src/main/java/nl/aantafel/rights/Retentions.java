package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.frame.Retention;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import org.jspecify.annotations.Nullable;

/** How long what is kept of a case stays (bewaartermijnen), and what falls due when. */
public interface Retentions {

    /** A partnership the actor keeps an eye on the terms of. */
    record Watched(UUID partnership, String name, boolean answersForTheData) {}

    /**
     * A case of which something falls due within the first of the frame's warnings.
     *
     * @param items how many items; null for who does not answer for the data, for whom some of them may not exist
     */
    record FallingDue(
            UUID caseId,
            String number,
            LocalDate firstDue,
            @Nullable Integer items) {}

    /**
     * What of a case falls due in a month, or further on in a year, as far as the actor may see it.
     *
     * @param last the last day of these that is a due date
     * @param kinds how many of which kind
     */
    record Stretch(LocalDate first, LocalDate last, boolean year, Map<String, Integer> kinds) {}

    /**
     * The terms of one case.
     *
     * @param closed filled for a case that is closed and shielded; then nothing of what falls due can be seen but when the first does
     */
    record CaseRetention(
            UUID caseId, String frameCode, Retention rule, List<Stretch> stretches, Optional<Closed> closed) {}

    /**
     * A closed case in its terms: no name.
     *
     * @param firstDue what the last round found; null when that is further ahead than the warnings look
     * @param keeps the reader is at the desk that keeps it
     * @param looking they said for what they look into it
     */
    record Closed(
            String number, LocalDate closedOn, @Nullable LocalDate firstDue, boolean keeps, boolean looking) {}

    List<Watched> watched(Actor actor);

    /** By day; for who answers for the data of a partnership all its cases, for its desk those they manage. */
    Slice<FallingDue> falling(Actor actor, UUID partnership, @Nullable String after, int size);

    /** For members of the case; of a closed one for who answers for what was brought into it. */
    CaseRetention of(Actor actor, UUID caseId);
}
