package nl.aantafel.casefile.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CasePages;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.FamilyPictures;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The family of a case, drawn and as lists. */
@Controller
final class FamilyPages {

    static final String TAB = "tab.family";

    private final CasePages pages;
    private final FamilyPictures pictures;
    private final Options options;

    FamilyPages(CasePages pages, FamilyPictures pictures, Options options) {
        this.pages = pages;
        this.pictures = pictures;
        this.options = options;
    }

    @GetMapping("/cases/{caseId}/family")
    ModelAndView show(Actor actor, @PathVariable UUID caseId, Locale locale) {
        CaseScreen screen = pages.open(actor, new Ask(caseId, TAB, Right.SEE_CASE, locale));
        return Pages.view(
                "casefile/family",
                new FamilyModel(
                        screen,
                        pictures.of(screen.view(), screen.family(), locale),
                        options.frame(screen.view().frameCode())));
    }
}
