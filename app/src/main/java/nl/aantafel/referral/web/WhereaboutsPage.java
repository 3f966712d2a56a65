package nl.aantafel.referral.web;

import nl.aantafel.referral.Referrals.ReferralView;
import nl.aantafel.referral.Referrals.Whereabouts;

/** Where a sent referral is; {@code pathway} is the label of what it was taken up along, or empty. */
public record WhereaboutsPage(Whereabouts whereabouts, String pathway, boolean own) {

    public ReferralView referral() {
        return whereabouts.referral();
    }

    public boolean open() {
        return referral().state().equals("sent") || referral().state().equals("fits");
    }
}
