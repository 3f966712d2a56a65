package nl.aantafel.kernel;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * The port by which the report of a year learns how many there were, from the rooms that keep what is counted: numbers of a whole
 * partnership, never of a person, a case or somebody who works there. For who watches over the partnership.
 */
public interface YearCounts {

    /** By code, for days from and until, both included. */
    Map<String, Integer> of(Actor actor, UUID partnership, LocalDate from, LocalDate until);
}
