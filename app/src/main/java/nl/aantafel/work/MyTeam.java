package nl.aantafel.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What a team leader knows of the work of the people of their own organisation in a partnership (Mijn team): numbers, days and case
 * numbers. Names of families and what was agreed are not there; who leads a team sees them only in a case to which somebody admits them.
 */
public interface MyTeam {

    /**
     * One colleague, in the order of names: the page compares nobody.
     *
     * @param directs of how many of the cases they are the case director
     * @param phases how many of their cases are in each phase, by its code
     * @param organisations with how many organisations, at most, they sit at one table
     * @param next the first day that has not passed
     */
    record Colleague(
            UUID id,
            String name,
            String jobTitle,
            int cases,
            int directs,
            Map<String, Integer> phases,
            int organisations,
            int open,
            int late,
            @Nullable LocalDate next) {}

    /** One open agreement: {@code number} of the case is empty when the colleague is not at its table any more. */
    record Due(
            UUID professional,
            String name,
            String number,
            @Nullable LocalDate due,
            long daysLate) {}

    /**
     * @param partnerships where the reader leads a team, by name
     * @param chosen whose agreements are listed; everybody's when nobody was chosen
     * @param dues by day, those without one last, as many as a page holds
     * @param more there are more than the page holds
     */
    record TeamView(
            LocalDate today,
            UUID partnership,
            Map<UUID, String> partnerships,
            String organisation,
            List<Colleague> colleagues,
            @Nullable UUID chosen,
            List<Due> dues,
            boolean more) {}

    /**
     * Of one partnership; of the first by name when none is named. Not found for who leads no team there. Who was chosen and is not of the
     * team is left out of consideration.
     */
    TeamView of(Actor actor, @Nullable UUID partnership, @Nullable UUID chosen);
}
