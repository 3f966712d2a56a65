package nl.aantafel.survey.web;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Time;
import nl.aantafel.notify.Links;
import nl.aantafel.page.CsvFile;
import nl.aantafel.page.Pages;
import nl.aantafel.page.Texts;
import nl.aantafel.survey.CampaignContacts;
import nl.aantafel.survey.CampaignContacts.Contact;
import nl.aantafel.survey.CampaignMonitor;
import nl.aantafel.survey.Campaigns;
import nl.aantafel.survey.Campaigns.CampaignPlan;
import nl.aantafel.survey.Campaigns.CampaignView;
import nl.aantafel.survey.Campaigns.Published;
import nl.aantafel.survey.Campaigns.State;
import nl.aantafel.survey.Invites;
import nl.aantafel.survey.Invites.Sent;
import nl.aantafel.survey.Populations;
import nl.aantafel.survey.Questionnaires;
import nl.aantafel.survey.Responses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Campaigns as the researcher prepares, opens, follows and closes them. */
@Controller
@RequestMapping("/surveys")
final class CampaignPages {

    private final Campaigns campaigns;
    private final Questionnaires questionnaires;
    private final Populations populations;
    private final Invites invites;
    private final CampaignMonitor monitor;
    private final CampaignContacts contacts;
    private final Responses responses;
    private final Links links;
    private final Time time;
    private final Texts texts;

    CampaignPages(
            Campaigns campaigns,
            Questionnaires questionnaires,
            Populations populations,
            Invites invites,
            CampaignMonitor monitor,
            CampaignContacts contacts,
            Responses responses,
            Links links,
            Time time,
            Texts texts) {
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.populations = populations;
        this.invites = invites;
        this.monitor = monitor;
        this.contacts = contacts;
        this.responses = responses;
        this.links = links;
        this.time = time;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam(name = "na", required = false) @Nullable UUID after) {
        return Pages.view(
                "survey/campaigns",
                new CampaignViews.Listed(
                        campaigns.list(actor, after == null ? null : after.toString(), Paging.DEFAULT_SIZE)));
    }

    @GetMapping("/campaigns/new")
    ModelAndView fresh(Actor actor) {
        return Pages.view("survey/campaignPlan", plan(actor, null));
    }

    private CampaignViews.Plan plan(Actor actor, @Nullable CampaignView campaign) {
        return new CampaignViews.Plan(
                campaign,
                campaigns.published(actor),
                populations.all(actor),
                campaigns.list(actor, null, Paging.MOST).rows().stream()
                        .filter(each -> each.state() != State.DRAFT)
                        .toList());
    }

    @PostMapping("/campaigns")
    ModelAndView begin(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        List<Published> versions = campaigns.published(actor);
        CampaignPlan plan = new CampaignForm(form).plan();
        UUID partnership = versions.stream()
                .filter(each -> each.version().equals(plan.version()))
                .map(Published::partnership)
                .findFirst()
                .orElseGet(() -> questionnaires.partnerships(actor).getFirst().id());
        UUID campaign = campaigns.begin(actor, partnership, plan);
        return Pages.redirect(at(campaign), "survey.campaign.notice.begun");
    }

    private static String at(UUID campaign) {
        return "/surveys/campaigns/" + campaign;
    }

    @GetMapping("/campaigns/{id}")
    ModelAndView one(Actor actor, @PathVariable UUID id) {
        LocalTime now = time.local().toLocalTime();
        return Pages.view(
                "survey/campaign",
                new CampaignViews.Monitor(
                        monitor.progress(actor, id),
                        now.getHour() + "." + (now.getMinute() < 10 ? "0" : "") + now.getMinute()));
    }

    @GetMapping("/campaigns/{id}/change")
    ModelAndView changing(Actor actor, @PathVariable UUID id) {
        return Pages.view("survey/campaignPlan", plan(actor, campaigns.one(actor, id)));
    }

    @PostMapping("/campaigns/{id}/change")
    ModelAndView change(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        // Whoever may not know of it is not told what is wrong with the form either.
        campaigns.one(actor, id);
        CampaignForm typed = new CampaignForm(form);
        campaigns.change(actor, id, typed.version(), typed.plan());
        return Pages.redirect(at(id), "survey.campaign.notice.changed");
    }

    /** Before what cannot be undone. */
    private ModelAndView sure(Actor actor, UUID id, String what) {
        return Pages.view("survey/campaignSure", new CampaignViews.Sure(campaigns.one(actor, id), what));
    }

    @GetMapping("/campaigns/{id}/open")
    ModelAndView opening(Actor actor, @PathVariable UUID id) {
        return sure(actor, id, "open");
    }

    @PostMapping("/campaigns/{id}/open")
    ModelAndView open(Actor actor, @PathVariable UUID id) {
        Optional<String> token = campaigns.open(actor, id);
        return token.isPresent()
                ? shown(actor, id, token.get(), 0, List.of())
                : Pages.redirect(at(id), "survey.campaign.notice.opened");
    }

    private ModelAndView shown(Actor actor, UUID id, String open, int mailed, List<Invites.HandOut> handOut) {
        return Pages.view(
                "survey/campaignLinks",
                new CampaignViews.Links(
                        campaigns.one(actor, id),
                        open.isEmpty() ? "" : links.base() + "/answer/" + open,
                        mailed,
                        handOut,
                        links.base()));
    }

    @PostMapping("/campaigns/{id}/link")
    ModelAndView newLink(Actor actor, @PathVariable UUID id) {
        return shown(actor, id, campaigns.newOpenLink(actor, id), 0, List.of());
    }

    @GetMapping("/campaigns/{id}/invite")
    ModelAndView inviting(Actor actor, @PathVariable UUID id) {
        return sure(actor, id, "invite");
    }

    @PostMapping("/campaigns/{id}/invite")
    ModelAndView invite(Actor actor, @PathVariable UUID id) {
        Sent sent = invites.invite(actor, id);
        return sent.handOut().isEmpty()
                ? Pages.redirect(at(id), "survey.campaign.notice.invited", String.valueOf(sent.mailed()))
                : shown(actor, id, "", sent.mailed(), sent.handOut());
    }

    @GetMapping("/campaigns/{id}/remind")
    ModelAndView reminding(Actor actor, @PathVariable UUID id) {
        return sure(actor, id, "remind");
    }

    @PostMapping("/campaigns/{id}/remind")
    ModelAndView remind(Actor actor, @PathVariable UUID id) {
        return Pages.redirect(
                at(id),
                "survey.campaign.notice.reminded",
                String.valueOf(invites.remind(actor, id).mailed()));
    }

    /** New links on paper, as a file to hand out; nowhere else. */
    @PostMapping("/campaigns/{id}/links")
    ResponseEntity<byte[]> renew(Actor actor, @PathVariable UUID id) {
        return CsvFile.of(
                "links.csv",
                ';',
                List.of("naam", "link"),
                invites.renew(actor, id).stream()
                        .map(each -> List.of(each.unit(), links.base() + "/answer/" + each.token()))
                        .toList());
    }

    @GetMapping("/campaigns/{id}/close")
    ModelAndView closing(Actor actor, @PathVariable UUID id) {
        return sure(actor, id, "close");
    }

    @PostMapping("/campaigns/{id}/close")
    ModelAndView close(Actor actor, @PathVariable UUID id) {
        campaigns.close(actor, id);
        return Pages.redirect(at(id), "survey.campaign.notice.closed");
    }

    @PostMapping("/campaigns/{id}/extend")
    ModelAndView extend(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        campaigns.one(actor, id);
        campaigns.extend(actor, id, new CampaignForm(form).needDay("laatsteDag"));
        return Pages.redirect(at(id), "survey.campaign.notice.extended");
    }

    @GetMapping("/campaigns/{id}/reopen")
    ModelAndView reopening(Actor actor, @PathVariable UUID id) {
        return sure(actor, id, "reopen");
    }

    @PostMapping("/campaigns/{id}/reopen")
    ModelAndView reopen(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        campaigns.one(actor, id);
        campaigns.reopen(actor, id, new CampaignForm(form).day("laatsteDag"));
        return Pages.redirect(at(id), "survey.campaign.notice.opened");
    }

    @GetMapping("/campaigns/{id}/delete")
    ModelAndView deleting(Actor actor, @PathVariable UUID id) {
        return sure(actor, id, "delete");
    }

    @PostMapping("/campaigns/{id}/delete")
    ModelAndView delete(Actor actor, @PathVariable UUID id) {
        campaigns.delete(actor, id);
        return Pages.redirect("/surveys", "survey.campaign.notice.deleted");
    }

    @GetMapping("/campaigns/{id}/waiting")
    ModelAndView waiting(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "na", required = false) @Nullable UUID after) {
        return Pages.view(
                "survey/campaignWaiting",
                new CampaignViews.Unfinished(
                        campaigns.one(actor, id),
                        invites.waiting(actor, id, after == null ? null : after.toString(), Paging.MOST)));
    }

    @PostMapping("/campaigns/{id}/counts")
    ModelAndView counts(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        CampaignForm typed = new CampaignForm(form);
        monitor.counts(actor, id, typed.id("eenheid"), typed.id("telt"), typed.text("reden"));
        return Pages.redirect(at(id), "survey.campaign.notice.counts");
    }

    @GetMapping("/campaigns/{id}/contacts")
    ModelAndView contacts(Actor actor, @PathVariable UUID id) {
        return Pages.view(
                "survey/campaignContacts",
                new CampaignViews.Contacts(campaigns.one(actor, id), contacts.all(actor, id)));
    }

    @PostMapping("/campaigns/{id}/contacts/file")
    ResponseEntity<byte[]> contactFile(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "doel", defaultValue = "") String purpose,
            Locale locale) {
        List<Contact> all = contacts.export(actor, id, purpose);
        List<String> fields = all.stream()
                .flatMap(each -> each.fields().keySet().stream())
                .distinct()
                .toList();
        return CsvFile.of(
                "contacts.csv",
                ';',
                Stream.concat(
                                Stream.of(
                                        texts.get(locale, "survey.contacts.purpose"),
                                        texts.get(locale, "survey.contacts.unit")),
                                fields.stream())
                        .toList(),
                all.stream()
                        .map(each -> Stream.concat(
                                        Stream.of(each.purpose(), each.unit()),
                                        fields.stream()
                                                .map(field -> each.fields().getOrDefault(field, "")))
                                .toList())
                        .toList());
    }

    @PostMapping("/campaigns/{id}/contacts/destroy")
    ModelAndView destroy(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "doel", defaultValue = "") String purpose) {
        int gone = contacts.destroy(actor, id, purpose);
        return Pages.redirect(at(id) + "/contacts", "survey.contacts.notice.destroyed", String.valueOf(gone));
    }

    @GetMapping("/campaigns/{id}/loads")
    ModelAndView loads(Actor actor, @PathVariable UUID id) {
        return Pages.view(
                "survey/campaignLoads", new CampaignViews.Loads(campaigns.one(actor, id), responses.loads(actor, id)));
    }

    @PostMapping("/campaigns/{id}/loads")
    ModelAndView load(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(name = SentLines.FILE, required = false) @Nullable MultipartFile file) {
        CampaignForm typed = new CampaignForm(form);
        new SentLines(typed, file).taken(lines -> responses.load(actor, id, typed.text("naam"), lines));
        return Pages.redirect(at(id) + "/loads", "survey.load.notice.begun");
    }

    @PostMapping("/campaigns/{id}/loads/{load}/stop")
    ModelAndView stop(Actor actor, @PathVariable UUID id, @PathVariable UUID load) {
        responses.stop(actor, id, load);
        return Pages.redirect(at(id) + "/loads", "survey.load.notice.stopped");
    }

    @PostMapping("/campaigns/{id}/loads/{load}/back")
    ModelAndView takeBack(Actor actor, @PathVariable UUID id, @PathVariable UUID load) {
        responses.takeBack(actor, id, load);
        return Pages.redirect(at(id) + "/loads", "survey.load.notice.back");
    }
}
