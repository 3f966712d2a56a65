package nl.aantafel.frame;

import java.util.List;

/**
 * Why this information may be shared (grondslag). A frame has grounds that let participants process at all, and grounds
 * that lift medical secrecy for who is bound by it; only the latter are chosen by a person (Wgs, artikel 2.29 lid 2).
 *
 * @param needsReason whether the provider must write why this ground holds here
 * @param needsConsent whether a consent of the person concerned must be on record
 * @param weighing the questions one answers to weigh whether it holds here; empty for most
 */
public record Ground(
        String code,
        Label label,
        Label help,
        Use use,
        boolean needsReason,
        boolean needsConsent,
        List<Coded> weighing,
        String article,
        Checked checked)
        implements Rule {

    public Ground {
        weighing = List.copyOf(weighing);
    }

    /** What a ground does. */
    public enum Use {
        PROCESSING,
        LIFTS_SECRECY
    }
}
