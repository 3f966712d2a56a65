package nl.aantafel.casefile.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CasePages;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.CasePages.TeamScreen;
import nl.aantafel.casefile.Teams;
import nl.aantafel.casefile.Teams.JoinTeam;
import nl.aantafel.casefile.Teams.TeamMemberView;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The team of a case and the forms for who joins and leaves. */
@Controller
@RequestMapping("/cases/{caseId}/team")
final class TeamPages {

    static final String TAB = "tab.team";

    /** Roles one gets in another way than by joining the team. */
    private static final Set<String> NOT_BY_JOINING = Set.of(
            "process_director",
            "secretary",
            "case_director",
            "team_leader",
            "referrer",
            "decider",
            "asked",
            "break_glass");

    private final CasePages pages;
    private final Teams teams;
    private final Options options;
    private final Time time;

    TeamPages(CasePages pages, Teams teams, Options options, Time time) {
        this.pages = pages;
        this.teams = teams;
        this.options = options;
        this.time = time;
    }

    static String path(UUID caseId) {
        return "/cases/" + caseId + "/team";
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID caseId, Locale locale) {
        TeamScreen screen = pages.team(actor, new Ask(caseId, TAB, Right.SEE_CASE, locale), "");
        return Pages.view(
                "casefile/team",
                new TeamModel(
                        screen.page(),
                        screen.team(),
                        screen.handOvers(),
                        options.frame(screen.page().view().frameCode()),
                        actor.person()));
    }

    private TeamScreen toManage(Actor actor, UUID caseId, String namePart, Locale locale) {
        return pages.team(actor, new Ask(caseId, TAB, Right.MANAGE_TEAM, locale), namePart);
    }

    @GetMapping("/new")
    ModelAndView fresh(Actor actor, @PathVariable UUID caseId, Locale locale) {
        return joining(actor, caseId, "", locale);
    }

    /** Names do not go into an address, so that looking for one is a post. */
    @PostMapping("/new")
    ModelAndView search(
            Actor actor, @PathVariable UUID caseId, @RequestParam(defaultValue = "") String zoek, Locale locale) {
        return joining(actor, caseId, zoek.strip(), locale);
    }

    private ModelAndView joining(Actor actor, UUID caseId, String name, Locale locale) {
        TeamScreen found = toManage(actor, caseId, name, locale);
        CaseScreen screen = found.page();
        List<Choice> people = Options.people(found.colleagues());
        List<Choice> roles = options.list(options.frame(screen.view().frameCode()), Lists.CASE_ROLES, locale).stream()
                .filter(role -> !NOT_BY_JOINING.contains(role.value()))
                .toList();
        Form form = Form.fresh(screen.head(), "casefile.web.member.new", path(caseId), path(caseId))
                .with(
                        Field.select(
                                "professional",
                                people.size() == 1 ? people.getFirst().value() : null,
                                options.orNone(people, "casefile.web.choose", locale)),
                        Field.select("rol", "participant", roles).called("rolInTeam"),
                        Field.area("aanpak", null).open(),
                        Field.date("vanaf", time.today()),
                        Field.date("totEnMet", null).open().called("deploymentUntil"));
        return Pages.view(
                "casefile/member", new MemberForm(screen.head(), path(caseId), name, !people.isEmpty(), form));
    }

    @PostMapping
    ModelAndView join(Actor actor, @PathVariable UUID caseId, @RequestParam MultiValueMap<String, String> typed) {
        Posted posted = new Posted(typed);
        JoinTeam command = new JoinTeam(
                posted.id("professional"),
                null,
                posted.text("rol"),
                posted.text("aanpak"),
                posted.day("vanaf"),
                posted.date("totEnMet"));
        posted.refuseIfAny();
        teams.join(actor, caseId, command);
        return Pages.redirect(path(caseId), "casefile.web.notice.member-joined");
    }

    @GetMapping("/{member}/leave")
    ModelAndView leaving(Actor actor, @PathVariable UUID caseId, @PathVariable UUID member, Locale locale) {
        TeamScreen screen = toManage(actor, caseId, "", locale);
        TeamMemberView who = screen.team().members().stream()
                .filter(each -> each.id().equals(member))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        Form form = Form.fresh(
                        screen.page().head(),
                        "casefile.web.member.leave",
                        path(caseId) + "/" + member + "/leave",
                        path(caseId))
                .about(who.name() + ", " + who.organisation())
                .with(Field.date("laatsteDag", time.today()));
        return Pages.view("casefile/form", form);
    }

    @PostMapping("/{member}/leave")
    ModelAndView leave(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID member,
            @RequestParam MultiValueMap<String, String> typed) {
        Posted posted = new Posted(typed);
        var lastDay = posted.day("laatsteDag");
        posted.refuseIfAny();
        teams.leave(actor, caseId, member, lastDay);
        return Pages.redirect(path(caseId), "casefile.web.notice.member-left");
    }

    @PostMapping("/{member}/contact-person")
    ModelAndView contactPerson(Actor actor, @PathVariable UUID caseId, @PathVariable UUID member) {
        teams.makeContactPerson(actor, caseId, member);
        return Pages.redirect(path(caseId), "casefile.web.notice.contact-person");
    }
}
