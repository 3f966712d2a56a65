package nl.aantafel.casefile.web;

import java.util.Locale;
import nl.aantafel.casefile.CasePages;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.CasePages.ReferredFamily;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import org.springframework.stereotype.Component;

/** Opens the family for its forms: at the case for its director and the desk, in the referral for who may still change that. */
@Component
final class Places {

    private final CasePages pages;
    private final Options options;

    Places(CasePages pages, Options options) {
        this.pages = pages;
        this.options = options;
    }

    Place open(Actor actor, At at, Locale locale) {
        if (at.referral()) {
            ReferredFamily referred = pages.referred(actor, at.caseId());
            return new Place(
                    Around.referral(referred.view().familyName()),
                    referred.family(),
                    options.frame(referred.view().frameCode()));
        }
        CaseScreen screen = pages.open(actor, new Ask(at.caseId(), FamilyPages.TAB, Right.EDIT_FAMILY, locale));
        return new Place(
                Around.of(screen.head()),
                screen.family(),
                options.frame(screen.view().frameCode()));
    }
}
