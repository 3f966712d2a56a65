package nl.aantafel.frame;

import java.util.List;

/**
 * Who may say that there is an investigation that cannot be shared now (lopend onderzoek), without saying what, and who at the
 * table sees that (RQ34). A client never does.
 *
 * @param setBy kinds of seats
 * @param seenBy roles in a case
 */
public record RunningInvestigation(
        String code, Label label, List<String> setBy, List<String> seenBy, String article, Checked checked)
        implements Rule {

    public RunningInvestigation {
        setBy = List.copyOf(setBy);
        seenBy = List.copyOf(seenBy);
    }
}
