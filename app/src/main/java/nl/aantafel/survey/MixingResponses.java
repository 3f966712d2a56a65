package nl.aantafel.survey;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.survey.Campaigns.State;
import nl.aantafel.survey.store.AddressTable;
import nl.aantafel.survey.store.CampaignTable;

/**
 * What happens by itself when its time has come: campaigns close after their last day, what was handed in anonymously is mixed, addresses are
 * destroyed on the day that was promised. After standing still it does what it missed; several at once do it once.
 */
@UseCases
class MixingResponses {

    static final Actor ACTOR = Actor.technical("survey-mixing");

    private final CampaignTable campaigns;
    private final AddressTable addresses;
    private final ClosingCampaigns closing;
    private final Time time;
    private final Trace trace;

    MixingResponses(CampaignTable campaigns, AddressTable addresses, ClosingCampaigns closing, Time time, Trace trace) {
        this.campaigns = campaigns;
        this.addresses = addresses;
        this.closing = closing;
        this.time = time;
        this.trace = trace;
    }

    public List<UUID> due(Actor job) {
        trace.nothingPersonal();
        return campaigns.over(time.today());
    }

    public void close(Actor job, UUID campaign) {
        if (campaigns.held(campaign).filter(State.OPEN::equals).isEmpty()) {
            trace.nothingPersonal();
            return;
        }
        trace.of(Trace.Action.ADMINISTER, "survey.campaign-close", null, List.of());
        closing.close(campaign);
    }

    public List<UUID> anonymous(Actor job) {
        trace.nothingPersonal();
        return campaigns.openAnonymous();
    }

    public void mix(Actor job, UUID campaign) {
        trace.nothingPersonal();
        if (campaigns.held(campaign).isPresent()) {
            closing.mixWhenEnough(campaign);
        }
    }

    public void destroyContacts(Actor job) {
        List<UUID> campaignsOf = addresses.destroyDue(time.today());
        if (campaignsOf.isEmpty()) {
            trace.nothingPersonal();
            return;
        }
        campaignsOf.stream().filter(addresses::none).forEach(each -> campaigns.contactsGone(each, time.now()));
        trace.of(Trace.Action.DELETE, "survey.contacts-destroy", null, List.of());
    }
}
