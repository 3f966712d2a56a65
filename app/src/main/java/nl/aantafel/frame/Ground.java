package nl.aantafel.frame;

/**
 * Why this information may be shared (grondslag). A frame has grounds that let participants process at all, and grounds
 * that lift medical secrecy for who is bound by it; only the latter are chosen by a person (Wgs, artikel 2.29 lid 2).
 *
 * @param needsReason whether the provider must write why this ground holds here
 * @param needsConsent whether a consent of the person concerned must be on record
 */
public record Ground(
        String code,
        Label label,
        Label help,
        Use use,
        boolean needsReason,
        boolean needsConsent,
        String article,
        Checked checked)
        implements Rule {

    /** What a ground does. */
    public enum Use {
        PROCESSING,
        LIFTS_SECRECY
    }
}
