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

    /** Asked in an escalation from outside the case, and let in by whoever asked, for days; sees and does nothing. */
    public static final String ASKED = "asked";

    /** Looks into a closed case, for hours and for a purpose; sees what the frame lets be seen of it. */
    public static final String CLOSED_READER = "closed_reader";

    /** Keeps a closed case: process director or secretary. Holds no principal, so no row of the case is theirs. */
    public static final String CLOSED_DESK = "closed_desk";

    /** Was at the table of a case that is closed, and answers for what was brought in there. Holds no principal either. */
    public static final String PROVIDER = "provider";

    /** From the one that counts most to the one that counts least, for whoever is more than one thing in a case. */
    public static final java.util.List<String> RANKED = java.util.List.of(
            PROCESS_DIRECTOR,
            SECRETARY,
            CASE_DIRECTOR,
            PARTICIPANT,
            REFERRER,
            DECIDER,
            ASKED,
            BREAK_GLASS,
            CLOSED_READER,
            CLOSED_DESK,
            PROVIDER);

    /** Who is in a closed case; they see none of it. */
    public static final java.util.Set<String> OF_CLOSED = java.util.Set.of(CLOSED_READER, CLOSED_DESK, PROVIDER);

    private CaseRoles() {}

    /** The lower, the more it counts. */
    public static int rank(String role) {
        return RANKED.indexOf(role);
    }
}
