package nl.aantafel.frame;

import java.util.List;
import java.util.Optional;

/**
 * Who may ask other partnerships under the same frame whether they know somebody (bekendheidscheck), and for what. A frame without this
 * rule has no such question at all.
 *
 * @param seatKinds on which one sits who asks
 * @param asksADay how many questions one person asks in a day, 1 to 50
 * @param againAfterDays how long the answer about somebody serves, before it is asked again
 */
public record KnownElsewhere(
        String code,
        Label label,
        List<String> seatKinds,
        List<Purpose> reasons,
        int asksADay,
        int againAfterDays,
        String article,
        Checked checked)
        implements Rule {

    public KnownElsewhere {
        seatKinds = List.copyOf(seatKinds);
        reasons = List.copyOf(reasons);
    }

    public Optional<Purpose> reason(String code) {
        return reasons.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
