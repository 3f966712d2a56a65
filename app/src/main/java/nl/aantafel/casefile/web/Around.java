package nl.aantafel.casefile.web;

import nl.aantafel.page.CaseHead;
import org.jspecify.annotations.Nullable;

/** What stands around a form: the head of the case, or the way back to the referral of the family that is called so. */
public record Around(@Nullable CaseHead head, String familyName) {

    static Around of(CaseHead head) {
        return new Around(head, head.familyName());
    }

    static Around referral(String familyName) {
        return new Around(null, familyName);
    }
}
