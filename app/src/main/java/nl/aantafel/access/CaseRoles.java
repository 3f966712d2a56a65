package nl.aantafel.access;

/** What somebody is in one case. */
public final class CaseRoles {

    public static final String PROCESS_DIRECTOR = "process_director";
    public static final String SECRETARY = "secretary";
    public static final String CASE_DIRECTOR = "case_director";
    public static final String PARTICIPANT = "participant";
    public static final String REFERRER = "referrer";

    /** Judges the referral for a seat; leaves when it is decided, unless at the table. */
    public static final String DECIDER = "decider";

    /** In by emergency, for hours; sees and does nothing. */
    public static final String BREAK_GLASS = "break_glass";

    /** From the one that counts most to the one that counts least, for whoever is more than one thing in a case. */
    public static final java.util.List<String> RANKED =
            java.util.List.of(PROCESS_DIRECTOR, SECRETARY, CASE_DIRECTOR, PARTICIPANT, REFERRER, DECIDER, BREAK_GLASS);

    private CaseRoles() {}

    /** The lower, the more it counts. */
    public static int rank(String role) {
        return RANKED.indexOf(role);
    }
}
