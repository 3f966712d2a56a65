package nl.aantafel.kernel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The port by which who reads the log finds the lines about a case or a person, and which case a line is about: numbers and opaque
 * keys, never a name. Answers only the privacy officer and the data protection officer of the partnership, whose reading of the
 * log is a line itself.
 */
public interface LoggedCases {

    Optional<UUID> numbered(UUID partnership, String number);

    /** The numbers of those that are the partnership's own and still there. */
    Map<UUID, String> numbers(UUID partnership, Collection<UUID> cases);

    /** The keys of everybody of that name and date of birth in its cases; nobody whose data are destroyed. */
    Set<UUID> people(UUID partnership, String lastName, LocalDate born);
}
