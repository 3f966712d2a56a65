package nl.aantafel.survey;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.survey.store.AddressTable;
import nl.aantafel.survey.store.CampaignTable;

@UseCases
class KeepingAddresses implements CampaignContacts {

    private final SurveyGate gate;
    private final CampaignTable campaigns;
    private final AddressTable table;

    KeepingAddresses(SurveyGate gate, CampaignTable campaigns, AddressTable table) {
        this.gate = gate;
        this.campaigns = campaigns;
        this.table = table;
    }

    @Override
    public List<Contact> all(Actor actor, UUID campaign) {
        gate.campaign(actor, campaign);
        gate.trace().of(Action.READ, "survey.contacts", null, List.of());
        return table.all(campaign);
    }

    @Override
    public List<Contact> export(Actor actor, UUID campaign, String purpose) {
        gate.campaign(actor, campaign);
        gate.trace().of(Action.EXPORT, "survey.contacts-export", null, List.of());
        return table.all(campaign).stream()
                .filter(each -> purpose.isEmpty() || each.purpose().equals(purpose))
                .toList();
    }

    @Override
    public int destroy(Actor actor, UUID campaign, String purpose) {
        gate.campaign(actor, campaign);
        int gone = table.destroy(campaign, purpose);
        destroyed(campaign);
        return gone;
    }

    @Override
    public void destroyOne(Actor actor, UUID campaign, UUID contact) {
        gate.campaign(actor, campaign);
        if (table.destroyOne(campaign, contact) == 0) {
            throw RefusedException.notFound();
        }
        destroyed(campaign);
    }

    private void destroyed(UUID campaign) {
        if (table.none(campaign)) {
            campaigns.contactsGone(campaign, gate.now());
        }
        gate.trace().of(Action.DELETE, "survey.contacts-destroy", null, List.of());
    }
}
