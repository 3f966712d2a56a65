package nl.aantafel.survey;

import java.util.UUID;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.survey.Campaigns.CampaignView;
import nl.aantafel.survey.store.CampaignTable;
import nl.aantafel.survey.store.MixingTable;
import org.springframework.stereotype.Component;

/** What closing a campaign takes along, whoever closes it; and when what was handed in anonymously is mixed. */
@Component
class ClosingCampaigns {

    /** So many hide among each other. */
    static final int TOGETHER = 5;

    private final CampaignTable campaigns;
    private final MixingTable mixing;
    private final Time time;

    ClosingCampaigns(CampaignTable campaigns, MixingTable mixing, Time time) {
        this.campaigns = campaigns;
        this.mixing = mixing;
        this.time = time;
    }

    /** Of a campaign that is held. */
    void close(UUID campaign) {
        CampaignView found = campaigns.one(campaign).orElseThrow(RefusedException::notFound);
        int gone = 0;
        if (found.plan().anonymous()) {
            if (mixing.waiting(campaign) > 0) {
                mixing.mix(campaign, TOGETHER);
            }
            gone = campaigns.destroyDrafts(campaign);
        }
        campaigns.closed(campaign, gone, time.now());
    }

    /** Of a campaign that is held. */
    void mixWhenEnough(UUID campaign) {
        if (mixing.waiting(campaign) >= TOGETHER) {
            mixing.mix(campaign, TOGETHER);
        }
    }
}
