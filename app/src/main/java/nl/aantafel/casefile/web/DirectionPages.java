package nl.aantafel.casefile.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CasePages;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.TeamScreen;
import nl.aantafel.casefile.Teams;
import nl.aantafel.casefile.Teams.Direct;
import nl.aantafel.casefile.Teams.DirectionView;
import nl.aantafel.casefile.Teams.OtherLead;
import nl.aantafel.casefile.Teams.OtherLeadView;
import nl.aantafel.frame.Lists;
import nl.aantafel.frame.Pathway;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms for who directs the case: given, handed over, ended; and for who else directs beside it. */
@Controller
@RequestMapping("/cases/{caseId}/team")
final class DirectionPages {

    private final CasePages pages;
    private final Teams teams;
    private final Options options;
    private final Time time;

    DirectionPages(CasePages pages, Teams teams, Options options, Time time) {
        this.pages = pages;
        this.teams = teams;
        this.options = options;
        this.time = time;
    }

    private TeamScreen toManage(Actor actor, UUID caseId, Locale locale) {
        return pages.team(actor, new Ask(caseId, TeamPages.TAB, Right.MANAGE_TEAM, locale), "");
    }

    private Form fields(Form form, TeamScreen screen, Locale locale) {
        var frame = options.frame(screen.page().view().frameCode());
        String usual = frame.pathway(screen.page().view().pathway())
                .map(Pathway::directorForm)
                .orElse("");
        return form.with(
                        Field.select(
                                        "professional",
                                        null,
                                        options.orNone(
                                                Options.people(screen.directors()), "casefile.web.choose", locale))
                                .called("casusregisseur"),
                        Field.radios("vorm", usual, options.list(frame, Lists.DIRECTOR_FORMS, locale)),
                        Field.area("mandaat", null).open())
                .beside(
                        Field.date("vanaf", time.today()),
                        Field.date("totEnMet", null).open());
    }

    private static Direct read(Posted posted) {
        Direct direct = new Direct(
                posted.id("professional"),
                posted.text("vorm"),
                posted.text("mandaat"),
                posted.day("vanaf"),
                posted.date("totEnMet"));
        posted.refuseIfAny();
        return direct;
    }

    @GetMapping("/direction/new")
    ModelAndView fresh(Actor actor, @PathVariable UUID caseId, Locale locale) {
        TeamScreen screen = toManage(actor, caseId, locale);
        String back = TeamPages.path(caseId);
        Form form = Form.fresh(screen.page().head(), "casefile.web.direction.new", back + "/direction", back);
        return Pages.view("casefile/form", fields(form, screen, locale));
    }

    @PostMapping("/direction")
    ModelAndView direct(Actor actor, @PathVariable UUID caseId, @RequestParam MultiValueMap<String, String> typed) {
        teams.direct(actor, caseId, read(new Posted(typed)));
        return Pages.redirect(TeamPages.path(caseId), "casefile.web.notice.direction-given");
    }

    @GetMapping("/direction/hand-over")
    ModelAndView handingOver(Actor actor, @PathVariable UUID caseId, Locale locale) {
        TeamScreen screen = toManage(actor, caseId, locale);
        DirectionView present = screen.team().director().orElseThrow(RefusedException::notFound);
        String back = TeamPages.path(caseId);
        Form form = Form.fresh(
                        screen.page().head(), "casefile.web.direction.hand-over", back + "/direction/hand-over", back)
                .at(present.version())
                .about(present.name() + ", " + present.organisation());
        return Pages.view(
                "casefile/form",
                fields(form, screen, locale).with(Field.area("overdracht", null).open()));
    }

    @PostMapping("/direction/hand-over")
    ModelAndView handOver(Actor actor, @PathVariable UUID caseId, @RequestParam MultiValueMap<String, String> typed) {
        Posted posted = new Posted(typed);
        teams.handOver(actor, caseId, read(posted), posted.text("overdracht"), posted.version());
        return Pages.redirect(TeamPages.path(caseId), "casefile.web.notice.direction-handed-over");
    }

    private static DirectionView find(TeamScreen screen, UUID id) {
        return screen.team().directions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    @GetMapping("/direction/{id}/end")
    ModelAndView ending(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id, Locale locale) {
        TeamScreen screen = toManage(actor, caseId, locale);
        DirectionView direction = find(screen, id);
        String back = TeamPages.path(caseId);
        Form form = Form.fresh(
                        screen.page().head(), "casefile.web.direction.end", back + "/direction/" + id + "/end", back)
                .at(direction.version())
                .about(direction.name() + ", " + direction.organisation())
                .with(Field.date("laatsteDag", time.today()));
        return Pages.view("casefile/form", form);
    }

    @PostMapping("/direction/{id}/end")
    ModelAndView end(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed) {
        Posted posted = new Posted(typed);
        var lastDay = posted.day("laatsteDag");
        long version = posted.version();
        posted.refuseIfAny();
        teams.endDirection(actor, caseId, id, lastDay, version);
        return Pages.redirect(TeamPages.path(caseId), "casefile.web.notice.direction-ended");
    }

    @GetMapping("/leads/new")
    ModelAndView freshLead(Actor actor, @PathVariable UUID caseId, Locale locale) {
        TeamScreen screen = toManage(actor, caseId, locale);
        String back = TeamPages.path(caseId);
        Form form = Form.fresh(screen.page().head(), "casefile.web.lead.new", back + "/leads", back)
                .with(
                        Field.select(
                                        "soort",
                                        null,
                                        options.orNone(
                                                options.list(
                                                        options.frame(screen.page()
                                                                .view()
                                                                .frameCode()),
                                                        Lists.LEAD_KINDS,
                                                        locale),
                                                "casefile.web.choose",
                                                locale))
                                .called("leadKind")
                                .open(),
                        Field.text("organisatie", null),
                        Field.text("naam", null).called("leadName").open(),
                        Field.area("waarover", null).open())
                .beside(
                        Field.date("vanaf", time.today()),
                        Field.date("totEnMet", null).open());
        return Pages.view("casefile/form", form);
    }

    @PostMapping("/leads")
    ModelAndView addLead(Actor actor, @PathVariable UUID caseId, @RequestParam MultiValueMap<String, String> typed) {
        Posted posted = new Posted(typed);
        OtherLead lead = new OtherLead(
                posted.text("soort"),
                posted.word("organisatie"),
                posted.word("naam"),
                posted.text("waarover"),
                posted.day("vanaf"),
                posted.date("totEnMet"));
        posted.refuseIfAny();
        teams.addOtherLead(actor, caseId, lead);
        return Pages.redirect(TeamPages.path(caseId), "casefile.web.notice.lead-added");
    }

    @GetMapping("/leads/{id}/remove")
    ModelAndView removingLead(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id, Locale locale) {
        TeamScreen screen = toManage(actor, caseId, locale);
        OtherLeadView lead = Place.find(screen.team().otherLeads(), OtherLeadView::id, id);
        String back = TeamPages.path(caseId);
        return new Entries(back + "/leads", back, "lead")
                .removing(Around.of(screen.page().head()), id, lead.organisation());
    }

    @PostMapping("/leads/{id}/remove")
    ModelAndView removeLead(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id) {
        teams.removeOtherLead(actor, caseId, id);
        return Pages.redirect(TeamPages.path(caseId), "casefile.web.notice.lead-removed");
    }
}
