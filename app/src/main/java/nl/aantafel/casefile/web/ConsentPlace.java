package nl.aantafel.casefile.web;

import java.util.List;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.CaseHead;
import nl.aantafel.page.Crumb;
import nl.aantafel.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages about consents stand: on the tab of a case, or beside its referral while that is weighed.
 *
 * @param head of the case; none while a referral is weighed
 * @param base before the addresses of the forms
 * @param list where the consents are listed
 */
@Personal
public record ConsentPlace(@Nullable CaseHead head, String familyName, String base, String list) {

    static ConsentPlace of(CaseScreen screen) {
        return new ConsentPlace(
                screen.head(), screen.head().familyName(), screen.path() + "/consents", screen.path() + "/sharing");
    }

    static ConsentPlace of(CaseView referred) {
        String base = "/referrals/" + referred.id() + "/consents";
        return new ConsentPlace(null, referred.familyName(), base, base);
    }

    public boolean weighing() {
        return head == null;
    }

    public String section() {
        return weighing() ? "nav.referrals" : "nav.cases";
    }

    /** The way back to the referral; on a case its head shows it. */
    public List<Crumb> crumbs(Page page, String title) {
        if (!weighing()) {
            return List.of();
        }
        List<Crumb> way = new java.util.ArrayList<>(List.of(
                new Crumb(page.text("referral.list.title"), "/referrals"),
                new Crumb(page.text("referral.crumb", familyName), base.substring(0, base.lastIndexOf('/')))));
        String all = page.text("rights.consent.title");
        if (!title.equals(all)) {
            way.add(new Crumb(all, list));
        }
        way.add(new Crumb(title, null));
        return List.copyOf(way);
    }

    @Override
    public String toString() {
        return "ConsentPlace";
    }
}
