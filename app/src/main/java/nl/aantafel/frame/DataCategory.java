package nl.aantafel.frame;

import java.util.Set;

/**
 * A category of data the frame allows (gegevenscategorie), and about whom. Under the Wgs the list is closed: twelve for
 * subjects and their direct circle, identification and contact only for staff (Wgs, artikel 2.30).
 */
public record DataCategory(
        String code,
        Label label,
        Label help,
        Set<PersonRole> allowedFor,
        Sensitivity sensitivity,
        String article,
        Checked checked)
        implements Rule {

    /** Extra care the law asks: special categories (AVG 9), criminal data (AVG 10), the citizen service number. */
    public enum Sensitivity {
        ORDINARY,
        SPECIAL,
        CRIMINAL,
        CITIZEN_NUMBER
    }

    public DataCategory {
        allowedFor = Set.copyOf(allowedFor);
    }

    public boolean allowedFor(PersonRole role) {
        return allowedFor.contains(role);
    }
}
