package nl.aantafel.casefile.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CasePages;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.TeamScreen;
import nl.aantafel.casefile.Teams;
import nl.aantafel.casefile.Teams.OtherTable;
import nl.aantafel.casefile.Teams.OtherTableView;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
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

/** Other tables at which a family is discussed: added, ended, and taken out when it was a mistake. */
@Controller
@RequestMapping("/cases/{caseId}/team/tables")
final class OtherTablePages {

    private final CasePages pages;
    private final Teams teams;
    private final Options options;
    private final Time time;

    OtherTablePages(CasePages pages, Teams teams, Options options, Time time) {
        this.pages = pages;
        this.teams = teams;
        this.options = options;
        this.time = time;
    }

    private TeamScreen screen(Actor actor, UUID caseId, Locale locale) {
        return pages.team(actor, new Ask(caseId, TeamPages.TAB, Right.CONTRIBUTE, locale), "");
    }

    private static Entries entries(UUID caseId) {
        String back = TeamPages.path(caseId);
        return new Entries(back + "/tables", back + "#tables", "table");
    }

    @GetMapping("/new")
    ModelAndView fresh(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        TeamScreen screen = screen(actor, caseId, locale);
        var frame = options.frame(screen.page().view().frameCode());
        Form form = entries(caseId)
                .fresh(Around.of(screen.page().head()))
                .with(
                        Field.text("naam", null).called("tableName"),
                        Field.select(
                                        "soort",
                                        null,
                                        options.orNone(
                                                options.list(frame, Lists.OTHER_TABLES, locale),
                                                "casefile.web.choose",
                                                locale))
                                .called("tableKind"),
                        Field.text("organisatie", null)
                                .called("tableOrganisation")
                                .open(),
                        Field.text("contact", null).called("tableContact").open(),
                        Field.text("gezegdDoor", null).called("tableSaidBy"))
                .beside(
                        Field.date("vanaf", null).open(),
                        Field.date("totEnMet", null).open());
        return Pages.view("casefile/form", form);
    }

    @PostMapping
    ModelAndView add(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> typed) {
        Posted posted = new Posted(typed);
        OtherTable table = new OtherTable(
                posted.word("naam"),
                posted.text("soort"),
                posted.word("organisatie"),
                posted.word("contact"),
                posted.date("vanaf"),
                posted.date("totEnMet"),
                posted.word("gezegdDoor"));
        posted.refuseIfAny();
        teams.addOtherTable(actor, caseId, table);
        return entries(caseId).done("added");
    }

    @GetMapping("/{table}/end")
    ModelAndView ending(
            Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("table") UUID table, Locale locale) {
        TeamScreen screen = screen(actor, caseId, locale);
        OtherTableView found = Place.find(screen.team().otherTables(), OtherTableView::id, table);
        String back = TeamPages.path(caseId);
        Form form = Form.fresh(
                        screen.page().head(),
                        "casefile.web.table.end",
                        back + "/tables/" + table + "/end",
                        back + "#tables")
                .about(found.table().name())
                .with(Field.date("laatsteDag", time.today()));
        return Pages.view("casefile/form", form);
    }

    @PostMapping("/{table}/end")
    ModelAndView end(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("table") UUID table,
            @RequestParam MultiValueMap<String, String> typed) {
        Posted posted = new Posted(typed);
        var lastDay = posted.day("laatsteDag");
        posted.refuseIfAny();
        teams.endOtherTable(actor, caseId, table, lastDay);
        return entries(caseId).done("ended");
    }

    @GetMapping("/{table}/remove")
    ModelAndView removing(
            Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("table") UUID table, Locale locale) {
        TeamScreen screen = screen(actor, caseId, locale);
        OtherTableView found = Place.find(screen.team().otherTables(), OtherTableView::id, table);
        return entries(caseId)
                .removing(Around.of(screen.page().head()), table, found.table().name());
    }

    @PostMapping("/{table}/remove")
    ModelAndView remove(Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("table") UUID table) {
        teams.removeOtherTable(actor, caseId, table);
        return entries(caseId).done("removed");
    }
}
