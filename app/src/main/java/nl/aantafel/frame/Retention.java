package nl.aantafel.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long personal data stay (bewaartermijn) and on which grounds that may be prolonged. A case that is not taken up is
 * destroyed at once (Bgs, artikel 1.16).
 *
 * @param longest the longest term; under the Wgs five years from the first processing of each item, not from closing
 * @param prolongation how long one prolongation lasts at most; null when there is none
 * @param providersAgree whether each participant that provided data must agree to a prolongation
 * @param destroyWhenNotTakenUp whether a referral that is not taken up is destroyed
 * @param warnMonthsBefore how many months ahead the end is announced, longest first
 */
public record Retention(
        String code,
        Label label,
        Term longest,
        @Nullable Term prolongation,
        List<Reason> prolongationReasons,
        boolean providersAgree,
        boolean destroyWhenNotTakenUp,
        List<Integer> warnMonthsBefore,
        String article,
        Checked checked)
        implements Rule {

    /**
     * A ground for prolonging.
     *
     * @param testsCriteria whether the case must be open and meet the criteria of admission anew
     * @param closedWithin how shortly before the end the case must have been closed; null when it need not be closed
     */
    public record Reason(
            String code,
            Label label,
            boolean testsCriteria,
            @Nullable Term closedWithin,
            String article,
            Checked checked)
            implements Rule {}

    public Retention {
        prolongationReasons = List.copyOf(prolongationReasons);
        warnMonthsBefore = List.copyOf(warnMonthsBefore);
    }
}
