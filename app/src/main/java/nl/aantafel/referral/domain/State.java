package nl.aantafel.referral.domain;

import java.util.Locale;
import nl.aantafel.kernel.RefusedException;

/**
 * The states of a referral, in the order the law asks: sent, judged to fit the purpose, weighed (Wgs, artikel 2.31 lid 2 en
 * 3). Others are asked for data only while it fits.
 */
public enum State {
    DRAFT,
    SENT,
    FITS,
    FITS_NOT,
    TAKEN_UP,
    NOT_TAKEN_UP;

    public static State of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the referral still waits for a decision. */
    public boolean open() {
        return this == DRAFT || this == SENT || this == FITS;
    }

    public void requireOpen() {
        if (!open()) {
            throw RefusedException.conflict("referral.refusal.decided");
        }
    }

    public void requireDraft() {
        if (this != DRAFT) {
            throw RefusedException.conflict("referral.refusal.sent");
        }
    }

    /** The fit is judged once; the purpose is fixed from then on (Wgs, artikel 1.8 lid 5). */
    public void requireUnjudged() {
        if (this == FITS) {
            throw RefusedException.conflict("referral.refusal.judged");
        }
        requireOpen();
    }

    /** Asking others, and weighing, come after the fit. {@code sentence} says which of the two, {@code articles} why. */
    public void requireFits(String sentence, String articles) {
        requireOpen();
        if (this != FITS) {
            throw RefusedException.conflict(sentence, articles);
        }
    }
}
