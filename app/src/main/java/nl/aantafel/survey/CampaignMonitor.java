package nl.aantafel.survey;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.survey.Campaigns.CampaignView;
import nl.aantafel.survey.Invites.InviteCounts;

/**
 * How many answered until now (responsmonitor), by region and class of size. Of an anonymous campaign what waits to be mixed counts in the
 * total only.
 */
public interface CampaignMonitor {

    /** @param units of the population, 0 when it has no such list */
    record Bar(String label, int responses, int units) {}

    /**
     * @param begun drafts, and those that vanished at closing
     * @param waiting handed in, not mixed yet
     * @param incomplete came in unfinished, or were set aside
     * @param twice never of an anonymous campaign: nothing there tells whom an answer speaks for
     */
    record Progress(
            CampaignView campaign,
            InviteCounts invites,
            int begun,
            int complete,
            int incomplete,
            int waiting,
            int unitsCovered,
            List<Bar> byRegion,
            List<Bar> bySize,
            List<Twice> twice) {

        public int units() {
            return campaign.units();
        }

        public int handedIn() {
            return complete + waiting;
        }
    }

    /** A unit for which several complete answers speak. */
    record Twice(UUID unit, String name, List<Candidate> candidates) {}

    record Candidate(UUID response, String handedOn, int answers, int units) {}

    Progress progress(Actor actor, UUID campaign);

    /** Says which answer counts for a unit; the others that speak for it count as incomplete, for the reason given. */
    void counts(Actor actor, UUID campaign, UUID unit, UUID response, String reason);
}
