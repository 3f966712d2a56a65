package nl.aantafel.frame;

import java.util.List;
import java.util.Optional;

/**
 * What closing a case asks, and who may see what of it afterwards (afsluiten en afschermen; Wgs, artikel 2.31 lid 8). A frame without
 * this rule has no closing.
 *
 * @param aftercare how long before closing the look back with the family (nazorgcheck) may be at most
 * @param outcomes what the look back can find
 * @param ways how somebody is told that the table stops
 * @param lookPurposes for what who keeps a closed case may look into it
 * @param lookHours how long one look lasts, 1 to 24 hours
 */
public record Closing(
        String code,
        Label label,
        Term aftercare,
        List<Coded> outcomes,
        List<Coded> ways,
        List<Purpose> lookPurposes,
        int lookHours,
        String article,
        Checked checked)
        implements Rule {

    public Closing {
        outcomes = List.copyOf(outcomes);
        ways = List.copyOf(ways);
        lookPurposes = List.copyOf(lookPurposes);
    }

    public Optional<Purpose> lookPurpose(String code) {
        return lookPurposes.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
