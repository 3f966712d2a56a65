package nl.aantafel.casefile;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;

/**
 * In which cases the people of a team leader's own organisation take part: by number, without a name, a family or anything that was
 * written. Cases that are still weighed or were closed are left out.
 */
public interface TeamCases {

    /**
     * @param directs the professional is the case director
     * @param phase code of the frame; empty when none was decided
     * @param organisations how many different organisations sit at the table
     */
    record TeamCase(UUID professional, UUID caseId, String number, boolean directs, String phase, int organisations) {}

    /** Not found for who leads no team in the partnership. */
    List<TeamCase> of(Actor actor, UUID partnership);
}
