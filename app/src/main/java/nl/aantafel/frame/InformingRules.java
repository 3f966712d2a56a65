package nl.aantafel.frame;

import java.util.List;
import java.util.Optional;

/**
 * That each person is told that data about them are processed (informeren), and on which grounds a participant may judge that this
 * is not to be done yet, or not at all (Bgs, artikel 1.3). The terms are {@code inform_person} and {@code inform_recheck}.
 *
 * @param ways how somebody can be told
 */
public record InformingRules(
        String code, Label label, List<Holdup> grounds, List<Coded> ways, String article, Checked checked)
        implements Rule {

    /** A ground on which telling somebody is put off or left out. */
    public record Holdup(String code, Label label, Label help, String article, Checked checked) implements Rule {}

    public InformingRules {
        grounds = List.copyOf(grounds);
        ways = List.copyOf(ways);
    }

    public Optional<Holdup> ground(String code) {
        return grounds.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public Optional<Coded> way(String code) {
        return ways.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
