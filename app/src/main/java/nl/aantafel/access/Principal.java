package nl.aantafel.access;

/**
 * For whose eyes something is: a number within one case. A membership holds the numbers of what its holder is there, a
 * statement the numbers of who may see it; one in common is enough.
 */
public final class Principal {

    /** Everyone at the table of the case. */
    public static final int TABLE = 1;

    /** Process director and secretary. */
    public static final int DESK = 2;

    /** Who may know the referral: the referrer, the desk, who decides on it, and the table once it is taken up. */
    public static final int REFERRAL = 3;

    /** The desk and those who decide on the referral, without the referrer. */
    public static final int TRIAGE = 4;

    /** Who looks into a closed case for a purpose. */
    public static final int CLOSED = 5;

    private Principal() {}
}
