package nl.aantafel.casefile.web;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import nl.aantafel.access.CaseRoles;
import nl.aantafel.casefile.Searches;
import nl.aantafel.casefile.Searches.Found;
import nl.aantafel.casefile.Searches.Hits;
import nl.aantafel.casefile.Searches.InCase;
import nl.aantafel.casefile.Searches.StatementHit;
import nl.aantafel.casefile.web.SearchModel.Group;
import nl.aantafel.casefile.web.SearchModel.Line;
import nl.aantafel.casefile.web.SearchModel.Results;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Searching (zoeken). The words are posted and answered with the page itself: they stand in no address, in no history and in no
 * table. Going back to the page asks again, as a new search with a line of its own.
 */
@Controller
final class SearchPage {

    private static final Set<String> OUTSIDE_THE_TABLE = Set.of(CaseRoles.REFERRER, CaseRoles.DECIDER);

    private final Searches searches;
    private final FrameCatalogue frames;

    SearchPage(Searches searches, FrameCatalogue frames) {
        this.searches = searches;
        this.frames = frames;
    }

    @GetMapping("/search")
    ModelAndView ask() {
        return Pages.view("casefile/search", new SearchModel("", null));
    }

    @PostMapping("/search")
    ModelAndView find(Actor actor, @RequestParam(defaultValue = "") String zoekwoorden, Locale locale) {
        Found found = searches.find(actor, zoekwoorden);
        Results results = new Results(
                group(found.persons(), hit -> new Line<>(hit, href(hit.place(), "/family"), "")),
                group(found.cases(), hit -> new Line<>(hit, href(hit.place(), ""), "")),
                group(found.statements(), hit -> new Line<>(hit, href(hit), kind(hit, locale))));
        return Pages.view("casefile/search", new SearchModel(zoekwoorden.strip(), results));
    }

    private static <T> Group<T> group(Hits<T> hits, Function<T, Line<T>> each) {
        return new Group<>(hits.rows().stream().map(each).toList(), hits.more());
    }

    private static String href(StatementHit hit) {
        return href(hit.place(), "/statements/" + hit.id());
    }

    /** Who has no seat at the table reads the case where it came in. */
    private static String href(InCase place, String part) {
        String start = CasesPage.href(place.role(), place.id());
        return OUTSIDE_THE_TABLE.contains(place.role()) ? start : start + part;
    }

    private String kind(StatementHit hit, Locale locale) {
        return frames.frame(hit.place().frameCode())
                .list(Lists.STATEMENT_KINDS)
                .label(hit.kind())
                .in(locale);
    }
}
