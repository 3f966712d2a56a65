package nl.aantafel.referral.web;

import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.referral.Referrals.ReferralRow;

/** The referrer's own referrals, newest first. */
public record ReferralList(Slice<ReferralRow> slice) {

    public String nextHref() {
        return slice.next().map(after -> "/referrals?after=" + after).orElse("");
    }

    /** A draft goes on where it was left, another shows where it is. */
    public String href(ReferralRow row) {
        return "/referrals/" + row.caseId() + (row.state().equals("draft") ? "/family" : "");
    }
}
