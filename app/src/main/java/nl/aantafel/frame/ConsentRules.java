package nl.aantafel.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who gives consent (toestemming), by age, by who has authority and by whether somebody can judge the question; and who is told.
 *
 * @param rules one of them holds for each age and ability
 * @param exceptions ways in which somebody who would sign is left out, each with a reason that is written down
 * @param setAside on which ground a representative is passed over, because they may be the threat
 * @param forms in which a consent can be given
 */
public record ConsentRules(
        String code,
        Label label,
        List<Giving> rules,
        List<Exceptional> exceptions,
        Passing setAside,
        List<Coded> forms,
        String article,
        Checked checked)
        implements Rule {

    /** Who signs, or is told: the person, who has authority over them, another representative. */
    public enum Signer {
        SELF,
        AUTHORITY,
        REPRESENTATIVE
    }

    /**
     * Who signs from one age up to another.
     *
     * @param from code of an age; empty from birth
     * @param below code of an age; empty for ever
     * @param able whether it is for who can judge the question
     */
    public record Giving(
            String code,
            Label label,
            String from,
            String below,
            boolean able,
            Set<Signer> signs,
            Set<Signer> informs,
            String article,
            Checked checked)
            implements Rule {
        public Giving {
            signs = Set.copyOf(signs);
            informs = Set.copyOf(informs);
        }
    }

    /** Under which rule others sign than it says. */
    public record Exceptional(
            String code, Label label, Label help, String rule, Set<Signer> signs, String article, Checked checked)
            implements Rule {
        public Exceptional {
            signs = Set.copyOf(signs);
        }
    }

    /** A representative is passed over. */
    public record Passing(String code, Label label, String article, Checked checked) implements Rule {}

    public ConsentRules {
        rules = List.copyOf(rules);
        exceptions = List.copyOf(exceptions);
        forms = List.copyOf(forms);
    }

    public Optional<Exceptional> exception(String code) {
        return exceptions.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public Optional<Giving> rule(String code) {
        return rules.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public Optional<Coded> form(String code) {
        return forms.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
