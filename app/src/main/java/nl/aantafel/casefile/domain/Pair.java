package nl.aantafel.casefile.domain;

import java.util.UUID;

/** Two people, in no order: whichever comes first as the database orders ids. */
public record Pair(UUID one, UUID other) {

    public static Pair of(UUID first, UUID second) {
        // As text, for that is how the database orders them; UUID compares signed.
        return first.toString().compareTo(second.toString()) < 0 ? new Pair(first, second) : new Pair(second, first);
    }
}
