package nl.aantafel.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.survey.Campaigns.CampaignView;
import nl.aantafel.survey.store.CampaignTable;
import org.springframework.stereotype.Component;

/** Opens the room for the researchers of a partnership; for everybody else nothing in it exists. */
@Component
class SurveyGate {

    private final Authorise authorise;
    private final CampaignTable campaigns;
    private final Trace trace;
    private final Time time;

    SurveyGate(Authorise authorise, CampaignTable campaigns, Trace trace, Time time) {
        this.authorise = authorise;
        this.campaigns = campaigns;
        this.trace = trace;
        this.time = time;
    }

    /** For what is begun in a partnership. */
    void require(Actor actor, UUID partnership) {
        if (!authorise.may(actor, Duty.RESEARCH, partnership)) {
            throw RefusedException.notFound();
        }
    }

    /** For whatever is done with a campaign; one of a partnership the actor does not research for does not exist. */
    CampaignView campaign(Actor actor, UUID campaign) {
        CampaignView found = campaigns.one(campaign).orElseThrow(RefusedException::notFound);
        require(actor, found.partnership());
        return found;
    }

    /** The partnerships the actor researches for; whoever does so nowhere is refused. */
    List<UUID> partnerships(Actor actor) {
        List<UUID> all = authorise.where(actor, Duty.RESEARCH);
        if (all.isEmpty()) {
            throw RefusedException.notFound();
        }
        return all;
    }

    Trace trace() {
        return trace;
    }

    Instant now() {
        return time.now();
    }

    LocalDate today() {
        return time.today();
    }
}
