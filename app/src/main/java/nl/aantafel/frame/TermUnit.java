package nl.aantafel.frame;

/** The units a term is counted in. */
public enum TermUnit {
    HOUR,
    DAY,
    WORKING_DAY,
    WEEK,
    MONTH,
    YEAR
}
