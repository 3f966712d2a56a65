package nl.aantafel.casefile.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.CaseRoles;
import nl.aantafel.casefile.CaseFiles.CaseQuery;
import nl.aantafel.casefile.CaseFiles.CaseRow;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.casefile.CasePages;
import nl.aantafel.casefile.CasePages.CaseLine;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of own cases (casussen), newest first. */
@Controller
final class CasesPage {

    private final CasePages pages;
    private final FrameCatalogue frames;
    private final WhoIsWho whoIsWho;

    CasesPage(CasePages pages, FrameCatalogue frames, WhoIsWho whoIsWho) {
        this.pages = pages;
        this.frames = frames;
        this.whoIsWho = whoIsWho;
    }

    @GetMapping("/cases")
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "open") String state,
            @RequestParam @Nullable String after,
            Locale locale) {
        String chosen = CasesModel.PARTS.contains(state) ? state : "open";
        Slice<CaseLine> found = pages.mine(actor, new CaseQuery(states(chosen), after, Paging.DEFAULT_SIZE));
        List<CasesModel.Row> rows =
                found.rows().stream().map(line -> row(line, locale)).toList();
        String next = found.next()
                .map(key -> "/cases?state=" + chosen + "&after=" + key)
                .orElse(null);
        List<RoleHolding> roles = whoIsWho.rolesOf(actor.person());
        // The way in by emergency is for who works on a seat, the closed cases are for their desk; the desk is in every
        // case.
        boolean seated = roles.stream().anyMatch(holding -> holding.seatKind() != null);
        boolean desk = roles.stream().anyMatch(holding -> Roles.DESK.contains(holding.role()));
        return Pages.view("casefile/cases", new CasesModel(rows, chosen, next, seated, desk));
    }

    private static Set<State> states(String part) {
        return switch (part) {
            case "coming" -> Set.of(State.DRAFT, State.REFERRED, State.FITS);
            case "closed" -> Set.of(State.CLOSED, State.NOT_TAKEN_UP);
            case "all" -> Set.of();
            default -> Set.of(State.TAKEN_UP);
        };
    }

    private CasesModel.Row row(CaseLine line, Locale locale) {
        CaseRow row = line.row();
        String phase = frames.all().stream()
                .flatMap(frame -> frame.phase(row.phase()).stream())
                .map(each -> each.label().in(locale))
                .findFirst()
                .orElse("");
        String pathway = frames.all().stream()
                .flatMap(frame -> frame.pathway(row.pathway()).stream())
                .map(each -> each.label().in(locale))
                .findFirst()
                .orElse("");
        return new CasesModel.Row(row, line.director(), phase, pathway, href(row.role(), row.id()));
    }

    /** Who referred sees where the referral is, who judges it sees it at the triage. */
    static String href(String role, UUID caseId) {
        return switch (role) {
            case CaseRoles.REFERRER -> "/referrals/" + caseId;
            case CaseRoles.DECIDER -> "/triage/" + caseId;
            default -> "/cases/" + caseId;
        };
    }
}
