package nl.aantafel.frame;

/** The three chains (keten) a table brings together: zorg, straf, bestuur. */
public enum Chain {
    CARE,
    JUSTICE,
    ADMINISTRATION
}
