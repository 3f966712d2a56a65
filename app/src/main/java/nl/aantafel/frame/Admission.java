package nl.aantafel.frame;

import java.util.List;
import java.util.Optional;

/**
 * The test for taking a case up (aanmeldcriteria), and the further test before the plans of several people are aligned
 * (afstemming). Under the Wgs all criteria must be met and registered (Bgs, artikel 2.20).
 */
public record Admission(List<Criterion> criteria, List<Criterion> alignment) {

    public Admission {
        criteria = List.copyOf(criteria);
        alignment = List.copyOf(alignment);
    }

    public Optional<Criterion> find(String code) {
        return criteria.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
