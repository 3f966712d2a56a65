package nl.aantafel.casefile.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CasePages;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.TeamScreen;
import nl.aantafel.casefile.HandOvers;
import nl.aantafel.casefile.HandOvers.HandOver;
import nl.aantafel.casefile.Teams.TeamMemberView;
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

/** Handing one's work in a case over to somebody of the team, and confirming that it is taken over. */
@Controller
@RequestMapping("/cases/{caseId}/team")
final class HandOverPages {

    private final CasePages pages;
    private final HandOvers handOvers;
    private final Options options;
    private final Time time;

    HandOverPages(CasePages pages, HandOvers handOvers, Options options, Time time) {
        this.pages = pages;
        this.handOvers = handOvers;
        this.options = options;
        this.time = time;
    }

    @GetMapping("/{member}/hand-over")
    ModelAndView giving(Actor actor, @PathVariable UUID caseId, @PathVariable UUID member, Locale locale) {
        TeamScreen screen = pages.team(actor, new Ask(caseId, TeamPages.TAB, Right.SEE_CASE, locale), "");
        TeamMemberView from = find(screen, member);
        if (!from.professional().equals(actor.person()) && !screen.page().may(Right.MANAGE_TEAM)) {
            throw RefusedException.mayNot("casefile.refusal.hand-over-not-own");
        }
        LocalDate today = time.today();
        List<Choice> others = screen.team().members().stream()
                .filter(each -> !each.professional().equals(from.professional())
                        && (each.until() == null || !each.until().isBefore(today)))
                .map(each -> new Choice(each.professional().toString(), each.name() + ", " + each.organisation()))
                .toList();
        String back = TeamPages.path(caseId);
        Form form = Form.fresh(screen.page().head(), "casefile.web.hand-over", back + "/" + member + "/hand-over", back)
                .about(from.name() + ", " + from.organisation())
                .readers(others.size() + 1)
                .with(
                        Field.hidden("professional", from.professional()),
                        Field.select("aan", null, options.orNone(others, "casefile.web.choose", locale))
                                .called("handOverTo"),
                        Field.area("overdracht", null));
        return Pages.view("casefile/form", form);
    }

    private static TeamMemberView find(TeamScreen screen, UUID member) {
        return screen.team().members().stream()
                .filter(each -> each.id().equals(member))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    @PostMapping("/{member}/hand-over")
    ModelAndView give(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID member,
            @RequestParam MultiValueMap<String, String> typed) {
        Posted posted = new Posted(typed);
        HandOver given = new HandOver(posted.id("professional"), posted.id("aan"), posted.text("overdracht"));
        posted.refuseIfAny();
        handOvers.give(actor, caseId, given);
        return Pages.redirect(TeamPages.path(caseId) + "#hand-overs", "casefile.web.notice.handed-over");
    }

    @PostMapping("/hand-overs/{id}/confirm")
    ModelAndView confirm(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id) {
        handOvers.confirm(actor, caseId, id);
        return Pages.redirect(TeamPages.path(caseId) + "#hand-overs", "casefile.web.notice.hand-over-confirmed");
    }
}
