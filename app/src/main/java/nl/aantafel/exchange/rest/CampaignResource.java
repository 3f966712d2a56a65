package nl.aantafel.exchange.rest;

import java.util.Objects;
import java.util.UUID;
import nl.aantafel.exchange.rest.CampaignShapes.ContactenVernietigd;
import nl.aantafel.exchange.rest.CampaignShapes.OpenLinkGetoond;
import nl.aantafel.exchange.rest.CampaignShapes.PersoonlijkeLink;
import nl.aantafel.exchange.rest.CampaignShapes.Responsmonitor;
import nl.aantafel.exchange.rest.CampaignShapes.Uitnodigingen;
import nl.aantafel.exchange.rest.CampaignShapes.Uitvraag;
import nl.aantafel.exchange.rest.CampaignShapes.UitvraagContact;
import nl.aantafel.exchange.rest.CampaignShapes.Uitvraagregel;
import nl.aantafel.exchange.rest.CampaignShapes.Verstuurd;
import nl.aantafel.exchange.rest.CampaignShapes.Wachtende;
import nl.aantafel.kernel.Actor;
import nl.aantafel.notify.Links;
import nl.aantafel.survey.CampaignContacts;
import nl.aantafel.survey.CampaignMonitor;
import nl.aantafel.survey.Campaigns;
import nl.aantafel.survey.Campaigns.CampaignPlan;
import nl.aantafel.survey.Campaigns.CampaignView;
import nl.aantafel.survey.Invites;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns (uitvragen): whom a questionnaire is put to, from draft to closed. */
@RestController
@RequestMapping(Description.BASE + "/uitvragen")
class CampaignResource {

    private static final int USUAL_CELL = 5;

    private final Campaigns campaigns;
    private final Invites invites;
    private final CampaignMonitor monitor;
    private final CampaignContacts contacts;
    private final Links links;
    private final Creating creating;

    CampaignResource(
            Campaigns campaigns,
            Invites invites,
            CampaignMonitor monitor,
            CampaignContacts contacts,
            Links links,
            Creating creating) {
        this.campaigns = campaigns;
        this.invites = invites;
        this.monitor = monitor;
        this.contacts = contacts;
        this.links = links;
        this.creating = creating;
    }

    @GetMapping
    Results<Uitvraagregel> all(Actor actor, Query query) {
        return Results.of(campaigns.list(actor, query.after(), query.size()), query, Uitvraagregel::of);
    }

    @PostMapping
    ResponseEntity<String> begin(Actor actor, Body body) {
        return creating.here(
                actor, body, () -> campaigns.begin(actor, body.needId("samenwerkingsverband"), plan(body)));
    }

    private static CampaignPlan plan(Body body) {
        return new CampaignPlan(
                body.text("titel"),
                body.needId("vragenlijstversie"),
                body.id("populatie"),
                body.truth("anoniem", true),
                body.truth("openLink", false),
                body.day("laatsteDag"),
                Objects.requireNonNullElse(body.number("kleinsteCel"), USUAL_CELL),
                body.id("vorige"),
                body.truth("vergelijking", false),
                body.day("contactTot"),
                body.text("afzender"),
                body.text("vragenAan"));
    }

    @GetMapping("/{uitvraagId}")
    ResponseEntity<Uitvraag> one(Actor actor, @PathVariable UUID uitvraagId) {
        CampaignView view = campaigns.one(actor, uitvraagId);
        return Creating.versioned(Uitvraag.of(view), view.rowVersion());
    }

    @PutMapping("/{uitvraagId}")
    ResponseEntity<Void> change(Actor actor, @PathVariable UUID uitvraagId, Version version, Body body) {
        campaigns.change(actor, uitvraagId, version.number(), plan(body));
        return Creating.done();
    }

    @DeleteMapping("/{uitvraagId}")
    ResponseEntity<Void> delete(Actor actor, @PathVariable UUID uitvraagId) {
        campaigns.delete(actor, uitvraagId);
        return Creating.done();
    }

    private OpenLinkGetoond shown(String token) {
        return new OpenLinkGetoond(links.base() + "/answer/" + token);
    }

    @PostMapping("/{uitvraagId}/opening")
    OpenLinkGetoond open(Actor actor, @PathVariable UUID uitvraagId) {
        return campaigns.open(actor, uitvraagId).map(this::shown).orElseGet(() -> new OpenLinkGetoond(null));
    }

    @PostMapping("/{uitvraagId}/open-link")
    OpenLinkGetoond newLink(Actor actor, @PathVariable UUID uitvraagId) {
        return shown(campaigns.newOpenLink(actor, uitvraagId));
    }

    @PutMapping("/{uitvraagId}/laatste-dag")
    ResponseEntity<Void> extend(Actor actor, @PathVariable UUID uitvraagId, Body body) {
        campaigns.extend(actor, uitvraagId, body.needDay("laatsteDag"));
        return Creating.done();
    }

    @PostMapping("/{uitvraagId}/sluiting")
    ResponseEntity<Void> close(Actor actor, @PathVariable UUID uitvraagId) {
        campaigns.close(actor, uitvraagId);
        return Creating.done();
    }

    @PostMapping("/{uitvraagId}/heropening")
    ResponseEntity<Void> reopen(Actor actor, @PathVariable UUID uitvraagId, Body body) {
        campaigns.reopen(actor, uitvraagId, body.day("laatsteDag"));
        return Creating.done();
    }

    @GetMapping("/{uitvraagId}/uitnodigingen")
    Uitnodigingen counts(Actor actor, @PathVariable UUID uitvraagId) {
        return Uitnodigingen.of(invites.counts(actor, uitvraagId));
    }

    @PostMapping("/{uitvraagId}/uitnodigingen")
    Verstuurd invite(Actor actor, @PathVariable UUID uitvraagId) {
        return Verstuurd.of(invites.invite(actor, uitvraagId), links.base());
    }

    @PostMapping("/{uitvraagId}/herinneringen")
    Verstuurd remind(Actor actor, @PathVariable UUID uitvraagId) {
        return Verstuurd.of(invites.remind(actor, uitvraagId), links.base());
    }

    @PostMapping("/{uitvraagId}/links")
    Results<PersoonlijkeLink> renew(Actor actor, @PathVariable UUID uitvraagId) {
        return Results.of(invites.renew(actor, uitvraagId), each -> PersoonlijkeLink.of(each, links.base()));
    }

    @GetMapping("/{uitvraagId}/wachtenden")
    Results<Wachtende> waiting(Actor actor, @PathVariable UUID uitvraagId, Query query) {
        return Results.of(invites.waiting(actor, uitvraagId, query.after(), query.size()), query, Wachtende::of);
    }

    @GetMapping("/{uitvraagId}/stand")
    Responsmonitor progress(Actor actor, @PathVariable UUID uitvraagId) {
        return Responsmonitor.of(monitor.progress(actor, uitvraagId));
    }

    @PostMapping("/{uitvraagId}/tellingen")
    ResponseEntity<Void> counts(Actor actor, @PathVariable UUID uitvraagId, Body body) {
        monitor.counts(actor, uitvraagId, body.needId("eenheid"), body.needId("telt"), body.text("reden"));
        return Creating.done();
    }

    @GetMapping("/{uitvraagId}/contactgegevens")
    Results<UitvraagContact> contacts(Actor actor, @PathVariable UUID uitvraagId) {
        return Results.of(contacts.all(actor, uitvraagId), UitvraagContact::of);
    }

    @PostMapping("/{uitvraagId}/contactgegevens/uitvoer")
    Results<UitvraagContact> export(Actor actor, @PathVariable UUID uitvraagId, Body body) {
        return Results.of(contacts.export(actor, uitvraagId, body.text("doel")), UitvraagContact::of);
    }

    @PostMapping("/{uitvraagId}/contactgegevens/vernietiging")
    ContactenVernietigd destroy(Actor actor, @PathVariable UUID uitvraagId, Body body) {
        return new ContactenVernietigd(contacts.destroy(actor, uitvraagId, body.text("doel")));
    }

    @DeleteMapping("/{uitvraagId}/contactgegevens/{contactId}")
    ResponseEntity<Void> destroyOne(Actor actor, @PathVariable UUID uitvraagId, @PathVariable UUID contactId) {
        contacts.destroyOne(actor, uitvraagId, contactId);
        return Creating.done();
    }
}
