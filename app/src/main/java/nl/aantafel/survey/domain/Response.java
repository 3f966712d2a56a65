package nl.aantafel.survey.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.survey.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in, or came in from elsewhere (respons).
 *
 * @param complete the whole of what was asked was answered; only those count
 * @param region where it counts, empty when nobody knows; the one most of its units lie in
 * @param size the class of size it counts in
 * @param units for how many of the population it speaks; 0 when it is not said
 * @param batch in which mixing it was written; null while it waits
 * @param invite whose link it came by; never in an anonymous campaign
 * @param load with which lines it came in from elsewhere
 */
@Personal
public record Response(
        UUID id,
        UUID campaign,
        UUID partnership,
        boolean complete,
        Map<String, Answer> answers,
        String region,
        String size,
        int units,
        @Nullable Integer batch,
        @Nullable UUID invite,
        @Nullable UUID load,
        @Nullable LocalDate handedOn,
        Set<UUID> members) {

    /** The batch of what never waited to be mixed: it counts at once. */
    public static final int NOT_MIXED = 0;

    public Response {
        answers = Map.copyOf(answers);
        members = Set.copyOf(members);
    }

    @Override
    public String toString() {
        return "Response";
    }
}
