package nl.aantafel.frame;

import java.util.List;
import java.util.Optional;

/**
 * When a case has priority (prioriteitenlijst): published criteria, the most urgent first, each with where it comes from. They say how urgent a
 * case is; they never order people.
 *
 * @param lookAgain after how long it is looked at again whether a case needs its place
 * @param offReasons why a case leaves the list
 */
public record PriorityList(
        String code,
        Label label,
        Term lookAgain,
        List<Purpose> criteria,
        List<Coded> offReasons,
        String article,
        Checked checked)
        implements Rule {

    public PriorityList {
        criteria = List.copyOf(criteria);
        offReasons = List.copyOf(offReasons);
    }

    public Optional<Purpose> criterion(String code) {
        return criteria.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
