package nl.aantafel.frame;

import java.util.List;

/**
 * Who may go into a case in an emergency (noodprocedure), for what reasons and how long. It gives what is for the table, for hours, and
 * is judged afterwards by somebody else.
 *
 * @param hours how long it lasts, 1 to 24
 * @param triesADay how many numbers somebody may try, right or wrong
 * @param roles in the partnership
 * @param seatKinds on which one sits
 */
public record BreakGlassRule(
        String code,
        Label label,
        int hours,
        int triesADay,
        List<String> roles,
        List<String> seatKinds,
        List<Purpose> reasons,
        String article,
        Checked checked)
        implements Rule {

    public BreakGlassRule {
        roles = List.copyOf(roles);
        seatKinds = List.copyOf(seatKinds);
        reasons = List.copyOf(reasons);
    }
}
